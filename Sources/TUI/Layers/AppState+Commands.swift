extension AppState {
  /// Does what a command says: what it means to the layer on top, else what it means everywhere.
  mutating func perform(_ command: Command, count: Int? = nil) -> [Effect] {
    let wasWalking = isWalkingJumps
    isWalkingJumps = false
    if let effects = apply(layers.top.perform(command, count: count, &session)) { return effects }
    let effects = performAnywhere(command, count: count, wasWalking: wasWalking)
    settle()
    return effects
  }

  private mutating func performAnywhere(
    _ command: Command, count: Int?, wasWalking: Bool
  ) -> [Effect] {
    switch command {
    case .nextPane: session.changePane(to: session.pane.advanced(by: isReading ? 0 : 1))
    case .previousPane: session.changePane(to: session.pane.advanced(by: isReading ? 0 : -1))
    case .sections: session.changePane(to: .sections)
    case .timeline: session.changePane(to: .timeline)
    case .options: session.changePane(to: .options)
    case .voices: session.changePane(to: .voices)
    case .attacks: toggleAttacks()
    case .filterEvents: layers.push(PromptLayer(.eventName))
    case .toggleVoiceOrder: toggleVoiceOrder()
    case .overview: toggle(.overview)
    case .contested: toggle(.contested)
    case .mergedTimeline: toggle(.mergedTimeline)
    case .plan: toggle(.plan(minutes: count ?? session.settings.planMinutes))
    case .notes: toggle(.notes)
    case .news: return showNews()
    case .links: toggle(.links)
    case .matches: listMatches()
    case .nextMatchAnywhere: session.goToMatchAnywhere(forward: true)
    case .previousMatchAnywhere: session.goToMatchAnywhere(forward: false)
    case .undo: return session.undoNote()
    case .zoomIn, .zoomOut:
      session.message = "[ and ] zoom the axis of the timeline; 2 z shows it"
    case .fit: session.document.fitAxis()
    case .panLeft: return perform(.back)
    case .panRight: return perform(.open)
    case .setMark: layers.push(LetterLayer(.setMark(session.annotated)))
    case .goToMark:
      layers.push(LetterLayer(.goToMark))
      return session.notesAreOff == nil ? [.library(.marks)] : []
    case .note: if let editor = session.noteEditor() { layers.push(NoteLayer(editor)) }
    case .tag: return session.cycleTag()
    case .correct:
      let items = session.correctable
      if !items.isEmpty { layers.push(PromptLayer(.correction(items))) }
    case .removeNote:
      session.message =
        "\(session.name(of: .removeNote)) removes in the list of notes; "
        + "\(session.name(of: .notes)) shows it"
    case .jumpBack, .jumpForward: walkJumps(command, wasWalking: wasWalking)
    case .search: layers.push(PromptLayer(.search))
    case .nextMatch: session.goToMatch(by: count ?? 1)
    case .previousMatch where session.document.search == nil: return showNews()
    case .previousMatch: session.goToMatch(by: -(count ?? 1))
    case .searchWord: session.searchWord(by: 1)
    case .searchWordBack: session.searchWord(by: -1)
    case .clearSearch: session.clearSearch()
    case .filterText:
      let board = (layers.main as? BoardLayer)?.board
      layers.push(PromptLayer(board.map { .board($0) } ?? (layers.isPane ? .rows : .filter)))
    case .goToEntry: session.goToEntry()
    case .wider: session.changeTextWidth(to: session.settings.textWidth + 4 * (count ?? 1))
    case .narrower: session.changeTextWidth(to: session.settings.textWidth - 4 * (count ?? 1))
    case .standardWidth: session.changeTextWidth(to: session.settings.standardTextWidth)
    case .followLink:
      let links = session.targetLinks
      guard links.count > 1 else { return session.follow(count: count) }
      layers.push(PromptLayer(.link(links, isToOpen: false)))
    case .select: select()
    case .copy: return session.copy()
    case .cite: return session.cite()
    case .openAddress:
      let links = session.targetLinks.filter { OpenableAddress.escaped($0.address) != nil }
      guard session.settings.startsPrograms, links.count > 1 else {
        return session.openAddress(links.first?.address)
      }
      layers.push(PromptLayer(.link(links, isToOpen: true)))
    case .pipe:
      guard session.mayStartPrograms() else { break }
      layers.push(PromptLayer(.pipe(isWhole: session.textToCopy == nil)))
    case .edit: return session.edit()
    case .why: layers.push(SheetLayer(.why))
    case .place: session.showPositionMessage()
    case .help: layers.push(SheetLayer(.help))
    case .palette: layers.push(PromptLayer(.palette))
    case .articles:
      if session.hasSeveralArticles() { layers.push(PromptLayer(articlesOf: session)) }
    case .nextArticle: session.changeArticle(by: count ?? 1)
    case .previousArticle: session.changeArticle(by: -(count ?? 1))
    case .library: return openLibrary()
    case .librarySearch, .libraryTitles, .librarySort, .libraryTimeline, .libraryChoose,
      .libraryKind, .libraryPlace, .libraryPeriod, .libraryForget:
      return openLibrary() + perform(command, count: count)
    case .reload: return [.reload(document: session.current)]
    case .theme: layers.push(PromptLayer(themesOf: session))
    case .mouse: return toggleMouse()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.exit]
    case .moveDown, .moveUp, .moveLeft, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextSentence,
      .previousSentence, .open, .back, .zoom, .percent, .rowToTop, .rowToMiddle, .rowToBottom:
      break
    }
    return []
  }

  private var isReading: Bool { session.focus == .reader }

  private mutating func toggleVoiceOrder() {
    let isOn = !session.document.isInReadingOrder
    session.updateList(.voices) { $0.listInReadingOrder(isOn) }
    session.message = isOn ? "statements in reading order" : "statements by speaker"
  }

  private mutating func toggleAttacks() {
    let isOn = !session.document.attacksOnly
    session.updateList(.timeline) { $0.showAttacksOnly(isOn) }
    session.showFilterMessage(for: .attacks)
  }

  private mutating func walkJumps(_ command: Command, wasWalking: Bool) {
    let hasGone = session.walkJumps(forward: command == .jumpForward)
    isWalkingJumps = hasGone || wasWalking
  }

  /// Opens a board, or closes it if it is the one that is open.
  private mutating func toggle(_ board: Board) {
    if let open = layers.main as? BoardLayer, open.board == board { return layers.pop() }
    layers.show(BoardLayer(board, session))
  }

  /// Begins to choose words of the text, with those that are marked or the sentence.
  private mutating func select() {
    guard let span = session.annotated, !span.isEmpty else {
      session.message = "nothing to mark here"
      return
    }
    session.leave()
    session.point(at: [span])
    session.reveal(span)
    session.arrival = .text
    settle()
    layers.push(RangeLayer(span))
  }

  /// Lists what the article adds to others of the library, which is asked anew each time.
  private mutating func showNews() -> [Effect] {
    toggle(.news)
    guard (layers.main as? BoardLayer)?.board == .news else { return [] }
    return session.ask(.news(document: session.current))
  }

  /// Lists the matches of the search, the current one selected.
  private mutating func listMatches() {
    guard
      session.document.search?.matches.isEmpty == false
        || (layers.main as? BoardLayer)?.board == .matches
    else {
      session.message = "nothing searched yet; \(session.name(of: .search)) searches"
      return
    }
    toggle(.matches)
  }

  /// Opens the library where it was left.
  private mutating func openLibrary() -> [Effect] {
    layers.push(LibraryLayer())
    settle()
    return session.ask(session.library.request)
  }

  /// Switches the mouse on or off.
  private mutating func toggleMouse() -> [Effect] {
    session.usesMouse.toggle()
    session.message =
      session.usesMouse
      ? "mouse on; \(session.name(of: .mouse)) gives it back to the terminal" : "mouse off"
    return [.mouse(session.usesMouse)]
  }
}
