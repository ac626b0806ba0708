/// Base64 as in RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The encoded form, with padding.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      let second = count > 1 ? UInt32(bytes[start + 1]) : 0
      let third = count > 2 ? UInt32(bytes[start + 2]) : 0
      let group = UInt32(bytes[start]) << 16 | second << 8 | third
      for index in 0..<4 {
        let digit = alphabet[Int(group >> (18 - 6 * UInt32(index)) & 63)]
        encoded.append(index <= count ? digit : .equalsSign)
      }
    }
    return encoded
  }
}
