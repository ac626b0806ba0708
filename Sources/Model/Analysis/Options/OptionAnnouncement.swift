/// Words that announce options, whether or not any follow.
struct OptionAnnouncement: Sendable {
  /// How surely options follow.
  enum Strength: Sendable {
    /// A noun that means a course of action ("options", "courses of action").
    case options
    /// A noun that can mean it, with somebody who could act ("ways in which Kyiv could respond").
    case ways
    /// A question ("What could the council do?").
    case question
    /// A verb that waits for a list ("policymakers could:").
    case list
  }

  /// The heading or sentence.
  var unit: Int
  /// The noun, or the word that stands for it, among the words of the unit.
  var noun: Int
  /// How many are announced.
  var count: Int?
  /// How surely options follow.
  var strength: Strength
  /// The words of the unit.
  var words: [OptionWord]

  /// The announcement in a unit.
  init?(unit index: Int, of text: OptionText) {
    let unit = text.units[index]
    guard Self.mayAnnounce(unit, in: text) else { return nil }
    let words = text.words(of: index)
    self.words = words
    self.unit = index
    noun = 0
    strength = .options
    if let found = words.indices.first(where: { Self.isOptions(words, $0) }) {
      // “courses of action”
      noun = words[found].isA(.courses) ? found + 2 : found
      count = Self.count(words, before: found)
    } else if let found = words.indices.first(where: { Self.isWays(words, $0) }) {
      noun = found
      strength = .ways
      count = Self.count(words, before: found)
    } else if let found = Self.question(words, isHeading: unit.isHeading, text.ends(unit, in: 0x3F))
    {
      noun = found
      strength = .question
    } else if text.ends(unit, in: 0x3A), !unit.classes.contains(.secondPerson),
      let found = words.lastIndex(where: { $0.isA(.modal) }), found > 0,
      found + 4 >= words.count
    {
      noun = found
      strength = .list
    } else {
      return nil
    }
  }

  /// Whether the words of a unit can announce anything; looked at one by one they cost more.
  private static func mayAnnounce(_ unit: OptionUnit, in text: OptionText) -> Bool {
    let nouns: OptionWordClass = [.optionNouns, .courses, .wayNouns, .optionNoun]
    if !unit.classes.isDisjoint(with: nouns) { return true }
    if unit.classes.contains(.question), unit.isHeading || text.ends(unit, in: 0x3F) { return true }
    return unit.classes.contains(.modal) && text.ends(unit, in: 0x3A)
  }

  /// Whether a word is a noun that means options.
  private static func isOptions(_ words: [OptionWord], _ index: Int) -> Bool {
    let word = words[index]
    if index > 0, words[index - 1].isA(.foreignModifier) { return false }
    if word.isA(.optionNouns) { return true }
    if word.isA(.courses) { return index + 2 < words.count && words[index + 1].isA(.preposition) }
    guard word.isA(.optionNoun), index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    let faced = words[max(0, index - 4)..<index].contains { $0.isA(.have) }
    return faced && (next.isA(.between) || next.before.contains(.colon))
  }

  /// Whether a word is a noun that can mean options, with a count and somebody who could take them.
  private static func isWays(_ words: [OptionWord], _ index: Int) -> Bool {
    guard words[index].isA(.wayNouns), counted(words, before: index) else { return false }
    if words.contains(where: { $0.isA(.secondPerson) }) { return false }
    let right = words[(index + 1)..<min(words.count, index + 10)]
    if right.contains(where: { $0.isA(.modal) }) { return true }
    if let first = right.first {
      if first.isA([.forWord, .availability]) { return true }
      // “three approaches: to engage, to …”
      if first.before.contains(.colon), first.isA(.to) { return true }
    }
    return words[..<index].contains { $0.isA(.have) && !$0.isA(.including) }
      && !(right.first.map { $0.isA([.preposition, .to]) && $0.before.isEmpty } ?? false)
  }

  private static func counted(_ words: [OptionWord], before noun: Int) -> Bool {
    for index in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      if !words[index + 1].before.isDisjoint(with: [.semicolon, .colon, .stop]) { return false }
      if words[index].isA([.number, .vague]) { return true }
    }
    return false
  }

  /// The number that stands before a noun, or behind it (“options, three of them”).
  private static func count(_ words: [OptionWord], before noun: Int) -> Int? {
    for index in stride(from: noun - 1, through: max(0, noun - 5), by: -1) {
      if !words[index + 1].before.isDisjoint(with: [.semicolon, .colon, .stop, .comma]) { break }
      if words[index].isA(.preposition), !words[index].isA(.to) { break }
      if words[index].isA(.number) { return words[index].value }
    }
    return nil
  }

  /// The verb of a question about what somebody can do.
  private static func question(_ words: [OptionWord], isHeading: Bool, _ asks: Bool) -> Int? {
    guard asks || isHeading, words.prefix(3).contains(where: { $0.isA(.question) }),
      let modal = words.firstIndex(where: { $0.isA([.modal, .obligation]) }),
      words[modal...].contains(where: { $0.isA(.doing) }), modal <= 4,
      !words.contains(where: { $0.isA(.secondPerson) })
    else { return nil }
    // Somebody has to stand between the verb and “do”.
    let doing = words[modal...].firstIndex { $0.isA(.doing) } ?? modal
    return doing > modal + 1 ? modal : nil
  }
}
