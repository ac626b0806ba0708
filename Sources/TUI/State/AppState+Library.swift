import Model

extension AppState {
  /// Opens the library where it was left, or closes it.
  mutating func toggleLibrary() -> [Effect] {
    if library.isOpen {
      closeLibrary()
      return []
    }
    library.isOpen = true
    return ask(library.request)
  }

  /// What is to be asked once the library is there.
  public var libraryRequest: LibraryRequest? { library.waiting }

  /// Asks the library.
  mutating func ask(_ request: LibraryRequest) -> [Effect] {
    library.waiting = request
    return [.library(request)]
  }

  /// Goes back to the article; without one the library stays.
  mutating func closeLibrary() {
    if hasNoArticle {
      message = "no article is open; Enter opens one, q quits"
    } else {
      library.isOpen = false
    }
  }

  /// Does what a command means in the library; nil if it means nothing there.
  mutating func performInLibrary(_ command: Command, count: Int?) -> [Effect]? {
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom, .nextParagraph,
      .previousParagraph:
      return moveInLibrary(command, count: count)
    case .open: return openFromLibrary()
    case .back: return leaveLibraryView()
    case .library: return toggleLibrary()
    case .librarySearch: prompt = Prompt(purpose: .library(.search))
    case .libraryTitles: prompt = Prompt(purpose: .library(.titles))
    case .libraryKind: prompt = Prompt(purpose: .library(.kind))
    case .libraryPlace: prompt = Prompt(purpose: .library(.place))
    case .libraryPeriod: prompt = Prompt(purpose: .library(.period))
    case .librarySort: return sortLibrary()
    case .libraryTimeline: return show(library.view == .events ? .list : .events)
    case .libraryChoose: chooseInLibrary()
    case .libraryForget: askToForget()
    default: return nil
    }
    return []
  }

  /// Lists something else.
  mutating func show(_ view: LibraryState.View) -> [Effect] {
    library.view = view
    library.selected = 0
    library.firstRow = 0
    return ask(library.request)
  }

  private mutating func leaveLibraryView() -> [Effect] {
    if library.view != .list {
      library.view = .list
      return ask(library.request)
    }
    if !library.words.isEmpty {
      library.words = ""
      return show(.list)
    }
    if hasNoArticle { return [.exit] }
    closeLibrary()
    return []
  }

  private mutating func sortLibrary() -> [Effect] {
    let orders = LibraryOrder.allCases
    let index = orders.firstIndex(of: library.order) ?? 0
    library.order = orders[(index + 1) % orders.count]
    message = "sorted by \(LibraryPane.name(of: library.order))"
    return show(.list)
  }

  private mutating func chooseInLibrary() {
    guard let article = library.selectedArticle else { return }
    if library.chosen.remove(article) == nil { library.chosen.insert(article) }
    let count = library.chosen.count
    message =
      count == 0 ? "none chosen: T shows the timeline of all" : "\(count) chosen: T, their timeline"
    library.selected = min(library.selected + 1, max(0, library.count - 1))
    keepLibraryVisible()
  }

  private mutating func askToForget() {
    guard let entry = library.selectedEntry else {
      message =
        library.selectedArticle == nil
        ? "there is no article here"
        : "\(name(of: .libraryForget)) forgets articles in their list; \(name(of: .back)) shows it"
      return
    }
    library.forgetting = entry
    awaitedLetter = .forget
  }

  /// Takes the letter that answers whether an article is to be forgotten.
  mutating func forget(_ key: Key) -> [Effect] {
    guard let entry = library.forgetting else { return [] }
    library.forgetting = nil
    switch key {
    case .character("y"): return ask(.forget(entry.id, withNotes: false))
    case .character("a") where entry.notes > 0: return ask(.forget(entry.id, withNotes: true))
    default:
      message = "nothing was forgotten"
      return []
    }
  }
}
