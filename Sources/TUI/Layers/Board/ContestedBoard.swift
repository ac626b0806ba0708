import Model

/// Claim against claim: the statements that contradict each other, one below the other.
enum ContestedBoard {
  /// The pairs, each statement with its speaker and its words.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let briefing = session.document.briefing
    for dispute in briefing.disputes {
      if !content.cards.cards.isEmpty { content.cards.gap() }
      add(dispute.first, against: false, session, to: &content)
      add(dispute.second, against: true, session, to: &content)
    }
    if content.items.isEmpty {
      content.cards.add(
        "No statements were found that contradict each other.", role: .dim, isItem: false)
    }
    return content
  }

  private static func add(
    _ place: Briefing.StatementIndex, against: Bool, _ session: Session,
    to content: inout BoardContent
  ) {
    let briefing = session.document.briefing
    let voice = briefing.voices[place.voice]
    let statement = briefing.statement(place)
    let article = briefing.article
    let name = voice.name.map { article.excerpt($0, limit: 60) } ?? "speaker unclear"
    let role = voice.role.map { ", " + article.excerpt($0, limit: 60) } ?? ""
    content.cards.add((against ? "against it " : "") + name + role, role: .heading)
    let lead = statement.isDeniedByLaterCue ? "denied: " : ""
    content.cards.extend(
      lead + VoiceCards.said(statement, in: article), indent: 2, rows: VoiceCards.mostRows)
    let row = session.document.navigator[.voices].first {
      $0.subject == .statement(voice: place.voice, index: place.statement)
    }
    let item =
      row
      ?? PaneRow(
        .place, label: name, anchor: statement.shownHull, highlights: statement.shown)
    content.items.append(
      BoardItem(document: session.current, pane: row == nil ? nil : .voices, item: item))
  }
}
