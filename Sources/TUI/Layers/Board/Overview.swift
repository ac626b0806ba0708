import Model

/// The briefing on one screen: every line of it leads to its place.
enum Overview {
  /// One list of the overview.
  private struct Part {
    var pane: Pane
    var title: String
    /// What stands behind the title and the count.
    var note = ""
    var items: [NavigatorItem]
    /// How many things they are, rows that only group others not counted.
    var count: Int { Navigator.count(items) }
    /// An item as a line: a long article has thousands, and a screen shows a dozen.
    var line: (NavigatorItem) -> String
    /// How many lines it gets before any part gets more.
    var least: Int
  }

  /// The most lines of a part.
  private static let most = 12
  /// Below so many rows the overview is scrolled rather than cut further.
  private static let fewestRows = 8

  /// The overview of the article that is shown, cut so that its parts share so many rows.
  static func content(of session: Session, width: Int, rows: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    addHead(of: session, rows: rows, to: &content.cards)
    let room = max(fewestRows, rows) - content.cards.rowCount
    let parts = parts(of: session, rows: room).filter { !$0.items.isEmpty }
    let shares = shares(of: parts, rows: room)
    let used = shares.reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    let shown = shares.count { $0 > 0 }
    let hasGaps = room - used >= shown
    for (part, share) in zip(parts, shares) where share > 0 {
      if hasGaps { content.cards.gap() }
      let heading = share < part.items.count ? "\(share) of \(part.count)" : "\(part.count)"
      content.cards.add("\(part.title) (\(heading))\(part.note)", role: .heading, isItem: false)
      for item in part.items.prefix(share) {
        content.cards.add(part.line(item), indent: item.depth * 2)
        content.items.append(BoardItem(document: session.current, pane: part.pane, item: item))
      }
    }
    addNotices(of: session, rows: hasGaps ? room - used - shown : room - used, to: &content.cards)
    return content
  }

  /// What was met on the way to the text, as far as there are rows left.
  private static func addNotices(of session: Session, rows: Int, to cards: inout Cards) {
    let notices = Notices.all(of: session.document)
    guard !notices.isEmpty, rows >= 2 else { return }
    if rows > notices.count + 1 { cards.gap() }
    for notice in notices.prefix(rows - 1) { cards.add(notice, role: .dim, isItem: false) }
  }

  /// Title, dek and facts, as far as the rows go: the title bar names the article too.
  private static func addHead(of session: Session, rows: Int, to cards: inout Cards) {
    let article = session.document.briefing.article
    if let title = article.title, rows >= 28 || session.layout.titleRow == nil {
      cards.add(article.oneLine(title), role: .title, rows: 2, isItem: false)
    }
    if let dek = article.dek, rows >= 12 {
      cards.add(article.oneLine(dek), rows: rows >= 28 ? 4 : 2, isItem: false)
    }
    guard rows >= 10 else { return }
    cards.add(facts(of: session), role: .dim, rows: rows >= 28 ? 2 : 1, isItem: false)
  }

  private static func facts(of session: Session) -> String {
    let metadata = session.document.briefing.article.metadata
    let separator = session.settings.isUnicode ? " · " : " - "
    var facts = ["\(max(1, session.document.minutes)) min to read"]
    if let published = metadata.published {
      facts.append("published \(published.value.words) (\(published.origin))")
    } else {
      facts.append("publication date unknown")
    }
    if let notes = NotesBoard.summary(of: session.document) { facts.append(notes) }
    if let site = metadata.site { facts.append(site.value) }
    if let source = metadata.source { facts.append(source.value) }
    return facts.joined(separator: separator)
  }

  /// The parts in the order of the screen, which is also that in which they get their rows.
  private static func parts(of session: Session, rows: Int) -> [Part] {
    let document = session.document
    let events = document.navigator.allEvents
    let isAttack = { (item: NavigatorItem) -> Bool in
      guard case .event(let index) = item.subject else { return false }
      let event = document.briefing.timeline.events[index]
      return event.kind == .attack && event.status != .hypothetical
    }
    let attacks = events.filter(isAttack)
    let lead =
      attacks.prefix(max(most, rows)).map {
        min(Navigator.dateColumns, CellWidth.width(of: $0.lead))
      }.max() ?? 0
    let others = attacks.isEmpty ? events : events.filter { !isAttack($0) }
    let sections = document.navigator[.sections].filter { $0.subject != .setAside }
    return [
      Part(
        pane: .timeline, title: "Attacks", items: attacks,
        line: { attackLine(of: $0, lead: lead, document.briefing) }, least: max(3, rows / 4)),
      options(of: document),
      Part(
        pane: .voices, title: "Who says what", items: speakers(of: document),
        line: { voiceLine(of: $0, document.briefing) }, least: 2),
      Part(
        pane: .sections, title: "Sections", items: sections, line: { $0.label }, least: 3),
      Part(
        pane: .timeline, title: attacks.isEmpty ? "What happened" : "What else happened",
        items: others, line: { line(of: $0, document.briefing) }, least: attacks.isEmpty ? 4 : 0),
    ]
  }

