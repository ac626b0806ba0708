import Model

extension LinearReader {
  /// The briefing in a few lines.
  mutating func overview() -> [String] {
    numbered(Overview.content(of: session, width: width - 5, rows: 200))
  }

  /// What to read in that many minutes.
  mutating func plan(_ argument: String) -> [String] {
    let minutes = Int(argument).map { max(1, min(120, $0)) } ?? session.settings.planMinutes
    return ["Reading plan for \(minutes) min"]
      + numbered(ReadingPlan.content(of: session, minutes: minutes, width: width - 5))
  }

  /// The events of all open articles.
  mutating func merged() -> [String] {
    numbered(MergedTimeline.content(of: session, width: width - 5))
  }

  /// The addresses that the article links to.
  mutating func links() -> [String] {
    numbered(LinksBoard.content(of: session, width: width - 5))
  }

  /// The lines of a board, those that lead somewhere with their numbers.
  mutating func numbered(_ content: BoardContent) -> [String] {
    items = content.items
    var number = 0
    return content.cards.cards.flatMap { card -> [String] in
      if card.isItem { number += 1 }
      return card.lines.enumerated().map { index, line in
        let text = LinearReader.heard(line.text)
        return card.isItem && index == 0 ? "\(number). \(text)" : text
      }
    }
  }

  /// A row of a board as it is understood when it is heard: the gaps between its columns are commas.
  private static func heard(_ text: String) -> String {
    var words = ""
    var blanks = 0
    for character in text {
      if character == " " {
        blanks += 1
        continue
      }
      if blanks > 0 { words += blanks > 1 && !words.isEmpty ? ", " : " " }
      blanks = 0
      words.append(character)
    }
    return words
  }

  /// The rows of a pane, each with its number.
  mutating func list(_ pane: Pane, attacksOnly: Bool = false) -> [String] {
    let rows = session.document.navigator[pane].filter { item in
      guard attacksOnly, case .event(let index) = item.subject else { return true }
      return session.document.briefing.timeline.events[index].isToldAttack
    }
    guard !rows.isEmpty else { return [session.emptyMessage(of: pane)] }
    items = rows.map { BoardItem(document: session.current, pane: pane, item: $0) }
    var number = 0
    return ["\(attacksOnly ? "Attacks" : pane.title), \(PaneRows.count(rows)):"]
      + rows.flatMap { row -> [String] in
        number += 1
        return wrapped("\(number). \(words(of: row))") + details(of: row)
      }
  }

  /// A row in words that are understood when they are heard.
  private func words(of row: PaneRow) -> String {
    let briefing = session.document.briefing
    switch row.subject {
    case .event(let index):
      let event = briefing.timeline.events[index]
      let kind = event.isToldAttack ? "attack" : nil
      let facts = [kind, event.toll(in: article)].compactMap { $0 }
      return row.lead + ": " + (row.isDoubtful ? "? " : "")
        + (facts.isEmpty ? "" : facts.joined(separator: ", ") + ": ")
        + row.label
    case .voice(let index):
      let role = briefing.voices[index].role.map { ", " + article.oneLine($0) } ?? ""
      let count = briefing.voices[index].statements.count
      return "\(row.label)\(role), \(Plural.phrase(count, "statement"))"
    case .statement(let voice, let index):
      let statement = briefing.voices[voice].statements[index]
      let place = Places.section(of: statement.hull, in: article).map { ", in \($0)" } ?? ""
      let cue =
        statement.needsCue ? "" : VoiceCards.cue(of: statement, in: article) + ", "
      let doubt = statement.confidence == .doubtful ? "? " : ""
      return "\(cue)\(VoiceCards.words(for: statement.form))\(place): \(doubt)"
        + article.oneLine(statement.shownHull)
    case .section, .setAside, .optionList, .option, .outlook, .place:
      return EventRow.text(of: row, in: briefing, namesAttack: true).words
    }
  }

  /// What the text says of an option, or of all options of a list.
  private func details(of row: PaneRow) -> [String] {
    let briefing = session.document.briefing
    let index: (list: Int, option: Int)
    let wanted: (OptionsTable.TableRow) -> Bool
    switch row.subject {
    case .optionList(let list):
      index = (list, 0)
      wanted = { $0.isShared }
    case .option(let list, let option):
      let isAlone = briefing.options[list].announcement == nil
      index = (list, option)
      wanted = { !$0.isShared && $0.title != "What it is" || $0.isShared && isAlone }
    case .section, .setAside, .event, .outlook, .voice, .statement, .place: return []
    }
    return OptionsTable(list: index.list, of: briefing).rows.filter(wanted).flatMap { line in
      guard line.cells.indices.contains(index.option), line.cells[index.option].span != nil else {
        return [String]()
      }
      return wrapped("\(line.title): \(line.cells[index.option].text)")
    }
  }

  /// The open articles; with a number, goes to one of them.
  mutating func articles(_ argument: String) -> [String] {
    if let number = Int(argument) {
      guard session.documents.indices.contains(number - 1) else {
        return ["The articles are numbered 1 to \(session.documents.count)."]
      }
      session.current = number - 1
      lastRead = nil
      resumeReading()
      return overview()
    }
    items = []
    return session.documents.enumerated().flatMap { index, document in
      wrapped(
        "Article \(index + 1): \(document.title)"
          + (index == session.current ? " (this one)" : ""))
    }
  }
}
