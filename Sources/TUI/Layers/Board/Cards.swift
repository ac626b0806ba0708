import Model

/// A list whose entries take several rows each: what a zoomed pane and the overview show.
struct Cards {
  /// One row of an entry.
  struct Line: Hashable {
    /// The words.
    var text: String
    /// How they look.
    var role: Theme.Role
    /// Cells left free before them.
    var indent: Int
    /// Which of the words look otherwise.
    var runs: [CardText.Run] = []
  }

  /// One entry; without an item it is a heading that cannot be selected.
  struct Card: Hashable {
    /// The rows.
    var lines: [Line]
    /// Whether the entry can be selected.
    var isItem: Bool
  }

  /// The entries from top to bottom.
  private(set) var cards: [Card] = []
  /// The cells of a row.
  let width: Int
  /// Whether the rows of an entry after its first stand further in.
  let isHanging: Bool

  /// Starts an empty list.
  init(width: Int, isHanging: Bool = false) {
    self.width = max(1, width)
    self.isHanging = isHanging
  }

  /// Starts an empty list of another one's form.
  init(like other: Cards) {
    width = other.width
    isHanging = other.isHanging
  }

  /// Adds an entry that is broken into rows already.
  mutating func add(_ card: Card) { cards.append(card) }

  /// Further rows of an entry stand that many cells further in, so that a row that begins one is told from them.
  private var hanging: Int { isHanging && cards.last?.isItem == true ? 2 : 0 }

  /// The lines of some words, all but the first so much shorter as they hang.
  private func broken(_ bytes: [UInt8], width: Int, rows: Int) -> [SourceSpan] {
    let whole = SourceSpan(0, bytes.count)
    let lines = LineBreaker(width: width, countsSpaces: true).lines(of: whole, in: bytes)
    guard hanging > 0, rows > 1, lines.count > 1 else { return lines }
    let rest = SourceSpan(lines[1].start, whole.end)
    let further = LineBreaker(width: width - hanging, countsSpaces: true)
    return [lines[0]] + further.lines(of: rest, in: bytes)
  }

  /// Adds an entry of one line of words, broken into at most that many rows.
  mutating func add(
    _ text: String, role: Theme.Role = .text, indent: Int = 0, rows: Int = 1, isItem: Bool = true
  ) {
    cards.append(Card(lines: [], isItem: isItem))
    extend(CardText(text), role: role, indent: indent, rows: rows)
  }

  /// Adds an entry some words of which look otherwise; returns how many rows it takes.
  @discardableResult
  mutating func add(_ text: CardText, indent: Int = 0, rows: Int = 1) -> Int {
    cards.append(Card(lines: [], isItem: true))
    return extend(text, role: .text, indent: indent, rows: rows)
  }

  /// Adds rows to the last entry.
  mutating func extend(_ text: String, role: Theme.Role = .text, indent: Int = 0, rows: Int = 1) {
    extend(CardText(text), role: role, indent: indent, rows: rows)
  }

  @discardableResult
  private mutating func extend(
    _ text: CardText, role: Theme.Role, indent: Int, rows: Int
  ) -> Int {
    guard !cards.isEmpty else { return 0 }
    let bytes = Array(text.words.utf8)
    let lines = broken(bytes, width: width - indent - 1, rows: rows)
    for (index, line) in lines.prefix(rows).enumerated() {
      // Drawing cuts a single row where it ends; the last of several ends with a whole word.
      let isCut = index == rows - 1 && lines.count > rows
      let end = isCut && rows == 1 ? bytes.count : line.end
      let words = String(decoding: bytes[line.start..<end], as: UTF8.self)
      cards[cards.count - 1].lines.append(
        Line(
          text: isCut && rows > 1 ? words + " …" : words, role: role,
          indent: indent + (index > 0 ? hanging : 0),
          runs: text.runs(from: line.start, to: end)))
    }
    return min(rows, lines.count)
  }

  /// Adds an empty row that is no entry.
  mutating func gap() {
    cards.append(Card(lines: [Line(text: "", role: .text, indent: 0)], isItem: false))
  }

  /// The rows that all entries take.
  var rowCount: Int { cards.reduce(0) { $0 + $1.lines.count } }

  /// Draws the list so that the selected entry can be seen.
  func draw(
    selected: Int, in rect: Rect, _ session: Session, on canvas: inout Canvas
  ) {
    let rows = rows
    let top = firstRow(of: rows, selected: selected, height: rect.rows)
    for (offset, entry) in rows.dropFirst(top).prefix(rect.rows).enumerated() {
      let isSelected = entry.item == selected
      let context = RowContext(
        session: session, rect: rect, row: rect.row + offset,
        isSelected: isSelected && entry.isFirst)
      canvas.select(context)
      if isSelected, !entry.isFirst {
        canvas.fill(
          column: rect.column, row: context.row, count: 1, glyph: canvas.art.bar,
          style: context.theme[.restingSelection])
      }
      canvas.writeClipped(
        entry.line.text, column: rect.column + 1 + entry.line.indent, row: context.row,
        limit: rect.columns - 1 - entry.line.indent, style: context.style(entry.line.role))
      // A selected row has one look, but for what is searched in it.
      for run in entry.line.runs where !isSelected || run.role == .match {
        draw(run, of: entry.line, in: context, on: &canvas)
      }
    }
  }

  /// Draws words of a line that is drawn already in their own look, as far as they were not cut off.
  private func draw(
    _ run: CardText.Run, of line: Line, in context: RowContext, on canvas: inout Canvas
  ) {
    let bytes = Array(line.text.utf8)
    guard run.bytes.upperBound <= bytes.count else { return }
    let before = String(decoding: bytes[..<run.bytes.lowerBound], as: UTF8.self)
    let start = CellWidth.width(of: before)
    let limit = context.rect.columns - 1 - line.indent
    let isCut = CellWidth.width(of: line.text) > limit
    let style = context.style(line.role).adding(context.theme[run.role])
    canvas.write(
      bytes, SourceSpan(run.bytes), column: context.rect.column + 1 + line.indent + start,
      row: context.row, limit: max(0, limit - start - (isCut ? 1 : 0))
    ) { _ in style }
  }

  /// The entry that a row of the drawn list shows.
  func item(row: Int, selected: Int, in rect: Rect) -> Int? {
    let rows = rows
    let index = firstRow(of: rows, selected: selected, height: rect.rows) + row - rect.row
    return rows.indices.contains(index) ? rows[index].item : nil
  }

  /// A row of the list with the item that it belongs to.
  private struct Row {
    var line: Line
    var item: Int?
    var isFirst: Bool
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var item = -1
    for card in cards {
      if card.isItem { item += 1 }
      for (index, line) in card.lines.enumerated() {
        rows.append(
          Row(line: line, item: card.isItem ? item : nil, isFirst: index == 0 && card.isItem))
      }
    }
    return rows
  }

  /// The first row that is shown, so that the selected entry can be seen.
  private func firstRow(of rows: [Row], selected: Int, height: Int) -> Int {
    let start = rows.firstIndex { $0.item == selected } ?? 0
    let end = rows.lastIndex { $0.item == selected } ?? start
    let wanted = start < height * 2 / 3 && end < height ? 0 : start - height / 3
    return max(0, min(wanted, rows.count - height))
  }
}
