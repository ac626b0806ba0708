import Model

/// The library on the whole screen: articles, what a search found, or the events of them all.
enum LibraryView {
  /// From that many rows on the selected row's details stand below the list.
  private static let rowsForDetails = 8

  /// How many rows an entry takes.
  static func height(of view: LibraryState.View) -> Int {
    switch view {
    case .list, .events: return 1
    case .hits: return 2
    }
  }

  /// The rows that the list has.
  static func listRows(of session: Session) -> Int { parts(of: session).list.rows }

  /// The entry that a row of the screen shows.
  static func item(row: Int, of session: Session) -> Int? {
    let list = parts(of: session).list
    guard row >= list.row, row < list.row + list.rows else { return nil }
    let item = session.library.list.top + (row - list.row) / height(of: session.library.view)
    return item < session.library.count ? item : nil
  }

  /// How an order is called.
  static func name(of order: LibraryOrder) -> String {
    switch order {
    case .opened: return "last opened"
    case .added: return "last added"
    case .title: return "title"
    case .published: return "date of publication"
    case .progress: return "progress"
    case .source: return "source"
    }
  }

  /// What the keys do in a view.
  static func hints(for view: LibraryState.View) -> [(Command, String)] {
    switch view {
    case .list:
      return [
        (.open, "read"), (.librarySearch, "search"), (.libraryTitles, "titles"),
        (.librarySort, "sort"), (.libraryTimeline, "timeline"), (.libraryForget, "forget"),
        (.help, "help"), (.back, "back"),
      ]
    case .hits:
      return [
        (.open, "read"), (.librarySearch, "search"), (.libraryKind, "kind"),
        (.libraryPlace, "place"), (.libraryPeriod, "period"), (.help, "help"), (.back, "back"),
      ]
    case .events:
      return [
        (.open, "read"), (.libraryKind, "kind"), (.libraryPlace, "place"),
        (.libraryPeriod, "period"), (.libraryTimeline, "articles"), (.help, "help"),
        (.back, "back"),
      ]
    }
  }

  /// Whether an article is to be forgotten, as the last row asks it.
  static func question(about entry: LibraryEntry, in session: Session) -> String {
    if session.size.columns < ScreenLayout.narrow {
      return entry.notes > 0
        ? "Forget? y = yes, a = and notes, any other key = no"
        : "Forget? y = yes, any other key = no"
    }
    let answers: String
    switch entry.notes {
    case 0: answers = "? y = yes, any other key = no"
    case 1: answers = "? y = keep its note, a = note too, else no"
    default: answers = "? y = keep its \(entry.notes) notes, a = all, else no"
    }
    // Among events and finds, it is not the row that would be forgotten.
    let question = session.library.view == .list ? "forget “" : "forget the article “"
    let room = session.size.columns - 3 - question.count - answers.count
    let title = StatusText.fitting(
      OneLine.text(entry.title), max(12, room), isUnicode: session.settings.isUnicode)
    return question + title + "”" + answers
  }

  /// The rectangles of the view.
  struct Parts: Hashable {
    /// Whether a frame stands around them.
    var isFramed: Bool
    /// The row of column names; nil if there is no room.
    var header: Int?
    /// The list.
    var list: Rect
    /// The row above the details; nil if there is no room.
    var details: Int?
  }

  /// Lays the view out.
  static func parts(of session: Session) -> Parts {
    let rect = session.zoomRect
    let isFramed = ZoomFrame.fits(rect)
    var list = isFramed ? rect.inset(columns: 1, rows: 1) : rect
    var parts = Parts(isFramed: isFramed, list: list)
    if list.rows >= rowsForDetails {
      if session.library.view == .list {
        parts.header = list.row
        list.row += 1
        list.rows -= 1
      }
      list.rows -= 3
      parts.details = list.row + list.rows
    }
    parts.list = list
    return parts
  }

  /// Draws the view.
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let parts = parts(of: session)
    let rect = session.zoomRect
    if parts.isFramed {
      ZoomFrame.draw(
        rect, title: LibraryTitle.title(of: session), note: LibraryTitle.note(of: session), session,
        on: &canvas)
    }
    if let header = parts.header {
      LibraryRows.drawHeader(row: header, in: parts.list, session, &canvas)
    }
    if session.library.count == 0 {
      canvas.writeClipped(
        LibraryTitle.emptyMessage(of: session), column: parts.list.column + 1, row: parts.list.row,
        limit: parts.list.columns - 1, style: session.settings.theme[.dim])
      return
    }
    let height = height(of: session.library.view)
    for line in 0..<(parts.list.rows / height) {
      let index = session.library.list.top + line
      guard index < session.library.count else { break }
      LibraryRows.draw(
        index, row: parts.list.row + line * height, in: parts.list, session: session,
        canvas: &canvas)
    }
    if let details = parts.details {
      let style = session.settings.theme[.focusedBorder]
      canvas.line(.middle, of: rect, row: details, style: style, titleStyle: style)
      LibraryRows.drawDetails(from: details + 1, in: parts.list, session, &canvas)
    }
  }
}
