import TextSafety

extension SentenceLexer {
  /// A word, its clitics and the hyphens and stops that belong to it.
  mutating func word(from start: Int) -> Int {
    let stop = wordEnd(start)
    // "US$" and "HK$" are one.
    if byteAt(stop) == .dollarSign, stop - start <= 3, (start..<stop).allSatisfy(isCapital) {
      return add(.symbol, start: start, stop: stop + 1)
    }
    if let cut = LexerWords.joined[WordID(bytes[start..<stop])], start + cut < stop {
      add(.word, start: start, stop: start + cut)
      return add(.word, start: start + cut, stop: stop, extra: .clitic)
    }
    return clitics(behind: start, fullStop(of: start, stop))
  }

  /// Where a word ends: it runs over letters, digits, and the marks that join them.
  func wordEnd(_ start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == .underscore {
        index += 1
      } else if byte >= 0x80 {
        let scalar = bytes.scalar(at: index, end: end)
        if scalar.value == 0x2019, joinsApostrophe(start, index: index, width: 3) {
          index += 3
        } else if scalar.value == 0x2011, joinsHyphen(start, index: index, width: 3) {
          index += 3
        } else if Letters.isWord(scalar.value) {
          index += scalar.length
        } else {
          break
        }
      } else if let width = joint(byte, start: start, index: index) {
        index += width
      } else {
        break
      }
    }
    return max(index, start + 1)
  }

  /// How far a mark of ASCII carries a word on; nil if it ends it.
  private func joint(_ byte: UInt8, start: Int, index: Int) -> Int? {
    switch byte {
    case .period: return joinsStop(start, index) ? 1 : nil
    case .ampersand: return isCapital(index - 1) && isCapital(index + 1) ? 1 : nil
    case .apostrophe: return joinsApostrophe(start, index: index, width: 1) ? 1 : nil
    case .hyphen: return joinsHyphen(start, index: index, width: 1) ? 1 : nil
    // "w/o" and "b/c".
    case .slash:
      guard index == start + 1, let tail = byteAt(index + 1), ByteClass.isLetter(tail | 0x20),
        !Letters.isWordByte(byteAt(index + 2) ?? 0)
      else { return nil }
      return LexerWords.slashed.contains(WordID(bytes[start..<(index + 2)])) ? 2 : nil
    // "friend(s)".
    case .leftParenthesis:
      return byteAt(index + 1) == UInt8(ascii: "s") && byteAt(index + 2) == .rightParenthesis
        ? 3 : nil
    default: return nil
    }
  }

  func byteAt(_ index: Int) -> UInt8? { 0 <= index && index < end ? bytes[index] : nil }

  private func isCapital(_ index: Int) -> Bool { byteAt(index).map(ByteClass.isUpper) ?? false }

  /// A stop inside a word: "U.S.", "a.m.", "Ph.D.", with one letter on one of its sides.
  private func joinsStop(_ start: Int, _ index: Int) -> Bool {
    guard let next = byteAt(index + 1), ByteClass.isLetter(next) else { return false }
    let isInitial = index == start + 1 || bytes[index - 2] == .period
    let isLast = byteAt(index + 2).map { !Letters.isWordByte($0) } ?? true
    return isInitial ? isLast || byteAt(index + 2) == .period : isLast && index - start <= 3
  }

  /// An apostrophe inside a word that starts no clitic: "O'Neill", "o'clock".
  private func joinsApostrophe(_ start: Int, index: Int, width: Int) -> Bool {
    guard index > start, let next = byteAt(index + width), Letters.isWordByte(next),
      !(ByteClass.isDigit(next)), Letters.isLetter(bytes.scalar(at: index + width, end: end).value)
    else { return false }
    return clitic(at: index, width) == nil && !endsWithNot(start, index: index, width: width)
  }

  /// A hyphen after a prefix that treebanks leave in the word: "non-European", "e-mail".
  private func joinsHyphen(_ start: Int, index: Int, width: Int) -> Bool {
    guard index > start, index - start <= 8, let next = byteAt(index + width),
      Letters.isWordByte(next)
    else { return false }
    return LexerWords.prefixes.contains(WordID(bytes[start..<index]))
  }

  /// The end of a word with the full stop that belongs to it.
  private func fullStop(of start: Int, _ stop: Int) -> Int {
    // Two stops after "Inc" are its own and the sentence's, three are an ellipsis.
    guard byteAt(stop) == .period, byteAt(stop + 1) != .period || byteAt(stop + 2) != .period else {
      return stop
    }
    let length = stop - start
    if length == 1 {
      guard ByteClass.isUpper(bytes[start]) || LexerWords.initials.contains(bytes[start]) else {
        return stop
      }
      let isName = !isAtEnd(stop + 1) && (bytes[start] != UInt8(ascii: "I") || !isFirst(start))
      return isName ? stop + 1 : stop
    }
    if bytes[start..<stop].contains(.period) { return stop + 1 }
    guard length <= LexerWords.longestAbbreviation else { return stop }
    switch LexerWords.abbreviations[WordID(bytes[start..<stop])] {
    case .always: return stop + 1
    case .insideSentence: return isAtEnd(stop + 1) ? stop : stop + 1
    case .capitalInside:
      return ByteClass.isUpper(bytes[start]) && !isAtEnd(stop + 1) ? stop + 1 : stop
    case .beforeNumber:
      var next = stop + 1
      while let byte = byteAt(next), byte == .space, next < stop + 3 { next += 1 }
      return byteAt(next).map(ByteClass.isDigit) == true ? stop + 1 : stop
    case nil: return stop
    }
  }

  /// Whether nothing but closing marks follows; a few bytes are looked at.
  private func isAtEnd(_ index: Int) -> Bool {
    var index = index
    let limit = index + 12
    while index < end, index < limit {
      let byte = bytes[index]
      if Letters.isWordByte(byte) {
        let scalar = bytes.scalar(at: index, end: end)
        guard byte >= 0x80, !Letters.isWord(scalar.value) else { return false }
        index += scalar.length
      } else if byte == .comma || byte == .semicolon || byte == .leftParenthesis
        || byte == .dollarSign || byte == .hyphen
      {
        return false
      } else {
        index += 1
      }
    }
    return index >= end
  }

  private func isFirst(_ start: Int) -> Bool { tokens.isEmpty }
}

