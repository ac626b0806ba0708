/// The parts of a year that EDTF level 2 numbers from 21 to 41.
public enum EDTFSeason {
  /// The months of a season, quarter, quadrimester or semester; nil for other numbers.
  ///
  /// A winter is cut at the end of the year that is written: the format does not say which of the
  /// two winters of a year is meant, and December is in that year under either reading of "winter
  /// of the year that begins there".
  public static func months(of code: Int) -> ClosedRange<Int>? {
    let index = code - 21
    return table.indices.contains(index) ? table[index] : nil
  }

  /// The name of a season, quarter, quadrimester or semester; nil for other numbers.
  public static func name(of code: Int) -> String? {
    let index = code - 21
    return names.indices.contains(index) ? names[index] : nil
  }

  /// The names in the order of the codes; the seasons of a hemisphere are named as those of any.
  private static let names =
    ["spring", "summer", "autumn", "winter"] + ["spring", "summer", "autumn", "winter"]
    + ["spring", "summer", "autumn", "winter"] + ["Q1", "Q2", "Q3", "Q4"]
    + ["first third of", "second third of", "last third of"] + ["first half of", "second half of"]

  /// Spring to winter (21–24, and 25–28 in the north, 29–32 in the south), quarters (33–36),
  /// quadrimesters (37–39), semesters (40–41).
  private static let table: [ClosedRange<Int>] = [
    3...5, 6...8, 9...11, 12...12,
    3...5, 6...8, 9...11, 12...12,
    9...11, 12...12, 3...5, 6...8,
    1...3, 4...6, 7...9, 10...12,
    1...4, 5...8, 9...12,
    1...6, 7...12,
  ]
}
