import Model

/// The voices on the whole screen: each speaker with role and statements.
enum VoiceCards {
  /// The entries, one for each row of the pane.
  static func cards(of session: Session, width: Int) -> Cards {
    var cards = Cards(width: width)
    let briefing = session.document.briefing
    for item in session.document.navigator[.voices] {
      switch item.subject {
      case .voice(let index):
        if !cards.cards.isEmpty { cards.gap() }
        addSpeaker(briefing.voices[index], name: item.label, briefing, to: &cards)
      case .statement(let voice, let index):
        let speaker = briefing.voices[voice]
        add(speaker.statements[index], of: speaker, label: item.label, session, to: &cards)
      case .section, .setAside, .event, .optionList, .option, .place:
        continue
      }
    }
    return cards
  }

  private static func addSpeaker(
    _ voice: Voice, name: String, _ briefing: Briefing, to cards: inout Cards
  ) {
    let count = voice.statements.count
    cards.add("\(name) (\(count))", role: .heading)
    if let role = voice.role {
      cards.extend(briefing.article.oneLine(role), role: .dim, indent: 1, rows: 2)
    }
  }

  private static func add(
    _ statement: Statement, of voice: Voice, label: String, _ session: Session,
    to cards: inout Cards
  ) {
    let article = session.document.briefing.article
    let separator = session.settings.isUnicode ? " · " : " - "
    let place = Places.section(of: statement.hull, in: article)
    // A statement that is shown from its cue on needs it no second time.
    var facts = words(for: statement.form)
    if !statement.needsCue { facts = cue(of: statement, in: article) + separator + facts }
    if session.document.isInReadingOrder {
      let speaker = voice.name.map { article.oneLine($0, limit: 60) } ?? "nobody named"
      facts = speaker + separator + facts
    }
    if let place { facts += separator + place }
    if !statement.opposed.isEmpty { facts += separator + "contested" }
    cards.add(facts, role: .date, indent: 2)
    cards.extend(label, indent: 2, rows: 4)
  }

  /// The words by which the text says that somebody speaks; what the speaker does where it has none.
  static func cue(of statement: Statement, in article: Article) -> String {
    statement.cue.map { article.oneLine($0, limit: 40) } ?? statement.act.rawValue
  }

  /// Whose words a statement is in, as a reader would say it.
  static func words(for form: Statement.Form) -> String {
    switch form {
    case .direct: return "own words"
    case .indirect: return "reported"
    case .mixed: return "partly own words"
    }
  }
}
