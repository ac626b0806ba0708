/// Finds who says what in an article, stretch by stretch.
struct VoiceReader {
  private let article: Article
  private var stretches: ArticleStretches
  private var resolver: SpeakerResolver
  private var lastParagraph: Int?
  private var opposition: Opposition?
  /// The speakers with their statements, once there is nothing more to do.
  private(set) var voices: [Voice] = []
  /// The names, once there is nothing more to do.
  private(set) var entities: [NamedEntity] = []

  /// What a reader should know of the voices: whether names were left out.
  var diagnostics: [Diagnostic] {
    resolver.isCut ? [Diagnostic(.limitReached("names", limit: NameTable.limit))] : []
  }

  /// Starts before the first stretch.
  init(_ article: Article, places: PlaceNames) {
    self.article = article
    stretches = ArticleStretches(article)
    resolver = SpeakerResolver(article, places: places)
  }

  /// Goes on for a stretch; returns whether more remains to be done.
  mutating func advance() -> Bool {
    if opposition == nil {
      if let stretch = stretches.takeNext() {
        read(stretch)
      } else {
        (voices, entities) = resolver.finish()
        opposition = Opposition(voices, in: article.text.bytes)
      }
      return true
    }
    return opposition?.advance(&voices) == true
  }

  private mutating func read(_ stretch: [ArticlePiece]) {
    let text = VoiceText(article, stretch)
    var finder = StatementFinder(text, after: lastParagraph)
    let drafts = finder.find()
    resolver.read(drafts, of: text)
    lastParagraph = drafts.last?.paragraph ?? lastParagraph
  }
}
