import Model

extension Session {
  /// Puts what the reader looks at on the clipboard: a sentence, an event, a statement with its speaker.
  mutating func copy() -> [Effect] { copy(textToCopy) }

  /// Puts what the reader looks at on the clipboard as footnotes: words, speaker, title, date, address, paragraph.
  mutating func cite() -> [Effect] {
    guard let annotated, !annotated.isEmpty else { return copy(nil) }
    let isMarked = actionTarget == .text && document.highlights.contains(annotated)
    return cite(isMarked ? document.highlights : [annotated])
  }

  /// Puts stretches of the text on the clipboard as footnotes.
  mutating func cite(_ spans: [SourceSpan]) -> [Effect] {
    let effects = copy(spans.isEmpty ? nil : Citation.list(spans, in: document.briefing))
    if !effects.isEmpty { message = "copying " + Plural.phrase(spans.count, "footnote") }
    return effects
  }

  /// Puts words on the clipboard.
  mutating func copy(_ text: String?) -> [Effect] {
    guard settings.usesClipboard else {
      message = "the clipboard is switched off"
      return []
    }
    guard let text, !text.isEmpty else {
      message = "nothing is marked; ) marks a sentence"
      return []
    }
    message = "copying " + Plural.phrase(text.unicodeScalars.count, "character")
    return [.copy(text)]
  }

  /// What a copy takes; nil if nothing is looked at.
  var textToCopy: String? {
    let article = document.briefing.article
    switch actionTarget {
    case .nothing: return nil
    case .row(let item): return words(of: item)
    case .text:
      guard let pointed else { return nil }
      guard document.highlights.contains(pointed) else {
        return targetSentence.map { article[$0] }
      }
      return document.highlights.map { article[$0] }.joined(separator: "\n")
    }
  }

  private func words(of item: PaneRow) -> String? {
    let article = document.briefing.article
    switch item.subject {
    case .event(let index):
      return EventFacts.line(of: document.briefing.timeline.events[index], in: self) + "\n"
        + article[item.anchor]
    case .statement(let voice, let index):
      return quotation(document.briefing.voices[voice], index)
    case .option, .optionList, .outlook: return article[item.anchor]
    case .place: return item.highlights.map { article[$0] }.joined(separator: "\n")
    case .section(let index): return article.sections[index].heading.map { article[$0] }
    case .voice, .setAside: return item.label
    }
  }

  private func quotation(_ voice: Voice, _ index: Int) -> String {
    let article = document.briefing.article
    var text = article[voice.statements[index].hull]
    let speaker = [voice.name, voice.role].compactMap { $0.map { article.oneLine($0) } }
    if !speaker.isEmpty { text += "\n(" + speaker.joined(separator: ", ") + ")" }
    if let title = article.title { text += "\n" + article.oneLine(title) }
    return text
  }
}
