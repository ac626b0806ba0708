/// The frame around what has the whole screen.
enum ZoomFrame {
  /// The rows that a list has inside of it.
  static func listRows(of session: Session) -> Int {
    let rows = session.zoomRect.rows
    return max(1, rows >= 4 ? rows - 2 : rows)
  }

  /// Whether there is room for a frame.
  static func fits(_ rect: Rect) -> Bool { rect.rows >= 4 && rect.columns >= 8 }

  /// Draws the frame of a pane and what is inside of it; a small screen has the plain list alone.
  static func draw(
    _ pane: Pane, note: String, _ session: Session, on canvas: inout Canvas,
    content: (Rect, inout Canvas) -> Void
  ) {
    let rect = session.zoomRect
    guard fits(rect) else { return PanesView.drawList(session, in: rect, on: &canvas) }
    draw(
      rect, title: PanesView.title(of: pane, in: session), note: note, session, on: &canvas)
    content(rect.inset(columns: 1, rows: 1), &canvas)
  }

  /// Draws the frame of what has the whole screen.
  static func draw(
    _ rect: Rect, title: String, note: String, _ session: Session, on canvas: inout Canvas
  ) {
    let style = session.settings.theme[.focusedBorder]
    let last = rect.row + rect.rows - 1
    canvas.line(
      .top, of: rect, row: rect.row, title: title, note: note, style: style,
      titleStyle: session.settings.theme[.paneTitle])
    for row in (rect.row + 1)..<last { canvas.sides(of: rect, row: row, style: style) }
    canvas.line(.bottom, of: rect, row: last, style: style, titleStyle: style)
  }
}

extension Session {
  /// The rectangle that a zoomed pane, a board or the library fills, with its frame.
  var zoomRect: Rect {
    let layout = layout
    let top = layout.titleRow == nil ? 0 : 1
    let bottom = layout.statusRow ?? size.rows
    return Rect(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
  }
}
