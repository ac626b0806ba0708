/// Reads scalars out of UTF-8.
package enum UTF8Scalar {
  /// The scalar that starts at an offset and how many bytes it has; malformed bytes read as U+FFFD.
  @inlinable
  @inline(__always)
  package static func decode(_ bytes: [UInt8], at offset: Int, end: Int) -> (
    value: UInt32, length: Int
  ) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    func tail(_ distance: Int) -> UInt32? {
      guard offset + distance < end else { return nil }
      let byte = UInt32(bytes[offset + distance])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
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
}
