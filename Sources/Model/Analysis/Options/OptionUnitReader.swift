import Articles
import TextSafety

/// Reads the title, the headings and the sentences of an article in reading order, and the names in them.
struct OptionUnitReader {
  private let article: Article
  private let isAnalyzable: [Bool]
  private var nextSection = 0
  /// The paragraphs of the section before that are still to be read.
  private var paragraphs: Range<Int> = 0..<0
  /// The sentences of the paragraph before those that are still to be read.
  private var sentences: Range<Int> = 0..<0
  /// The units so far.
  private(set) var units: [OptionUnit] = []
  /// The names in the sentences so far.
  private(set) var names = OptionNameIndex()

  /// Starts with the title.
  init(_ article: Article) {
    self.article = article
    isAnalyzable = article.analyzableParagraphs
    units.reserveCapacity(article.sentences.count + article.sections.count + 1)
    if let title = article.title {
      add(OptionUnit(title, paragraph: 0, section: -1, isHeading: true, opens: true))
    }
  }

  /// Reads on for about that many bytes; returns whether there was anything to read.
  mutating func read(_ length: Int) -> Bool {
    let first = units.count
    var left = length
    while left > 0 {
      if let sentence = sentences.popFirst() {
        left -= read(sentence: sentence)
      } else if let paragraph = paragraphs.popFirst() {
        if isAnalyzable[paragraph] { sentences = article.paragraphs[paragraph].sentences }
        left -= 1
      } else if nextSection < article.sections.count {
        left -= enter(nextSection)
        nextSection += 1
      } else {
        break
      }
    }
    return units.count > first || left < length
  }

  private mutating func enter(_ number: Int) -> Int {
    let section = article.sections[number]
    paragraphs = section.paragraphs.clamped(to: article.paragraphs.indices)
    guard let heading = section.heading else { return 1 }
    let first = section.paragraphs.lowerBound
    add(OptionUnit(heading, paragraph: first, section: number, isHeading: true, opens: true))
    return heading.count + 1
  }

  private mutating func read(sentence index: Int) -> Int {
    let span = article.sentences[index].span
    let paragraph = paragraphs.lowerBound - 1
    add(
      OptionUnit(
        span, paragraph: paragraph, section: nextSection - 1, isHeading: false,
        opens: index == article.paragraphs[paragraph].sentences.lowerBound))
    return span.count + 1
  }

  private mutating func add(_ unit: OptionUnit) {
    var unit = unit
    let bytes = article.text.bytes
    var scanner = OptionWordScanner(bytes, in: unit.span)
    if unit.isHeading {
      while let word = scanner.next() { unit.classes.formUnion(word.classes) }
    } else {
      while let word = scanner.next() {
        unit.classes.formUnion(word.classes)
        names.read(word, in: bytes)
      }
      names.close(in: bytes)
    }
    units.append(unit)
  }
}
