import Model

/// The library over whatever is read.
struct LibraryLayer: Layer {
  var context: KeyMap.Context? { .library }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if let movement = command.movement, !movement.isTextOnly {
      session.library.list.move(
        movement, count: count, of: session.library.count,
        page: LibraryLayer.page(of: session)
      ) { $0 + $1 * 10 }
      return .handled(fetchEvents(&session))
    }
    let purposes: [Command: LibraryPrompt] = [
      .librarySearch: .search, .libraryTitles: .titles, .libraryKind: .kind,
      .libraryPlace: .place, .libraryPeriod: .period,
    ]
    if let purpose = purposes[command] { return .push(PromptLayer(.library(purpose))) }
    if command == .open { return .handled(open(&session)) }
    if command == .back { return goBack(&session) }
    if command == .library { return close(&session) }
    if command == .librarySort { return .handled(sort(&session)) }
    if command == .libraryTimeline {
      return .handled(session.show(session.library.view == .events ? .list : .events))
    }
    if command == .libraryChoose {
      choose(&session)
      return .handled()
    }
    if command == .libraryForget { return askToForget(&session) }
    if command.concernsSession { return .ignored }
    // Any other command is about what is read below.
    return session.hasNoArticle ? close(&session) : .pass(command, count: count)
  }

  /// Goes back to the article; without one the library stays.
  private func close(_ session: inout Session) -> LayerResponse {
    guard session.hasNoArticle else { return .pop() }
    session.message = "no article is open; Enter opens one, q quits"
    return .handled()
  }

  private func goBack(_ session: inout Session) -> LayerResponse {
    if session.library.view != .list {
      session.library.view = .list
      return .handled(session.ask(session.library.request))
    }
    if !session.library.words.isEmpty {
      session.library.words = ""
      return .handled(session.show(.list))
    }
    return session.hasNoArticle ? .handled([.exit]) : .pop()
  }

  private func sort(_ session: inout Session) -> [Effect] {
    let orders = LibraryOrder.allCases
    let index = orders.firstIndex(of: session.library.order) ?? 0
    session.library.order = orders[(index + 1) % orders.count]
    session.message = "sorted by \(LibraryView.name(of: session.library.order))"
    return session.show(.list)
  }

  private func choose(_ session: inout Session) {
    guard let article = session.library.selectedArticle else { return }
    if session.library.chosen.remove(article) == nil { session.library.chosen.insert(article) }
    let count = session.library.chosen.count
    session.message =
      count == 0 ? "none chosen: T shows the timeline of all" : "\(count) chosen: T, their timeline"
    session.library.list.select(session.library.list.selected + 1, of: session.library.count)
  }

  private func askToForget(_ session: inout Session) -> LayerResponse {
    if let entry = session.library.selectedEntry { return .push(LetterLayer(.forget(entry))) }
    session.message =
      session.library.selectedArticle == nil
      ? "no article here"
      : "\(session.name(of: .libraryForget)) forgets articles in their list; "
        + "\(session.name(of: .back)) shows it"
    return .handled()
  }

  /// Opens the article of the selected row, at what the row shows of it.
  private func open(_ session: inout Session) -> [Effect] {
    guard let article = session.library.selectedArticle else {
      session.message = "no article here"
      return []
    }
    let selected = session.library.list.selected
    switch session.library.view {
    case .list: return session.ask(.open(article, passage: nil))
    case .hits:
      let hit = session.library.hits[selected]
      return session.ask(
        .open(article, passage: LibraryPassage(words: hit.passage, finds: hit.finds)))
    case .events:
      let words = session.library.event(selected)?.text
      return session.ask(.open(article, passage: words.map { LibraryPassage(words: $0) }))
    }
  }

  /// How many entries of the library the screen shows.
  private static func page(of session: Session) -> Int {
    max(1, LibraryView.listRows(of: session) / LibraryView.height(of: session.library.view))
  }

  /// Asks for the stretch of events around the screen, if it is not here.
  private func fetchEvents(_ session: inout Session) -> [Effect] {
    settle(&session)
    let library = session.library
    guard library.view == .events else { return [] }
    let here = library.eventOffset..<(library.eventOffset + library.events.count)
    let first = library.list.top
    let last = min(first + LibraryLayer.page(of: session), library.eventTotal) - 1
    if here.contains(first), here.contains(max(first, last)) { return [] }
    return session.ask(library.eventRequest)
  }

  mutating func press(
    at place: Frame.Position, isDouble: Bool, _ session: inout Session
  ) -> LayerResponse {
    guard let item = LibraryView.item(row: place.row, of: session) else { return .handled() }
    session.library.list.selected = item
    return .handled(isDouble ? open(&session) : [])
  }

  func settle(_ session: inout Session) {
    session.library.list.select(session.library.list.selected, of: session.library.count)
    session.library.list.scroll(
      count: session.library.count, height: LibraryLayer.page(of: session))
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    LibraryView.draw(session, on: &canvas)
  }

  func hints(in session: Session) -> [(Command, String)] {
    LibraryView.hints(for: session.library.view)
  }
}