extension SentenceLexer {
  /// Adds a word and the clitics after it, and returns the end of the last.
  private mutating func clitics(behind start: Int, _ stop: Int) -> Int {
    var stop = stop
    guard let width = apostropheWidth(at: stop) else { return add(.word, start: start, stop: stop) }
    if endsWithNot(start, index: stop, width: width) {
      let tail = stop + width + 1
      if stop - 1 > start { add(.word, start: start, stop: stop - 1) }
      stop = add(.word, start: stop - 1, stop: tail, extra: .clitic)
    } else {
      add(.word, start: start, stop: stop)
    }
    while let width = apostropheWidth(at: stop), let tail = clitic(at: stop, width) {
      stop = add(.word, start: stop, stop: tail, extra: .clitic)
    }
    guard let width = apostropheWidth(at: stop), !isSingleQuoted,
      bytes[stop - 1] | 0x20 == UInt8(ascii: "s"),
      byteAt(stop + width) != .apostrophe
    else { return stop }
    return add(.word, start: stop, stop: stop + width, extra: .clitic)
  }

  /// Whether "n't" ends at an apostrophe and the letter after it.
  private func endsWithNot(_ start: Int, index: Int, width: Int) -> Bool {
    guard index - start >= 1, bytes[index - 1] | 0x20 == UInt8(ascii: "n"),
      let next = byteAt(index + width), next | 0x20 == UInt8(ascii: "t")
    else { return false }
    guard let next = byteAt(index + width + 1) else { return true }
    return !Letters.isWordByte(next) || isMarkAboveASCII(index + width + 1)
  }

  private func isMarkAboveASCII(_ index: Int) -> Bool {
    index < end && bytes[index] >= 0x80
      && !Letters.isLetter(bytes.scalar(at: index, end: end).value)
  }

  /// The end of the clitic that an apostrophe starts: "'s", "'re", "'ll".
  func clitic(at index: Int, _ width: Int) -> Int? {
    let tail = lettersEnd(index + width)
    guard tail > index + width, tail - index - width <= 2 else { return nil }
    if let next = byteAt(tail), ByteClass.isDigit(next) || next >= 0x80 && !isMarkAboveASCII(tail) {
      return nil
    }
    return LexerWords.clitics.contains(WordID(bytes[(index + width)..<tail])) ? tail : nil
  }

  /// Where the ASCII letters from a place on end; more than eight are not counted.
  func lettersEnd(_ start: Int) -> Int {
    var index = start
    while index < end, index - start < 8, ByteClass.isLetter(bytes[index]) { index += 1 }
    return index
  }

  /// The length of an apostrophe at a place.
  func apostropheWidth(at index: Int) -> Int? { bytes.apostropheLength(at: index, end: end) }
}
