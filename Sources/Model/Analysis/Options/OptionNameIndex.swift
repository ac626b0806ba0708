import TextSafety

/// The longest name in the text for each last word of a name.
struct OptionNameIndex {
  private var longest: [UInt64: SourceSpan] = [:]
  /// The words of the name that is being read.
  private var run: [OptionWord] = []

  /// How many words a name has at most; longer runs of capitals are headlines.
  private static let mostWords = 6

  /// Reads the next word of a sentence: words with capitals that no mark separates are a name.
  @inline(__always)
  mutating func read(_ word: OptionWord, in bytes: [UInt8]) {
    let isName = word.isCapital && !word.isA([.titleWord, .determiner, .pronoun])
    if !isName, run.isEmpty { return }
    if isName, !run.isEmpty, word.before.isEmpty, run.last?.isPossessive == false {
      run.append(word)
      return
    }
    close(in: bytes)
    if isName { run.append(word) }
  }

  /// The fullest name that ends in the same word as the given one.
  func fullest(of name: SourceSpan, in text: OptionText) -> SourceSpan? {
    let words = OptionWordScanner.words(of: text.bytes, in: name)
    guard let last = words.last, last.isCapital else { return nil }
    return longest[Self.hash(last, text.bytes)]
  }

  /// Ends the name that is being read, at the end of a sentence too.
  mutating func close(in bytes: [UInt8]) {
    let isFunction: (OptionWord) -> Bool = {
      $0.isA([.preposition, .and, .adverb, .condition, .clauseBreak, .according])
    }
    defer { run.removeAll(keepingCapacity: true) }
    let words = run.drop(while: isFunction)
    guard let first = words.first, let last = words.last, words.count <= Self.mostWords else {
      return
    }
    let span = SourceSpan(first.start, last.nameEnd(in: bytes))
    let hash = Self.hash(last, bytes)
    guard let known = longest[hash] else {
      longest[hash] = span
      return
    }
    if known.count < span.count { longest[hash] = span }
  }

  private static func hash(_ word: OptionWord, _ bytes: [UInt8]) -> UInt64 {
    WordHash.hash(bytes[word.start..<word.nameEnd(in: bytes)])
  }
}

extension OptionWord {
  /// The end without a possessive ending.
  func nameEnd(in bytes: [UInt8]) -> Int {
    guard isPossessive else { return end }
    return bytes[end - 2] == .apostrophe ? end - 2 : max(start, end - 4)
  }
}
