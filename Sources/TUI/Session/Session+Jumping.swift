import Model

extension Session {
  /// Remembers the present place before a jump.
  mutating func leave() {
    jumps.leave(place)
  }

  /// The present place.
  var place: JumpLocation {
    JumpLocation(
      document: current, focus: focus, pane: pane, selection: document.lists[pane].selected,
      offset: textLayout.offset(at: document.top), highlights: document.highlights)
  }

  /// Opens a pane and gives it the keys.
  mutating func changePane(to pane: Pane) {
    if focus != .navigator || self.pane != pane { leave() }
    let cameFromText = focus == .reader
    let isOtherPane = self.pane != pane
    arrival = .pane
    changeGeometry {
      $0.focus = .navigator
      $0.pane = pane
    }
    if !cameFromText || isOtherPane { followSelection() }
    if document.navigator[pane].isEmpty { message = emptyMessage(of: pane) }
  }

  /// Lists other rows in a pane, which gets the keys.
  mutating func updateList(_ pane: Pane, _ change: (inout Document) -> Void) {
    arrival = .pane
    change(&document)
    if focus != .navigator || self.pane != pane { changePane(to: pane) }
    followSelection()
  }

  /// Says which events the timeline lists, and how to have all again.
  mutating func showFilterMessage(for command: Command) {
    message =
      document.filterWords.map { "only \($0); \(name(of: command)) or Esc shows more" }
      ?? "all events"
  }

  /// What a pane without rows says.
  func emptyMessage(of pane: Pane) -> String {
    let isOtherLanguage = document.briefing.article.diagnostics.contains {
      if case .unsupportedLanguage = $0.kind { return true } else { return false }
    }
    if isOtherLanguage, pane != .sections { return "not English: not analysed" }
    switch pane {
    case .sections: return "the article has no text"
    case .timeline:
      return document.filterWords.map { "no \($0); Esc shows all events" } ?? "no events found"
    case .options: return "no options or outlook found"
    case .voices: return "no statements found"
    }
  }

  /// Gives the text the keys, at the first of what is marked.
  mutating func enterText() {
    give(keysTo: .reader)
    guard let first = document.highlights.first else { return }
    document.point = first
    reveal(first)
  }

  /// Shows what the selected row stands for.
  mutating func followSelection() {
    guard let item = document.selected(pane) else { return }
    point(at: item.highlights)
    switch item.subject {
    case .section, .setAside:
      var top = textLayout.position(at: item.anchor.start)
      // The label above what was set aside belongs to it.
      if case .setAside = item.subject {
        top = TextLayout.Position(block: max(0, top.block - 1), row: 0)
      }
      if case .section(0) = item.subject { top = textLayout.top }
      document.top = top
      clampTop()
    case .event, .optionList, .option, .outlook, .voice, .statement, .place:
      reveal(item.highlights.first ?? item.anchor)
    }
  }

  /// Marks words of the text and points at the first of them.
  mutating func point(at spans: [SourceSpan]) {
    document.highlights = spans
    document.point = spans.first
  }

  /// Goes back or forward in the places that were left; returns whether there was one.
  mutating func walkJumps(forward: Bool) -> Bool {
    guard let place = forward ? jumps.forward() : jumps.back(from: self.place) else {
      message = forward ? "no later place" : "no earlier place"
      return false
    }
    restore(place)
    return true
  }

  /// Goes to the place that was left last, as vi does: the same keys lead back from there.
  mutating func jumpToPreviousPlace() {
    guard let place = jumps.last else {
      message = "no earlier place"
      return
    }
    leave()
    restore(place)
  }

  private mutating func restore(_ place: JumpLocation) {
    guard documents.indices.contains(place.document) else { return }
    current = place.document
    arrival = place.focus == .reader ? .text : .panes
    changeGeometry {
      $0.focus = place.focus
      $0.pane = place.pane
    }
    document.lists[place.pane].select(place.selection, of: document.navigator[place.pane].count)
    point(at: place.highlights)
    document.top = textLayout.position(at: place.offset)
    clampTop()
  }
}
