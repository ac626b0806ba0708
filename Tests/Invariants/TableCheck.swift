/// A table has its columns in every row, and no cell that a spreadsheet would take for a formula.
enum TableCheck {
  private static let columns = 16

  static func run(_ table: String, rows: Int, _ faults: inout Faults) {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var count = 0
    var previous: UInt8?
    for byte in table.utf8 {
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "\""):
        // A quotation mark inside a quoted cell is doubled: that closes the cell and opens it again.
        if !isQuoted, previous == byte { cells[cells.count - 1].append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: cells.append([])
      case 0x0A where !isQuoted:
        faults.expect(cells.count == columns, "a row of \(cells.count) cells")
        for cell in cells { check(cell, &faults) }
        cells = [[]]
        count += 1
      case 0x0D where !isQuoted: break
      default: cells[cells.count - 1].append(byte)
      }
    }
    faults.expect(!isQuoted && cells == [[]], "an open end")
    faults.expect(count == rows + 1, "\(count) rows, not \(rows + 1)")
  }

  private static func check(_ cell: [UInt8], _ faults: inout Faults) {
    guard let first = cell.first else { return }
    faults.expect(!"=+-@\t".utf8.contains(first), "a formula")
  }
}
