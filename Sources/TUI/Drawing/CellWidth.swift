/// How many cells a character takes.
enum CellWidth {
  /// The cells of a scalar: 0 for a combining mark, 1, 2, or -1 for what is not shown.
  static func width(of scalar: UInt32) -> Int {
    if scalar < 0x20 || (0x7F...0x9F).contains(scalar) { return -1 }
    if (0x300...0x36F).contains(scalar) { return 0 }
    return (0x2E80...0x9FFF).contains(scalar) ? 2 : 1
  }
}
