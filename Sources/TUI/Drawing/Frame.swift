import Model

/// The size of a screen or a part of it, in cells.
public struct Size: Hashable, Sendable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// Makes a size; negative numbers count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One cell of a screen.
public struct Cell: Hashable, Sendable {
  /// What the cell shows; the second cell of a wide character has `Glyph.continuation`.
  public var glyph: Glyph
  /// How it is shown.
  public var style: Style

  /// Makes a cell.
  public init(_ glyph: Glyph = .space, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }
}

/// A character with the marks that combine with it: at most as many as an ncurses cell holds.
public struct Glyph: Hashable, Sendable {
  /// The base character as a Unicode scalar value.
  public var base: UInt32
  // A vector would have to lie on 16 bytes, and with it make a cell of 28 bytes one of 48.
  private var mark0: UInt32 = 0
  private var mark1: UInt32 = 0
  private var mark2: UInt32 = 0
  private var mark3: UInt32 = 0

  /// Up to four combining marks, 0 if there is none.
  public var marks: SIMD4<UInt32> {
    get { SIMD4(mark0, mark1, mark2, mark3) }
    set { (mark0, mark1, mark2, mark3) = (newValue.x, newValue.y, newValue.z, newValue.w) }
  }

  /// Makes a glyph of a base character and its marks.
  public init(base: UInt32, marks: SIMD4<UInt32> = .zero) {
    self.base = base
    self.marks = marks
  }

  /// An empty cell.
  public static let space = Glyph(base: 0x20)
  /// The second cell of a wide character.
  public static let continuation = Glyph(base: 0)
}

/// A screen's worth of cells.
///
/// Writes outside of it are clipped.
public struct Frame: Hashable, Sendable {
  /// The size.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]
  /// Addresses that cells lead to, as `Style.link` counts them: `http` and `https` in visible ASCII.
  public private(set) var links: [String] = []
  /// Where the terminal's cursor goes; nil, and a place outside the frame, hides it.
  public var cursor: Position? {
    didSet {
      guard let place = cursor else { return }
      let isInside =
        place.column >= 0 && place.column < size.columns && place.row >= 0 && place.row < size.rows
      if !isInside { cursor = nil }
    }
  }

  /// A place on the screen, from 0.
  public struct Position: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The row.
    public var row: Int

    /// Makes a position.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// Makes an empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The number for cells that lead to an address; 0, which is no link, where the address may not leave the program.
  mutating func link(to address: String) -> UInt16 {
    guard let address = OpenableAddress.escaped(address), address.utf8.count <= Frame.longestLink
    else {
      return 0
    }
    if let known = links.firstIndex(of: address) { return UInt16(known + 1) }
    guard links.count < Frame.mostLinks else { return 0 }
    links.append(address)
    return UInt16(links.count)
  }

  /// What terminals take, in bytes.
  private static let longestLink = 2000
  /// No screen has more.
  private static let mostLinks = 1000

  /// A cell; outside the frame it reads as empty and writing it does nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get {
      guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return Cell() }
      return cells[row * size.columns + column]
    }
    set {
      guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return }
      cells[row * size.columns + column] = newValue
    }
  }
}
