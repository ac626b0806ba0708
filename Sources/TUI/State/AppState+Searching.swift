import Model

extension AppState {
  /// Takes in a key while a line is typed.
  mutating func handlePrompt(_ key: Key) -> [Effect] {
    guard var line = prompt else { return [] }
    switch key {
    case .escape, .control("c"), .control("g"):
      cancelPrompt()
    case .backspace where line.text.isEmpty:
      cancelPrompt()
    case .control("z"):
      return [.suspend]
    case .enter:
      acceptPrompt()
    case .up, .control("p"), .down, .control("n"):
      let step = key == .up || key == .control("p") ? 1 : -1
      let index = max(0, min(line.historyIndex + step, history.count))
      line.historyIndex = index
      line.text = index == 0 ? "" : history[history.count - index]
      prompt = line
      searchWhileTyping(line.text)
    default:
      if line.type(key) {
        prompt = line
        searchWhileTyping(line.text)
      }
    }
    return []
  }

  private mutating func cancelPrompt() {
    prompt = nil
    document.search = searchBefore
    if let place = placeBeforeSearch {
      document.top = readerLayout.position(at: place)
      clampTop()
    }
    placeBeforeSearch = nil
    searchBefore = nil
  }

  private mutating func acceptPrompt() {
    guard let line = prompt else { return }
    prompt = nil
    if line.text.isEmpty {
      placeBeforeSearch = nil
      if document.search != nil { goToMatch(by: 1) }
      return
    }
    if history.last != line.text { history.append(line.text) }
    if history.count > 50 { history.removeFirst() }
    guard document.search?.match != nil else {
      let text = line.text
      cancelPrompt()
      message = "not found: \(text)"
      return
    }
    let start = placeBeforeSearch
    placeBeforeSearch = nil
    searchBefore = nil
    var left = place
    if let start { left.offset = start }
    jumps.leave(left)
    isZoomed = false
    changeGeometry { $0.focus = .reader }
    showMatch()
  }

  private mutating func searchWhileTyping(_ pattern: String) {
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
      pattern: pattern, in: document.briefing.article.text, from: offset)
    showMatch()
  }

  /// Goes so many matches further.
  mutating func goToMatch(by steps: Int) {
    guard document.search != nil else {
      message = "nothing searched yet; / searches"
      return
    }
    leave()
    isZoomed = false
    if focus == .navigator { changeGeometry { $0.focus = .reader } }
    document.search?.advance(by: steps)
    showMatch()
  }

  private mutating func showMatch() {
    guard let match = document.search?.match else { return }
    reveal(match)
  }
}
