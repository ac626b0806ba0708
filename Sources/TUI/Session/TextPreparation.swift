import Model

/// What showing an article needs, made beforehand.
struct TextPreparation: Sendable {
  /// The blocks that the reader shows.
  let flow: Flow
  /// How many minutes it takes to read.
  let minutes: Int

  /// The rows of the panes, with nothing kept out of them.
  let navigator: PaneRows

  /// Prepares an article.
  init(_ briefing: Briefing) {
    flow = Flow(article: briefing.article)
    minutes = briefing.article.minutesToRead
    navigator = PaneRows(briefing: briefing)
  }
}
