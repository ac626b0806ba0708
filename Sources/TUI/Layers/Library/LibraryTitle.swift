import Model

/// What stands above the library's list, and instead of it.
enum LibraryTitle {
  /// The title of the frame.
  static func title(of session: Session) -> String {
    let library = session.library
    let filter = library.filterWords.joined(separator: ", ")
    let suffix = filter.isEmpty ? "" : " (\(filter))"
    let isNarrow = session.size.columns < ScreenLayout.narrow
    switch library.view {
    case .list:
      return library.words.isEmpty
        ? "Library" : "Library: titles " + RowFilter(library.words).condition
    case .hits: return "Library: \(library.query)\(suffix)"
    case .events where isNarrow: return "Timeline\(suffix)"
    case .events:
      let whose =
        library.chosen.isEmpty ? "all articles" : articles(library.chosen.count, isChosen: true)
      return "Library: timeline of \(whose)\(suffix)"
    }
  }

  /// The note at the frame's right.
  static func note(of session: Session) -> String {
    let library = session.library
    switch library.view {
    case .list: return "\(library.count) by \(LibraryView.name(of: library.order))"
    case .hits:
      return library.hitTotal > library.hits.count
        ? "\(library.hits.count) of \(library.hitTotal)" : "\(library.hits.count)"
    case .events: return "\(library.eventTotal)"
    }
  }

  /// What is said where nothing is listed.
  static func emptyMessage(of session: Session) -> String {
    let library = session.library
    if let failure = library.failure { return failure }
    if library.waiting != nil { return "reading the library" }
    switch library.view {
    case .list:
      return library.words.isEmpty
        ? "empty: dossier add FILES, or open an article"
        : "no title or source " + RowFilter(library.words).condition
    case .hits: return "no article contains these words"
    case .events:
      return library.filterWords.isEmpty
        ? "no events found" : "no such events: \(library.filterWords.joined(separator: ", "))"
    }
  }

  private static func articles(_ count: Int, isChosen: Bool) -> String {
    "\(count) chosen " + (count == 1 ? "article" : "articles")
  }
}
