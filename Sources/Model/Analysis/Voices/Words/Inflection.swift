/// Regular English inflection, so that the tables name only what is irregular.
enum Inflection {
  /// The irregular verbs whose phrasal rows ("point out", "make clear") do not repeat their forms.
  static let irregular: [String: [String]] = [
    "make": ["made"], "go": ["went", "gone"], "put": ["put"], "spell": ["spelled"],
    "lay": ["laid"], "find": ["found"], "swear": ["swore", "sworn"], "think": ["thought"],
    "cast": ["cast"], "read": ["read"], "sum": ["summed"], "take": ["took", "taken"],
  ]

  /// The forms of a verb; given ones are the past, the past participle and the -ing form.
  static func verb(_ base: String, irregular given: [String]) -> [(word: String, form: VerbForm)] {
    let special = given.isEmpty ? irregular[base] ?? [] : given
    let past = special.first ?? ed(base)
    let participle = special.count > 1 && !special[1].hasSuffix("ing") ? special[1] : past
    let ing = special.last.flatMap { $0.hasSuffix("ing") ? $0 : nil } ?? ing(base, past: past)
    // "Put" is a past more often than a base form, and needs no plural subject.
    var forms: [(word: String, form: VerbForm)] = [
      (base, past == base ? .past : .base), (third(base), .third), (ing, .ing),
    ]
    if past != base { forms.append((past, .past)) }
    if participle != past, participle != base { forms.append((participle, .participle)) }
    return forms
  }

  /// The forms of a noun.
  static func noun(_ base: String, plural given: [String]) -> [(word: String, form: VerbForm)] {
    [(base, .noun), (given.first ?? third(base), .noun)]
  }

  private static func third(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "go"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  private static func ed(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    return endsInConsonantY(base) ? base.dropLast() + "ied" : base + "ed"
  }

  /// A doubled last letter is taken over from the past ("slammed").
  private static func ing(_ base: String, past: String) -> String {
    if past.hasSuffix("ed"), past.utf8.count == base.utf8.count + 3, let last = base.last {
      return base + String(last) + "ing"
    }
    if base.utf8.count > 3, base.hasSuffix("e"), !base.hasSuffix("ee") {
      return base.dropLast() + "ing"
    }
    if ["put", "begin", "beg"].contains(base), let last = base.last {
      return base + String(last) + "ing"
    }
    return base + "ing"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    let letters = base.utf8
    guard letters.count > 1, letters.last == UInt8(ascii: "y") else { return false }
    switch letters[letters.index(letters.endIndex, offsetBy: -2)] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return false
    default: return true
    }
  }
}
