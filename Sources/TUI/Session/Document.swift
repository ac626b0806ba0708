import Model

/// One open article with everything that is remembered about looking at it.
struct Document: Sendable {
  /// What was drawn from the text, without the reader's corrections.
  private var drawn: Briefing
  /// The article and what was drawn from it, as the reader corrected it.
  private(set) var briefing: Briefing
  /// How often the briefing was replaced.
  private(set) var revision = 0
  /// The blocks that the reader shows.
  private(set) var flow: Flow
  /// The rows of the panes.
  private(set) var navigator: PaneRows
  /// Whether the timeline shows attacks only.
  private(set) var attacksOnly = false
  /// The place or actor that an event must name to be shown; nil for all events.
  private(set) var eventName: String?
  /// Whether statements stand in reading order instead of by speaker.
  private(set) var isInReadingOrder = false
  /// What the reader left in the text.
  var annotations: [PlacedAnnotation] = [] {
    didSet { correct(after: oldValue) }
  }
  /// The words that the rows of a pane must have; with "!" before them, must not have.
  private(set) var rowWords: [Pane: String] = [:]
  /// What it adds to other articles of the library; nil before that was asked.
  var news: News?
  /// What was opened from the reading plan.
  var visited: Set<SourceSpan> = []
  /// The lists of the panes.
  var lists = PaneLists()
  /// The first row that the reader shows.
  var top = TextLayout.Position(block: 0, row: 0)
  /// Where in the text the reader was last, as a byte, and how much of it lay above the end of the screen; nil before
  /// the text had the keys.
  var read: (place: Int, percent: Int)?
  /// What the reader marks.
  var highlights: [SourceSpan] = []
  /// The stretch that is being chosen in the text; nil while none is.
  var range: SourceSpan?
  /// What was pointed out last, marked or found: what the reader looks at as long as it is on the screen.
  var point: SourceSpan?
  /// The stretch of time that the axis shows; nil for all of it.
  var axis: AxisWindow?
  /// How long that stretch is.
  var axisStep = AxisWindow.Step.all
  /// The search, if there is one.
  var search: SearchState?
  /// How many minutes the article takes to read.
  private(set) var minutes: Int

  /// The words that a paragraph must have to be shown; nil for all paragraphs.
  private(set) var filter: String?
  /// The search that the filter's own took the place of; it comes back when the filter ends.
  var searchBeforeFilter: SearchState?

  /// Opens a briefing.
  init(briefing: Briefing) {
    drawn = briefing
    self.briefing = briefing
    let prepared = TextPreparation(briefing)
    flow = prepared.flow
    minutes = prepared.minutes
    navigator = prepared.navigator
  }

  /// Puts another briefing of the same article in place; the place in the text stays.
  mutating func replace(_ fuller: BriefingUpdate) {
    let length = briefing.article.text.bytes.count
    drawn = fuller.briefing
    briefing = drawn.corrected(by: annotations)
    revision += 1
    if briefing.article.text.bytes.count != length { takeText(fuller.layout) }
    let isWhole = !isFiltered && !isInReadingOrder
    navigator = isWhole ? fuller.layout?.navigator ?? makeNavigator() : makeNavigator()
    clampSelections()
  }

  /// Puts the briefing of a text that may have changed in place; what was left in it is looked for.
  mutating func takeAgain(briefing: Briefing) {
    drawn = briefing
    self.briefing = drawn.corrected(by: annotations)
    revision += 1
    highlights = []
    point = nil
    visited = []
    axis = nil
    takeText(nil)
    navigator = makeNavigator()
    clampSelections()
  }

  /// Draws the briefing anew where the corrections are not what they were.
  private mutating func correct(after before: [PlacedAnnotation]) {
    let corrections = annotations.filter { $0.annotation.kind == .correction }
    guard corrections != before.filter({ $0.annotation.kind == .correction }) else { return }
    briefing = drawn.corrected(by: annotations)
    revision += 1
    navigator = makeNavigator()
    clampSelections()
  }

