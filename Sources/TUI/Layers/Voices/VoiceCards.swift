import Model

/// The voices on the whole screen: each speaker with role and statements.
enum VoiceCards {
  /// The entries, one for each row of the pane.
  static func cards(of session: Session, width: Int) -> Cards {
    var cards = Cards(width: width)
    let briefing = session.document.briefing
    let selected = session.document.lists[.voices].selected
    for (row, item) in session.document.navigator[.voices].enumerated() {
      switch item.subject {
      case .voice(let index):
        if !cards.cards.isEmpty { cards.gap() }
        addSpeaker(briefing.voices[index], name: item.label, briefing, to: &cards)
      case .statement(let voice, let index):
        let speaker = briefing.voices[voice]
        add(
          speaker.statements[index], of: speaker, isOpen: row == selected, session, to: &cards)
      case .section, .setAside, .event, .optionList, .option, .outlook, .place:
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
    _ statement: Statement, of voice: Voice, isOpen: Bool, _ session: Session,
    to cards: inout Cards
  ) {
    let article = session.document.briefing.article
    let separator = session.settings.isUnicode ? " · " : " - "
    let place = Places.section(of: statement.hull, in: article)
    // A statement that is shown from its cue on needs it no second time.
    var facts = words(for: statement.form)
    if !statement.needsCue { facts = cue(of: statement, in: article) + separator + facts }
    if session.document.isInReadingOrder {
      let speaker = voice.name.map { article.excerpt($0, limit: 60) } ?? "speaker unclear"
      facts = speaker + separator + facts
    }
    if let place { facts += separator + place }
    if !statement.opposed.isEmpty { facts += separator + "contested" }
    for note in notes(on: statement, in: article) { facts += separator + note }
    cards.add(facts, role: .date, indent: 2)
    cards.extend(said(statement, in: article), indent: 2, rows: isOpen ? mostRows : fewRows)
  }

  /// A statement unfolds to this many rows where it is selected, and is cut to this few elsewhere.
  static let mostRows = 40
  private static let fewRows = 4
  private static let mostScalars = 4000

  /// The words of a statement as one line; "…" where there are more than anybody reads on a screen.
  static func said(_ statement: Statement, in article: Article) -> String {
    article.excerpt(statement.shownHull, limit: mostScalars)
  }

  /// What speaks against taking a statement at its word: who passed it on, who else it could be.
  static func notes(on statement: Statement, in article: Article) -> [String] {
    var notes: [String] = []
    if let via = statement.via { notes.append("via " + article.excerpt(via, limit: 40)) }
    switch statement.confidence {
    case .certain: break
    case .likely: notes.append("likely")
    case .doubtful:
      let names = statement.candidates.map { article.excerpt($0, limit: 40) }
      notes.append(names.isEmpty ? "unclear" : "unclear: " + names.joined(separator: " or "))
    }
    return notes
  }

  /// The words by which the text says that somebody speaks; what the speaker does where it has none.
  static func cue(of statement: Statement, in article: Article) -> String {
    statement.cue.map { article.excerpt($0, limit: 40) } ?? statement.act.rawValue
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
