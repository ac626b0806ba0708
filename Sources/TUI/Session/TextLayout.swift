import Model

/// The article as rows of a given width, made block by block as they are asked for.
struct TextLayout {
  /// One row of the reader.
  struct Row: Hashable {
    /// The text of the row; empty for a label or an empty row.
    var span: SourceSpan
    /// How the block looks.
    var look: Flow.Block.Look
    /// Cells left free before the text.
    var indent: Int
    /// What stands in the last cells of that indent: a list marker, a quotation bar.
    var marker: String
    /// The cells of a table's row with their columns; empty for other text.
    var cells: [Cell] = []
  }

  /// A part of a table's row.
  struct Cell: Hashable {
    /// The first column, counted from the row's own.
    var column: Int
    /// The words; empty if the cell has fewer lines than its neighbours.
    var span: SourceSpan
  }

  /// The top row of a view: a block, and a row of it counted from its first row of text.
  struct Position: Hashable, Comparable {
    /// The block.
    var block: Int
    /// The row in it; negative numbers are the empty rows above.
    var row: Int

    static func < (a: Position, b: Position) -> Bool { (a.block, a.row) < (b.block, b.row) }
  }

  /// The blocks.
  let flow: Flow
  /// The text.
  let text: SafeText
  /// The cells of a row.
  let width: Int

  /// The rows of text of a block.
  func rows(of block: Int) -> [Row] {
    guard flow.blocks.indices.contains(block) else { return [] }
    let item = flow.blocks[block]
    if case .label = item.look {
      return [Row(span: item.span, look: item.look, indent: 0, marker: "")]
    }
    let (indent, marker) = TextLayout.indent(of: item.look)
    if let columns = flow.tables.columns(of: block, width: width) {
      return tableRows(of: item, columns: columns)
    }
    var keepsLineFeeds = false
    if case .paragraph(.preformatted) = item.look { keepsLineFeeds = true }
    let breaker = LineBreaker(width: width - indent, keepsLineFeeds: keepsLineFeeds)
    var isFirst = true
    return breaker.lines(of: item.span, in: text.bytes).map { span in
      defer { isFirst = false }
      let repeats = item.look == .paragraph(.quote)
      return Row(
        span: span, look: item.look, indent: indent, marker: isFirst || repeats ? marker : "")
    }
  }

  /// A table's row, each cell broken into lines of its column.
  private func tableRows(of block: Flow.Block, columns: [Int]) -> [Row] {
    let cells = TableLayout.cells(of: block.span, in: text.bytes)
    let lines = zip(cells, columns).map { cell, width in
      LineBreaker(width: width).lines(of: cell, in: text.bytes)
    }
    let height = max(1, lines.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      var column = 0
      var parts: [Cell] = []
      for (index, width) in columns.enumerated() where index < lines.count {
        let span = line < lines[index].count ? lines[index][line] : SourceSpan(0, 0)
        parts.append(Cell(column: column, span: span))
        column += width + 3
      }
      let spans = parts.map(\.span).filter { !$0.isEmpty }
      let hull =
        spans.isEmpty
        ? SourceSpan(block.span.start, block.span.start) : SourceSpan(covering: spans)
      return Row(span: hull, look: block.look, indent: 0, marker: "", cells: parts)
    }
  }

  private static func indent(of look: Flow.Block.Look) -> (Int, String) {
    guard case .paragraph(let kind) = look else { return (0, "") }
    switch kind {
    case .text, .preformatted, .tableRow, .caption: return (0, "")
    case .quote: return (2, "│ ")
    case .listItem(let marker, let depth):
      let shown = marker.isEmpty ? "•" : String(marker.prefix(6))
      return (min(depth, 8) * 2 + shown.unicodeScalars.count + 1, shown + " ")
    case .footnote(let label):
      // Markdown has the brackets in the label already.
      let shown = label.hasPrefix("[") ? String(label.prefix(8)) : "[" + label.prefix(6) + "]"
      return (shown.unicodeScalars.count + 1, shown + " ")
    }
  }

  /// The first row of all.
  var top: Position { Position(block: 0, row: 0) }

  /// The position that many rows further down, or as far as there are rows.
  func position(_ start: Position, down count: Int) -> Position {
    var position = start
    var left = count
    while left > 0 {
      let height = rows(of: position.block).count
      let inBlock = height - 1 - position.row
      if left <= inBlock {
        position.row += left
        return position
      }
      guard position.block + 1 < flow.blocks.count else {
        position.row = max(position.row, height - 1)
        return position
      }
      left -= inBlock + 1
      position = Position(
        block: position.block + 1, row: -flow.blocks[position.block + 1].spaceAbove)
    }
    return position
  }

  /// The position that many rows further up, or the top.
  func position(_ start: Position, up count: Int) -> Position {
    var position = start
    var left = count
    while left > 0 {
      let first = position.block < flow.blocks.count ? -flow.blocks[position.block].spaceAbove : 0
      let inBlock = position.row - first
      if left <= inBlock {
        position.row -= left
        return position
      }
      guard position.block > 0 else { return top }
      left -= inBlock + 1
      position.block -= 1
      position.row = max(0, rows(of: position.block).count - 1)
    }
    return position
  }

  /// The last position that still fills a view of that many rows.
  func lastTop(height: Int) -> Position {
    guard !flow.blocks.isEmpty else { return top }
    let last = flow.blocks.count - 1
    let end = Position(block: last, row: max(0, rows(of: last).count - 1))
    return position(end, up: max(0, height - 1))
  }

  /// The row that shows a byte of the text.
  func position(at offset: Int) -> Position {
    guard !flow.blocks.isEmpty else { return top }
    let block = flow.block(at: offset)
    let rows = rows(of: block)
    let row = rows.lastIndex { $0.span.start <= offset } ?? 0
    return Position(block: block, row: row)
  }

  /// The byte of the text that a position begins with.
  func offset(at position: Position) -> Int {
    guard flow.blocks.indices.contains(position.block) else { return 0 }
    let rows = rows(of: position.block)
    guard rows.indices.contains(max(0, position.row)) else {
      return flow.blocks[position.block].span.start
    }
    return rows[max(0, position.row)].span.start
  }

  /// How many rows lie between two positions, counted only as far as a limit.
  func distance(from start: Position, to end: Position, limit: Int) -> Int {
    guard start < end else { return 0 }
    var count = 0
    var block = start.block
    var row = start.row
    while block < end.block {
      count += rows(of: block).count - row
      if count >= limit { return limit }
      block += 1
      row = -flow.blocks[block].spaceAbove
    }
    return min(limit, count + end.row - row)
  }

  /// The rows of a view, nil for an empty row.
  func view(from top: Position, height: Int) -> [Row?] {
    var result: [Row?] = []
    var block = top.block
    var row = top.row
    while result.count < height, block < flow.blocks.count {
      while row < 0, result.count < height {
        result.append(nil)
        row += 1
      }
      let rows = rows(of: block)
      if row >= 0, row < rows.count { result.append(contentsOf: rows[row...].map(Optional.some)) }
      block += 1
      if block < flow.blocks.count { row = -flow.blocks[block].spaceAbove }
    }
    return Array(result.prefix(height))
  }
}
