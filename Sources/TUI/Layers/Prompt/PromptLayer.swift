import Model

/// A line that is being typed at the bottom of the screen.
struct PromptLayer: Layer {
  /// The line.
  private(set) var line: Prompt
  /// Where the search that is typed began; nil before anything was typed.
  private var start: SearchStart?
  /// The colours before others were tried.
  private var theme: Theme?

  var context: KeyMap.Context? { nil }
  var isOverlay: Bool { true }

  /// Opens an empty line.
  init(_ purpose: Prompt.Purpose) { line = Prompt(purpose: purpose) }

  /// Opens the choice of articles, at the one that is shown.
  init(articlesOf session: Session) {
    line = Prompt(purpose: .article)
    line.choice = session.current
  }

  /// Opens the choice of colours, at those that are shown.
  init(themesOf session: Session) {
    line = Prompt(purpose: .theme)
    line.choice = Theme.named.firstIndex { $0.theme == session.settings.theme } ?? 0
  }

  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse {
    switch key {
    case .escape, .control("c"), .control("g"): return cancel(&session)
    case .backspace where line.text.isEmpty: return cancel(&session)
    case .control("z"): return .handled([.suspend])
    case .control("r") where line.purpose == .search:
      line.isRegex.toggle()
      follow(&session)
    case .enter: return accept(&session)
    case .up, .control("p"), .backTab: choose(-1, &session)
    case .down, .control("n"), .tab: choose(1, &session)
    default:
      if line.type(key) {
        line.choice = 0
        follow(&session)
      }
    }
    return .handled()
  }

  mutating func paste(_ text: String, _ session: inout Session) -> LayerResponse {
    var isChanged = false
    for character in text where line.type(.character(character == "\n" ? " " : character)) {
      isChanged = true
    }
    if isChanged {
      line.choice = 0
      follow(&session)
    }
    return .handled()
  }

  /// Shows at once what the line finds so far.
  private mutating func follow(_ session: inout Session) {
    if case .board(let board) = line.purpose { session.boardWords[board] = line.text }
    if line.purpose == .sheet { session.sheetWords = line.text }
    if line.purpose == .theme { tryTheme(&session) }
    guard line.purpose == .search else { return }
    let start = self.start ?? session.searchStart
    self.start = start
    session.search(line.text, isRegex: line.isRegex, from: start)
  }

  /// Goes up or down in what can be chosen: commands, or lines typed before.
  private mutating func choose(_ step: Int, _ session: inout Session) {
    if line.purpose.hasChoices {
      let last = PromptChoice.choices(for: line, in: session).count - 1
      line.choice = max(0, min(line.choice + step, last))
      if line.purpose == .theme { tryTheme(&session) }
      return
    }
    line.recall(line.choice - step, of: session[keyPath: history])
    follow(&session)
  }

  /// The lines of this sort that were typed before.
  private var history: WritableKeyPath<Session, [String]> {
    if case .pipe = line.purpose { \.history.commands } else { \.history.words }
  }

  /// Shows the colours that are chosen at once.
  private mutating func tryTheme(_ session: inout Session) {
    theme = theme ?? session.settings.theme
    if case .theme(let name)? = choice(in: session), let theme = Theme(named: name) {
      session.settings.theme = theme
    }
  }

  private func cancel(_ session: inout Session) -> LayerResponse {
    if line.purpose == .search, let start { session.cancelSearch(start) }
    if case .board(let board) = line.purpose { session.boardWords[board] = "" }
    if line.purpose == .sheet { session.sheetWords = "" }
    if let theme { session.settings.theme = theme }
    return .pop()
  }

  private func accept(_ session: inout Session) -> LayerResponse {
    if !line.purpose.hasChoices, !line.text.isEmpty, session[keyPath: history].last != line.text {
      session[keyPath: history].append(line.text)
      if session[keyPath: history].count > 50 { session[keyPath: history].removeFirst() }
    }
    switch line.purpose {
    case .search: session.acceptSearch(line.text, from: start)
    case .filter: session.showOnlyMatching(line.text)
    case .board(let board): session.boardWords[board] = line.text
    case .sheet: session.sheetWords = line.text
    case .rows: session.listOnly(line.text)
    case .pipe: return .pop(session.pipe(to: line.text))
    case .library(let purpose):
      return .pop(session.accept(line.text, for: purpose, choice: choice(in: session)))
    case .palette, .eventName, .article, .theme, .link, .correction, .same, .speaker:
      return take(choice(in: session), &session)
    }
    return .pop()
  }

  /// What is chosen of what there is to choose from.
  private func choice(in session: Session) -> PromptChoice.Value? {
    let choices = PromptChoice.choices(for: line, in: session)
    return choices.indices.contains(line.choice) ? choices[line.choice].value : nil
  }

  private func take(_ choice: PromptChoice.Value?, _ session: inout Session) -> LayerResponse {
    switch choice {
    case nil: session.message = "no match for \(line.text)"
    case .command(let command)?: return .pass(command, count: nil)
    case .name(let name)?: session.showEvents(naming: name)
    case .article(let index)?: session.show(article: index)
    case .link(let link, let isToOpen)?:
      return .pop(isToOpen ? session.openAddress(link.address) : session.follow(link))
    case .theme(let name)?: session.settings.theme = Theme(named: name) ?? session.settings.theme
    case .kind?: break
    case .correction(.wrongSpeaker, let item, _)?: return .replace(PromptLayer(.speaker(item)))
    case .speaker(let name, let item)?:
      return .pop(session.correct(item, .wrongSpeaker, other: name))
    case .correction(.sameAs, let item, nil)?: return .replace(PromptLayer(.same(item)))
    case .correction(let kind, let item, let other)?:
      return .pop(session.correct(item, kind, other: other.flatMap(session.wordsToJoin)))
    }
    return .pop()
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    PromptView.draw(line, session, on: &canvas)
  }
}

extension Session {
  /// Shows the events that name a place or an actor, or all events for nil.
  fileprivate mutating func showEvents(naming name: String?) {
    updateList(.timeline) { $0.showEvents(naming: name) }
    showFilterMessage(for: .filterEvents)
  }
}