  /// Makes anew what depends on the text and not on what was drawn from it.
  private mutating func takeText(_ prepared: TextPreparation?) {
    search = search?.again(in: briefing.article)
    searchBeforeFilter = searchBeforeFilter?.again(in: briefing.article)
    annotations = PlacedAnnotation.place(
      annotations.map(\.annotation), in: briefing.article.text)
    flow = prepared?.flow ?? Flow(article: briefing.article)
    minutes = prepared?.minutes ?? briefing.article.minutesToRead
    guard let words = filter else { return }
    filter = nil
    _ = showOnly(words)
  }

  /// Shows only the paragraphs that have the words, or all for nil; false, and no change, if none has.
  mutating func showOnly(_ words: String?) -> Bool {
    let rows = RowFilter(words ?? "")
    guard let words, let search = rows.search else {
      filter = nil
      flow = Flow(article: briefing.article)
      return true
    }
    let matches = search.matches(in: briefing.article.text)
    guard rows.isInverse || !matches.isEmpty else { return false }
    let filtered = Flow(article: briefing.article) { span in
      let index = matches.partitioningIndex { $0.start >= span.start }
      let has = matches.indices.contains(index) && matches[index].start < span.end
      return has != rows.isInverse
    }
    // Words may stand in a part of the text that no block shows.
    guard !filtered.blocks.isEmpty else { return false }
    filter = words
    flow = filtered
    return true
  }

  /// Lists the rows of a pane that have some words, or all of them for none; false, and no change, if none has.
  mutating func list(_ pane: Pane, with words: String) -> Bool {
    let before = rowWords[pane]
    rowWords[pane] = words.isEmpty ? nil : words
    navigator = makeNavigator()
    if !words.isEmpty, navigator[pane].isEmpty {
      rowWords[pane] = before
      navigator = makeNavigator()
      return false
    }
    clampSelections()
    return true
  }

  /// Shows attacks only, or all events.
  mutating func showAttacksOnly(_ isOn: Bool) {
    attacksOnly = isOn
    navigator = makeNavigator()
    clampSelections()
  }

  /// Shows the events that name a place or an actor, or all for nil.
  mutating func showEvents(naming name: String?) {
    eventName = name
    navigator = makeNavigator()
    clampSelections()
  }

  /// Lists the statements in reading order, or by speaker.
  mutating func listInReadingOrder(_ isOn: Bool) {
    isInReadingOrder = isOn
    navigator = makeNavigator()
    clampSelections()
  }

  /// Ends what keeps rows out of a pane.
  mutating func listEverything(in pane: Pane) {
    let hadWords = rowWords.removeValue(forKey: pane) != nil
    switch pane {
    case .timeline where isFiltered:
      attacksOnly = false
      eventName = nil
    case .voices where isInReadingOrder: isInReadingOrder = false
    case .sections, .timeline, .options, .voices: if !hadWords { return }
    }
    navigator = makeNavigator()
    clampSelections()
  }

  /// What the timeline lists, in words; nil for all events.
  var filterWords: String? {
    guard isFiltered else { return nil }
    return (attacksOnly ? "attacks" : "events") + (eventName.map { " with \($0)" } ?? "")
  }

  /// The article's title, or its first words.
  var title: String { briefing.name }

  /// How many annotations have no place in the text any more.
  var orphans: Int { annotations.count { $0.span == nil } }

  /// Whether the timeline leaves events out.
  var isFiltered: Bool { attacksOnly || eventName != nil }

  private func makeNavigator() -> PaneRows {
    PaneRows(
      briefing: briefing, attacksOnly: attacksOnly, eventName: eventName,
      isInReadingOrder: isInReadingOrder, words: rowWords)
  }

  /// The selected row of a pane; nil for an empty pane.
  func selected(_ pane: Pane) -> PaneRow? {
    let rows = navigator[pane]
    let index = lists[pane].selected
    return rows.indices.contains(index) ? rows[index] : nil
  }

  private mutating func clampSelections() {
    for pane in Pane.allCases {
      let count = navigator[pane].count
      lists[pane].select(lists[pane].selected, of: count)
      lists[pane].top = min(lists[pane].top, max(0, count - 1))
    }
  }
}

extension Briefing {
  /// The article's title, or its first words.
  var name: String {
    let span = article.title ?? article.paragraphs.first?.span
    return span.map { article.oneLine($0, limit: 120) } ?? "Untitled"
  }
}
