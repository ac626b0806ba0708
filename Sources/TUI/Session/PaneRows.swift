import Model

/// The rows of the four panes, as a briefing gives them.
struct PaneRows: Sendable {
  private let rows: [[PaneRow]]
  private let counts: [Int]
  /// The rows of all events, whatever the timeline pane leaves out.
  let allEvents: [PaneRow]
  /// The rows of the speakers, in whatever order the voices pane stands.
  let speakers: [PaneRow]
  /// The cells of the widest date in the timeline.
  let leadWidth: Int
  /// Dates stand below each other as wide as this at most: as a day, or "autumn 2014".
  static let dateColumns = 11

  /// Makes the rows of a briefing.
  init(
    briefing: Briefing, attacksOnly: Bool = false, eventName: String? = nil,
    isInReadingOrder: Bool = false, words: [Pane: String] = [:]
  ) {
    allEvents = PaneRows.events(of: briefing, attacksOnly: false, eventName: nil)
    let voices = PaneRows.voices(of: briefing)
    speakers = voices.filter { row in
      if case .voice = row.subject { return true } else { return false }
    }
    let isFiltered = attacksOnly || eventName != nil
    let events =
      isFiltered
      ? PaneRows.events(of: briefing, attacksOnly: attacksOnly, eventName: eventName) : allEvents
    rows = Pane.allCases.map { pane in
      let all =
        switch pane {
        case .sections: PaneRows.sections(of: briefing)
        case .timeline: events
        case .options: PaneRows.options(of: briefing) + PaneRows.outlook(of: briefing)
        case .voices: isInReadingOrder ? PaneRows.statements(of: briefing) : voices
        }
      return words[pane].map { PaneRows.rows(all, with: $0) } ?? all
    }
    // In reading order the voices pane has no rows for its speakers.
    let speakerCount = speakers.count
    counts = zip(Pane.allCases, rows).map { pane, rows in
      pane == .voices ? speakerCount : PaneRows.count(rows)
    }
    leadWidth = rows[Pane.timeline.rawValue].map { CellWidth.width(of: $0.lead) }.max() ?? 0
  }

  /// The rows that have some words, or with "!" before them those that have not.
  ///
  /// What stands below a speaker or above a list of options belongs to that row: it is listed with it, and never
  /// below another one.
  private static func rows(_ rows: [PaneRow], with words: String) -> [PaneRow] {
    let filter = RowFilter(words)
    guard let search = filter.search else { return rows }
    func holds(_ row: PaneRow) -> Bool {
      !search.matches(in: SafeText(row.lead + " " + row.label)).isEmpty
    }
    var listed: [PaneRow] = []
    var index = 0
    while index < rows.count {
      let head = rows[index]
      let below = rows[(index + 1)...].prefix { $0.isBelow(head) }
      index += 1 + below.count
      let headHolds = holds(head)
      let taken = below.filter { (headHolds || holds($0)) != filter.isInverse }
      if !taken.isEmpty || below.isEmpty && headHolds != filter.isInverse { listed.append(head) }
      listed += taken
    }
    return listed
  }

  /// The rows of a pane.
  subscript(pane: Pane) -> [PaneRow] { rows[pane.rawValue] }

  /// How many things a pane has, rows that only group others not counted.
  func count(_ pane: Pane) -> Int { counts[pane.rawValue] }

  /// How many things some rows stand for, rows that only group others not counted.
  static func count(_ rows: [PaneRow]) -> Int {
    rows.reduce(0) { sum, item in
      switch item.subject {
      case .section, .event, .option, .outlook, .voice: return sum + 1
      case .setAside, .optionList, .statement, .place: return sum
      }
    }
  }

  private static func sections(of briefing: Briefing) -> [PaneRow] {
    let article = briefing.article
    var items = article.sections.indices.compactMap { index -> PaneRow? in
      let section = article.sections[index]
      let first = section.paragraphs.first.map { article.paragraphs[$0].span }
      guard let anchor = section.heading ?? first else { return nil }
      let label = section.heading.map { RowLabel($0, of: article) } ?? RowLabel("Introduction")
      return PaneRow(
        .section(index), label: label, depth: max(0, section.level - 1), anchor: anchor)
    }
    if let first = article.setAside.first {
      items.append(
        PaneRow(.setAside, label: "Set aside (\(article.setAside.count))", anchor: first.span)
      )
    }
    return items
  }

