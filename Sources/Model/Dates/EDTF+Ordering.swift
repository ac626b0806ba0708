extension EDTF: Comparable {
  /// Orders by the first day, then by the last; an open start comes first, an open end last.
  public static func < (a: EDTF, b: EDTF) -> Bool {
    let (first, second) = (a.bounds, b.bounds)
    if first.lower != second.lower {
      guard let lower = first.lower else { return true }
      guard let other = second.lower else { return false }
      return lower < other
    }
    if first.upper != second.upper {
      guard let upper = first.upper else { return false }
      guard let other = second.upper else { return true }
      return upper < other
    }
    return a != b && a.description < b.description
  }
}
