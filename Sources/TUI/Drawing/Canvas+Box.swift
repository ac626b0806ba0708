import Model

/// The characters of frames and markers.
struct LineArt: Hashable, Sendable {
  let horizontal: UInt32
  let vertical: UInt32
  let topLeft: UInt32
  let topRight: UInt32
  let bottomLeft: UInt32
  let bottomRight: UInt32
  let teeLeft: UInt32
  let teeRight: UInt32
  /// Before a selected row.
  let pointer: String
  /// Before an attack.
  let attack: String
  /// Beside a note.
  let note: UInt32
  /// Beside the marked sentence.
  let bar: UInt32

  /// Box drawing characters.
  static let unicode = LineArt(
    horizontal: 0x2500, vertical: 0x2502, topLeft: 0x250C, topRight: 0x2510, bottomLeft: 0x2514,
    bottomRight: 0x2518, teeLeft: 0x251C, teeRight: 0x2524, pointer: "▸", attack: "✕", note: 0x270E,
    bar: 0x258C)
  /// What ASCII has for them.
  static let ascii = LineArt(
    horizontal: 0x2D, vertical: 0x7C, topLeft: 0x2B, topRight: 0x2B, bottomLeft: 0x2B,
    bottomRight: 0x2B, teeLeft: 0x2B, teeRight: 0x2B, pointer: ">", attack: "x", note: 0x6E,
    bar: 0x7C)
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
    let ends: (UInt32, UInt32)
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
