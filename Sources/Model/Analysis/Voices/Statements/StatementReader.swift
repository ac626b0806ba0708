import Articles

/// Reads the statements of an article, chunk by chunk.
struct StatementReader {
  private let article: Article
  private var chunks: ArticleChunks
  /// The paragraph of the last statement: a quotation may go on after it.
  private var lastParagraph: Int?
  private let turns: Turns

  /// Starts before the first chunk.
  init(_ article: Article) {
    self.article = article
    chunks = ArticleChunks(article)
    turns = Turns(article)
  }

  /// The next chunk with the statements in it; nil after the last one.
  mutating func takeNext(_ readings: inout Readings) -> (text: VoiceText, drafts: [StatementDraft])?
  {
    guard let chunk = chunks.takeNext() else { return nil }
    var text = VoiceText(article, chunk)
    text.read(chunk, &readings)
    var finder = StatementFinder(text, after: lastParagraph)
    let found = Posts(text: text).drafts(finder.find(), chunk)
    let drafts = turns.drafts(found, chunk: chunk, text: text)
    lastParagraph = drafts.last?.paragraph ?? lastParagraph
    return (text, drafts)
  }
}
