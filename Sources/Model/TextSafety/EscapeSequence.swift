/// Where the control sequences of ECMA-48 end.
enum EscapeSequence {
  /// The byte after the sequence whose ESC stands before a byte; that byte where no whole sequence
  /// stands there.
  static func end(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < input.count else { return start }
    if let end = bodyEnd(of: input[start], input, from: start + 1) { return end }
    var end = start
    while end < input.count, (0x20...0x2F).contains(input[end]) { end += 1 }
    return end < input.count && (0x30...0x7E).contains(input[end]) ? end + 1 : start
  }

  /// The byte after the body that a C1 control, named by its byte after ESC, opens; nil if it opens
  /// none.
  static func bodyEnd(
    of kind: UInt8, _ input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    switch kind {
    case .leftBracket: return controlSequenceEnd(input, from: start)
    // The strings DCS, SOS, OSC, PM and APC.
    case UInt8(ascii: "P"), UInt8(ascii: "X"), .rightBracket, 0x5E, 0x5F:
      return stringEnd(input, from: start)
    default: return nil
    }
  }

  /// The byte after the parameters, the intermediate bytes and the final byte of a control sequence.
  private static func controlSequenceEnd(
    _ input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var end = start
    while end < input.count, (0x30...0x3F).contains(input[end]) { end += 1 }
    while end < input.count, (0x20...0x2F).contains(input[end]) { end += 1 }
    return end < input.count && (0x40...0x7E).contains(input[end]) ? end + 1 : start
  }

  /// The byte after the terminator of a control string.
  ///
  /// A string that no terminator closes before the next control character keeps its text. No byte is
  /// looked at twice, since the next sequence can only start where this search stopped.
  private static func stringEnd(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < input.count, input[end] >= 0x20 {
      if input[end] == 0xC2, end + 1 < input.count, input[end + 1] < 0xA0 {
        return input[end + 1] == 0x9C ? end + 2 : start
      }
      end += 1
    }
    if end < input.count, input[end] == 0x07 { return end + 1 }
    if end + 1 < input.count, input[end] == .escape, input[end + 1] == .backslash { return end + 2 }
    return start
  }
}
