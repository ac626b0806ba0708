/// How many cells a character takes.
///
/// The widths are those of the C library's `wcwidth`, which ncurses goes by: where the two disagreed,
/// the cursor would stand elsewhere than ncurses thinks.
public enum CellWidth {
  /// The cells of a scalar: 0 for a combining mark, 1, 2, or -1 for what is not shown.
  public static func width(of scalar: UInt32) -> Int {
    if scalar < 0x300 { return scalar < 0x20 || (0x7F..<0xA0).contains(scalar) ? -1 : 1 }
    // Most of Chinese and Japanese writing, which would otherwise take a search a character.
    if scalar >= 0x4E00, scalar <= 0x9FFF { return 2 }
    return search(scalar)
  }

  /// The cells that a scalar takes once U+FFFD stands for what is not shown: 0, 1 or 2.
  public static func cells(of scalar: UInt32) -> Int {
    abs(width(of: scalar))
  }

  /// Finds the last run that starts at or before a scalar.
  private static func search(_ scalar: UInt32) -> Int {
    guard scalar < 0x110000 else { return -1 }
    let key = scalar << 2 | 3
    let next = CellWidthTable.runs.partitioningIndex { $0 > key }
    return Int(CellWidthTable.runs[max(0, next - 1)] & 3) - 1
  }
}
