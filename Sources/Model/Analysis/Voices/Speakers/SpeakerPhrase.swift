/// A phrase without a name that a speaker is called by, taken apart: "the senior officials in Varna".
struct SpeakerPhrase {
  /// What its first word says of whether one has met the speaker before.
  enum Article {
    /// "The", "that", "this": somebody the reader knows, or can tell.
    case definite
    /// "A", "another", "one": somebody new.
    case indefinite
    /// None, or a possessive.
    case none
  }

  /// The first word's kind.
  let article: Article
  /// The noun in the singular, in small letters.
  let head: String
  /// Where the noun stands, as a token.
  let headToken: Int
  /// Whether it names several.
  let isPlural: Bool
  /// Whose it is, where a pronoun says so: "his lawyer".
  let owner: String?
  /// The words that say which one, in small letters.
  let modifiers: Set<String>
  /// Whether a word with a capital is among them, "the president of Sund", that stands for no United States.
  let isOfPlace: Bool

  /// Takes a phrase apart; nil if no word in it can be its noun.
  init?(_ range: Range<Int>, in text: VoiceText) {
    guard let first = range.first else { return nil }
    var end = range.upperBound
    let isLed = Self.isLed(range, in: text)
    for index in range.dropFirst() where !isLed {
      let token = text.tokens[index]
      // "The 61-year-old Republican".
      let isHyphen =
        token.kind == .dash && index + 1 < range.upperBound
        && text.tokens[index - 1].end == token.start && token.end == text.tokens[index + 1].start
      let isCut =
        !isHyphen && token.kind != .word && token.kind != .number && token.kind != .possessive
        || !token.classes.isDisjoint(with: [.preposition, .relative, .that, .conjunction])
      if isCut {
        end = index
        break
      }
    }
    // "The minister Monday": a day after the noun is none.
    while end - 1 > first, text.tokens[end - 1].classes.contains(.time) { end -= 1 }
    guard let last = (range.lowerBound..<end).last(where: { text.tokens[$0].kind == .word }) else {
      return nil
    }
    headToken = last
    let word = text.key(of: last..<last + 1)
    let number = Self.number(word)
    head = number.singular
    isPlural = number.isPlural
    let isOwned = (first..<last).contains { text.tokens[$0].kind == .possessive }
    article = isOwned ? .definite : Self.article(text.key(of: first..<first + 1))
    owner = text.tokens[first].classes.contains(.possessive) ? text.key(of: first..<first + 1) : nil
    var words: Set<String> = []
    var isOfPlace = false
    for index in range where index != last && text.tokens[index].kind == .word {
      let classes = text.tokens[index].classes
      if index < last || classes.isDisjoint(with: [.determiner, .preposition, .time]) {
        let isFunction = !classes.isDisjoint(with: [
          .determiner, .preposition, .possessive, .conjunction, .relative, .that, .auxiliary,
        ])
        if !isFunction {
          let word = text.key(of: index..<index + 1)
          words.insert(word)
          if text.tokens[index].isCapital, index > first, !Self.home.contains(word) {
            isOfPlace = true
          }
        }
      }
    }
    modifiers = words
    self.isOfPlace = isOfPlace
  }

  private static let home: Set<String> = [
    "u.s.", "us", "u.s", "usa", "united", "states", "american", "america", "washington",
    "republican", "democratic",
    "democrat", "labour", "conservative",
  ]

  /// "The University of Varna expert": a noun for a person after a name that has a preposition in it.
  private static func isLed(_ range: Range<Int>, in text: VoiceText) -> Bool {
    guard range.count > 3, let last = range.last, !text.tokens[last].isCapital,
      !text.tokens[last].classes.isDisjoint(with: [.person, .group]),
      text.tokens[last].classes.isDisjoint(with: .time), text.tokens[last - 1].isCapital
    else { return false }
    return range.dropFirst().dropLast().allSatisfy { index in
      let isLink = text.tokens[index].classes.contains(.preposition)
      return text.tokens[index].isCapital
        || isLink && text.tokens[index - 1].isCapital && text.tokens[index + 1].isCapital
    }
  }

  private static func article(_ word: String) -> Article {
    switch word {
    case "the", "that", "this", "these", "those", "both": .definite
    case "a", "an", "another", "one", "two", "three", "some", "several", "second": .indefinite
    default: .none
    }
  }

  private static let irregular = [
    "men": "man", "women": "woman", "people": "person", "children": "child",
    "spokesmen": "spokesman", "spokeswomen": "spokeswoman", "congressmen": "congressman",
    "police": "police", "troops": "troop", "media": "media", "authorities": "authority",
    "countries": "country", "attorneys": "attorney", "those": "those", "these": "these",
    "many": "many", "some": "some", "others": "other",
  ]

  /// A noun's singular, and whether it was a plural.
  private static func number(_ word: String) -> (singular: String, isPlural: Bool) {
    if let known = irregular[word] { return (known, true) }
    let isPlural =
      word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
    guard isPlural else { return (word, false) }
    if word.hasSuffix("ies") { return (word.dropLast(3) + "y", true) }
    return (String(word.dropLast()), true)
  }
}
