import Model

/// The characters of frames and markers.
struct LineArt: Hashable, Sendable {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let topLeft: Unicode.Scalar
  let topRight: Unicode.Scalar
  let bottomLeft: Unicode.Scalar
  let bottomRight: Unicode.Scalar
  let teeLeft: Unicode.Scalar
  let teeRight: Unicode.Scalar
  /// Before a selected row.
  let pointer: String
  /// Before an attack.
  let attack: String
  /// Beside a note.
  let note: Unicode.Scalar
  /// Beside the marked sentence.
  let bar: Unicode.Scalar

  /// Box drawing characters.
  static let unicode = LineArt(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", teeLeft: "├", teeRight: "┤", pointer: "▸", attack: "✕", note: "✎",
    bar: "▌")
  /// What ASCII has for them.
  static let ascii = LineArt(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", teeLeft: "+", teeRight: "+", pointer: ">", attack: "x", note: "n",
    bar: "|")
}

extension Canvas {
  /// The line characters that the terminal can show.
  var art: LineArt { isUnicode ? .unicode : .ascii }

  /// Which kind of line a horizontal one is.
  enum Edge {
    case top, middle, bottom
  }

  /// Draws a frame's horizontal line with a title at its left and a note at its right.
  mutating func line(
    _ edge: Edge, of rect: Rect, row: Int, title: String = "", note: String = "",
    style: Style, titleStyle: Style
  ) {
    guard rect.columns >= 2 else { return }
    let right = rect.column + rect.columns - 1
    let ends: (Unicode.Scalar, Unicode.Scalar)
    switch edge {
    case .top: ends = (art.topLeft, art.topRight)
    case .middle: ends = (art.teeLeft, art.teeRight)
    case .bottom: ends = (art.bottomLeft, art.bottomRight)
    }
    fill(column: rect.column, row: row, count: 1, glyph: ends.0, style: style)
    fill(
      column: rect.column + 1, row: row, count: rect.columns - 2, glyph: art.horizontal,
      style: style)
    fill(column: right, row: row, count: 1, glyph: ends.1, style: style)
    let noteWidth = note.isEmpty ? 0 : CellWidth.width(of: note) + 2
    let room = rect.columns - 2 - noteWidth - 2
    if !title.isEmpty, room > 0 {
      let width = min(room, CellWidth.width(of: title))
      writeClipped(title, column: rect.column + 1, row: row, limit: width, style: titleStyle)
      write(" ", column: rect.column + 1 + width, row: row, limit: 1, style: style)
    }
    if noteWidth > 0, rect.columns > noteWidth + 4 {
      write(" \(note) ", column: right - noteWidth, row: row, limit: noteWidth, style: style)
    }
  }

  /// Draws the left and the right side of a frame in one row.
  mutating func sides(of rect: Rect, row: Int, style: Style) {
    guard rect.columns >= 2 else { return }
    fill(column: rect.column, row: row, count: 1, glyph: art.vertical, style: style)
    fill(
      column: rect.column + rect.columns - 1, row: row, count: 1, glyph: art.vertical, style: style)
  }
}
