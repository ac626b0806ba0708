import TextSafety

/// Finds anchors in a text again: with certainty or not at all.
///
/// White space is compared as if every stretch of it were one space, so that a text that was wrapped
/// anew keeps its notes.
public struct AnchorFinder: Sendable {
  /// How much of a prefix or suffix has to agree, in bytes, where it is not there as a whole.
  private static let leastContext = 12
  /// From how many bytes on words that stand in the text only once need no context.
  private static let distinctLength = 24
  /// Words that occur so often are not told apart by their surroundings.
  private static let mostOccurrences = 256

  /// How many different words there are at least where some of them may have changed.
  private static let leastWords = 5

  /// The text with folded white space.
  private let folded: [UInt8]
  /// For each folded byte, its offset in the text; one more at the end.
  private let offsets: [Int]

  /// Prepares a text for looking up anchors.
  public init(_ text: SafeText) {
    (folded, offsets) = Self.fold(text.bytes)
  }

  /// Where the words of an anchor stand now; nil if that is not certain.
  public func span(of anchor: Anchor) -> SourceSpan? {
    let exact = Self.fold(Array(anchor.exact.utf8)).bytes
    guard exact.contains(where: { $0 != .space }) else { return nil }
    let places = occurrences(of: exact)
    let prefix = Self.fold(Array(anchor.prefix.utf8)).bytes
    let suffix = Self.fold(Array(anchor.suffix.utf8)).bytes
    let fits = places.map { place in
      fit(prefix: prefix, suffix: suffix, around: place..<(place + exact.count))
    }
    guard let best = fits.max() else {
      return place(of: exact, between: prefix, and: suffix).map {
        SourceSpan(offsets[$0.lowerBound], offsets[$0.upperBound - 1] + 1)
      }
    }
    let winners = zip(places, fits).filter { $0.1 == best }.map(\.0)
    guard winners.count == 1, let place = winners.first else { return nil }
    switch best {
    case .none where places.count > 1 || exact.count < Self.distinctLength: return nil
    case .none, .oneSide, .bothSides, .whole: break
    }
    return SourceSpan(offsets[place], offsets[place + exact.count - 1] + 1)
  }

  /// Where words stand that were edited a little: between the same surroundings, with most of them left; nil if
  /// that is not one place.
  private func place(
    of exact: [UInt8], between prefix: [UInt8], and suffix: [UInt8]
  ) -> Range<Int>? {
    guard prefix.count >= Self.leastContext, suffix.count >= Self.leastContext else { return nil }
    let ends = occurrences(of: suffix)
    let words = Self.words(exact[...])
    // Of a few words one that changed may have been the one that mattered.
    guard words.count >= Self.leastWords else { return nil }
    var found: [Range<Int>] = []
    for start in occurrences(of: prefix).map({ $0 + prefix.count }) {
      let longest = start + exact.count + exact.count / 2 + Self.leastContext
      guard let end = ends.first(where: { $0 > start && $0 <= longest }) else { continue }
      let now = Self.words(folded[start..<end])
      let shared = words.intersection(now).count
      if shared * 4 >= max(words.count, now.count) * 3 { found.append(start..<end) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> Set<ArraySlice<UInt8>> {
    Set(bytes.split(separator: .space))
  }

  /// How well the surroundings agree with an anchor's.
  private enum Fit: Int, Comparable {
    case none, oneSide, bothSides, whole

    static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  private func fit(prefix: [UInt8], suffix: [UInt8], around range: Range<Int>) -> Fit {
    let before = zip(prefix.reversed(), folded[..<range.lowerBound].reversed())
      .prefix { $0 == $1 }.count
    let after = zip(suffix, folded[range.upperBound...]).prefix { $0 == $1 }.count
    // At an end of the text the context is short; there it has to be the end still.
    let beforeFits =
      before == prefix.count
      ? (prefix.count >= Self.leastContext || before == range.lowerBound)
      : before >= Self.leastContext
    let afterFits =
      after == suffix.count
      ? (suffix.count >= Self.leastContext || range.upperBound + after == folded.count)
      : after >= Self.leastContext
    if beforeFits && afterFits {
      return before == prefix.count && after == suffix.count ? .whole : .bothSides
    }
    return beforeFits || afterFits ? .oneSide : .none
  }

  /// The places where the words begin, by the method of Knuth, Morris and Pratt.
  private func occurrences(of words: [UInt8]) -> [Int] {
    var failure = [Int](repeating: 0, count: words.count)
    var length = 0
    for index in words.indices.dropFirst() {
      while length > 0, words[index] != words[length] { length = failure[length - 1] }
      if words[index] == words[length] { length += 1 }
      failure[index] = length
    }
    var places: [Int] = []
    length = 0
    for (index, byte) in folded.enumerated() {
      while length > 0, byte != words[length] { length = failure[length - 1] }
      if byte == words[length] { length += 1 }
      if length == words.count {
        places.append(index + 1 - length)
        if places.count == Self.mostOccurrences { return [] }
        length = failure[length - 1]
      }
    }
    return places
  }

  private static func fold(_ bytes: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
    var folded: [UInt8] = []
    var offsets: [Int] = []
    folded.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    for (offset, byte) in bytes.enumerated() {
      let isBlank = byte == .space || byte == .lineFeed || byte == .tab
      if isBlank, folded.last == .space { continue }
      folded.append(isBlank ? .space : byte)
      offsets.append(offset)
    }
    offsets.append(bytes.count)
    return (folded, offsets)
  }
}
