extension Substring {
  /// The pieces between the separators, the empty ones left out.
  ///
  /// For tables of words in the source: cutting by bytes does not look for the bounds of characters, which
  /// `split` does at ten times the cost, and every start of the program pays for it.
  package func cut(at separator: Unicode.Scalar) -> [Substring] {
    let byte = UInt8(truncatingIfNeeded: separator.value)
    return utf8.split(separator: byte).map { Substring($0) }
  }
}

extension String {
  /// The pieces between the separators, the empty ones left out; see `Substring.cut(at:)`.
  package func cut(at separator: Unicode.Scalar) -> [Substring] {
    Substring(self).cut(at: separator)
  }
}
