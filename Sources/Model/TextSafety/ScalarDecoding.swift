extension [UInt8] {
  /// The scalar that starts at a byte of valid UTF-8 and its length in bytes; U+FFFD and 1 elsewhere.
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    guard index >= 0, index < count else { return (0xFFFD, 1) }
    return UTF8Scalar.decode(self, at: index, end: count)
  }

  /// The first byte of the scalar that ends before a byte of valid UTF-8.
  package func scalarStart(before index: Int) -> Int {
    var start = Swift.min(index, count) - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return Swift.max(0, start)
  }
}
