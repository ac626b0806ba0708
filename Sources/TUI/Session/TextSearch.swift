import Model

/// Finds words in a text: case counts only if the pattern has a capital, accents only if it has one,
/// any white space matches any other, and typographic quotes and dashes match plain ones.
struct TextSearch {
  private let pattern: [UInt32]
  private let respectsCase: Bool
  private let respectsAccents: Bool

  /// The most matches kept.
  static let mostMatches = 10_000

  /// Prepares a search; nil for a pattern without a character.
  init?(_ pattern: String) {
    let scalars = pattern.unicodeScalars.map(\.value)
    guard !scalars.isEmpty else { return nil }
    respectsCase = scalars.contains { Folding.lower($0) != $0 }
    respectsAccents = scalars.contains { Folding.base(Folding.lower($0)) != Folding.lower($0) }
    let cased = respectsCase
    let accented = respectsAccents
    var folded: [UInt32] = []
    for scalar in scalars {
      let value = Folding.fold(scalar, case: cased, accents: accented)
      if value == 0x20, folded.last == 0x20 { continue }
      folded.append(value)
    }
    self.pattern = folded
  }

  /// The matches in reading order, none overlapping another, at most `limit`.
  func matches(in text: SafeText) -> [SourceSpan] {
    let bytes = text.bytes
    guard let first = pattern.first else { return [] }
    var result: [SourceSpan] = []
    var offset = 0
    while offset < bytes.count, result.count < TextSearch.mostMatches {
      let (scalar, length) = bytes.scalar(at: offset)
      if fold(scalar) == first, let end = matchEnd(in: bytes, from: offset) {
        result.append(SourceSpan(offset, end))
        offset = max(end, offset + length)
      } else if first == 0x20, fold(scalar) == 0x20 {
        // A run of blanks is looked at once, not from each of its blanks.
        offset = skipSpace(in: bytes, from: offset + length)
      } else {
        offset += length
      }
    }
    return result
  }

  @inline(__always)
  private func fold(_ scalar: UInt32) -> UInt32 {
    Folding.fold(scalar, case: respectsCase, accents: respectsAccents)
  }

  private func matchEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    for expected in pattern {
      guard offset < bytes.count else { return nil }
      let (scalar, length) = bytes.scalar(at: offset)
      guard fold(scalar) == expected else { return nil }
      offset += length
      if expected == 0x20 { offset = skipSpace(in: bytes, from: offset) }
    }
    return offset
  }

  private func skipSpace(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == .space || bytes[offset] == .lineFeed {
      offset += 1
    }
    return offset
  }
}
