import Model

/// The briefing on one screen: every line of it leads to its place.
enum Overview {
  /// The most events, options or voices listed.
  private static let most = 12

  /// The events that are listed on a screen of so many rows: attacks before others, in order of time.
  private static func keyEvents(of document: Document, rows: Int) -> [NavigatorItem] {
    let all = document.navigator[.timeline]
    let limit = max(4, min(most, rows / 3 - 1))
    guard all.count > limit else { return all }
    let events = document.briefing.timeline.events
    let isKey = { (item: NavigatorItem) -> Bool in
      guard case .event(let index) = item.subject else { return false }
      return events[index].kind == .attack && events[index].placement != .undated
    }
    var left = limit - min(limit, all.filter(isKey).count)
    var kept: [NavigatorItem] = []
    for item in all where kept.count < limit {
      if isKey(item) {
        kept.append(item)
      } else if left > 0 {
        kept.append(item)
        left -= 1
      }
    }
    return kept
  }

  /// The overview of the article that is shown.
  static func content(of state: AppState, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let document = state.document
    let article = document.briefing.article
    if let title = article.title {
      content.cards.add(Navigator.oneLine(article[title]), role: .title, rows: 2, isItem: false)
    }
    if let dek = article.dek {
      content.cards.add(Navigator.oneLine(article[dek]), rows: 3, isItem: false)
    }
    content.cards.add(facts(of: document, state), role: .dim, rows: 2, isItem: false)
    add(
      .timeline, heading: "What happened",
      rows: keyEvents(of: document, rows: state.size.rows), state, to: &content)
    add(
      .options, heading: "What could be done", rows: document.navigator[.options], state,
      to: &content)
    let speakers = document.navigator[.voices].filter { row in
      if case .voice = row.subject { return true } else { return false }
    }
    add(.voices, heading: "Who says what", rows: speakers, state, to: &content)
    add(.sections, heading: "Sections", rows: document.navigator[.sections], state, to: &content)
    return content
  }

  private static func facts(of document: Document, _ state: AppState) -> String {
    let metadata = document.briefing.article.metadata
    let separator = state.settings.isUnicode ? " · " : " - "
    var facts = ["\(max(1, document.minutes)) min to read"]
    if let published = metadata.published {
      facts.append("published \(published.value) (\(published.origin))")
    } else {
      facts.append("publication date unknown")
    }
    if let notes = NotesBoard.summary(of: document) { facts.append(notes) }
    if let site = metadata.site { facts.append(site.value) }
    if let source = metadata.source { facts.append(source.value) }
    return facts.joined(separator: separator)
  }

  private static func add(
    _ pane: Pane, heading: String, rows: [NavigatorItem], _ state: AppState,
    to content: inout BoardContent
  ) {
    guard !rows.isEmpty else { return }
    content.cards.gap()
    let count = state.document.navigator.count(pane)
    content.cards.add("\(heading) (\(count))", role: .heading, isItem: false)
    for row in rows.prefix(most) {
      content.cards.add(
        line(of: row, state.document.briefing), indent: row.depth * 2)
      content.items.append(BoardItem(document: state.current, pane: pane, item: row))
    }
    let left =
      pane == .voices
      ? rows.count - most : state.document.navigator[pane].count - min(rows.count, most)
    if left > 0 {
      content.cards.add("and \(left) more", role: .dim, indent: 1, isItem: false)
    }
  }

  /// A row of a pane as a line of a board: an attack is called one in words.
  static func line(of row: NavigatorItem, _ briefing: Briefing) -> String {
    if case .event(let index) = row.subject, briefing.timeline.events[index].kind == .attack {
      return "\(row.lead)  attack  \(row.label)"
    }
    return row.lead.isEmpty ? row.label : "\(row.lead)  \(row.label)"
  }
}
