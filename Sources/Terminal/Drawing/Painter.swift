import CNcurses
import Model
import TUI

/// Puts frames on ncurses' screen: only the rows that changed.
struct Painter {
  /// Whether the terminal shows more than ASCII.
  let isUnicode: Bool
  private var palette: Palette
  /// What the screen shows now; nil when that is not known.
  private var shown: Frame?
  /// A cell without a character for each style so far.
  private var templates: [(style: Style, cell: cchar_t)] = []
  private var line: [cchar_t] = []
  /// The cells of links in the rows that were painted last.
  private var linked = LinkedCells()

  /// Makes a painter for the present screen.
  init(isUnicode: Bool, palette: Palette) {
    self.isUnicode = isUnicode
    self.palette = palette
  }

  /// Forgets what the screen shows, so that the next frame is drawn whole.
  mutating func forget() { shown = nil }

  /// Whether a frame is what the screen shows already.
  func shows(_ frame: Frame) -> Bool { shown == frame }

  /// Writes a frame to ncurses' idea of the screen; `doupdate` then shows it.
  ///
  /// Returns what has to be written after it to make links of the cells that lead somewhere.
  mutating func paint(_ frame: Frame) -> [UInt8] {
    let window = dossier_stdscr()
    let columns = frame.size.columns
    let before = shown?.size == frame.size ? shown?.cells : nil
    let areLinksKnown = shown?.links == frame.links
    linked = LinkedCells()
    for row in 0..<frame.size.rows {
      let range = row * columns..<(row + 1) * columns
      if let before, before[range] == frame.cells[range],
        areLinksKnown || !frame.cells[range].contains(where: { $0.style.link > 0 })
      {
        continue
      }
      compose(frame.cells[range], row: row)
      guard wmove(window, Int32(row), 0) == OK else { continue }
      _ = line.withUnsafeBufferPointer { wadd_wchnstr(window, $0.baseAddress, Int32($0.count)) }
    }
    if let cursor = frame.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    leaveok(window, frame.cursor == nil)
    curs_set(frame.cursor == nil ? 0 : 1)
    wnoutrefresh(window)
    shown = frame
    return linked.bytes(to: frame.links, palette)
  }

  /// What makes links of all cells on the screen that lead somewhere, for a terminal that only now says that it
  /// has links.
  mutating func linksOnScreen() -> [UInt8] {
    guard let frame = shown else { return [] }
    linked = LinkedCells()
    let columns = frame.size.columns
    for row in 0..<frame.size.rows {
      compose(frame.cells[row * columns..<(row + 1) * columns], row: row)
    }
    return linked.bytes(to: frame.links, palette)
  }

  /// Fills `line` with the cells of a row, without the second cells of wide characters, and `linked` with those
  /// of links.
  private mutating func compose(_ cells: ArraySlice<Cell>, row: Int) {
    line.removeAll(keepingCapacity: true)
    var style = Style.plain
    var template = self.template(for: style)
    var index = cells.startIndex
    while index < cells.endIndex {
      let cell = cells[index]
      if cell.style != style {
        style = cell.style
        template = self.template(for: style)
      }
      let base = cell.glyph.base
      let column = index - cells.startIndex
      if base >= 0x20, base < 0x7F, cell.glyph.marks == .zero {
        template.chars.0 = wchar_t(base)
        template.chars.1 = 0
        line.append(template)
        index += 1
      } else {
        index += append(cell.glyph, template, room: Painter.room(at: index, in: cells))
      }
      if style.link > 0, let drawn = line.last {
        linked.add(
          drawn, style, at: Frame.Position(column: column, row: row),
          width: index - cells.startIndex - column)
      }
    }
  }

  /// The cells that a character may take: two where a second half follows.
  private static func room(at index: Int, in cells: ArraySlice<Cell>) -> Int {
    index + 1 < cells.endIndex && cells[index + 1].glyph == .continuation ? 2 : 1
  }

  /// Appends a character that is not plain ASCII and returns its width.
  private mutating func append(_ glyph: Glyph, _ template: cchar_t, room: Int) -> Int {
    var cell = template
    let known = SafeText.allows(glyph.base) ? CellWidth.width(of: glyph.base) : -1
    // A lone second half, a wide character without room and a mark without a letter are spaces.
    let isMisplaced = glyph == .continuation || known == 0 || known > room
    if !isUnicode, glyph.base > 0x7E || known < 0 {
      cell.chars = (isMisplaced ? 0x20 : 0x3F, 0, 0, 0, 0)
      line.append(cell)
      return 1
    }
    if isMisplaced || known < 0 {
      cell.chars = (isMisplaced ? 0x20 : 0xFFFD, 0, 0, 0, 0)
      line.append(cell)
      return 1
    }
    cell.chars = (wchar_t(glyph.base), 0, 0, 0, 0)
    if glyph.marks != .zero, isUnicode { Painter.add(glyph.marks, to: &cell) }
    line.append(cell)
    return known
  }

  private static func add(_ marks: SIMD4<UInt32>, to cell: inout cchar_t) {
    let marks = marks.indices.map { marks[$0] }.filter {
      $0 != 0 && SafeText.allows($0) && CellWidth.width(of: $0) == 0
    }
    if marks.count > 0 { cell.chars.1 = wchar_t(marks[0]) }
    if marks.count > 1 { cell.chars.2 = wchar_t(marks[1]) }
    if marks.count > 2 { cell.chars.3 = wchar_t(marks[2]) }
    if marks.count > 3 { cell.chars.4 = wchar_t(marks[3]) }
  }

  /// A cell in a style, made by ncurses itself once.
  private mutating func template(for style: Style) -> cchar_t {
    var style = style
    style.link = min(1, style.link)
    // A screen has a dozen styles.
    if let known = templates.first(where: { $0.style == style }) { return known.cell }
    let pair = palette.pair(foreground: style.foreground, background: style.background)
    var cell = cchar_t()
    let space: [wchar_t] = [0x20, 0]
    var attributes = Painter.attributes(of: style.attributes)
    if style.link > 0 { attributes |= dossier_link }
    setcchar(&cell, space, attributes, pair, nil)
    templates.append((style, cell))
    return cell
  }

  private static func attributes(of attributes: Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= dossier_bold }
    if attributes.contains(.dim) { result |= dossier_dim }
    if attributes.contains(.underline) { result |= dossier_underline }
    if attributes.contains(.reverse) { result |= dossier_reverse }
    if attributes.contains(.italic) { result |= dossier_italic }
    return result
  }
}
