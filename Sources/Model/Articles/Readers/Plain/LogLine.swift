import TextSafety

/// Tells the lines that programs write about their work, by the time that each begins with.
enum LogLine {
  /// This many lines make a log.
  static let fewest = 3

  /// Whether a line is one of a log.
  ///
  /// A date alone makes none ("2024-03-12: The council met"), and what people say to each other has no level and no
  /// split seconds ("[12.03.24, 18:00:01] Ana: …").
  static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(longestHead)
    return isDated(head) || isOfSystem(head) || isOfServer(head) || isOfFields(head)
  }

  /// So much of a line is looked at, in bytes.
  private static let longestHead = 160

  /// "2026-03-12T18:00:01Z …", "[2026-03-12 18:00:01,223] …", "2026/03/12 18:00:01 ERROR …".
  private static func isDated(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.first == .leftBracket ? line.dropFirst() : line
    guard let date = taken("dddd-dd-dd", from: rest) ?? taken("dddd/dd/dd", from: rest),
      let separator = date.first, separator == UInt8(ascii: "T") || separator == .space,
      let clock = taken("dd:dd:dd", from: date.dropFirst())
    else { return false }
    if separator != .space { return true }
    if let sign = clock.first, sign == .comma || sign == .period,
      taken("ddd", from: clock.dropFirst()) != nil
    {
      return true
    }
    return hasLevel(clock)
  }

  /// "Mar 12 18:00:01 host sshd[811]: …".
  private static func isOfSystem(_ line: ArraySlice<UInt8>) -> Bool {
    guard let month = taken("Ull ", from: line),
      let clock = taken("dd dd:dd:dd ", from: month) ?? taken(" d dd:dd:dd ", from: month)
    else { return false }
    let words = clock.split(separator: .space, maxSplits: 2)
    return words.count >= 2 && words[1].last == .colon
  }

  /// "10.0.0.1 - - [12/Mar/2026:18:00:01 +0100] …".
  private static func isOfServer(_ line: ArraySlice<UInt8>) -> Bool {
    guard let open = line.firstIndex(of: .leftBracket) else { return false }
    return taken("dd/Ull/dddd:dd:dd:dd", from: line[(open + 1)...]) != nil
  }

  /// "level=info msg=…", "ts=… caller=… level=warn".
  private static func isOfFields(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.firstIndex(of: .equalsSign), sign > line.startIndex,
      line[..<sign].allSatisfy({ ByteClass.isLetter($0) || $0 == .underscore })
    else { return false }
    return ASCII.contains(line, "level=") || ASCII.contains(line, "msg=")
  }

  /// Whether one of the next words says how grave it is.
  private static func hasLevel(_ line: ArraySlice<UInt8>) -> Bool {
    line.split(whereSeparator: { !ByteClass.isLetter($0) }).prefix(5).contains { word in
      levels.contains { $0.withUTF8Buffer { word.elementsEqual($0) } }
    }
  }

  private static let levels: [StaticString] = [
    "TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "ERR", "CRITICAL", "FATAL",
    "SEVERE",
  ]

  /// What follows a pattern of digits ("d"), capitals ("U"), letters ("l") and signs; nil if a line begins otherwise.
  private static func taken(
    _ pattern: StaticString, from line: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    let length = pattern.utf8CodeUnitCount
    guard line.count >= length else { return nil }
    let isLike = pattern.withUTF8Buffer { pattern in
      zip(pattern, line).allSatisfy { sign, byte in
        switch sign {
        case UInt8(ascii: "d"): ByteClass.isDigit(byte)
        case UInt8(ascii: "U"): ByteClass.isUpper(byte)
        case UInt8(ascii: "l"): ByteClass.isLower(byte)
        case _: sign == byte
        }
      }
    }
    return isLike ? line.dropFirst(length) : nil
  }
}
