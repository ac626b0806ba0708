extension SafeText {
  /// The distance of the scalar counts in bytes.
  static let blockSize = 1024

  /// The offsets of a span in Unicode scalars of this text.
  public func scalarRange(of span: SourceSpan) -> Range<Int> {
    let range = clipped(span)
    return scalarOffset(of: range.lowerBound)..<scalarOffset(of: range.upperBound)
  }

  /// The offsets of a span in Unicode scalars of the input that the text was made from.
  ///
  /// What was dropped at the two ends of the span lies outside the range.
  public func sourceScalarRange(of span: SourceSpan) -> Range<Int> {
    let range = clipped(span)
    let start =
      scalarOffset(of: range.lowerBound) + edits.scalarShift(at: range.lowerBound, isEnd: false)
    let end =
      scalarOffset(of: range.upperBound) + edits.scalarShift(at: range.upperBound, isEnd: true)
    return start..<max(start, end)
  }

  /// The offset of a byte in Unicode scalars of the input that the text was made from.
  public func sourceScalarOffset(of byte: Int) -> Int {
    sourceScalarRange(of: SourceSpan(byte, byte)).lowerBound
  }

  /// The number of scalars before a byte.
  func scalarOffset(of byte: Int) -> Int {
    let byte = min(max(0, byte), bytes.count)
    if scalarCounts.isEmpty { return byte }
    let block = byte / Self.blockSize
    return scalarCounts[block] + Self.scalars(in: bytes, (block * Self.blockSize)..<byte)
  }

  /// The number of scalars before each block; nothing where all is ASCII.
  static func countScalars(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / blockSize + 1)
    var total = 0
    for start in stride(from: 0, through: bytes.count, by: blockSize) {
      counts.append(total)
      total += scalars(in: bytes, start..<min(start + blockSize, bytes.count))
    }
    return total == bytes.count ? [] : counts
  }

  private static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[range])
      let ones: UInt64 = 0x0101_0101_0101_0101
      var continuations = 0
      var index = 0
      // Eight at a time: a continuation byte has its highest bit and not the next one.
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let marks = (word >> 7) & ~(word >> 6) & ones
        continuations &+= Int(truncatingIfNeeded: (marks &* ones) >> 56)
        index += 8
      }
      while index < raw.count {
        if UTF8.isContinuation(raw[index]) { continuations += 1 }
        index += 1
      }
      return range.count - continuations
    }
  }
}
