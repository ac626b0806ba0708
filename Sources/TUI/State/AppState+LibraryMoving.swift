import Model

extension AppState {
  /// How many entries of the library the screen shows.
  var libraryPage: Int {
    max(1, LibraryPane.listRows(of: self) / LibraryPane.height(of: library.view))
  }

  /// Selects another row, and asks for events that are not here yet.
  mutating func moveInLibrary(_ command: Command, count: Int?) -> [Effect] {
    library.selected = moved(
      library.selected, by: command, count: count, last: library.count - 1, page: libraryPage
    ) { $0 + $1 * 10 }
    keepLibraryVisible()
    return fetchEvents()
  }

  /// Scrolls so that the selected row can be seen.
  mutating func keepLibraryVisible() {
    let page = libraryPage
    library.selected = max(0, min(library.selected, library.count - 1))
    let lastTop = max(0, library.count - page)
    library.firstRow = min(
      lastTop, max(library.selected - page + 1, min(library.firstRow, library.selected)))
  }

  /// Asks for the stretch of events around the screen, if it is not here.
  private mutating func fetchEvents() -> [Effect] {
    guard library.view == .events else { return [] }
    let here = library.eventOffset..<(library.eventOffset + library.events.count)
    let last = min(library.firstRow + libraryPage, library.eventTotal) - 1
    if here.contains(library.firstRow), here.contains(max(library.firstRow, last)) { return [] }
    return ask(library.eventRequest)
  }

  /// Opens the article of the selected row, at what the row shows of it.
  mutating func openFromLibrary() -> [Effect] {
    guard let article = library.selectedArticle else {
      message = "there is no article here"
      return []
    }
    switch library.view {
    case .list: return ask(.open(article, passage: nil))
    case .hits:
      let hit = library.hits[library.selected]
      return ask(
        .open(article, passage: LibraryPassage(words: hit.passage, finds: hit.finds)))
    case .events:
      let words = library.event(library.selected)?.text
      return ask(.open(article, passage: words.map { LibraryPassage(words: $0) }))
    }
  }
}
