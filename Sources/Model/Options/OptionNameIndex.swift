/// The longest name in the text for each last word of a name.
struct OptionNameIndex {
  private var longest: [UInt64: SourceSpan] = [:]

  /// How many words a name has at most; longer runs of capitals are headlines.
  private static let most = 6

  /// Reads the names of some units of a text: words with capitals that no mark separates.
  mutating func read(_ units: Range<Int>, of text: OptionText) {
    for unit in text.units[units] where !unit.isHeading {
      var scanner = OptionWordScanner(text.bytes, in: unit.span)
      var run: [OptionWord] = []
      while let word = scanner.next() {
        let isName = word.isCapital && !word.isA([.titleWord, .determiner, .pronoun])
        if run.isEmpty || !isName || !word.before.isEmpty || run.last?.isPossessive == true {
          close(run, text)
          run = isName ? [word] : []
        } else {
          run.append(word)
        }
      }
      close(run, text)
    }
  }

  /// The fullest name that ends in the same word as the given one.
  func fullest(of name: SourceSpan, in text: OptionText) -> SourceSpan? {
    let words = OptionWordScanner.words(of: text.bytes, in: name)
    guard let last = words.last, last.isCapital else { return nil }
    return longest[Self.hash(last, text)]
  }

  private mutating func close(_ run: [OptionWord], _ text: OptionText) {
    let isFunction: (OptionWord) -> Bool = {
      $0.isA([.preposition, .and, .adverb, .condition, .clauseBreak, .according])
    }
    let words = run.drop(while: isFunction)
    guard let first = words.first, let last = words.last, words.count <= Self.most else { return }
    let span = SourceSpan(first.start, last.nameEnd(in: text.bytes))
    let hash = Self.hash(last, text)
    guard let known = longest[hash] else {
      longest[hash] = span
      return
    }
    if known.count < span.count { longest[hash] = span }
  }

  private static func hash(_ word: OptionWord, _ text: OptionText) -> UInt64 {
    text.bytes[word.start..<word.nameEnd(in: text.bytes)].reduce(OptionLexicon.emptyHash) {
      OptionLexicon.add($1, to: $0)
    }
  }
}

extension OptionWord {
  /// The end without a possessive ending.
  func nameEnd(in bytes: [UInt8]) -> Int {
    guard isPossessive else { return end }
    return bytes[end - 2] == 0x27 ? end - 2 : max(start, end - 4)
  }
}
