import Model

extension Session {
  /// The rows that can be corrected here: what is selected, or what the sentence tells of; says so where there
  /// is none.
  var correctable: [NavigatorItem] {
    mutating get {
      let items = rowsLookedAt.filter { !corrections(of: $0).isEmpty }
      if items.isEmpty { message = "no event, voice or statement here" }
      return items
    }
  }

  private var rowsLookedAt: [NavigatorItem] {
    switch sight {
    case .row(let item): return [item]
    case .nothing: return []
    case .text:
      guard let sentence = sentenceLookedAt else { return [] }
      let rows = document.navigator.allEvents + document.navigator[.voices]
      return rows.filter { $0.tells(of: sentence) }
    }
  }

  /// What can be wrong with a row.
  func corrections(of item: NavigatorItem) -> [PromptChoice] {
    let kinds: [Correction.Kind]
    switch item.subject {
    case .event(let index):
      let isAttack = document.briefing.timeline.events[index].kind == .attack
      kinds = (isAttack ? [.notAnAttack] : []) + [.notAnEvent, .sameAs]
    case .statement(let voice, _):
      kinds = document.briefing.voices[voice].name == nil ? [] : [.wrongSpeaker]
    case .voice(let index): kinds = document.briefing.voices[index].name == nil ? [] : [.sameAs]
    case .section, .setAside, .place, .optionList, .option, .outlook: kinds = []
    }
    return kinds.map { kind in
      PromptChoice(
        value: .correction(kind, item, other: nil),
        title: kind == .sameAs ? "same as another one" : kind.rawValue, detail: item.label, key: "")
    }
  }

  /// The other rows that a row can be the same as: events or voices, the best match first.
  func others(than item: NavigatorItem, matching text: String) -> [PromptChoice] {
    let isEvent = if case .event = item.subject { true } else { false }
    let rows = isEvent ? document.navigator.allEvents : document.navigator.speakers
    let scored = rows.compactMap { row -> (score: Int, choice: PromptChoice)? in
      let label = isEvent ? row.lead + " " + row.label : row.label
      guard row != item, wordsToJoin(row) != nil,
        let score = text.isEmpty ? 0 : FuzzyMatch.score(text, in: label)
      else { return nil }
      return (
        score,
        PromptChoice(
          value: .correction(.sameAs, item, other: row), title: label, detail: "", key: "")
      )
    }
    return (text.isEmpty ? scored : scored.sorted { $1.score < $0.score }).map(\.choice)
  }

  /// The words by which a correction names the row of an event or a voice.
  private func wordsToJoin(_ item: NavigatorItem) -> String? {
    spanToCorrect(item).map { document.briefing.article.oneLine($0) }
  }

  /// The words that a correction of a row is left at.
  private func spanToCorrect(_ item: NavigatorItem) -> SourceSpan? {
    let briefing = document.briefing
    switch item.subject {
    case .event(let index): return briefing.timeline.events[index].span
    case .statement(let voice, let index): return briefing.voices[voice].statements[index].hull
    case .voice(let index): return briefing.voices[index].name
    case .section, .setAside, .place, .optionList, .option, .outlook: return nil
    }
  }

  /// Corrects what a row says; it is kept as an annotation, and all views show it at once.
  mutating func correct(
    _ item: NavigatorItem, _ kind: Correction.Kind, other: NavigatorItem?
  ) -> [Effect] {
    guard let span = spanToCorrect(item) else { return [] }
    let correction = Correction(
      kind, at: span, by: settings.author, other: other.flatMap(wordsToJoin))
    let old = document.annotations.first { $0.span == span && Correction($0)?.kind == kind }
    let effects = put(
      .correction, body: correction.body, at: span, replacing: old?.annotation)
    message = "corrected: \(kind.rawValue); \(name(of: .notes)) lists it and takes it back"
    return effects
  }
}