  /// How many lines each part gets: first the least that it needs, then all it has, in order.
  private static func shares(of parts: [Part], rows: Int) -> [Int] {
    var left = rows
    var shares = [Int](repeating: 0, count: parts.count)
    for index in parts.indices where left >= 2 && parts[index].least > 0 {
      shares[index] = min(parts[index].least, parts[index].items.count, left - 1)
      left -= shares[index] + 1
    }
    for index in parts.indices {
      // A part that has nothing yet needs a row for its heading too.
      let heading = shares[index] == 0 ? 1 : 0
      let more = min(left - heading, min(most, parts[index].items.count) - shares[index])
      guard more > 0 else { continue }
      shares[index] += more
      left -= more + heading
    }
    return shares
  }

  /// The options by label; who names them stands once, in the heading, where there is one list.
  private static func options(of document: Document) -> Part {
    let briefing = document.briefing
    let rows = document.navigator[.options]
    let line = { (row: NavigatorItem) in Overview.line(of: row, briefing) }
    guard let list = briefing.options.first, briefing.options.count == 1 else {
      return Part(pane: .options, title: "Options", items: rows, line: line, least: 6)
    }
    let words = { (span: SourceSpan) in briefing.article.oneLine(span, limit: 60) }
    let options = rows.filter { row in
      if case .option = row.subject { return true } else { return false }
    }
    var part = Part(pane: .options, title: "Options", items: options, line: line, least: 5)
    if let actor = list.actor { part.title += " of \(words(actor))" }
    if let proposer = list.proposerName ?? list.proposer {
      part.note = ", named by \(words(proposer))"
    }
    return part
  }

  /// The speakers; who says the most comes first, since there may be no room for all.
  private static func speakers(of document: Document) -> [NavigatorItem] {
    let voices = document.briefing.voices
    let speakers = document.navigator.speakers.compactMap {
      row -> (index: Int, row: NavigatorItem)? in
      if case .voice(let index) = row.subject { (index, row) } else { nil }
    }
    let order = speakers.sorted {
      (voices[$1.index].statements.count, $0.index) < (voices[$0.index].statements.count, $1.index)
    }
    return order.map(\.row)
  }

  private static func voiceLine(of row: NavigatorItem, _ briefing: Briefing) -> String {
    guard case .voice(let index) = row.subject else { return row.label }
    let role = briefing.voices[index].role.map {
      ", " + briefing.article.oneLine($0, limit: 120)
    }
    return "\(row.lead)  \(row.label)\(role ?? "")"
  }

  /// An attack as a line: the date, the toll where the text gives one, the words.
  private static func attackLine(of row: NavigatorItem, lead: Int, _ briefing: Briefing) -> String {
    guard case .event(let index) = row.subject else { return row.label }
    let padding = String(repeating: " ", count: max(0, lead - CellWidth.width(of: row.lead)))
    let toll = toll(of: index, briefing)
    return "\(row.lead)\(padding)  \(toll)\(row.label)"
  }

  private static func toll(of index: Int, _ briefing: Briefing) -> String {
    EventFacts.toll(of: briefing.timeline.events[index], in: briefing.article).map { "\($0)  " }
      ?? ""
  }

  /// A row of a pane as a line of a board: an attack is called one in words, and has its toll.
  static func line(of row: NavigatorItem, _ briefing: Briefing) -> String {
    if case .event(let index) = row.subject, briefing.timeline.events[index].kind == .attack {
      let toll = toll(of: index, briefing)
      return "\(row.lead)  attack  \(toll)\(row.label)"
    }
    return row.lead.isEmpty ? row.label : "\(row.lead)  \(row.label)"
  }
}
