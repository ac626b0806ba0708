/// Text as one line: every run of white space as one space, cut after as much as a row could show.
package enum OneLine {
  /// More scalars than this no row shows.
  package static let longestRow = 400

  /// A text as one line of that many scalars at most.
  package static func text(_ text: String, limit: Int = longestRow) -> String {
    var text = text
    return text.withUTF8 { Self.text($0, limit: limit) }
  }

  /// Words of a text in quotation marks; those that begin with one have theirs.
  package static func quoted(_ words: String) -> String {
    let line = text(words)
    return line.first.map { "“\"„«‘".contains($0) } ?? false ? line : "“\(line)”"
  }

  /// A stretch of UTF-8 as one line of that many scalars at most.
  package static func text(_ bytes: [UInt8], _ span: SourceSpan, limit: Int = longestRow) -> String
  {
    bytes.withUnsafeBufferPointer { bytes in
      text(
        UnsafeBufferPointer(rebasing: bytes[span.range.clamped(to: bytes.indices)]), limit: limit)
    }
  }

  /// UTF-8 as one line of that many scalars at most.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> String {
    // A scalar has four bytes at most.
    String(unsafeUninitializedCapacity: min(bytes.count, limit * 4 + 4)) { buffer in
      var count = 0
      var scalars = 0
      var isSpacePending = false
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let isNoBreakSpace =
          byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
        if byte == .space || byte == .lineFeed || byte == .tab || isNoBreakSpace {
          isSpacePending = count > 0
          index += isNoBreakSpace ? 2 : 1
          continue
        }
        if !UTF8.isContinuation(byte) {
          if scalars >= limit { break }
          if isSpacePending {
            buffer[count] = .space
            count += 1
            scalars += 1
          }
          isSpacePending = false
          scalars += 1
        }
        buffer[count] = byte
        count += 1
        index += 1
      }
      return count
    }
  }
}
