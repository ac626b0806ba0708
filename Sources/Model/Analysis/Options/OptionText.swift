import Articles
import TextSafety

/// An article and its units as the option rules walk over them.
///
/// A class, because the rules hand it on for every sentence, and an article has a dozen arrays to count.
final class OptionText: Sendable {
  /// The article.
  let article: Article
  /// Its headings and sentences in reading order.
  let units: [OptionUnit]
  /// The first unit of each paragraph that has one.
  let firstUnit: [Int?]

  /// Makes the text of an article of its units.
  init(_ article: Article, units: [OptionUnit]) {
    self.article = article
    self.units = units
    var first: [Int?] = Array(repeating: nil, count: article.paragraphs.count)
    for (index, unit) in units.enumerated() where !unit.isHeading && unit.opensParagraph {
      first[unit.paragraph] = index
    }
    firstUnit = first
  }

  /// The text.
  var bytes: [UInt8] { article.text.bytes }

  /// The words of a unit.
  func words(of unit: Int) -> [OptionWord] {
    OptionWordScanner.words(of: bytes, in: units[unit].span)
  }

  /// Whether the unit ends in a mark.
  func ends(_ unit: OptionUnit, in mark: UInt8) -> Bool {
    unit.span.count > 0 && bytes[unit.span.end - 1] == mark
  }

  /// Whether the unit is the last of its paragraph.
  func closesParagraph(_ unit: Int) -> Bool {
    guard unit + 1 < units.count else { return true }
    return units[unit + 1].isHeading || units[unit + 1].opensParagraph
  }

  /// Whether the word is a gerund by its ending.
  func isGerund(_ word: OptionWord) -> Bool {
    word.end - word.start > 4 && bytes[(word.end - 3)..<word.end].elementsEqual("ing".utf8)
  }

  private static let trailing: [UInt8] = [
    .space, .lineFeed, .tab, .comma, .period, .colon, .semicolon,
  ]

  /// The span without the space, commas and closing marks at its end.
  func trimmed(_ start: Int, _ end: Int) -> SourceSpan {
    var first = start
    var last = max(start, end)
    while first < last, ByteClass.isSpace(bytes[first]) { first += 1 }
    while last > first, Self.trailing.contains(bytes[last - 1]) { last -= 1 }
    return SourceSpan(first, last)
  }
}
