/// Finds who says what in an article, stretch by stretch.
struct VoiceReader {
  private let article: Article
  private var stretches: ArticleStretches
  private var resolver: SpeakerResolver
  private var lastParagraph: Int?

  /// Starts before the first stretch.
  init(_ article: Article, places: PlaceNames) {
    self.article = article
    stretches = ArticleStretches(article)
    resolver = SpeakerResolver(article, places: places)
  }

  /// Reads the next stretch; returns whether there was one.
  mutating func readStretch() -> Bool {
    guard let stretch = stretches.takeNext() else { return false }
    let text = VoiceText(article, stretch)
    var finder = StatementFinder(text, after: lastParagraph)
    let drafts = finder.find()
    resolver.read(drafts, of: text)
    lastParagraph = drafts.last?.paragraph ?? lastParagraph
    return true
  }

  /// The speakers with their statements, and the names; nothing can be read any more.
  mutating func finish() -> (voices: [Voice], entities: [NamedEntity]) {
    resolver.finish()
  }
}
