/// Who says what in an article, and who and what it names.
public enum VoiceAnalysis {
  /// A statement as the exchange format of evaluations has it.
  public struct Record: Sendable {
    /// The content, part by part.
    public var content: [SourceSpan]
    /// The words that name the speaker.
    public var source: [SourceSpan]
    /// The words that mark the statement.
    public var cue: [SourceSpan]
  }

  /// The statements of an article, those without a named speaker too; a quotation that goes on in the
  /// next paragraph is one with its beginning, as evaluation corpora count it.
  public static func records(of article: Article) -> [Record] {
    let text = VoiceText(article)
    var finder = StatementFinder(text)
    var records: [Record] = []
    for draft in finder.find() {
      let content = draft.content.map { text.span($0) }
      if draft.continues, !records.isEmpty {
        records[records.count - 1].content += content
      } else {
        records.append(
          Record(
            content: content,
            source: [draft.source, draft.relative].compactMap { $0.map { text.span($0) } },
            cue: draft.cue.map { [text.span($0)] } ?? []))
      }
    }
    return records
  }
}

extension VoiceAnalysis {
  /// The speakers of an article with their statements, and the names in it.
  ///
  /// Places that the system knows help to tell a place from a person; without them fewer are told.
  public static func voices(
    of article: Article, places: PlaceNames = PlaceNames()
  ) -> (voices: [Voice], entities: [NamedEntity]) {
    let text = VoiceText(article)
    var finder = StatementFinder(text)
    let drafts = finder.find()
    var resolver = SpeakerResolver(text, names: EntityFinder(text, places: places))
    let voices = resolver.resolve(drafts)
    return (voices, resolver.names.named)
  }
}
