import Model

/// The columns of the tables in an article, found once when it is opened.
struct TableLayout: Sendable {
  /// The widest cell of each column of a table, in cells of the screen.
  private var widths: [[Int]] = []
  /// The table that a block belongs to, by the block's index.
  private var tables: [Int: Int] = [:]

  /// The most columns laid out; what lies beyond joins the last.
  static let mostColumns = 12

  /// Measures the tables among blocks: runs of table rows.
  init(blocks: [Flow.Block], text: SafeText) {
    var isInTable = false
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(.tableRow) = block.look else {
        isInTable = false
        continue
      }
      if !isInTable { widths.append([]) }
      isInTable = true
      let table = widths.count - 1
      tables[index] = table
      for (column, cell) in TableLayout.cells(of: block.span, in: text.bytes).enumerated() {
        let width = min(60, CellWidth.width(of: text[cell]))
        if column == widths[table].count { widths[table].append(0) }
        widths[table][column] = max(widths[table][column], width)
      }
    }
  }

  /// The columns' widths for a block of a table on that many cells; nil for a block of no table.
  func columns(of block: Int, width: Int) -> [Int]? {
    guard let table = tables[block] else { return nil }
    let natural = widths[table]
    let room = max(natural.count, width - 3 * (natural.count - 1))
    let total = natural.reduce(0, +)
    guard total > room else { return natural }
    // Narrow columns keep their width; the wide ones share what is left.
    let fair = room / max(1, natural.count)
    let kept = natural.filter { $0 <= fair }.reduce(0, +)
    let wide = natural.filter { $0 > fair }.reduce(0, +)
    return natural.map { $0 <= fair ? $0 : max(1, $0 * (room - kept) / max(1, wide)) }
  }

  /// The cells of a row: what stands between tabs.
  static func cells(of span: SourceSpan, in bytes: [UInt8]) -> [SourceSpan] {
    var cells: [SourceSpan] = []
    var start = span.start
    for offset in span.range where bytes[offset] == .tab && cells.count < mostColumns - 1 {
      cells.append(SourceSpan(start, offset))
      start = offset + 1
    }
    cells.append(SourceSpan(start, span.end))
    return cells
  }
}
