import Model

extension Session {
  /// The rows that can be corrected here: what is selected, or what the sentence tells of; says so where there
  /// is none.
  var correctable: [PaneRow] {
    mutating get {
      let items = targetRows.filter { !corrections(of: $0).isEmpty }
      if items.isEmpty { message = "no event, voice or statement here" }
      return items
    }
  }

  private var targetRows: [PaneRow] {
    switch actionTarget {
    case .row(let item): return [item]
    case .nothing: return []
    case .text:
      guard let sentence = targetSentence else { return [] }
      let rows = document.navigator.allEvents + document.navigator[.voices]
      return rows.filter { $0.tells(of: sentence) }
    }
  }

  /// What can be wrong with a row.
  func corrections(of item: PaneRow) -> [PromptChoice] {
    let kinds: [Correction.Kind]
    switch item.subject {
    case .event(let index):
      let isAttack = document.briefing.timeline.events[index].kind == .attack
      kinds = (isAttack ? [.notAnAttack] : []) + [.notAnEvent, .sameAs]
    case .statement(let voice, _):
      kinds = document.briefing.voices[voice].name == nil ? [] : [.wrongSpeaker]
    case .voice(let index):
      let voice = document.briefing.voices[index]
      kinds = voice.name == nil ? [] : [.sameAs] + (voice.statements.isEmpty ? [] : [.wrongSpeaker])
    case .section, .setAside, .place, .optionList, .option, .outlook: kinds = []
    }
    return kinds.map { kind in
      PromptChoice(
        value: .correction(kind, item, other: nil),
        title: kind == .sameAs ? "same as another one" : kind.rawValue, detail: item.label, key: "")
    }
  }

  /// The other rows that a row can be the same as: events or voices, the best match first.
  func others(than item: PaneRow, matching text: String) -> [PromptChoice] {
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

  /// Who else can have said what a row stands for: nobody that is known, the other voices, a name that was typed.
  func speakers(of item: PaneRow, matching text: String) -> [PromptChoice] {
    let article = document.briefing.article
    var own: String?
    switch item.subject {
    case .statement(let voice, _), .voice(let voice):
      own = document.briefing.voices[voice].name.map { article.oneLine($0) }
    default: break
    }
    var names: [String] = []
    for voice in document.briefing.voices {
      guard let name = voice.name.map({ article.oneLine($0) }), name != own, !names.contains(name)
      else { continue }
      names.append(name)
    }
    let scored = names.compactMap { name in
      (text.isEmpty ? 0 : FuzzyMatch.score(text, in: name)).map { (name: name, score: $0) }
    }
    let fitting = text.isEmpty ? scored : scored.sorted { $1.score < $0.score }
    var choices = fitting.map { (name: Optional($0.name), title: $0.name, detail: "") }
    if !text.isEmpty, !names.contains(text) {
      let isInText = document.briefing.firstMention(of: text) != nil
      choices.append(
        (name: text, title: text, detail: isInText ? "in the text" : "not in the text"))
    }
    let open: [(name: String?, title: String, detail: String)] =
      text.isEmpty ? [(name: nil, title: "unclear", detail: "who said it remains unclear")] : []
    return (open + choices).map {
      PromptChoice(
        value: .speaker($0.name, item), title: $0.title, detail: $0.detail, key: "")
    }
  }

  /// The words by which a correction names the row of an event or a voice.
  func wordsToJoin(_ item: PaneRow) -> String? {
    spanToCorrect(item).map { document.briefing.article.oneLine($0) }
  }

  /// The words that a correction of a row is left at.
  private func spanToCorrect(_ item: PaneRow) -> SourceSpan? {
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
    _ item: PaneRow, _ kind: Correction.Kind, other: String?
  ) -> [Effect] {
    var spans = [spanToCorrect(item)].compactMap { $0 }
    // All that a voice says was said by somebody else.
    if kind == .wrongSpeaker, case .voice(let voice) = item.subject {
      spans = document.briefing.voices[voice].statements.map(\.hull)
    }
    var effects: [Effect] = []
    for span in spans { effects += correct(span, kind, other: other) }
    joinChanges(spans.count)
    if spans.count > 1 { message = "\(Plural.phrase(spans.count, "statement")) " + (message ?? "") }
    return effects
  }

  private mutating func correct(
    _ span: SourceSpan, _ kind: Correction.Kind, other: String?
  ) -> [Effect] {
    let correction = Correction(kind, at: span, by: settings.author, other: other)
    let old = document.annotations.first { $0.span == span && Correction($0)?.kind == kind }
    let effects = put(
      .correction, body: correction.body, at: span, replacing: old?.annotation)
    let undo = "\(name(of: .undo)) takes it back"
    message = "corrected: \(correction.words); \(undo)"
    if kind == .wrongSpeaker, let other,
      !document.briefing.voices.contains(where: { isNamed($0, other) })
    {
      message =
        "corrected: speaker unclear, “\(OneLine.text(other, limit: 60))” is not in the text; \(undo)"
    }
    return effects
  }

  private func isNamed(_ voice: Voice, _ name: String) -> Bool {
    voice.name.map { document.briefing.article.oneLine($0) == name } ?? false
  }
}
