import Model

/// The lists of the overview, in the order of the screen, which is also that in which they get their rows.
enum OverviewBlocks {
  /// All lists; what is doubtful stands in none of them.
  static func all(of session: Session) -> [Overview.Block] {
    let timeline = session.document.briefing.timeline
    return [
      events(timeline.overviewAttacks, title: "Attacks", least: 2, session),
      events(timeline.overviewEvents, title: "Key events", least: 1, session),
      options(session), outlook(session), voices(session), contestedBlock(session),
    ]
  }

  /// An event as what a line leads to.
  static func item(of index: Int, _ session: Session) -> BoardItem {
    let rows = session.document.navigator.allEvents
    let row = rows.indices.contains(index) ? rows[index] : nil
    return BoardItem(
      document: session.current, pane: .timeline,
      item: row ?? PaneRow(.place, label: "", anchor: SourceSpan(0, 0)))
  }

  private static func events(
    _ indices: [Int], title: String, least: Int, _ session: Session
  ) -> Overview.Block {
    let shown = indices.prefix(Overview.most(rows: session.size.rows))
    let rows = shown.map { item(of: $0, session) }
    let lead = rows.map { min(PaneRows.dateColumns, CellWidth.width(of: $0.item.lead)) }.max() ?? 0
    let lines = rows.map { row in
      Overview.Line(
        words: EventRow.text(of: row.item, in: session.document.briefing, leadColumns: lead),
        target: row)
    }
    return Overview.Block(title: title, lines: lines, count: indices.count, least: least)
  }

  /// The options by label; who names them stands once, in the heading, where there is one list.
  private static func options(_ session: Session) -> Overview.Block {
    let briefing = session.document.briefing
    var rows = session.document.navigator[.options].filter { !$0.isOutlook }
    var block = Overview.Block(title: "Options", lines: [], count: PaneRows.count(rows), least: 3)
    if let list = briefing.options.first, briefing.options.count == 1 {
      let words = { (span: SourceSpan) in briefing.article.excerpt(span, limit: 60) }
      rows = rows.filter(\.isOption)
      if let actor = list.actor { block.title += " of \(words(actor))" }
      if let proposer = list.namer {
        block.note = ", named by \(words(proposer))"
      }
    }
    block.lines = rows.map { row in
      var text = CardText()
      text.append(row.lead, .key)
      text.append(row.label)
      return Overview.Line(
        words: text, target: BoardItem(document: session.current, pane: .options, item: row),
        depth: row.depth)
    }
    return block
  }

  /// What is expected, and by whom; what the text only takes to be possible comes last.
  private static func outlook(_ session: Session) -> Overview.Block {
    let article = session.document.briefing.article
    let sure = session.document.briefing.outlook.filter { $0.confidence != .doubtful }
    let order = Outlook.Likelihood.allCases
    let sorted = sure.sorted {
      (order.firstIndex(of: $0.likelihood) ?? 0, $0.span)
        < (order.firstIndex(of: $1.likelihood) ?? 0, $1.span)
    }
    let lines = sorted.map { entry in
      var text = CardText()
      text.append(entry.likelihood.rawValue, .key)
      if let holder = entry.holderName ?? entry.holder {
        text.append(article.excerpt(holder, limit: 60) + ":", .name)
      }
      text.append(article.excerpt(entry.span, limit: 380), gap: entry.holder == nil ? "  " : " ")
      let item = PaneRow(
        .place, label: text.words, anchor: entry.span, highlights: [entry.span])
      return Overview.Line(
        words: text, target: BoardItem(document: session.current, pane: nil, item: item))
    }
    return Overview.Block(title: "Outlook", lines: lines, count: lines.count, least: 1)
  }

  /// Who holds what: of each speaker one clause, those of one side together, and first who says the most.
  private static func voices(_ session: Session) -> Overview.Block {
    let voices = session.document.briefing.voices
    let speakers = session.document.navigator.speakers.compactMap {
      row -> (index: Int, row: PaneRow)? in
      if case .voice(let index) = row.subject { (index, row) } else { nil }
    }
    // Of one side together, and first who surely says the most.
    let sides = Voice.Group.allCases
    let sure = voices.map { voice in voice.statements.count { $0.confidence == .certain } }
    let most = Dictionary(
      speakers.map { (voices[$0.index].group, sure[$0.index]) }, uniquingKeysWith: max)
    func place(_ index: Int) -> (Int, Int, Int, Int, Int) {
      let group = voices[index].group
      let side = sides.firstIndex(of: group) ?? sides.count
      return (
        -(most[group] ?? 0), side, -sure[index], -voices[index].statements.count, index
      )
    }
    let order = speakers.sorted { place($0.index) < place($1.index) }
    let isGrouped = order.contains { voices[$0.index].group != .other }
    let lines = order.compactMap { speaker -> Overview.Line? in
      let voice = voices[speaker.index]
      guard voice.isOnOverview, let gist = voice.gist else { return nil }
      let words = words(of: voice, gist, session)
      return Overview.Line(
        words: isGrouped ? words.led(by: group(of: voice), cells: groupColumns, .dim) : words,
        target: BoardItem(document: session.current, pane: .voices, item: speaker.row))
    }
    return Overview.Block(title: "Who holds what", lines: lines, count: lines.count, least: 1)
  }

  /// The statements that others contradict.
  static func contested(_ session: Session) -> [PaneRow] {
    session.document.navigator[.voices].filter { row in
      guard case .statement(let voice, let index) = row.subject else { return false }
      let statement = session.document.briefing.voices[voice].statements[index]
      return !statement.opposed.isEmpty && statement.confidence != .doubtful
    }
  }

  private static func contestedBlock(_ session: Session) -> Overview.Block {
    let rows = contested(session)
    let lines = rows.map { row in
      Overview.Line(
        words: words(of: row, session),
        target: BoardItem(document: session.current, pane: .voices, item: row))
    }
    return Overview.Block(title: "Contested", lines: lines, count: rows.count, least: 1)
  }

  /// A statement with its speaker.
  static func words(of row: PaneRow, _ session: Session) -> CardText {
    guard case .statement(let voice, let index) = row.subject else { return CardText(row.label) }
    return words(voice: voice, statement: index, session)
  }

  private static func words(voice: Int, statement: Int, _ session: Session) -> CardText {
    let speaker = session.document.briefing.voices[voice]
    let said = speaker.statements[statement]
    return words(
      of: speaker, Voice.Gist(words: [said.shownHull], isDenied: said.isDeniedByLaterCue), session)
  }

  private static func words(
    of voice: Voice, _ gist: Voice.Gist, _ session: Session
  ) -> CardText {
    let article = session.document.briefing.article
    var text = CardText()
    // A wide screen has room for the whole of a long role.
    let limit = max(60, session.size.columns * 3 / 5)
    text.append(voice.name.map { article.excerpt($0, limit: limit) } ?? "speaker unclear", .name)
    if let role = voice.role { text.append(", " + article.excerpt(role, limit: limit), gap: "") }
    text.append(
      (gist.isDenied ? " denied: " : ": ") + article.excerpt(gist.words, limit: 380), gap: "")
    if gist.isCut { text.append(" …", gap: "") }
    return text
  }

  /// The cells of the word for a group.
  private static let groupColumns = 10

  /// On which side a speaker stands, as a word before the name.
  private static func group(of voice: Voice) -> String {
    switch voice.group {
    case .government: "official"
    case .armed: "armed"
    case .expert: "expert"
    case .witness: "witness"
    case .media: "media"
    case .other: ""
    }
  }
}
