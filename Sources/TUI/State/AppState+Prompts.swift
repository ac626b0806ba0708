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
    case .control("r") where line.purpose == .search:
      line.isRegex.toggle()
      prompt = line
      searchWhileTyping(line)
    case .enter:
      return acceptPrompt()
    case .up, .control("p"), .down, .control("n"), .tab, .backTab:
      let isUp = key == .up || key == .control("p") || key == .backTab
      choose(isUp ? -1 : 1)
    default:
      if line.type(key) {
        line.choice = 0
        prompt = line
        if line.purpose == .search { searchWhileTyping(line) }
        if line.purpose == .notes { showNotes(with: line.text) }
      }
    }
    return []
  }

  /// Goes up or down in what can be chosen: commands, or lines typed before.
  private mutating func choose(_ step: Int) {
    guard var line = prompt else { return }
    switch line.purpose {
    case .palette, .eventName, .article, .library(.kind):
      let last = PromptChoice.choices(for: line, in: self).count - 1
      line.choice = max(0, min(line.choice + step, last))
      prompt = line
    case .search, .filter, .notes, .library(.search), .library(.titles), .library(.place),
      .library(.period):
      let index = max(0, min(line.choice - step, history.count))
      line.choice = index
      line.text = index == 0 ? "" : history[history.count - index]
      prompt = line
      if line.purpose == .search { searchWhileTyping(line) }
    }
  }

  private mutating func cancelPrompt() {
    guard let line = prompt else { return }
    prompt = nil
    if line.purpose == .search { cancelSearch() }
    if line.purpose == .notes { showNotes(with: "") }
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let line = prompt else { return [] }
    prompt = nil
    if !line.purpose.hasChoices, !line.text.isEmpty,
      history.last != line.text
    {
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
    case .notes:
      showNotes(with: line.text)
      return []
    case .library(let purpose): return accept(line, for: purpose)
    case .palette, .eventName, .article:
      let choices = PromptChoice.choices(for: line, in: self)
      guard choices.indices.contains(line.choice) else {
        message = "nothing is called \(line.text)"
        return []
      }
      switch choices[line.choice].value {
      case .command(let command): return perform(command)
      case .name(let name): showEvents(naming: name)
      case .article(let index): show(article: index)
      case .kind: return []
      }
      return []
    }
  }

  /// Shows the paragraphs that have the words, or all of them again for no words.
  mutating func showOnlyMatching(_ words: String) {
    let offset = readerLayout.offset(at: document.top)
    let before = document.filter
    guard document.showOnly(words.isEmpty ? nil : words) else {
      message = "not found: \(words)"
      return
    }
    // The matches of a filter go with it; a search of one's own stays, or comes back.
    if before == nil {
      document.searchBeforeFilter = document.search
    } else if document.search?.pattern != before {
      document.searchBeforeFilter = document.search
    }
    document.search =
      words.isEmpty
      ? document.searchBeforeFilter
      : SearchState(pattern: words, in: document.briefing.article, from: offset)
    if focus == .navigator {
      leave()
      isZoomed = false
      board = nil
      changeGeometry { $0.focus = .reader }
    }
    document.top = words.isEmpty ? readerLayout.position(at: offset) : readerLayout.top
    clampTop()
    message =
      words.isEmpty ? "the whole text" : "only paragraphs with “\(words)”; Esc shows all"
  }

  /// Shows the events that name a place or an actor, or all events for nil.
  private mutating func showEvents(naming name: String?) {
    relist(.timeline) { $0.showEvents(naming: name) }
    message =
      name.map { "only events with \($0); \(self.name(of: .named)) Enter or Esc shows all" }
      ?? "all events"
  }
}
