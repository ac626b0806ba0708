import Model

/// Turns byte offsets of a text into Unicode scalar offsets, each in constant time.
struct ScalarIndex {
  /// How many bytes lie between two stored counts.
  private static let stride = 256

  private let bytes: [UInt8]
  /// The number of scalars before each multiple of the stride.
  private let counts: [Int]

  /// Counts the scalars of a text once.
  init(_ text: SafeText) {
    bytes = text.bytes
    var counts = [0]
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      if (offset + 1) % Self.stride == 0 { counts.append(count) }
    }
    self.counts = counts
  }

  /// The scalar offset of a byte offset; one outside the text is clipped to it.
  func scalar(_ offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let block = offset / Self.stride
    let rest = bytes[(block * Self.stride)..<offset]
    return counts[block] + rest.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
