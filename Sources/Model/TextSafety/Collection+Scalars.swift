/// Unicode scalars in UTF-8: the only place that decodes them.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// The scalar that starts at an index in front of an end, and its length in bytes; U+FFFD and 1 if none
  /// starts there or it is longer than that.
  @inlinable
  @inline(__always)
  package func scalar(at index: Int, end: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    func tail(_ distance: Int) -> UInt32? {
      guard index + distance < end else { return nil }
      let byte = self[index + distance]
      return UTF8.isContinuation(byte) ? UInt32(byte & 0x3F) : nil
    }
    switch first {
    case 0xC2...0xDF:
      if let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
    case 0xE0...0xEF:
      if let a = tail(1), let b = tail(2) { return ((first & 0x0F) << 12 | a << 6 | b, 3) }
    case 0xF0...0xF4:
      if let a = tail(1), let b = tail(2), let c = tail(3) {
        return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
      }
    default: break
    }
    return (0xFFFD, 1)
  }

  /// The scalar that starts at an index, and its length in bytes; U+FFFD and 1 outside the collection, too.
  @inlinable
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    guard index >= startIndex, index < endIndex else { return (0xFFFD, 1) }
    return scalar(at: index, end: endIndex)
  }

  /// The length of an apostrophe, straight or curly, at an index in front of an end; nil if none is there.
  @inlinable
  package func apostropheLength(at index: Int, end: Int) -> Int? {
    guard index < end else { return nil }
    if self[index] == .apostrophe { return 1 }
    return self[index] == 0xE2 && scalar(at: index, end: end).value == 0x2019 ? 3 : nil
  }

  /// The first byte of the scalar that ends before an index.
  @inlinable
  package func scalarStart(before index: Int) -> Int {
    var start = Swift.min(index, endIndex) - 1
    while start > startIndex, UTF8.isContinuation(self[start]) { start -= 1 }
    return Swift.max(startIndex, start)
  }
}
