import Articles
import TextSafety

/// Finds who says what in an article, chunk by chunk.
package struct VoiceReader {
  private let article: Article
  private var statements: StatementReader
  private var resolver: SpeakerResolver
  private var opposition: Opposition?
  /// The speakers with their statements, once there is nothing more to do.
  package private(set) var voices: [Voice] = []
  /// The names, once there is nothing more to do.
  package private(set) var entities: [NamedEntity] = []

  /// What a reader should know of the voices: whether names were left out.
  package var diagnostics: [Diagnostic] {
    resolver.isCut ? [Diagnostic(.limitReached("names", limit: NameTable.limit))] : []
  }

  /// Starts before the first chunk.
  package init(_ article: Article, places: PlaceNames) {
    self.article = article
    statements = StatementReader(article)
    resolver = SpeakerResolver(article, places: places)
  }

  /// Goes on for a chunk; returns whether more remains to be done.
  package mutating func advance(_ readings: inout Readings) -> Bool {
    if opposition == nil {
      if let (text, drafts) = statements.takeNext(&readings) {
        resolver.read(drafts, of: text)
      } else {
        (voices, entities) = resolver.finish()
        opposition = Opposition(voices, in: article.text.bytes)
      }
      return true
    }
    return opposition?.advance(&voices) == true
  }
}
