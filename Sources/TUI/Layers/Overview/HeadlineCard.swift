import Model

/// What happened, when, where, how bad, and who disputes it: the event that matters most, a line for each.
enum HeadlineCard {
  /// The cells of the words before each line.
  private static let leadColumns = 9

  /// The lines, each of which leads to its own words; the lead of the text where no event is known.
  static func lines(of session: Session) -> [Overview.Line] {
    let briefing = session.document.briefing
    guard let index = briefing.timeline.headline else { return lead(of: session) }
    let event = briefing.timeline.events[index]
    let article = briefing.article
    var lines = [
      line(
        "What", text: CardText(event.words(in: article)),
        target: OverviewBlocks.item(of: index, session))
    ]
    if let date = event.date {
      let span = event.expression.flatMap { expression in
        briefing.timeline.expressions.indices.contains(expression)
          ? briefing.timeline.expressions[expression].span : nil
      }
      lines.append(
        place("When", text: words(date.words, .date), spans: [span ?? event.span], session: session)
      )
    }
    if !event.places.isEmpty {
      let names = event.places.prefix(3).map { article.excerpt($0, limit: 60) }
      lines.append(
        place(
          "Where", text: words(names.joined(separator: ", "), .name), spans: event.places,
          session: session))
    }
    if let toll = EventFacts.toll(of: event, in: article) {
      let spans = [event.killed?.span, event.injured?.span].compactMap { $0 }
      lines.append(place("Toll", text: words(toll, .toll), spans: spans, session: session))
    }
    return lines + claimed(event, session) + disputed(session)
  }

  /// So many bytes of text lie at most between an attack and the words by which somebody claims it.
  private static let claimReach = 800

  /// Who claims the attack: "the Front claimed responsibility", near the words that tell it.
  private static func claimed(_ event: TimelineEvent, _ session: Session) -> [Overview.Line] {
    guard event.isToldAttack else { return [] }
    let briefing = session.document.briefing
    let article = briefing.article
    let told = [event.span] + event.mentions
    let row = session.document.navigator[.voices].first { row in
      guard case .statement(let voice, let index) = row.subject else { return false }
      let statement = briefing.voices[voice].statements[index]
      guard statement.confidence != .doubtful, statement.act != .denies,
        briefing.voices[voice].name != nil, let cue = statement.cue,
        article[cue].lowercased().contains("claim")
      else { return false }
      let words = statement.hull
      if told.contains(where: { $0.overlaps(words) }) { return true }
      return article[words].lowercased().contains("responsib")
        && told.contains { abs($0.start - words.start) < claimReach }
    }
    guard let row else { return [] }
    return [
      line(
        "Claimed", text: OverviewBlocks.words(of: row, session), row: row, pane: .voices,
        session: session)
    ]
  }

  private static func words(_ words: String, _ role: Theme.Role) -> CardText {
    var text = CardText()
    text.append(words, role)
    return text
  }

  /// The first statement that the article sets against another.
  private static func disputed(_ session: Session) -> [Overview.Line] {
    guard let row = OverviewBlocks.contested(session).first else { return [] }
    return [
      line(
        "Disputed", text: OverviewBlocks.words(of: row, session), row: row, pane: .voices,
        session: session)
    ]
  }

  /// The first sentence of the text.
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
    let item = NavigatorItem(
      .place, label: text.words, anchor: spans.first ?? SourceSpan(0, 0), highlights: spans)
    return line(
      lead, text: text, target: BoardItem(document: session.current, pane: nil, item: item))
  }

  private static func line(_ lead: String, text: CardText, target: BoardItem) -> Overview.Line {
    Overview.Line(words: text.led(by: lead, cells: leadColumns, .dim), target: target)
  }

  private static func line(
    _ lead: String, text: CardText, row: NavigatorItem, pane: Pane, session: Session
  ) -> Overview.Line {
    line(lead, text: text, target: BoardItem(document: session.current, pane: pane, item: row))
  }
}

extension Timeline {
  /// The event that the article is about; nil where nothing that happened is known for sure.
  var headline: Int? { overview.first { events[$0].status == .happened } }
}

extension Article {
  /// The first sentence of the running text.
  var leadSentence: SourceSpan? {
    let paragraph = paragraphs.first(where: \.isRunningText)
    guard let first = paragraph?.sentences.first, sentences.indices.contains(first) else {
      return nil
    }
    return sentences[first].span
  }
}

extension Paragraph {
  /// Whether it is running text: captions, tables and lists are no lead.
  var isRunningText: Bool {
    switch kind {
    case .text, .quote: return true
    case .caption, .tableRow, .preformatted, .listItem, .footnote: return false
    }
  }
}
