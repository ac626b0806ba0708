import Model

/// What happened, when, where, how bad, and who disputes it: the event that matters most, a line for each.
enum HeadlineCard {
  /// The cells of the words before each line.
  private static let leadColumns = 9

  /// The lines, each of which leads to its own words; the lead of the text where no event is known.
  static func lines(of session: Session) -> [Overview.Line] {
    let briefing = session.document.briefing
    guard let headline = briefing.headline else { return lead(of: session) }
    let event = briefing.timeline.events[headline.event]
    let article = briefing.article
    var lines = [
      line(
        "What", text: CardText(event.words(in: article)),
        target: OverviewBlocks.item(of: headline.event, session))
    ]
    switch headline.when {
    case .date(let date, let span):
      lines.append(
        place(
          "When", text: words(date.words + (event.status == .expected ? ", expected" : ""), .date),
          spans: [span], session: session))
    case .published(let day):
      lines.append(
        place(
          "When", text: CardText("no date given; published \(day.words)"), spans: [event.span],
          session: session))
    case nil: break
    }
    if !headline.places.isEmpty {
      let names = headline.places.prefix(3).map { article.excerpt($0, limit: 60) }
      lines.append(
        place(
          "Where", text: words(names.joined(separator: ", "), .name), spans: headline.places,
          session: session))
    }
    if let toll = event.toll(in: article) {
      let spans = [event.killed?.span, event.injured?.span].compactMap { $0 }
      lines.append(place("Toll", text: words(toll, .toll), spans: spans, session: session))
    }
    lines += statement("Claimed", at: headline.claim, session)
    return lines + statement("Disputed", at: briefing.contested.first, session)
  }

  /// A statement as a line that leads to it.
  private static func statement(
    _ lead: String, at place: Briefing.StatementIndex?, _ session: Session
  ) -> [Overview.Line] {
    guard let place,
      let row = session.document.navigator[.voices].first(where: {
        $0.subject == .statement(voice: place.voice, index: place.statement)
      })
    else { return [] }
    return [
      line(
        lead, text: OverviewBlocks.words(of: row, session), row: row, pane: .voices,
        session: session)
    ]
  }

  private static func words(_ words: String, _ role: Theme.Role) -> CardText {
    var text = CardText()
    text.append(words, role)
    return text
  }

  /// The lead of the text.
  private static func lead(of session: Session) -> [Overview.Line] {
    let article = session.document.briefing.article
    guard let sentence = article.leadSentence else { return [] }
    return [
      place("Lead", text: CardText(article.oneLine(sentence)), spans: [sentence], session: session)
    ]
  }

  private static func place(
    _ lead: String, text: CardText, spans: [SourceSpan], session: Session
  ) -> Overview.Line {
    let item = PaneRow(
      .place, label: text.words, anchor: spans.first ?? SourceSpan(0, 0), highlights: spans)
    return line(
      lead, text: text, target: BoardItem(document: session.current, pane: nil, item: item))
  }

  private static func line(_ lead: String, text: CardText, target: BoardItem) -> Overview.Line {
    Overview.Line(words: text.led(by: lead, cells: leadColumns, .dim), target: target)
  }

  private static func line(
    _ lead: String, text: CardText, row: PaneRow, pane: Pane, session: Session
  ) -> Overview.Line {
    line(lead, text: text, target: BoardItem(document: session.current, pane: pane, item: row))
  }
}
