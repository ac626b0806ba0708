import Model

extension TextExport {
  /// The article itself, section by section.
  mutating func writeSections(to put: (String) -> Void) {
    for section in article.sections {
      line()
      if let heading = section.heading {
        text(article[heading])
        line(String(repeating: "-", count: min(article[heading].count, wrapper.width ?? 80)))
        line()
      }
      var previous: Paragraph?
      for paragraph in article.paragraphs[section.paragraphs] {
        if let previous, !isTight(previous, paragraph) { line() }
        write(paragraph, to: put)
        previous = paragraph
        flush(to: put)
      }
    }
  }

  private func isTight(_ above: Paragraph, _ below: Paragraph) -> Bool {
    switch (above.kind, below.kind) {
    case (.listItem, .listItem), (.tableRow, .tableRow): true
    case (.text, _), (.quote, _), (.listItem, _), (.preformatted, _), (.tableRow, _),
      (.caption, _), (.footnote, _):
      false
    }
  }

  private mutating func write(_ paragraph: Paragraph, to put: (String) -> Void) {
    let span = paragraph.span
    switch paragraph.kind {
    case .text, .caption:
      text(span, to: put)
    case .quote:
      text(span, first: "  > ", rest: "  > ", to: put)
    case .listItem(let marker, let depth):
      let indent = String(repeating: "  ", count: min(depth, 8))
      let hang = String(repeating: " ", count: TextWrapper.columns(of: marker) + 1)
      text(span, first: "\(indent)\(marker) ", rest: indent + hang, to: put)
    case .preformatted:
      for row in article[span].split(separator: "\n", omittingEmptySubsequences: false) {
        line("    \(row)")
      }
    case .tableRow:
      line(
        article[span].split(separator: "\t", omittingEmptySubsequences: false).joined(
          separator: " | "))
    case .footnote(let label):
      text(span, first: "[\(label)] ", rest: "    ", to: put)
    }
  }

  /// The events in order of time.
  mutating func writeTimeline(to put: (String) -> Void) {
    let events = briefing.timeline.events
    guard !events.isEmpty else { return }
    heading("Timeline", count: events.count)
    for event in events {
      row(event)
      flush(to: put)
    }
  }

  /// One event: its date with the precision it has, its kind, its words.
  mutating func row(_ event: TimelineEvent) {
    let date = event.date?.words ?? "no date"
    var notes: [String] = []
    switch event.placement {
    case .inferred: notes.append("placed by its context")
    case .dated, .undated: break
    }
    switch event.status {
    case .happened: break
    case .expected, .hypothetical: notes.append(event.status.rawValue)
    }
    if let killed = event.killed { notes.append("\(killed.words(in: article)) killed") }
    notes += briefing.corrections(of: event)
    if let injured = event.injured { notes.append("\(injured.words(in: article)) injured") }
    let tail = notes.isEmpty ? "" : " [\(notes.joined(separator: ", "))]"
    let lead = "  \(padded(date, to: 12))\(padded(event.kind.rawValue, to: 10))"
    text(
      event.words(in: article) + tail, first: lead,
      rest: String(repeating: " ", count: TextWrapper.columns(of: lead)))
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - TextWrapper.columns(of: text)))
  }

  /// The courses of action, list by list.
  mutating func writeOptions() {
    for list in briefing.options where !list.options.isEmpty {
      heading("Options", count: list.options.count)
      if let announcement = list.announcement { text(article[announcement]) }
      if let proposer = list.namer {
        text("Named by \(article[proposer])")
      }
      if let condition = list.condition { text("Condition: \(article[condition])") }
      for option in list.options {
        line()
        text(option.name(in: article), first: "\(option.number). ", rest: "   ")
        text(article[option.span], first: "   ", rest: "   ")
        for aspect in option.aspects {
          text(article[aspect.span], first: "   - \(aspect.kind.rawValue): ", rest: "     ")
        }
      }
    }
  }

  /// What the text expects: likelihood, words, whose it is.
  mutating func writeOutlook() {
    let shown = briefing.outlook.filter { $0.confidence != .doubtful }
    guard !shown.isEmpty else { return }
    heading("Outlook", count: shown.count)
    for outlook in shown {
      var words = article[outlook.span]
      if let condition = outlook.condition, !outlook.span.contains(condition) {
        words += " (\(article[condition]))"
      }
      if let holder = outlook.holderName ?? outlook.holder { words += " [\(article[holder])]" }
      text(words, first: "  \(outlook.likelihood.rawValue): ", rest: "    ")
    }
  }

  /// Who says what.
  mutating func writeVoices(to put: (String) -> Void) {
    guard !briefing.voices.isEmpty else { return }
    heading("Voices", count: briefing.voices.count)
    for (index, voice) in briefing.voices.enumerated() {
      if index > 0 { line() }
      text(name(of: voice) + (voice.role.map { ", \(article[$0])" } ?? ""))
      for statement in voice.statements {
        let cue =
          statement.needsCue ? "" : statement.cue.map { ", \"\(article[$0])\"" } ?? ""
        let words = statement.shown.map { article[$0] }.joined(separator: " … ")
        text(
          "\(words) [\(statement.form.rawValue)\(cue)\(doubts(about: statement))]", first: "  - ",
          rest: "    ")
        flush(to: put)
      }
    }
  }

  /// Who passed a statement on, and how sure it is that it is the speaker's, where that is not certain.
  private func doubts(about statement: Statement) -> String {
    let via = statement.via.map { ", via \(article[$0])" } ?? ""
    switch statement.confidence {
    case .certain: return via
    case .likely: return via + ", likely"
    case .doubtful:
      let names = statement.candidates.map { article[$0] }.joined(separator: " or ")
      return via + ", speaker unclear" + (names.isEmpty ? "" : ": \(names)")
    }
  }

  /// The statements that contradict each other, side by side.
  mutating func writeDisputes() {
    let disputes = briefing.disputes
    guard !disputes.isEmpty else { return }
    heading("Claim against claim", count: disputes.count)
    for (index, dispute) in disputes.enumerated() {
      if index > 0 { line() }
      for (place, lead) in [(dispute.first, "  - "), (dispute.second, "    against: ")] {
        let statement = briefing.statement(place)
        let words = statement.shown.map { article[$0] }.joined(separator: " … ")
        let verb = statement.isDeniedByLaterCue ? " denied" : ""
        text(
          "\(name(of: briefing.voices[place.voice]))\(verb): \(words)", first: lead, rest: "      ")
      }
    }
  }

  /// What was set aside, and what went wrong.
  mutating func writeRest() {
    if !article.setAside.isEmpty {
      heading("Set aside", count: article.setAside.count)
      for entry in article.setAside {
        text(article[entry.span], first: "  [\(entry.reason.rawValue)] ", rest: "    ")
      }
    }
    if !article.diagnostics.isEmpty {
      heading("Notices", count: article.diagnostics.count)
      for diagnostic in article.diagnostics { text(diagnostic.sentence, first: "  ", rest: "  ") }
    }
  }
}
