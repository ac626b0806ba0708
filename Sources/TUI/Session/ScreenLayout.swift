/// Where everything stands on a screen of a given size.
struct ScreenLayout: Hashable, Sendable {
  /// The title's row; nil if there is no room for it.
  var titleRow: Int?
  /// The row of hints and messages; nil if there is no room.
  var statusRow: Int?
  /// The navigator with its frame.
  var navigator: Rect?
  /// The reader with its frame.
  var reader: Rect?
  /// The cells of the reader that hold text.
  var text: Rect
  /// Whether boxes are drawn around the panes.
  var isFramed: Bool

  /// From this width on the navigator stays beside the text while reading.
  static let wide = 100
  /// Below this width one pane is shown at a time.
  static let narrow = 60

  /// Lays out a screen.
  init(size: Size, focus: Session.Focus, textWidth: Int) {
    titleRow = size.rows >= 5 ? 0 : nil
    statusRow = size.rows >= 3 ? size.rows - 1 : nil
    let top = titleRow == nil ? 0 : 1
    let bottom = statusRow == nil ? size.rows : size.rows - 1
    let body = Rect(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
    let isReading = focus == .reader
    isFramed = false
    if size.columns < ScreenLayout.narrow || (isReading && size.columns < ScreenLayout.wide) {
      navigator = isReading ? nil : body
      reader = isReading ? body : nil
      text = ScreenLayout.centred(body, textWidth: textWidth, margin: size.columns >= 24 ? 2 : 0)
      return
    }
    let width = ScreenLayout.navigatorWidth(size.columns, beside: textWidth)
    navigator = Rect(column: 0, row: body.row, columns: width, rows: body.rows)
    let right = Rect(
      column: width, row: body.row, columns: size.columns - width, rows: body.rows)
    reader = right
    isFramed = body.rows >= 4
    let inner = isFramed ? right.inset(columns: 1, rows: 1) : right
    text = ScreenLayout.centred(inner, textWidth: textWidth, margin: 2)
  }

  /// The navigator's width beside the reader: three eighths of a small screen, and on a wide one whatever
  /// the text, its margins and its frame leave.
  private static func navigatorWidth(_ columns: Int, beside textWidth: Int) -> Int {
    max(min(48, columns * 3 / 8), columns - textWidth - 6)
  }

  private static func centred(_ rect: Rect, textWidth: Int, margin: Int) -> Rect {
    let inner = rect.inset(columns: min(margin, rect.columns / 4), rows: 0)
    guard inner.columns > textWidth else { return inner }
    var result = inner
    result.column += (inner.columns - textWidth) / 2
    result.columns = textWidth
    return result
  }
}
