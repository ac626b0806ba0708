import Articles
import TextSafety

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
    var statements = StatementReader(article)
    var records: [Record] = []
    var readings = Readings(article)
    while let (text, drafts) = statements.takeNext(&readings) {
      for draft in drafts { add(draft, of: text, to: &records) }
    }
    return records
  }

  private static func add(_ draft: StatementDraft, of text: VoiceText, to records: inout [Record]) {
    let content = draft.content.map { text.span($0) }
    if draft.continues, !records.isEmpty {
      records[records.count - 1].content += content
      return
    }
    let named = [draft.source, draft.relative].compactMap { $0.map { text.span($0) } }
    records.append(
      Record(
        content: content,
        source: draft.inheritsSpeaker ? records.last?.source ?? [] : named,
        cue: draft.cue.map { [text.span($0)] } ?? []))
  }
}

extension VoiceAnalysis {
  /// The speakers of an article with their statements, and the names in it.
  ///
  /// Places that the system knows help to tell a place from a person; without them fewer are told.
  public static func voices(
    of article: Article, places: PlaceNames = PlaceNames()
  ) -> (voices: [Voice], entities: [NamedEntity]) {
    var reader = VoiceReader(article, places: places)
    var readings = Readings(article)
    while reader.advance(&readings) {}
    return (reader.voices, reader.entities)
  }
}
