import Model

extension WhySheet {
  /// What the briefing made of the sentence that the reader points at: events, options, statements, dates.
  static func linesOfText(_ session: Session) -> [SheetView.Line] {
    guard let sentence = session.targetSentence else {
      return [.text("There is no sentence here.")]
    }
    let document = session.document
    let article = document.briefing.article
    let rows =
      document.navigator.allEvents + document.navigator[.options] + document.navigator[.voices]
    var lines = head(article.oneLine(sentence), session)
    let items = rows.filter { $0.tells(of: sentence) }
    for item in items {
      if items.first != item { lines.append(.empty) }
      lines.append(.heading(name(of: item, document.briefing)))
      lines += reasons(for: item, session)
    }
    let dates = document.briefing.timeline.expressions.filter { sentence.contains($0.span) }
    if !dates.isEmpty {
      if !items.isEmpty { lines.append(.empty) }
      lines.append(.heading(dates.count == 1 ? "Date" : "Dates"))
    }
    for date in dates {
      lines.append(
        .entry(
          keys: date.date?.words ?? date.value,
          words: "“\(article.oneLine(date.span))”"))
    }
    if items.isEmpty, dates.isEmpty {
      lines.append(.text("No event, option, statement or date was found in this sentence."))
    }
    return lines
  }

  /// What an item is, in a word or two.
  private static func name(of item: PaneRow, _ briefing: Briefing) -> String {
    switch item.subject {
    case .section, .setAside, .place: return "Section"
    case .event: return "Event: " + item.label
    case .option, .optionList: return "Option: " + item.label
    case .outlook: return "Outlook: " + item.label
    case .voice: return "Voice: " + item.label
    case .statement(let voice, _):
      let name = briefing.voices[voice].name.map { briefing.article.oneLine($0) }
      return "Statement of " + (name ?? "speaker unclear")
    }
  }
}
