import TextSafety

extension SentenceLexer {
  /// A number with the marks and letters that belong to it: "1,200.5", "9:30", "24/11/2025", "1990s".
  mutating func number(from start: Int) -> Int {
    var stop = digitsEnd(start)
    if isTelephone(start, stop) {
      while byteAt(stop) == .hyphen, let next = byteAt(stop + 1), ByteClass.isDigit(next) {
        stop = digitsEnd(stop + 1)
      }
      return add(.number, start: start, stop: stop)
    }
    // "5pm" and "20km" are two tokens, "5G" and "1990s" one.
    let letters = lettersEnd(stop)
    if letters > stop, !Letters.isWordByte(byteAt(letters) ?? 0),
      isUnit(stop..<letters)
    {
      add(.number, start: start, stop: stop)
      return add(.word, start: stop, stop: letters)
    }
    if letters > stop { stop = wordEnd(stop) }
    stop = decade(start, stop)
    add(.number, start: start, stop: stop)
    if let width = apostropheWidth(at: stop), let tail = clitic(at: stop, width) {
      stop = add(.word, start: stop, stop: tail, extra: .clitic)
    }
    return stop
  }

  /// Whether letters after a number are a unit; in capitals only a time of day is ("3G" and "20MM" are names).
  private func isUnit(_ range: Range<Int>) -> Bool {
    let isSmall = !ByteClass.isUpper(bytes[range.lowerBound])
    let isTime = range.count == 2 && bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "m")
    return
      (isSmall
      || isTime && bytes[range.lowerBound] != UInt8(ascii: "M")
        && bytes[range.lowerBound] != UInt8(ascii: "K"))
      && LexerWords.units.contains(WordID(bytes[range]))
  }

  /// The end of digits and of the groups that a comma, stop, colon or slash joins.
  private func digitsEnd(_ start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if ByteClass.isDigit(byte) {
        index += 1
      } else if byte == .comma || byte == .period || byte == .colon || byte == .slash,
        let next = byteAt(index + 1), ByteClass.isDigit(next)
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Whether hyphens join three groups of digits or more, as in telephone numbers and ISO dates, or two of
  /// which the second has four and the first up to three.
  private func isTelephone(_ start: Int, _ stop: Int) -> Bool {
    guard byteAt(stop) == .hyphen else { return false }
    var groups = 1
    var last = stop - start
    var index = stop
    while groups < 3, byteAt(index) == .hyphen, let next = byteAt(index + 1),
      ByteClass.isDigit(next)
    {
      let tail = digitsEnd(index + 1)
      last = tail - index - 1
      index = tail
      groups += 1
    }
    if let next = byteAt(index), ByteClass.isLetter(next) { return false }
    return groups == 3 || groups == 2 && last == 4 && stop - start <= 3
  }

  /// The apostrophe and "s" of "the 1990's", which treebanks leave with the number.
  private func decade(_ start: Int, _ stop: Int) -> Int {
    guard let width = apostropheWidth(at: stop), byteAt(stop + width) == UInt8(ascii: "s"),
      byteAt(stop - 1) == UInt8(ascii: "0"), stop - start == 2 || stop - start == 4,
      !(byteAt(stop + width + 1).map(Letters.isWordByte) ?? false)
    else { return stop }
    return stop + width + 1
  }
}
