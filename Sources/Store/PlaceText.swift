import Model

/// A reading place as the text of one column: its parts between unit separators.
///
/// Safe text holds no control character but line feed and tab, so that the separator is free.
enum PlaceText {
  private static let separator: Character = "\u{1F}"

  static func write(_ place: ReadingPlace) -> String {
    let anchor = place.anchor
    return [
      anchor.exact, anchor.prefix, anchor.suffix, "\(anchor.start)", "\(anchor.end)",
      "\(place.progress)",
    ].joined(separator: String(separator))
  }

  static func read(_ text: String) -> ReadingPlace? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, let start = Int(parts[3]), let end = Int(parts[4]),
      let progress = Double(parts[5]), progress.isFinite
    else { return nil }
    let anchor = Anchor(
      exact: parts[0], prefix: parts[1], suffix: parts[2], start: start, end: end)
    return ReadingPlace(anchor: anchor, progress: progress)
  }
}
