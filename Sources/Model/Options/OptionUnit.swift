/// A heading or a sentence: what an announcement or an opening stands in.
struct OptionUnit: Sendable {
  /// The text.
  var span: SourceSpan
  /// The paragraph; for a heading, the first one below it.
  var paragraph: Int
  /// The section.
  var section: Int
  /// Whether it is a heading (or the title, in section -1).
  var isHeading: Bool
  /// Whether it opens its paragraph.
  var opensParagraph: Bool
  /// All that its words can do.
  var classes: OptionWordClass

  /// The title, the headings and the sentences of an article in reading order.
  static func units(of article: Article) -> [OptionUnit] {
    var units: [OptionUnit] = []
    units.reserveCapacity(article.sentences.count + article.sections.count)
    if let title = article.title {
      units.append(
        OptionUnit(article, title, paragraph: 0, section: -1, isHeading: true, opens: true))
    }
    for (number, section) in article.sections.enumerated() {
      if let heading = section.heading {
        let first = section.paragraphs.lowerBound
        units.append(
          OptionUnit(
            article, heading, paragraph: first, section: number, isHeading: true, opens: true))
      }
      for index in section.paragraphs where article.paragraphs.indices.contains(index) {
        for sentence in article.paragraphs[index].sentences {
          units.append(
            OptionUnit(
              article, article.sentences[sentence].span, paragraph: index, section: number,
              isHeading: false, opens: sentence == article.paragraphs[index].sentences.lowerBound))
        }
      }
    }
    return units
  }

  private init(
    _ article: Article, _ span: SourceSpan, paragraph: Int, section: Int, isHeading: Bool,
    opens: Bool
  ) {
    self.span = span
    self.paragraph = paragraph
    self.section = section
    self.isHeading = isHeading
    opensParagraph = opens
    classes = []
    var scanner = OptionWordScanner(article.text.bytes, in: span)
    while let word = scanner.next() { classes.formUnion(word.classes) }
  }
}
