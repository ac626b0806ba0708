/// Reads the title, the headings and the sentences of an article in reading order, and the names in them.
struct OptionUnitReader {
  private let article: Article
  private let isTold: [Bool]
  private var nextSection = 0
  /// The paragraph of the section before that is still to be read.
  private var rest: Range<Int> = 0..<0
  /// The units so far.
  private(set) var units: [OptionUnit] = []
  /// The names in the sentences so far.
  private(set) var names = OptionNameIndex()

  /// Starts with the title.
  init(_ article: Article) {
    self.article = article
    isTold = article.isTold
    units.reserveCapacity(article.sentences.count + article.sections.count + 1)
    if let title = article.title {
      add(OptionUnit(title, paragraph: 0, section: -1, isHeading: true, opens: true))
    }
  }

  /// Reads on for about so many bytes; returns whether there was anything to read.
  mutating func read(_ length: Int) -> Bool {
    let first = units.count
    var left = length
    while left > 0 {
      if let paragraph = rest.popFirst() {
        left -= read(paragraph: paragraph)
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
    rest = section.paragraphs.clamped(to: article.paragraphs.indices)
    guard let heading = section.heading else { return 1 }
    let first = section.paragraphs.lowerBound
    add(OptionUnit(heading, paragraph: first, section: number, isHeading: true, opens: true))
    return heading.count + 1
  }

  private mutating func read(paragraph index: Int) -> Int {
    let paragraph = article.paragraphs[index]
    guard isTold[index] else { return paragraph.span.count + 1 }
    for sentence in paragraph.sentences {
      add(
        OptionUnit(
          article.sentences[sentence].span, paragraph: index, section: nextSection - 1,
          isHeading: false, opens: sentence == paragraph.sentences.lowerBound))
    }
    return paragraph.span.count + 1
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
