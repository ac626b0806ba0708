import TextSafety

/// Cuts UTF-8 bytes into tokens in one pass.
struct TimeLexer {
  /// The tokens found so far.
  private(set) var tokens: [TimeToken] = []
  private let lexicon: TimeLexicon
  private let classes = TimeLexer.table

  /// Makes a lexer that looks words up in a lexicon.
  init(lexicon: TimeLexicon) { self.lexicon = lexicon }

  /// Gives the tokens away and starts anew.
  mutating func take() -> [TimeToken] {
    var taken: [TimeToken] = []
    taken.reserveCapacity(tokens.count)
    swap(&taken, &tokens)
    return taken
  }

  /// Adds the tokens of a block of text and a stop after them.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound
    var flags: TimeToken.Flags = [.lineStart]
    var newlines = 0
    while index < range.upperBound {
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case .space:
        index += 1
        flags = flags.contains(.lineStart) ? [.lineStart] : []
      case .newline:
        index += 1
        newlines += 1
        flags = [.lineStart]
        if newlines == 2 { appendStop(at: index) }
        continue
      case .letter:
        index = word(bytes, at: index, end: range.upperBound, flags)
        flags = [.glued]
      case .digit:
        index = number(bytes, at: index, end: range.upperBound, flags)
        flags = [.glued]
      case .mark:
        append(.mark, start: index, end: index + 1, flags: flags, number: Int32(byte))
        index += 1
        flags = [.glued]
      case .wide:
        index = wide(bytes, at: index, end: range.upperBound, &flags)
      }
      if byte != .space, byte != .tab, byte != .carriageReturn { newlines = 0 }
    }
    appendStop(at: range.upperBound)
  }

  /// Reads a scalar of several bytes: a space, a mark or the first letter of a word.
  private mutating func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int, _ flags: inout TimeToken.Flags
  ) -> Int {
    let (mark, length) = TimeLexer.wideMark(bytes, at: index, end: end)
    if mark == .space {
      flags = flags.contains(.lineStart) ? [.lineStart] : []
      return index + length
    }
    let outer = flags
    flags = [.glued]
    if mark == 0, let digit = ScriptDigits.digit(bytes, at: index, end: end) {
      return number(bytes, at: index, end: end, outer, zero: digit.zero)
    }
    if mark == 0 { return word(bytes, at: index, end: end, outer) }
    append(.mark, start: index, end: index + length, flags: outer, number: Int32(mark))
    return index + length
  }

  private mutating func appendStop(at place: Int) {
    append(.stop, start: place, end: place, flags: [], number: 0)
  }

  private mutating func append(
    _ kind: TimeToken.Kind, start: Int, end: Int, flags: TimeToken.Flags, number: Int32,
    lexeme: UInt16 = 0, digits: UInt8 = 0
  ) {
    tokens.append(
      TimeToken(
        start: start, end: end, number: number, lexeme: lexeme, digits: digits, kind: kind,
        flags: flags))
  }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ outer: TimeToken.Flags
  ) -> Int {
    var flags = outer
    if bytes[start] & 0xE0 == .atSign { flags.insert([.capital, .upper]) }
    var index = start
    var key = WordKey()
    var earlier: UInt8 = 0
    var previous: UInt8 = 0
    var last: UInt8 = 0
    scan: while index < end {
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case .letter:
        if byte & 0x20 != 0 { flags.remove(.upper) }
        (earlier, previous) = (previous, last)
        last = byte | 0x20
        key.append(last)
        index += 1
      case .wide:
        let (mark, length) = TimeLexer.wideMark(bytes, at: index, end: end)
        if mark != 0 { break scan }
        flags.remove(.upper)
        last = 0xFF
        key.append(last)
        index += length
      case .space, .newline, .digit, .mark: break scan
      }
    }
    // "succeed" and "proceed" are no past tenses.
    if previous == UInt8(ascii: "e"), last == UInt8(ascii: "d"), earlier != UInt8(ascii: "e"),
      index - start > 3
    {
      flags.insert(.ed)
    }
    if last == UInt8(ascii: "s") { flags.insert(.s) }
    if index - start == 1 { flags.insert(.single) }
    let lexeme = index - start > 16 ? 0 : lexicon.index(of: key)
    append(.word, start: start, end: index, flags: flags, number: 0, lexeme: lexeme)
    return index
  }

  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ flags: TimeToken.Flags
  ) -> Int {
    var index = start
    var value: Int32 = 0
    while index < end, ByteClass.isDigit(bytes[index]) {
      if value < 100_000_000 { value = value * 10 + Int32(bytes[index] - UInt8(ascii: "0")) }
      index += 1
    }
    append(
      .number, start: start, end: index, flags: flags, number: value,
      digits: UInt8(min(index - start, 255)))
    return index
  }

  /// A number in the digits of another script, all of the same one.
  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ flags: TimeToken.Flags,
    zero: UInt32
  ) -> Int {
    var index = start
    var value: Int32 = 0
    var count = 0
    while index < end, let digit = ScriptDigits.digit(bytes, at: index, end: end),
      digit.zero == zero
    {
      if value < 100_000_000 { value = value * 10 + digit.value }
      count += 1
      index += digit.length
    }
    append(
      .number, start: start, end: index, flags: flags, number: value, digits: UInt8(min(count, 255))
    )
    return index
  }
}

extension TimeLexer {
  fileprivate enum Class: UInt8 { case space, newline, letter, digit, mark, wide }

  fileprivate static let table: [Class] = (0...255).map { value in
    switch UInt8(value) {
    case .tab, .space, .carriageReturn: .space
    case .lineFeed: .newline
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...0xFF: .wide
    case 0x00...0x7F: .mark
    default: .mark
    }
  }

  /// The ASCII mark for the scalar at an index and its length in bytes: an asterisk for a mark that no rule asks for, 0
  /// if it counts as a letter.
  fileprivate static func wideMark(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (mark: UInt8, length: Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard index + length <= end else { return (.asterisk, end - index) }
    if lead == 0xC2 {
      let next = bytes[index + 1]
      return (next == 0xA0 ? .space : next < 0xC0 ? .asterisk : 0, 2)
    }
    guard lead == 0xE2, bytes[index + 1] == 0x80 else { return (0, length) }
    switch bytes[index + 2] {
    case 0x80...0x8B, 0xAF: return (.space, 3)
    case 0x90...0x95: return (.hyphen, 3)
    case 0x98, 0x99: return (.apostrophe, 3)
    case 0x9C, 0x9D: return (.quotationMark, 3)
    default: return (.asterisk, 3)
    }
  }
}
