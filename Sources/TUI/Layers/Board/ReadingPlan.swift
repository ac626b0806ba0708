import Model

/// What to read first when there are only a few minutes: the lead, the key events, the options, the
/// contested statements, as far as the time goes.
enum ReadingPlan {
  /// A step of the plan before it is known whether there is time for it.
  private struct Step {
    var heading: String
    var item: BoardItem
    var text: String
    var words: Int
  }

  /// Words a minute.
  private static let pace = 230

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
      content.cards.add("\(sign) \(ReadingPlan.seconds(for: step)) s  \(step.text)")
      content.items.append(step.item)
    }
    return content
  }

  /// The line of the first step from one on that was not read yet, else of the first of all; 0 where all
  /// were.
  static func firstUnread(in session: Session, minutes: Int, from line: Int = 0) -> Int {
    let unread = chosen(of: session, minutes: minutes).enumerated()
      .filter { !isRead($0.element, in: session) }.map(\.offset)
    return unread.first { $0 >= line } ?? unread.first ?? 0
  }

  /// The steps that there is time for.
  private static func chosen(of session: Session, minutes: Int) -> [Step] {
    var left = max(1, minutes) * pace
    return steps(of: session).filter { step in
      guard step.words <= left else { return false }
      left -= step.words
      return true
    }
  }

  private static func isRead(_ step: Step, in session: Session) -> Bool {
    session.document.visited.contains(step.item.item.anchor)
  }

  private static func seconds(for step: Step) -> Int { max(5, step.words * 60 / pace / 5 * 5) }

  private static func steps(of session: Session) -> [Step] {
    let document = session.document
    let article = document.briefing.article
    func step(_ heading: String, _ pane: Pane?, _ item: NavigatorItem, _ span: SourceSpan) -> Step {
      Step(
        heading: heading, item: BoardItem(document: session.current, pane: pane, item: item),
        text: Overview.line(of: item, document.briefing), words: words(in: span, of: article))
    }
    var steps = article.paragraphs.prefix(2).enumerated().map { index, paragraph in
      let item = NavigatorItem(
        .place, label: article.oneLine(paragraph.span), anchor: paragraph.span,
        highlights: [paragraph.span])
      return step("The lead", nil, item, paragraph.span)
    }
    steps += keyEvents(of: document).prefix(8).map { step("Key events", .timeline, $0, $0.anchor) }
    steps += document.navigator[.options].filter { !$0.lead.isEmpty }.map {
      step("The options", .options, $0, $0.anchor)
    }
    steps += document.navigator[.voices].filter { row in
      guard case .statement(let voice, let index) = row.subject else { return false }
      return !document.briefing.voices[voice].statements[index].opposed.isEmpty
    }.map { step("Contested statements", .voices, $0, $0.anchor) }
    return steps
  }

  /// Attacks first, then what else is dated; what the text only considers is no event to read up on.
  private static func keyEvents(of document: Document) -> [NavigatorItem] {
    let happened = document.navigator.allEvents.filter { row in
      guard case .event(let index) = row.subject else { return false }
      return document.briefing.timeline.events[index].status != .hypothetical
    }
    let isAttack = { (row: NavigatorItem) -> Bool in
      guard case .event(let index) = row.subject else { return false }
      return document.briefing.timeline.events[index].kind == .attack
    }
    return happened.filter(isAttack) + happened.filter { !isAttack($0) }
  }

  private static func words(in span: SourceSpan, of article: Article) -> Int {
    article.text.bytes[span.range].reduce(1) { $0 + ($1 == 0x20 || $1 == 0x0A ? 1 : 0) }
  }
}
