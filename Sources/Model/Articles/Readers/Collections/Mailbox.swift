import TextSafety

/// A mailbox in the mbox format (RFC 4155): messages one after the other, each after a line "From …".
enum Mailbox {
  private static let mark = Array("From ".utf8)

  /// The messages, that many at most; nil if it is no mailbox or holds fewer than two.
  static func messages(in bytes: [UInt8], limit: Int) -> [[UInt8]]? {
    guard bytes.starts(with: mark) else { return nil }
    var starts: [Int] = []
    var cursor = ByteCursor(bytes)
    var isBlank = true
    while !cursor.isAtEnd, starts.count <= limit {
      let start = cursor.index
      let line = cursor.takeLine()
      if isBlank, line.starts(with: mark), isField(cursor) { starts.append(start) }
      isBlank = line.isEmpty || line.elementsEqual([.carriageReturn])
    }
    guard starts.count > 1 else { return nil }
    return starts.indices.prefix(limit).map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      return unquoted(bytes[starts[index]..<end])
    }
  }

  /// Whether a line is a field of a header ("Subject: …").
  private static func isField(_ cursor: ByteCursor) -> Bool {
    var cursor = cursor
    let name = cursor.take { $0 > .space && $0 < .delete && $0 != .colon }
    return !name.isEmpty && name.count <= 60 && cursor.current == .colon
  }

  /// The message with the mark taken off the lines that only look like the start of another one.
  private static func unquoted(_ message: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(message.count)
    var cursor = ByteCursor(message)
    while !cursor.isAtEnd {
      let start = cursor.index
      var line = cursor.takeLine()
      let marks = line.prefix { $0 == .greaterThanSign }
      if !marks.isEmpty, line.dropFirst(marks.count).starts(with: mark) { line = line.dropFirst() }
      output += line
      if cursor.index > start + line.count { output.append(.lineFeed) }
    }
    return output
  }
}
