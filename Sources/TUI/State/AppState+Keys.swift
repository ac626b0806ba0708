extension AppState {
  /// Where a key is pressed now.
  var context: KeyMap.Context {
    if library.isOpen { return .library }
    switch focus {
    case .navigator: return isZoomed || board != nil ? .zoom : .navigator
    case .reader: return .reader
    }
  }

  /// Takes in a key.
  mutating func handle(_ key: Key) -> [Effect] {
    message = nil
    hasActed = true
    if prompt != nil { return handlePrompt(key) }
    if let editor { return handleEditor(editor, key) }
    if let awaitedLetter { return takeLetter(awaitedLetter, key) }
    if case .alt(let character) = key, isUnbound(key) {
      // Escape and the next key in one packet read as Alt; vi takes them as two keys as well.
      return handle(.escape) + handle(.character(character))
    }
    if pending.isEmpty, takeDigit(key) { return [] }
    if let effects = takeSequence(key) { return effects }
    let number = count
    count = nil
    if let sheet { return handleSheet(sheet, key, count: number) }
    guard let command = settings.keyMap.command(for: key, in: context) else {
      message = "\(key.name) does nothing here; ? shows the keys"
      return []
    }
    let isOutermost =
      library.isOpen
      ? hasNoArticle && library.view == .list && library.words.isEmpty
      : focus == .navigator && !isZoomed && board == nil && document.search == nil
        && !(pane == .timeline && document.isFiltered)
    if command == .back, key == .escape, isOutermost {
      message = "\(wayOut) quits"
      return []
    }
    let isTabForward = isWalkingJumps && jumps.canGoForward && key == .tab
    return perform(isTabForward ? .jumpForward : command, count: number)
  }

  /// Whether a key neither does anything by itself nor begins or goes on with a sequence.
  private func isUnbound(_ key: Key) -> Bool {
    let keys = pending + [key]
    return settings.keyMap.command(for: keys, in: context) == nil
      && !settings.keyMap.isPrefix(keys, in: context)
  }

  /// Takes a digit as part of a count; a digit that is a key of its own is one unless a count began.
  private mutating func takeDigit(_ key: Key) -> Bool {
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII, sheet == nil
    else { return false }
    if let before = count {
      count = min(99_999, before * 10 + digit)
      return true
    }
    guard digit > 0, settings.keyMap.command(for: key, in: context) == nil else { return false }
    count = digit
    return true
  }

  private mutating func handleSheet(_ open: Sheet, _ key: Key, count: Int?) -> [Effect] {
    var sheet = open
    let page = max(1, size.rows - 2)
    let command = settings.keyMap.command(for: key, in: .reader)
    switch command {
    case .moveDown: sheet.top += count ?? 1
    case .moveUp: sheet.top -= count ?? 1
    case .pageDown, .halfDown: sheet.top += page
    case .pageUp, .halfUp: sheet.top -= page
    case .top: sheet.top = 0
    case .bottom: sheet.top = Int.max / 2
    case .quit: return [.exit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .back, .help:
      self.sheet = nil
      return []
    default: message = "Esc closes this page"
    }
    sheet.top = max(0, min(sheet.top, SheetPane.height(of: sheet, in: self) - page))
    self.sheet = sheet
    return []
  }

  /// Does what a command says.
  mutating func perform(_ command: Command, count: Int? = nil) -> [Effect] {
    if library.isOpen {
      if let effects = performInLibrary(command, count: count) { return effects }
      if !command.isOfTheSession {
        closeLibrary()
        if library.isOpen { return [] }
      }
    }
    let wasWalking = isWalkingJumps
    isWalkingJumps = false
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextSentence,
      .previousSentence:
      move(command, count: count)
    case .nextPane: changePane(to: pane.advanced(by: focus == .reader ? 0 : 1))
    case .previousPane: changePane(to: pane.advanced(by: focus == .reader ? 0 : -1))
    case .sections: changePane(to: .sections)
    case .timeline: changePane(to: .timeline)
    case .options: changePane(to: .options)
    case .voices: changePane(to: .voices)
    case .open: openSelection()
    case .moveLeft, .back: return goBack(mayQuit: command == .back)
    case .zoom: toggleZoom()
    case .attacks: toggleAttacks()
    case .overview: toggle(.overview)
    case .mergedTimeline: toggle(.mergedTimeline)
    case .plan: toggle(.plan(minutes: count ?? settings.planMinutes))
    case .named: prompt = Prompt(purpose: .eventName)
    case .order: toggleOrder()
    case .zoomIn: zoomAxis(by: 1)
    case .zoomOut: zoomAxis(by: -1)
    case .fit: fitAxis()
    case .panLeft: pan(by: -(count ?? 1))
    case .panRight: pan(by: count ?? 1)
    case .setMark: awaitedLetter = .setMark
    case .goToMark: awaitedLetter = .goToMark
    case .note: openNote()
    case .tag: return cycleTag()
    case .notes: toggle(.notes)
    case .removeNote: askToRemove()
    case .jumpBack: walkJumps(forward: false, wasWalking: wasWalking)
    case .jumpForward: walkJumps(forward: true, wasWalking: wasWalking)
    case .search: prompt = Prompt(purpose: board == .notes ? .notes : .search)
    case .nextMatch: goToMatch(by: count ?? 1)
    case .previousMatch: goToMatch(by: -(count ?? 1))
    case .help: sheet = Sheet(kind: .help)
    case .why: sheet = Sheet(kind: .why)
    case .links: toggle(.links)
    case .matches: listMatches()
    case .wider: changeMeasure(to: settings.measure + 4 * (count ?? 1))
    case .narrower: changeMeasure(to: settings.measure - 4 * (count ?? 1))
    case .standardWidth: changeMeasure(to: settings.standardMeasure)
    case .copy: return copy()
    case .searchWord: searchWord()
    case .articles: chooseArticle()
    case .nextArticle: changeArticle(by: count ?? 1)
    case .previousArticle: changeArticle(by: -(count ?? 1))
    case .library: return toggleLibrary()
    case .librarySearch, .libraryTitles, .librarySort, .libraryTimeline, .libraryChoose,
      .libraryKind, .libraryPlace, .libraryPeriod, .libraryForget:
      return toggleLibrary() + perform(command, count: count)
    case .mouse: return toggleMouse()
    case .palette: prompt = Prompt(purpose: .palette)
    case .follow: follow()
    case .onlyMatching: prompt = Prompt(purpose: .filter)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.exit]
    }
    return []
  }

  private mutating func goBack(mayQuit: Bool) -> [Effect] {
    if focus == .reader, mayQuit, document.filter != nil {
      showOnlyMatching("")
    } else if focus == .reader {
      if mayQuit { leaveText() } else { changeGeometry { $0.focus = .navigator } }
    } else if board == .notes, !notesWords.isEmpty {
      showNotes(with: "")
    } else if board != nil {
      leaveBoard()
    } else if isZoomed {
      isZoomed = false
      keepSelectionsVisible()
    } else if pane == .timeline, document.isFiltered {
      document.listEverything(in: .timeline)
      keepSelectionsVisible()
      followSelection()
      message = "all events again"
    } else if document.search != nil {
      document.search = nil
      if mayQuit { message = "search ended; q again quits" }
    } else if mayQuit {
      return [.exit]
    }
    return []
  }

  private mutating func toggleZoom() {
    if focus == .reader {
      message =
        "\(name(of: .zoom)) zooms a pane; \(name(of: .nextPane)) goes to the panes"
      return
    }
    if let board {
      message = "\(board.title) has the whole screen; \(name(of: .back)) goes back"
      return
    }
    isZoomed.toggle()
    keepSelectionsVisible()
  }

  /// Lists other rows in a pane, which gets the keys.
  mutating func relist(_ pane: Pane, _ change: (inout Document) -> Void) {
    closeBoard()
    change(&document)
    if focus != .navigator || self.pane != pane { changePane(to: pane) }
    keepSelectionsVisible()
    followSelection()
  }

  private mutating func toggleOrder() {
    let isOn = !document.isInReadingOrder
    relist(.voices) { $0.listInReadingOrder(isOn) }
    message = isOn ? "statements in reading order" : "statements by speaker"
  }

  /// The key of a command, as messages name it.
  func name(of command: Command) -> String {
    settings.keyMap.name(for: command, in: context) ?? ":" + command.rawValue
  }

  /// The key that leaves the outermost level: Escape does not, since fingers press it to be safe.
  private var wayOut: String {
    let bindings = settings.keyMap.bindings.filter {
      [.back, .quit].contains($0.command) && $0.contexts.contains(context)
    }
    let keys = bindings.flatMap(\.keys).first { $0 != [.escape] }
    return keys.map(KeyMap.name(of:)) ?? ":" + Command.quit.rawValue
  }

  private mutating func toggleAttacks() {
    let isOn = !document.attacksOnly
    relist(.timeline) { $0.showAttacksOnly(isOn) }
    message = isOn ? "attacks only; \(name(of: .attacks)) or Esc shows all events" : "all events"
  }
}
