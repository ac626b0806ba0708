import Model

/// The briefing on one screen: every line of it leads to its place.
struct Overview {
  /// The lines.
  var cards: Cards
  /// What the selectable lines stand for.
  var items: [(pane: Pane, item: NavigatorItem)] = []

  /// The most events, options or voices listed.
  private static let most = 12

  /// Makes the overview of the article that is shown.
  init(of state: AppState, width: Int) {
    cards = Cards(width: width)
    let document = state.document
    let article = document.briefing.article
    if let title = article.title {
      cards.add(Navigator.oneLine(article[title]), role: .title, rows: 2, isItem: false)
    }
    if let dek = article.dek {
      cards.add(Navigator.oneLine(article[dek]), rows: 3, isItem: false)
    }
    cards.add(Overview.facts(of: document, state), role: .dim, isItem: false)
    add(.timeline, heading: "What happened", document) { $0 }
    add(.options, heading: "What could be done", document) { $0 }
    add(.voices, heading: "Who says what", document) { rows in
      rows.filter { if case .voice = $0.subject { return true } else { return false } }
    }
    add(.sections, heading: "Sections", document) { $0 }
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
    if let site = metadata.site { facts.append(site.value) }
    if let source = metadata.source { facts.append(source.value) }
    return facts.joined(separator: separator)
  }

  private mutating func add(
    _ pane: Pane, heading: String, _ document: Document,
    choose: ([NavigatorItem]) -> [NavigatorItem]
  ) {
    let rows = choose(document.navigator[pane])
    guard !rows.isEmpty else { return }
    cards.gap()
    let count = document.navigator.count(pane)
    cards.add("\(heading) (\(count))", role: .heading, isItem: false)
    for row in rows.prefix(Overview.most) {
      var text = row.lead.isEmpty ? row.label : "\(row.lead)  \(row.label)"
      if case .event(let index) = row.subject {
        let event = document.briefing.timeline.events[index]
        if event.kind == .attack { text = "\(row.lead)  attack  \(row.label)" }
      }
      cards.add(text, indent: row.depth * 2)
      items.append((pane, row))
    }
    if rows.count > Overview.most {
      cards.add("and \(rows.count - Overview.most) more", role: .dim, indent: 1, isItem: false)
    }
  }
}
