import TextSafety

/// Finds time expressions in tokens.
///
/// Every rule looks at a bounded number of tokens, so that the whole is linear.
struct PhraseParser {
  /// The tokens of the text.
  let tokens: [TimeToken]
  /// The text.
  let bytes: [UInt8]
  /// What the tables know about the words.
  let lexemes: [Lexeme]
  /// How the text writes its dates.
  let habits: DateHabits
  /// The expressions found so far, in reading order.
  private(set) var phrases: [TimePhrase] = []

  /// A rule's find: what it means and the token after it.
  typealias Match<Value> = (value: Value, end: Int)

  /// Makes a parser.
  init(bytes: [UInt8], tokens: [TimeToken], lexemes: [Lexeme], habits: DateHabits) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexemes = lexemes
    self.habits = habits
  }

  /// Finds the expressions of all tokens.
  mutating func run() {
    let openers = lexemes.map { $0.isAny(.openers) }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let opens = token.kind == .number || token.kind == .word && openers[Int(token.lexeme)]
      if opens || token.kind == .mark && token.number == Punctuation.apostrophe {
        if let phrase = phrase(at: index), phrase.tokens.upperBound > index {
          phrases.append(phrase)
          index = phrase.tokens.upperBound
          index = continuation(of: phrase, at: index)
          continue
        }
      }
      index += 1
    }
  }

  /// How many reporting verbs there are.
  var reports: Int {
    let reporting = lexemes.map { $0.isAny(.reporting) }
    return tokens.reduce(0) { $0 + (reporting[Int($1.lexeme)] ? 1 : 0) }
  }

  /// Adds an expression that a rule found beside the one in hand.
  mutating func add(_ phrase: TimePhrase) { phrases.append(phrase) }

  /// The best expression that begins at a token.
  private func phrase(at index: Int) -> TimePhrase? {
    if isExcluded(at: index) { return nil }
    if let found = numericDate(at: index) { return found }
    if let found = repeated(at: index) { return found }
    if let found = approximate(at: index) { return found }
    if let found = nthWeekday(at: index) { return found }
    if let found = calendarPhrase(at: index) { return found }
    if let found = unitPhrase(at: index) { return found }
    return vaguePhrase(at: index)
  }
}

extension PhraseParser {
  /// The kind of a token, a stop outside the text.
  func kind(_ index: Int) -> TimeToken.Kind {
    tokens.indices.contains(index) ? tokens[index].kind : .stop
  }

  /// What the tables know about a token.
  func lexeme(_ index: Int) -> Lexeme {
    guard tokens.indices.contains(index) else { return Lexeme.unknown }
    return lexemes[Int(tokens[index].lexeme)]
  }

  /// Whether a token can be one of the classes.
  func `is`(_ index: Int, _ classes: WordClass) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return !lexemes[Int(tokens[index].lexeme)].classes.isDisjoint(with: classes)
  }

  /// Whether a token is the mark.
  func isMark(_ index: Int, _ mark: Int32) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].number == mark
  }

  /// Whether nothing stands between a token and the one before it.
  func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isGlued
  }

  /// Whether a token begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapital
  }

  /// A number's value, nil for other tokens.
  func digits(_ index: Int, _ count: ClosedRange<UInt8>) -> Int? {
    guard kind(index) == .number, count.contains(tokens[index].digits) else { return nil }
    return Int(tokens[index].number)
  }

  /// Whether a token is a word, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    guard token.end - token.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for offset in letters.indices where bytes[token.start + offset] | 0x20 != letters[offset] {
        return false
      }
      return true
    }
  }
}
