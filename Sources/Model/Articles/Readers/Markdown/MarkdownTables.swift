import TextSafety

/// Keeps tables within bounds: the parser makes a cell of every column for every row, whether it is written
/// or not, and takes quadratic time for the cells of a line.
///
/// What is beyond the bounds stays in the text as it is written. The count errs upwards: not every line
/// that looks like a row is one.
struct MarkdownTables {
  /// The most columns of a table that is read as one; the widest tables for people have some dozens.
  static let columnLimit = 256
  /// The most cells of all tables of a text: a node of the tree takes more than two hundred bytes.
  static let cellLimit = 500_000

  /// The text that is left for the parser.
  private(set) var output: [UInt8] = []
  /// Whether there was more than is read as tables.
  private(set) var isCut = false

  /// The columns of the table that may be open; 0 if there can be none.
  private var columns = 0
  private var cells = 0
  /// The lines since the last blank one: their bytes, and the most cells of one.
  private var run = (bytes: 0, widest: 0)
  /// How much the parser looks through again for the heads of tables, and how much it may, in bytes.
  private var scanned = 0
  private let scanLimit: Int

  /// Goes through a text.
  init(_ bytes: [UInt8]) {
    scanLimit = bytes.count + 1 << 20
    output.reserveCapacity(bytes.count + 16)
    var cursor = ByteCursor(bytes)
    while !cursor.isAtEnd {
      let start = cursor.index
      let line = cursor.takeLine()
      take(line, cursor.slice(from: start))
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ whole: ArraySlice<UInt8>) {
    guard line.contains(where: { $0 != .space && $0 != .tab }) else {
      columns = 0
      run = (0, 0)
      output += whole
      return
    }
    let width = 1 + line.reduce(0) { $0 + ($1 == .verticalBar ? 1 : 0) }
    if columns > 0 { takeRow(width) }
    if width > 1, Self.isDelimiterRow(line) {
      takeDelimiterRow(width, line: line, whole: whole)
    } else {
      output += whole
    }
    run = (run.bytes + whole.count, max(run.widest, width))
  }

  /// Counts a row of the table that may be open, or ends the table in front of it.
  private mutating func takeRow(_ width: Int) {
    guard width > Self.columnLimit || cells + columns > Self.cellLimit else {
      cells += columns
      return
    }
    output.append(.lineFeed)
    columns = 0
    run = (0, 0)
    isCut = true
  }

  /// Lets a table begin, or makes plain text of the row that would begin one.
  private mutating func takeDelimiterRow(
    _ width: Int, line: ArraySlice<UInt8>, whole: ArraySlice<UInt8>
  ) {
    scanned += run.bytes
    let isRead =
      max(width, run.widest) <= Self.columnLimit && cells + 2 * width <= Self.cellLimit
      && scanned <= scanLimit
    if isRead {
      columns = max(columns, width)
      cells += 2 * width
      output += whole
      return
    }
    isCut = true
    let mark =
      line.firstIndex {
        $0 == .verticalBar || $0 == .hyphen || $0 == .colon
      } ?? whole.startIndex
    output += whole[..<mark]
    output.append(.backslash)
    output += whole[mark...]
  }

  /// Whether a line has nothing but what stands between the head and the rows of a table, with the marks of
  /// quotations and lists that may stand before it.
  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy {
      switch $0 {
      case .verticalBar, .hyphen, .colon, .space, .tab, 0x0B, 0x0C, .greaterThanSign, .asterisk,
        .plusSign, .period, .rightParenthesis:
        true
      default: ByteClass.isDigit($0)
      }
    }
  }
}
