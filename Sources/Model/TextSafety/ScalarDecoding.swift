extension [UInt8] {
  /// The scalar that starts at a byte of valid UTF-8 and its length in bytes; U+FFFD and 1 elsewhere.
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    guard index >= 0, index < count else { return (0xFFFD, 1) }
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= count else { return (0xFFFD, 1) }
    var value = lead & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The first byte of the scalar that ends before a byte of valid UTF-8.
  package func scalarStart(before index: Int) -> Int {
    var start = Swift.min(index, count) - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return Swift.max(0, start)
  }
}
