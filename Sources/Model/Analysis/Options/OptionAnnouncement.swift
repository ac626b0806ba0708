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
      if !unit.isHeading, !Self.isSetOut(words, found) { strength = .ways }
    } else if let found = words.indices.first(where: {
      Self.isWays(words, index: $0, waits: text.ends(unit, in: .colon))
    }) {
      noun = found
      strength = .ways
      count = Self.count(words, before: found)
    } else if let found = Self.question(
      words, isHeading: unit.isHeading, text.ends(unit, in: .questionMark))
    {
      noun = found
      strength = .question
    } else if text.ends(unit, in: .colon), !unit.classes.contains(.secondPerson),
      let found = words.lastIndex(where: { $0.isA(.modal) }), found > 0,
      found + 4 >= words.count,
      // "The debate can be watched below:".
      !words[(found + 1)...].contains(where: { $0.isA(.be) })
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
    if unit.classes.contains(.question), unit.isHeading || text.ends(unit, in: .questionMark) {
      return true
    }
    return unit.classes.contains(.modal) && text.ends(unit, in: .colon)
  }

  /// Whether a word is a noun that means options.
  private static func isOptions(_ words: [OptionWord], _ index: Int) -> Bool {
    let word = words[index]
    if index > 0, words[index - 1].isA(.foreignModifier) { return false }
    if word.isA(.optionNouns) { return true }
    if word.isA(.courses) {
      return index + 2 < words.count && words[index + 1].isA(.preposition)
        && words[index + 2].isA(.measure)
    }
    guard word.isA(.optionNoun), index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    let faced = words[max(0, index - 4)..<index].contains { $0.isA(.have) }
    // "A choice of three: …"
    let isCounted =
      index + 2 < words.count && next.isA(.preposition) && words[index + 2].isA(.number)
    return faced && (next.isA(.between) || next.before.contains(.colon) || isCounted)
  }

  /// Whether a word is a noun that can mean options, counted or with a colon after the sentence; its members decide.
  private static func isWays(_ words: [OptionWord], index: Int, waits: Bool) -> Bool {
    guard words[index].isA(.wayNouns), !isOfThing(words, index) else { return false }
    return waits || counted(words, before: index)
  }

  /// "Ways that the plan could help": what a thing does is no choice of anybody.
  private static func isOfThing(_ words: [OptionWord], _ noun: Int) -> Bool {
    let right = (noun + 1)..<min(words.count, noun + 9)
    guard let modal = right.first(where: { words[$0].isA(.modal) }), modal > noun + 1 else {
      return false
    }
    return words[modal - 1].isA(.thing) && !words[modal - 1].isA([.question, .that, .determiner])
  }

  /// Whether the sentence sets the options out, and does not merely speak of some ("more choices for patients").
  private static func isSetOut(_ words: [OptionWord], _ noun: Int) -> Bool {
    if counted(words, before: noun) { return true }
    let sets: OptionWordClass = [.have, .there, .owner, .be, .deciding]
    if words[max(0, noun - 7)..<noun].contains(where: { $0.isA(sets) || $0.isPossessive }) {
      return !words[max(0, noun - 1)..<noun].contains { $0.isA([.adverb, .other]) }
    }
    let right = words[(noun + 1)..<min(words.count, noun + 5)]
    return right.contains { $0.isA([.availability, .including, .modal, .be, .between]) }
      || right.first?.before.contains(.colon) ?? true
  }

  private static func counted(_ words: [OptionWord], before noun: Int) -> Bool {
    for index in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      if !words[index + 1].before.isDisjoint(with: [.semicolon, .colon, .stop]) { return false }
      if words[index].isA([.number, .vague]) { return true }
    }
    return false
  }

  /// The number that stands before a noun, or after it (“options, three of them”).
  private static func count(_ words: [OptionWord], before noun: Int) -> Int? {
    for index in stride(from: noun - 1, through: max(0, noun - 5), by: -1) {
      if !words[index + 1].before.isDisjoint(with: [.semicolon, .colon, .stop, .comma]) { break }
      if words[index].isA(.preposition), !words[index].isA(.to) { break }
      if words[index].isA(.number) { return words[index].value }
    }
    return nil
  }

  /// The verb of a question about what somebody can do ("What can it do?", "How could it pay for it?").
  private static func question(_ words: [OptionWord], isHeading: Bool, _ asks: Bool) -> Int? {
    guard asks || isHeading, words.prefix(3).contains(where: { $0.isA(.question) }),
      let modal = words.firstIndex(where: { $0.isA([.modal, .obligation]) }), modal <= 4,
      !words.contains(where: { $0.isA(.secondPerson) })
    else { return nil }
    // Somebody has to stand between the verb and "do".
    let doing = words[modal...].dropFirst(2).contains { $0.isA([.doing, .action]) }
    return doing ? modal : nil
  }

  /// Whether it speaks to the reader: advice, not the options of an actor.
  var isSecondPerson: Bool { words.contains { $0.isA(.secondPerson) } }
}
