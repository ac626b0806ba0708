import Model

extension AppState {
  /// Goes back to where the search was begun.
  mutating func cancelSearch() {
    if placeBeforeSearch != nil { document.search = searchBefore }
    if let place = placeBeforeSearch {
      document.top = readerLayout.position(at: place)
      clampTop()
    }
    placeBeforeSearch = nil
    searchBefore = nil
  }

  /// Stays at the match that was found while typing; an empty line repeats the search before.
  mutating func acceptSearch(_ text: String) {
    if text.isEmpty {
      cancelSearch()
      if document.search != nil { goToMatch(by: 1) }
      return
    }
    guard document.search?.match != nil else {
      cancelSearch()
      message = "not found: \(text)"
      return
    }
    var left = place
    if let start = placeBeforeSearch { left.offset = start }
    placeBeforeSearch = nil
    searchBefore = nil
    jumps.leave(left)
    isZoomed = false
    board = nil
    changeGeometry { $0.focus = .reader }
    showMatch()
  }

  /// Searches what is typed so far.
  mutating func searchWhileTyping(_ line: Prompt) {
    let pattern = line.text
    let offset = placeBeforeSearch ?? readerLayout.offset(at: document.top)
    if placeBeforeSearch == nil {
      placeBeforeSearch = offset
      searchBefore = document.search
    }
    guard !pattern.isEmpty else {
      document.search = nil
      return
    }
    document.search = SearchState(
      pattern: pattern, in: document.briefing.article, isRegex: line.isRegex, from: offset)
    showMatch()
  }

  /// Goes so many matches further.
  mutating func goToMatch(by steps: Int) {
    guard document.search != nil else {
      message = "nothing searched yet; \(name(of: .search)) searches"
      return
    }
    leave()
    isZoomed = false
    board = nil
    if focus == .navigator { changeGeometry { $0.focus = .reader } }
    document.search?.advance(by: steps)
    showMatch()
  }

  private mutating func showMatch() {
    guard let match = document.search?.match else { return }
    reveal(match)
    message = whereMatched(match)
  }

  /// In which panes the matched words are told of, as a note; nil for none.
  private func whereMatched(_ match: SourceSpan) -> String? {
    let panes = [Pane.timeline, .options, .voices].filter { pane in
      document.navigator[pane].contains { item in
        item.highlights.contains { $0.contains(match) }
      }
    }
    guard prompt == nil, !panes.isEmpty, let search = document.search else { return nil }
    let names = panes.map(\.title).joined(separator: ", ")
    return "/\(search.pattern) \(StatusLine.counter(search))  also in: \(names)"
  }
}
