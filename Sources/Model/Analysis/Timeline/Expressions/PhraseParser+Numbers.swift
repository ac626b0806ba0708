extension PhraseParser {
  /// A cardinal in digits ("1,500") or words ("twenty-five", "two thousand").
  func cardinal(at index: Int) -> Match<Int>? {
    if kind(index) == .number { return digitGroups(at: index) }
    guard self.is(index, .cardinal) else { return nil }
    return cardinalWords(at: index)
  }

  private func digitGroups(at index: Int) -> Match<Int>? {
    guard tokens[index].digits <= 9 else { return nil }
    var value = Int(tokens[index].number)
    var end = index + 1
    if tokens[index].digits <= 3 {
      while isMark(end, Punctuation.comma), isGlued(end), isGlued(end + 1), value < 1_000_000,
        let group = digits(end + 1, 3...3)
      {
        value = value * 1000 + group
        end += 2
      }
    }
    return (value, end)
  }

  private func cardinalWords(at index: Int) -> Match<Int>? {
    var total = 0
    var current = lexeme(index).number
    var end = index + 1
    for _ in 0..<8 {
      var next = end
      if isMark(next, Punctuation.dash), isGlued(next), isGlued(next + 1) { next += 1 }
      let word = lexeme(next)
      if word.isAny(.scale) {
        if word.number == 1000 {
          total += max(1, current) * 1000
          current = 0
        } else {
          current = max(1, current) * word.number
        }
      } else if word.isAny(.cardinal) {
        let unitsFit = current % 100 >= 20 && current % 10 == 0 && word.number < 10
        let fits = unitsFit || current % 100 == 0 && (current > 0 || total > 0)
        guard fits else { break }
        current += word.number
      } else if isWord(next, "and"), current % 100 == 0, current + total > 0,
        self.is(next + 1, .cardinal), self.is(next - 1, .scale)
      {
        current += lexeme(next + 1).number
        next += 1
      } else {
        break
      }
      end = next + 1
    }
    return (total + current, end)
  }

  /// An ordinal in digits ("22nd") or words ("twenty-second").
  func ordinal(at index: Int) -> Match<Int>? {
    if let value = digits(index, 1...4) {
      guard self.is(index + 1, .ordinalEnding), isGlued(index + 1) else { return nil }
      return (value, index + 2)
    }
    let word = lexeme(index)
    if word.isAny(.ordinal) { return (word.number, index + 1) }
    guard word.isAny(.cardinal), word.number >= 20 else { return nil }
    let next = isMark(index + 1, Punctuation.dash) ? index + 2 : index + 1
    let last = lexeme(next)
    guard last.isAny(.ordinal), last.number < 10 else { return nil }
    return (word.number + last.number, next + 1)
  }

  /// An amount of some unit: "two", "2.5", "2 1/2", "a", "several", "a few", "half an".
  func amount(at index: Int) -> Match<TimeAmount>? {
    if let number = cardinal(at: index) { return fraction(after: number) }
    let word = lexeme(index)
    if word.isAny(.one) { return amountAfterArticle(at: index) }
    if isWord(index, "half") {
      let end = self.is(index + 1, .one) ? index + 2 : index + 1
      return (.halves(1), end)
    }
    guard word.isAny(.vagueAmount) else { return nil }
    if word.number == 2 { return (.whole(2), isWord(index + 1, "of") ? index + 2 : index + 1) }
    let next = index + 1
    if isWord(next, "of"), self.is(next + 1, [.unit]) { return (.open, next + 1) }
    if isWord(next, "hundred") || isWord(next, "thousand") || isWord(next, "dozen") {
      return (.open, next + 1)
    }
    return (.open, next)
  }

  private func amountAfterArticle(at index: Int) -> Match<TimeAmount>? {
    let next = lexeme(index + 1)
    if next.isAny(.scale), let scaled = scaledArticle(at: index + 1) { return scaled }
    if isWord(index + 1, "half") { return (.halves(1), index + 2) }
    if next.isAny(.vagueAmount) { return amount(at: index + 1) }
    return (.whole(1), index + 1)
  }

  private func scaledArticle(at index: Int) -> Match<TimeAmount>? {
    (.whole(lexeme(index).number), index + 1)
  }

  private func fraction(after number: Match<Int>) -> Match<TimeAmount>? {
    let end = number.end
    if digits(end, 1...1) == 1, isMark(end + 1, Punctuation.slash), digits(end + 2, 1...1) == 2 {
      return (.halves(number.value * 2 + 1), end + 3)
    }
    if isMark(end, Punctuation.period), isGlued(end), isGlued(end + 1),
      let tenth = digits(end + 1, 1...1)
    {
      return (.halves(number.value * 2 + (tenth >= 5 ? 1 : 0)), end + 2)
    }
    if isWord(end, "and"), self.is(end + 1, .one), isWord(end + 2, "half") {
      return (.halves(number.value * 2 + 1), end + 3)
    }
    return (.whole(number.value), end)
  }
}
