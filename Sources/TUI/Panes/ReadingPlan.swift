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
  static func content(of state: AppState, minutes: Int, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    var left = max(1, minutes) * pace
    var heading = ""
    var read = 0
    for step in steps(of: state) where step.words <= left {
      left -= step.words
      if step.heading != heading {
        if !heading.isEmpty { content.cards.gap() }
        heading = step.heading
        content.cards.add(heading, role: .heading, isItem: false)
      }
      let isRead = state.document.visited.contains(step.item.item.anchor)
      if isRead { read += 1 }
      let seconds = max(5, step.words * 60 / pace / 5 * 5)
      let mark = isRead ? (state.settings.isUnicode ? "✓ " : "x ") : "  "
      content.cards.add("\(mark)\(seconds) s  \(step.text)")
      content.items.append(step.item)
    }
    content.cards.gap()
    content.cards.add(
      "\(read) of \(content.items.count) read", role: .dim, isItem: false)
    return content
  }

  private static func steps(of state: AppState) -> [Step] {
    let document = state.document
    let article = document.briefing.article
    func step(_ heading: String, _ pane: Pane?, _ item: NavigatorItem, _ span: SourceSpan) -> Step {
      Step(
        heading: heading, item: BoardItem(document: state.current, pane: pane, item: item),
        text: Overview.line(of: item, document.briefing), words: words(in: span, of: article))
    }
    var steps = article.paragraphs.prefix(2).enumerated().map { index, paragraph in
      let item = NavigatorItem(
        .section(0), label: Navigator.oneLine(article[paragraph.span]), anchor: paragraph.span,
        highlights: [paragraph.span])
      return step("The lead", nil, item, paragraph.span)
    }
    let events = document.navigator[.timeline]
    let isAttack = { (row: NavigatorItem) -> Bool in
      guard case .event(let index) = row.subject else { return false }
      return document.briefing.timeline.events[index].kind == .attack
    }
    let keyEvents = events.filter(isAttack) + events.filter { !isAttack($0) }
    steps += keyEvents.prefix(8).map { step("Key events", .timeline, $0, $0.anchor) }
    steps += document.navigator[.options].filter { !$0.lead.isEmpty }.map {
      step("The options", .options, $0, $0.anchor)
    }
    steps += document.navigator[.voices].filter { row in
      guard case .statement(let voice, let index) = row.subject else { return false }
      return !document.briefing.voices[voice].statements[index].opposed.isEmpty
    }.map { step("Contested statements", .voices, $0, $0.anchor) }
    return steps
  }

  private static func words(in span: SourceSpan, of article: Article) -> Int {
    article.text.bytes[span.range].reduce(1) { $0 + ($1 == 0x20 || $1 == 0x0A ? 1 : 0) }
  }
}
