import Model

/// What to read first when there are only a few minutes: the lead, the key events, the options, the
/// contested statements, as far as the time goes.
enum ReadingPlan {
  /// A step of the plan before it is known whether there is time for it.
  private struct Step {
    var heading: String
    var item: BoardItem
    var text: CardText
    var words: Int
  }

  /// The lines of the plan, with what was read already marked.
  static func content(of session: Session, minutes: Int, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let chosen = chosen(of: session, minutes: minutes)
    let unread = chosen.filter { !isRead($0, in: session) }
    let seconds = unread.reduce(0) { $0 + ReadingPlan.seconds(for: $1) }
    let left = unread.isEmpty ? "" : ", about \(max(1, (seconds + 30) / 60)) min left"
    content.cards.add(
      "\(chosen.count - unread.count) of \(chosen.count) read\(left)", role: .dim, isItem: false)
    var heading = ""
    for step in chosen {
      if step.heading != heading {
        if !heading.isEmpty { content.cards.gap() }
        heading = step.heading
        content.cards.add(heading, role: .heading, isItem: false)
      }
      let signs = session.settings.isUnicode ? (read: "✓", unread: "·") : (read: "x", unread: "-")
      let sign = isRead(step, in: session) ? signs.read : signs.unread
      content.cards.add(
        step.text.led(by: "\(sign) \(ReadingPlan.seconds(for: step)) s", cells: 6, .dim))
      content.items.append(step.item)
    }
    return content
  }

  /// The line of the first step from one on that was not read yet, else of the first of all; 0 if all
  /// were.
  static func firstUnread(in session: Session, minutes: Int, from line: Int = 0) -> Int {
    let unread = chosen(of: session, minutes: minutes).enumerated()
      .filter { !isRead($0.element, in: session) }.map(\.offset)
    return unread.first { $0 >= line } ?? unread.first ?? 0
  }

  /// The steps that there is time for; what a step before it shows already is no step of its own.
  private static func chosen(of session: Session, minutes: Int) -> [Step] {
    var left = max(1, minutes) * Article.wordsPerMinute
    var shown: [SourceSpan] = []
    return steps(of: session).filter { step in
      let anchor = step.item.item.anchor
      guard step.words <= left, !shown.contains(where: { $0.overlaps(anchor) }) else {
        return false
      }
      left -= step.words
      shown.append(anchor)
      return true
    }
  }

  private static func isRead(_ step: Step, in session: Session) -> Bool {
    session.document.visited.contains(step.item.item.anchor)
  }

  private static func seconds(for step: Step) -> Int {
    max(5, step.words * 60 / Article.wordsPerMinute / 5 * 5)
  }

  private static func steps(of session: Session) -> [Step] {
    let document = session.document
    let article = document.briefing.article
    func step(_ heading: String, pane: Pane?, item: PaneRow, span: SourceSpan) -> Step {
      Step(
        heading: heading, item: BoardItem(document: session.current, pane: pane, item: item),
        text: EventRow.text(of: item, in: document.briefing, namesAttack: true),
        words: words(in: span, of: article))
    }
    let paragraphs = article.paragraphs.filter(\.isRunningText).map { paragraph in
      PaneRow(
        .place, label: article.oneLine(paragraph.span), anchor: paragraph.span,
        highlights: [paragraph.span])
    }
    var steps = paragraphs.prefix(2).map { step("The lead", pane: nil, item: $0, span: $0.anchor) }
    let events = document.navigator.allEvents
    steps += document.briefing.timeline.overview.filter(events.indices.contains).prefix(8).map {
      step("Key events", pane: .timeline, item: events[$0], span: events[$0].anchor)
    }
    steps += document.navigator[.options].filter(\.isOption).map {
      step("The options", pane: .options, item: $0, span: $0.anchor)
    }
    steps += OverviewBlocks.contested(session).map {
      step("Contested statements", pane: .voices, item: $0, span: $0.anchor)
    }
    steps += firstStatements(of: document).map {
      step("Who holds what", pane: .voices, item: $0, span: $0.anchor)
    }
    // What time is left for goes on in the order of the text.
    return steps
      + paragraphs.dropFirst(2).map { step("The rest", pane: nil, item: $0, span: $0.anchor) }
  }

  /// The first statement of each speaker.
  private static func firstStatements(of document: Document) -> [PaneRow] {
    document.navigator[.voices].filter { row in
      if case .statement(_, let index) = row.subject { return index == 0 }
      return false
    }
  }

  private static func words(in span: SourceSpan, of article: Article) -> Int {
    article.text.bytes[span.range].reduce(1) { $0 + ($1 == .space || $1 == .lineFeed ? 1 : 0) }
  }
}
