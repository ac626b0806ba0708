import TextSafety

/// Lines that are told by more than their first words.
extension HTMLCuePhrases {
  /// Whether a link's words say to screen readers where it opens: ", opens new tab".
  static func isOnWindows(_ text: ArraySlice<UInt8>) -> Bool {
    (12...60).contains(text.count) && windows.contains(WordHash.hash(FoldedText.fold(text)))
  }

  private static let windows: WordSet = [
    "opens new tab", "opens in new tab", "opens in a new tab",
    "opens new window", "opens in new window", "opens in a new window",
    "öffnet im neuen fenster", "öffnet in neuem fenster",
    "öffnet in einem neuen fenster", "öffnet ein neues fenster",
    "öffnet in neuem tab", "link wird in einem neuen tab geöffnet",
    "link öffnet in neuem fenster", "nouvelle fenêtre",
    "s ouvre dans une nouvelle fenêtre", "se abre en una ventana nueva",
    "se abre en nueva ventana", "öppnas i nytt fönster",
    "öppnas i ny flik", "åpnes i ny fane", "si apre in una nuova finestra",
  ]

  /// Whether a line counts the time or the pictures of a player ("0:00 / 3:15", "1/12"), or is a time of day alone.
  static func isClock(_ line: ArraySlice<UInt8>) -> Bool {
    if isTimeOfDay(line) { return true }
    guard line.count < 20, line.contains(where: ByteClass.isDigit),
      !line.contains(where: { ByteClass.isLetter($0) || $0 >= 0x80 })
    else { return false }
    return line.contains(.slash) || line.starts(with: "0:0".utf8)
      || line.starts(with: "00:0".utf8)
  }

  /// Whether a line is a time of day and nothing else, as above a post: "10:05", "9:30 pm GMT", "18.15 Uhr".
  private static func isTimeOfDay(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 24, let first = line.first, ByteClass.isDigit(first) else { return false }
    var fields = 0
    var rest = line
    var hasColon = false
    while true {
      let digits = rest.prefix(while: ByteClass.isDigit)
      guard (fields == 0 ? 1...2 : 2...2).contains(digits.count), fields < 3 else { return false }
      fields += 1
      rest = rest.dropFirst(digits.count)
      guard let sign = rest.first, sign == .colon || sign == .period,
        rest.dropFirst().first.map(ByteClass.isDigit) ?? false
      else { break }
      hasColon = hasColon || sign == .colon
      rest = rest.dropFirst()
    }
    let words = FoldedText.fold(rest).split(separator: .space)
    return fields > 1 && (hasColon || !words.isEmpty) && words.count <= 4
      && words.allSatisfy { clocks.contains(WordHash.hash($0)) }
  }

  /// What stands after a time of day, "a.m." in its parts.
  private static let clocks: WordSet = [
    "a", "p", "m", "am", "pm", "uhr", "h", "gmt", "utc", "bst", "cet", "cest", "et", "est", "edt",
    "pt", "pst", "pdt", "ist", "aest",
  ]

  /// Whether a line tells the reader to switch scripts on.
  static func isOnScripts(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 350 && ASCII.contains(line, "javascript")
      && ["your browser", "enable", "aktivier"].contains { ASCII.contains(line, $0) }
  }

  /// Whether a line says how long the text takes to read: "5 min", "Lesezeit: 2 Minuten".
  static func isOnReading(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 80, line.contains(where: ByteClass.isDigit) else { return false }
    let words = FoldedText.fold(line).split(separator: .space)
    if let first = words.first, words.count <= 3, first.allSatisfy(ByteClass.isDigit) {
      return words.dropFirst().contains { minutes.contains(WordHash.hash($0)) }
        && words.dropFirst().allSatisfy {
          minutes.contains(WordHash.hash($0)) || $0.elementsEqual("read".utf8)
        }
    }
    return words.contains { readingTimes.contains(WordHash.hash($0)) }
  }

  private static let minutes: WordSet = [
    "min", "mins", "minute", "minutes", "minuten",
  ]
  private static let readingTimes: WordSet = [
    "lesedauer", "lesezeit", "leestijd",
  ]

  /// Whether a line below the text says who else reported, and from where.
  static func isOnReporters(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 400, !text.contains(.quotationMark) else { return false }
    let folded = FoldedText.fold(text)
    return reporterStarts.contains { ASCII.matches(folded, at: 0, $0) }
      || reporterEnds.contains { ASCII.contains(folded.suffix(60), $0) }
  }

  private static let reporterStarts: [StaticString] = [
    "reporting by ", "additional reporting ", "writing by ", "editing by ", "edited by ",
    "with files from ", "with reporting ", "with additional reporting ", "with contributions ",
    "compiled by ", "mit material ", "mit agenturmaterial", "mit informationen ",
    "first published ", "originally published ", "dieses thema im programm", "sendung ",
  ]
  private static let reporterEnds: [StaticString] = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting", "contributed reporting from",
  ]
}
