extension CellWidth {
  /// The cells of a string.
  static func width(of string: String) -> Int {
    string.unicodeScalars.reduce(0) { $0 + max(0, width(of: $1.value)) }
  }
}
