import Articles

/// Reads the statements of an article, stretch by stretch.
struct StatementReader {
  private let article: Article
  private var stretches: ArticleStretches
  /// The paragraph of the last statement: a quotation may go on after it.
  private var lastParagraph: Int?
  private let turns: Turns

  /// Starts before the first stretch.
  init(_ article: Article) {
    self.article = article
    stretches = ArticleStretches(article)
    turns = Turns(article)
  }

  /// The next stretch with the statements in it; nil after the last one.
  mutating func takeNext(_ readings: inout Readings) -> (text: VoiceText, drafts: [StatementDraft])?
  {
    guard let stretch = stretches.takeNext() else { return nil }
    var text = VoiceText(article, stretch)
    text.read(stretch, &readings)
    var finder = StatementFinder(text, after: lastParagraph)
    let found = Posts(text: text).drafts(finder.find(), stretch)
    let drafts = turns.drafts(found, stretch: stretch, text: text)
    lastParagraph = drafts.last?.paragraph ?? lastParagraph
    return (text, drafts)
  }
}
