import TextSafety

/// A row of a cue table: a verb or a noun, what can follow it, and what the speaker does by it.
struct Cue: Sendable {
  /// The complements that carry the content.
  struct Complements: OptionSet, Sendable {
    /// One bit a complement.
    let rawValue: UInt16

    static let quote = Complements(rawValue: 1 << 0)
    static let that = Complements(rawValue: 1 << 1)
    static let bare = Complements(rawValue: 1 << 2)
    static let wh = Complements(rawValue: 1 << 3)
    static let to = Complements(rawValue: 1 << 4)
    static let np = Complements(rawValue: 1 << 5)
    static let `as` = Complements(rawValue: 1 << 6)
    static let ing = Complements(rawValue: 1 << 7)
    static let whom = Complements(rawValue: 1 << 8)

    /// The names of the table.
    static let names: [(name: String, value: Complements)] = [
      ("quote", .quote), ("that", .that), ("bare", .bare), ("wh", .wh), ("to", .to), ("np", .np),
      ("as", .as), ("ing", .ing), ("whom", .whom),
    ]
  }

  /// The dictionary form.
  var lemma: String
  /// The words that must follow ("out" of "point out"), in small letters.
  var particles: [[UInt8]]
  /// What can follow.
  var complements: Complements
  /// The prepositions that can lead to the content.
  var prepositions: [[UInt8]]
  /// What the speaker does.
  var act: Statement.Act
  /// Every form of the first word with the form it is.
  var forms: [(word: String, form: VerbForm)]

  /// Reads a row "forms | complements | act"; nil for a comment or a row that is none.
  init?(row: Substring, isVerb: Bool) {
    let columns = row.cut(at: "|").map { $0.cut(at: " ") }
    guard columns.count == 3, let first = columns[0].first, let name = columns[2].first,
      let act = Statement.Act(rawValue: String(name))
    else { return nil }
    let head = first.cut(at: "+")
    let rest = columns[0].dropFirst().map(String.init)
    lemma = String(head.first ?? first)
    let isPhrase = head.count > 1
    particles = (head.dropFirst().map(String.init) + (isPhrase ? rest : [])).map { Array($0.utf8) }
    complements = []
    prepositions = []
    self.act = act
    for word in columns[1] {
      if word.hasSuffix("*") { continue }
      if word.hasPrefix("p:") {
        prepositions.append(Array(word.dropFirst(2).utf8))
      } else if let known = Complements.names.first(where: { $0.name == word }) {
        complements.insert(known.value)
      } else {
        prepositions.append(Array(word.utf8))
      }
    }
    forms =
      isVerb
      ? Inflection.verb(lemma, irregular: isPhrase ? [] : rest)
      : Inflection.noun(lemma, plural: rest)
  }
}

/// The forms of a verb that its place in the sentence depends on.
enum VerbForm: UInt8, Sendable {
  case base, third, past, participle, ing, noun
}