  private static func events(
    of briefing: Briefing, attacksOnly: Bool, eventName: String?
  ) -> [PaneRow] {
    let events = briefing.timeline.events
    return events.indices.compactMap { index in
      let event = events[index]
      if attacksOnly, !event.isToldAttack { return nil }
      let article = briefing.article
      if let eventName, !EventNameCounts.names(of: event, in: article).contains(eventName) {
        return nil
      }
      let sentence =
        article.sentences.indices.contains(event.sentence)
        ? article.sentences[event.sentence].span : event.span
      return PaneRow(
        .event(index), label: label(of: event, in: article),
        lead: event.date?.words ?? "undated", anchor: sentence,
        highlights: [event.span] + event.mentions
      ).marked(event.confidence)
    }
  }

  /// The event in a line; the words are made only where they are more than a stretch of the article.
  private static func label(of event: TimelineEvent, in article: Article) -> RowLabel {
    let lead = event.status == .hypothetical ? "considered: " : ""
    guard let label = event.label else { return RowLabel(event.span, of: article, behind: lead) }
    if label.parts.count == 1, let part = label.parts.first, !part.isAntecedent {
      return RowLabel(part.span, of: article, behind: lead)
    }
    return RowLabel(lead + label.words(in: article))
  }

  private static func options(of briefing: Briefing) -> [PaneRow] {
    let article = briefing.article
    return briefing.options.indices.flatMap { listIndex -> [PaneRow] in
      let list = briefing.options[listIndex]
      var items: [PaneRow] = []
      if let announcement = list.announcement ?? list.condition {
        let named = list.namer
        let head = named.map { article.oneLine($0) + ": " } ?? ""
        items.append(
          PaneRow(
            .optionList(listIndex), label: head + Plural.phrase(list.options.count, "option"),
            anchor: announcement,
            highlights: [list.announcement, list.condition].compactMap { $0 }.sorted()))
      }
      for (index, option) in list.options.enumerated() {
        items.append(
          PaneRow(
            .option(list: listIndex, index: index),
            label: option.object == nil
              ? RowLabel(option.label, of: article) : RowLabel(option.name(in: article)),
            lead: "\(option.number)", anchor: option.span, highlights: [option.span]))
      }
      return items
    }
  }

  /// What is expected, and by whom.
  private static func outlook(of briefing: Briefing) -> [PaneRow] {
    let article = briefing.article
    return briefing.outlook.indices.map { index in
      let entry = briefing.outlook[index]
      let holder = (entry.holderName ?? entry.holder).map { article.oneLine($0) + ": " } ?? ""
      return PaneRow(
        .outlook(index), label: RowLabel(entry.span, of: article, behind: holder),
        lead: entry.likelihood.rawValue, anchor: entry.span, highlights: [entry.span]
      ).marked(entry.confidence)
    }
  }

  private static func voices(of briefing: Briefing) -> [PaneRow] {
    let article = briefing.article
    var items: [PaneRow] = []
    items.reserveCapacity(briefing.voices.reduce(0) { $0 + 1 + $1.statements.count })
    for (voiceIndex, voice) in briefing.voices.enumerated() {
      guard let first = voice.statements.first?.hull ?? voice.name else { continue }
      let name = voice.name.map { RowLabel($0, of: article) } ?? RowLabel("Speaker unclear")
      items.append(
        PaneRow(
          .voice(voiceIndex), label: name, lead: "\(voice.statements.count)", anchor: first,
          highlights: voice.statements.flatMap(\.content)))
      for (index, statement) in voice.statements.enumerated() {
        items.append(
          PaneRow(
            .statement(voice: voiceIndex, index: index),
            label: label(of: statement, in: article), depth: 1, anchor: statement.hull,
            highlights: statement.content
          ).marked(statement.confidence))
      }
    }
    return items
  }

  /// The words of a statement.
  private static func label(of statement: Statement, in article: Article) -> RowLabel {
    RowLabel(
      statement.shownHull, of: article, behind: statement.isDeniedByLaterCue ? "denied: " : "")
  }

  /// All statements in reading order, each led by its speaker.
  private static func statements(of briefing: Briefing) -> [PaneRow] {
    let article = briefing.article
    return briefing.voices.indices.flatMap { voice in
      briefing.voices[voice].statements.indices.map { index in
        let statement = briefing.voices[voice].statements[index]
        let name =
          briefing.voices[voice].name.map {
            article.excerpt($0, limit: 24)
          } ?? "?"
        return PaneRow(
          .statement(voice: voice, index: index), label: label(of: statement, in: article),
          lead: name + ":", anchor: statement.hull, highlights: statement.content
        ).marked(statement.confidence)
      }
    }.sorted { $0.anchor < $1.anchor }
  }
}
