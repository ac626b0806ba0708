import Model

/// What showing a text needs and depends on the text alone.
struct TextPreparation: Sendable {
  /// The blocks that the reader shows.
  let flow: Flow
  /// How many minutes it takes to read.
  let minutes: Int

  /// Prepares an article.
  init(_ article: Article) {
    flow = Flow(article: article)
    minutes = article.minutesToRead
  }
}
