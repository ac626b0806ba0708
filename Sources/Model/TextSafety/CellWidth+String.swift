extension CellWidth {
  /// The cells of a string.
  package static func width(of string: String) -> Int {
    string.unicodeScalars.reduce(0) { $0 + cells(of: $1.value) }
  }
}
