import Model

/// An input that was read, and how it is to be understood.
struct ArticleSource {
  /// Where it came from.
  var input: Input
  /// The bytes.
  var bytes: [UInt8]
  /// The format that was asked for; nil to tell it by the content.
  var format: ArticleFormat?
  /// The publication date that was given.
  var date: EDTF?

  /// The article in some or all of the bytes.
  func article(of bytes: [UInt8]) -> Article {
    var article = ArticleReader.read(bytes, name: input.path, format: format)
    if let date { article.metadata.published = Sourced(date, from: "--date") }
    return article
  }

  /// The article with its analysis.
  var briefing: Briefing { briefing(with: Analysis.Step.allCases) }

  /// The article with those parts of the analysis that somebody shows.
  func briefing(with steps: [Analysis.Step]) -> Briefing {
    Analysis.briefing(
      of: article(of: bytes), steps: steps, places: SystemPlaces.names,
      events: ConfigurationSource.triggers)
  }

  /// Whether the input looks like a page, whose beginning alone makes no article.
  var isMarkup: Bool {
    bytes.first { $0 > 0x20 } == 0x3C
  }
}
