import Language

/// Counts of what a reading has right.
struct LanguageTally {
  private var tokens = 0
  private var upos = 0
  private var tags = 0
  private var attached = 0
  private var labelled = 0
  private var names = Counts()
  private var threeKinds = Counts()
  private var subjects = Counts()
  private var clauses = Counts()

  /// What there is, what was found, and what of it is right.
  struct Counts {
    var gold = 0
    var found = 0
    var right = 0

    var f1: Double { gold + found == 0 ? 0 : 200 * Double(right) / Double(gold + found) }
    var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
    var recall: Double { gold == 0 ? 0 : 100 * Double(right) / Double(gold) }

    /// Counts what is a case of something by the treebank, by the reading, or by both.
    mutating func add(isGold: Bool, isFound: Bool, isSame: Bool) {
      if isGold { gold += 1 }
      if isFound { found += 1 }
      if isGold, isFound, isSame { right += 1 }
    }
  }

  /// Counts a sentence whose tokens were given.
  mutating func add(_ gold: TreebankSentence, _ reading: SentenceReading) {
    for (index, token) in reading.tokens.enumerated() {
      let isAttached = token.head == gold.heads[index]
      let isLabelled = isAttached && Self.sameRelation(token.relation.code, gold.relations[index])
      tokens += 1
      if token.upos.rawValue == gold.upos[index] { upos += 1 }
      if token.tag.rawValue == gold.tags[index] { tags += 1 }
      if isAttached { attached += 1 }
      if isLabelled { labelled += 1 }
      addSaying(gold, reading, at: index)
    }
    addNames(gold, reading)
  }

  /// The subjects and content clauses of verbs of saying.
  private mutating func addSaying(
    _ gold: TreebankSentence, _ reading: SentenceReading, at index: Int
  ) {
    let token = reading.tokens[index]
    let (goldHead, head) = (gold.heads[index], token.head)
    let goldSays = goldHead >= 0 && gold.upos[goldHead] == "VERB" && Self.says(gold.forms[goldHead])
    let says = head >= 0 && reading.tokens[head].upos == .verb && Self.says(gold.forms[head])
    let goldIs = (
      subject: goldSays && gold.relations[index].hasPrefix("nsubj"),
      clause: goldSays && gold.relations[index] == "ccomp"
    )
    let foundIs = (
      subject: says && token.relation.code.hasPrefix("nsubj"),
      clause: says && token.relation == .clausalComplement
    )
    let isSame = goldHead == head
    subjects.add(isGold: goldIs.subject, isFound: foundIs.subject, isSame: isSame)
    clauses.add(isGold: goldIs.clause, isFound: foundIs.clause, isSame: isSame)
  }

  private mutating func addNames(_ gold: TreebankSentence, _ reading: SentenceReading) {
    guard gold.marked != .none else { return }
    let expected = Set(gold.names)
    for name in reading.names where gold.marked == .all || name.kind != .other {
      names.found += 1
      if expected.contains(name) { names.right += 1 }
      guard name.kind != .other else { continue }
      threeKinds.found += 1
      if expected.contains(name) { threeKinds.right += 1 }
    }
    names.gold += expected.count
    threeKinds.gold += expected.filter { $0.kind != .other }.count
  }

  /// The relation without its subtype, as LAS is counted.
  static func sameRelation(_ a: String, _ b: String) -> Bool {
    a.prefix { $0 != ":" } == b.prefix { $0 != ":" }
  }

  private static func says(_ form: String) -> Bool { sayingForms.contains(form.lowercased()) }

  /// Forms of verbs that introduce what somebody said, as the training counts them.
  private static let sayingForms: Set<String> = {
    let verbs = """
      say tell claim argue warn add announce declare insist state note explain admit deny suggest believe
      think report write ask confirm stress acknowledge allege predict promise vow reveal
      """
    var forms: Set<String> = [
      "said", "told", "wrote", "written", "thought", "stresses", "stressed",
    ]
    for verb in verbs.split(whereSeparator: \.isWhitespace).map(String.init) {
      for ending in ["", "s", "ed", "d", "ing"] { forms.insert(verb + ending) }
      let stem = String(verb.dropLast())
      if verb.hasSuffix("y") { forms.formUnion([stem + "ied", stem + "ies"]) }
      if verb.hasSuffix("e") { forms.insert(stem + "ing") }
    }
    return forms
  }()

  /// A line of figures.
  func line(_ name: String) -> String {
    func percent(_ count: Int) -> String {
      Self.digits(100 * Double(count) / Double(max(1, tokens)))
    }
    return "\(name): \(tokens) tokens, UPOS \(percent(upos)), tag \(percent(tags)), "
      + "UAS \(percent(attached)), LAS \(percent(labelled)), "
      + "says: subject \(Self.rates(subjects)), clause \(Self.rates(clauses)), "
      + "names F1 \(Self.digits(names.f1)), three kinds \(Self.digits(threeKinds.f1))"
  }

  private static func rates(_ counts: Counts) -> String {
    "\(digits(counts.precision))/\(digits(counts.recall))"
  }

  static func digits(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
