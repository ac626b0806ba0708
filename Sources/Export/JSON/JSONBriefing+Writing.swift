import Model

extension JSONBriefing {
  /// Hands the file over piece by piece.
  ///
  /// - Parameter document: where the article came from, if that is to be told: then all is on one line.
  func write(document: String? = nil, to put: @escaping (String) -> Void) {
    let article = briefing.article
    let object = JSONObjectWriter(isOnOneLine: document != nil, put: put)
    if let document { object.member("doc", document) }
    object.member("title", OrNull(article.title.map { article[$0] }))
    object.member("dek", OrNull(article.dek.map { article[$0] }))
    object.member("byline", OrNull(article.byline.map { article[$0] }))
    object.member("published", OrNull(article.metadata.published?.value.description))
    object.member("metadata", Metadata(article.metadata))
    object.list("sections", items: article.sections) { Section($0, in: article, spans) }
    object.list("timeline", items: briefing.timeline.events) { Event($0, in: briefing, spans) }
    object.member("overview", briefing.timeline.overview)
    object.list("expressions", items: briefing.timeline.expressions) { Expression($0, spans) }
    writeOptions(object)
    object.list("voices", items: briefing.voices) { Speaker($0, in: article, spans) }
    object.list("contested", items: briefing.disputes) { Contest($0, in: briefing, spans) }
    if !briefing.corrections.isEmpty {
      object.list("corrections", items: briefing.corrections) { Corrected($0, spans) }
    }
    object.list("entities", items: briefing.entities) {
      Entity(
        name: article[$0.name], kind: $0.kind.rawValue, mentions: $0.mentions.map(spans.bare))
    }
    object.list("inlines", items: article.inlines) { Inline($0, spans) }
    object.list("setAside", items: article.setAside) {
      let span = spans.full($0.span)
      return Excluded(
        start: span.start, end: span.end, reason: $0.reason.rawValue, text: span.text ?? "")
    }
    object.list("diagnostics", items: article.diagnostics) {
      let span = $0.span.map(spans.bare)
      return Message(message: $0.sentence, start: span?.start, end: span?.end)
    }
    object.text("text", article.text)
    object.close()
  }

  /// The options of all lists, each with the number of its list, and the lists.
  private func writeOptions(_ object: JSONObjectWriter) {
    let options = briefing.options.enumerated().flatMap { index, list in
      let proposer = list.namer.map { briefing.article[$0] }
      return list.options.map { Option($0, list: index, proposer: proposer, spans) }
    }
    object.list("options", items: options) { $0 }
    object.list("optionLists", items: briefing.options) { OptionGroup($0, spans) }
    object.list("outlook", items: briefing.outlook) { Expected($0, in: briefing.article, spans) }
  }
}
