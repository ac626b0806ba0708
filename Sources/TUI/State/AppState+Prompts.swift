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
      return acceptPrompt()
    case .up, .control("p"), .down, .control("n"), .tab, .backTab:
      let isUp = key == .up || key == .control("p") || key == .backTab
      choose(isUp ? -1 : 1)
    default:
      if line.type(key) {
        line.choice = 0
        prompt = line
        if line.purpose == .search { searchWhileTyping(line.text) }
      }
    }
    return []
  }

  /// Goes up or down in what can be chosen: commands, or lines typed before.
  private mutating func choose(_ step: Int) {
    guard var line = prompt else { return }
    switch line.purpose {
    case .palette:
      let last = FuzzyMatch.commands(matching: line.text).count - 1
      line.choice = max(0, min(line.choice + step, last))
      prompt = line
    case .search, .filter:
      let index = max(0, min(line.choice - step, history.count))
      line.choice = index
      line.text = index == 0 ? "" : history[history.count - index]
      prompt = line
      if line.purpose == .search { searchWhileTyping(line.text) }
    }
  }

  private mutating func cancelPrompt() {
    guard let line = prompt else { return }
    prompt = nil
    if line.purpose == .search { cancelSearch() }
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let line = prompt else { return [] }
    prompt = nil
    if line.purpose != .palette, !line.text.isEmpty, history.last != line.text {
      history.append(line.text)
      if history.count > 50 { history.removeFirst() }
    }
    switch line.purpose {
    case .search:
      acceptSearch(line.text)
      return []
    case .filter:
      showOnlyMatching(line.text)
      return []
    case .palette:
      let commands = FuzzyMatch.commands(matching: line.text)
      guard commands.indices.contains(line.choice) else {
        message = "no such command: \(line.text)"
        return []
      }
      return perform(commands[line.choice])
    }
  }

  /// Shows the paragraphs that have the words, or all of them again for no words.
  private mutating func showOnlyMatching(_ words: String) {
    let offset = readerLayout.offset(at: document.top)
    guard document.showOnly(words.isEmpty ? nil : words) else {
      message = "not found: \(words)"
      return
    }
    if !words.isEmpty {
      document.search = SearchState(
        pattern: words, in: document.briefing.article.text, from: offset)
    }
    if focus == .navigator {
      leave()
      isZoomed = false
      isOverview = false
      changeGeometry { $0.focus = .reader }
    }
    document.top = words.isEmpty ? readerLayout.position(at: offset) : readerLayout.top
    clampTop()
    message =
      words.isEmpty ? "the whole text" : "only paragraphs with “\(words)”; & Enter shows all"
  }
}
