import Language
import TextSafety

/// Reads from the tree how many were killed and injured by what a clause tells.
struct EventTolls {
  private let tree: EventTree
  private let bytes: [UInt8]
  private let isKnown: Bool
  /// The dead.
  private(set) var killed: CasualtyCount?
  /// The injured.
  private(set) var injured: CasualtyCount?

  /// Reads the tolls of the clause of a word and of the clauses that hang from it.
  ///
  /// Of what is no violence and no disaster only its own verb counts somebody: who votes after an attack kills nobody.
  /// Nor does a clause that only says who, which place or which time is meant, unless the event is known to be violence
  /// or disaster: "visited Brask, where a gunman killed two".
  init(_ tree: EventTree, around word: Int, isDeadly: Bool, isKnown: Bool, bytes: [UInt8]) {
    self.isKnown = isKnown
    self.tree = tree
    self.bytes = bytes
    let clause = tree.clause(of: word) ?? word
    let top = tree.finiteClause(of: clause)
    var verbs = [word, clause, top]
    if isDeadly {
      let below = tree.subtree(of: top)
      verbs = below.filter { tree.hash($0) == Self.toll } + verbs
      verbs += below.filter {
        tree.isPredicate($0) || tree.isNoun($0) || Self.deaths.contains(tree.hash($0))
      }
    }
    for verb in verbs where isOfEvent(verb, top) { read(verb) }
    if isDeadly, killed == nil, injured == nil, let main = mainVerb(above: top) {
      for verb in tree.subtree(of: main) where verb >= main && isOfEvent(verb, main) { read(verb) }
    }
  }

  /// "The bomb that hit a bus on Monday killed 14": the sentence's own verb, whose subject a clause says more of.
  private func mainVerb(above clause: Int) -> Int? {
    let noun = tree.head(clause)
    guard tree.relation(clause) == .relative, tree.tokens.indices.contains(noun),
      tree.relation(noun) == .subject
    else { return nil }
    let verb = tree.head(noun)
    guard tree.tokens.indices.contains(verb), verb > clause, tree.isVerb(verb) else { return nil }
    let main = EventVerbClass(hash: tree.hash(verb))
    return !main.isDisjoint(with: [.killing, .injuring]) || Self.leaving.contains(tree.hash(verb))
      ? verb : nil
  }

  private static let leaving = EventLexicon.hashes(of: "left leaves leaving claimed claims took")

  /// Whether a verb or noun counts the same event: no date of its own, and not only said of another one.
  private func isOfEvent(_ word: Int, _ top: Int) -> Bool {
    var at = word
    for _ in 0..<12 where at != top && tree.tokens.indices.contains(at) {
      if EventVerbClass(hash: tree.hash(at)).contains(.saying), tree.isPredicate(at), at != word {
        return false
      }
      if !isKnown, tree.relation(at) == .relative, !isAddition(at) { return false }
      at = tree.head(at)
    }
    return true
  }

  /// ", which killed nine people": a clause behind a comma that goes on telling.
  private func isAddition(_ clause: Int) -> Bool {
    guard let subject = tree.reading.ownSubject(of: clause), subject > 0 else { return false }
    return tree.hash(subject) == Self.which && tree.tokens[subject - 1].kind == .comma
  }

  private static let which = EventLexicon.hash("which".utf8)

  private mutating func read(_ word: Int) {
    let hash = tree.hash(word)
    let verbClass = EventVerbClass(hash: hash)
    if tree.isVerb(word), tree.isNegated(word) { return }
    if tree.isVerb(word), Self.found.contains(hash), tree.isPassive(word), isDeadState(word) {
      if killed == nil { killed = people(tree.subject(of: word)) }
    } else if tree.isVerb(word), !isDeadly(word, verbClass) {
      if injured == nil, isShotInLimb(word) { injured = people(tree.patient(of: word)) }
    } else if tree.isVerb(word),
      verbClass.contains(.killing) || Self.deadly.contains(hash) || isToDeath(word)
    {
      if killed == nil { killed = people(tree.patient(of: word)) }
    } else if tree.isVerb(word), verbClass.contains(.dying) {
      if killed == nil { killed = people(tree.subject(of: word)) }
    } else if tree.isVerb(word), verbClass.contains(.injuring) {
      if injured == nil { injured = people(tree.patient(of: word)) }
    } else if Self.deaths.contains(hash), killed == nil {
      killed = counted(word) ?? toll(word)
    } else if Self.injuries.contains(hash), injured == nil {
      injured = counted(word)
    } else if Self.killings.contains(hash), killed == nil, tree.isNoun(word) {
      killed = victims(word)
    }
  }

  /// Whether a verb of death kills here: who is shot in the leg, with pepper spray or down over the sea may live, and
  /// noise dies down.
  private func isDeadly(_ verb: Int, _ verbClass: EventVerbClass) -> Bool {
    let isShot = verbClass.contains(.killing) && EventAttackWords.shoots.contains(tree.hash(verb))
    if isShot, isSurvived(verb) { return false }
    guard isShot && !isToDeath(verb) || verbClass.contains(.dying) else { return true }
    return tree.child(of: verb) { child in
      let hash = tree.hash(child)
      if child > verb, Self.directions.contains(hash), tree.children(of: child).isEmpty {
        return true
      }
      return isShot && tree.relation(child) == .oblique
        && (Self.limbs.contains(hash) || Self.mildArms.contains(hash))
    } == nil
  }

  /// "Retired after being shot": whoever acts afterwards lives.
  private func isSurvived(_ verb: Int) -> Bool {
    guard tree.relation(verb) == .adverbialClause, tree.reading.ownSubject(of: verb) == nil,
      let marker = tree.child(of: verb, .marker), EventWords.after.contains(tree.hash(marker)),
      let outer = tree.finiteClause(above: verb)
    else { return false }
    return tree.isVerb(outer) && !tree.isPassive(outer)
      && !EventVerbClass(hash: tree.hash(outer)).contains(.dying)
  }

  private func isShotInLimb(_ verb: Int) -> Bool {
    EventAttackWords.shoots.contains(tree.hash(verb))
      && tree.child(of: verb) { Self.limbs.contains(tree.hash($0)) } != nil
  }

  private static let directions = EventLexicon.hashes(of: "down up back out off away")
  private static let limbs = EventLexicon.hashes(
    of:
      "leg legs arm arms thigh foot feet hand hands shoulder ankle knee hip cheek finger calf ear jaw"
  )
  private static let mildArms = EventLexicon.hashes(
    of: "spray pepper paintball paintballs taser pellet pellets camera")

  /// "beat him to death".
  private func isToDeath(_ verb: Int) -> Bool {
    tree.child(of: verb) {
      tree.hash($0) == Self.death && tree.preposition(of: $0) == EventWords.to
    } != nil
  }

  private static let death = EventLexicon.hash("death".utf8)

  /// "was found dead", "was found hanged".
  private func isDeadState(_ verb: Int) -> Bool {
    tree.child(of: verb) { Self.states.contains(tree.hash($0)) } != nil
  }

  private static let found = EventLexicon.hashes(of: "found pronounced declared")
  private static let states = EventLexicon.hashes(
    of: "dead hanged hanging drowned strangled murdered killed")
  private static let deadly = EventLexicon.hashes(of: "drowned beheaded")
  private static let deaths = EventLexicon.hashes(
    of: "deaths fatalities dead lives toll death fatality")
  private static let injuries = EventLexicon.hashes(of: "injuries wounded injured")
  private static let killings = EventLexicon.hashes(
    of: "murder killing killings murders assassination beheading slaying death massacre slaughter")

  /// "left six dead", "claimed 12 lives", "seven deaths": the number before the noun, or of who is dead.
  private func counted(_ noun: Int) -> CasualtyCount? {
    // "30 dead and more than 1,400 wounded": each number stands before its word, whatever it hangs from.
    if noun > 0, tree.tokens[noun - 1].tag == .cd, !isInName(noun - 1),
      let count = count(noun - 1, of: noun)
    {
      return count
    }
    if let number = tree.child(of: noun, .numericModifier) { return count(number, of: noun) }
    if tree.hash(noun) == Self.dead {
      let head = tree.head(noun)
      if tree.tokens.indices.contains(head), let object = tree.object(of: head) {
        return people(object)
      }
      // "left 133 dead", "eight people dead".
      if head >= 0, head < noun, tree.relation(noun) == .adjectivalModifier { return people(head) }
      if let subject = tree.subject(of: noun) { return people(subject) }
    }
    return vague(noun)
  }

  private static let dead = EventLexicon.hash("dead".utf8)

  /// "the death toll rose to 40": the last number of the clause.
  private func toll(_ noun: Int) -> CasualtyCount? {
    guard tree.hash(noun) == Self.toll, let verb = tree.clause(of: noun) else { return nil }
    for child in tree.children(of: verb).reversed()
    where tree.relation(child) == .oblique || tree.relation(child) == .object {
      if tree.tokens[child].tag == .cd { return count(child, of: child) }
      if let number = tree.child(of: child, .numericModifier) { return count(number, of: child) }
    }
    return tree.tokens[verb].tag == .cd ? count(verb, of: verb) : nil
  }

  private static let toll = EventLexicon.hash("toll".utf8)

  /// "the murder of 21 Copts", "Berg's killing".
  private func victims(_ noun: Int) -> CasualtyCount? {
    for child in tree.children(of: noun) {
      if tree.relation(child) == .nominalModifier, tree.preposition(of: child) == EventWords.of {
        return people(child)
      }
      // "last May's killings"
      if tree.relation(child) == .possessive, tree.isName(child), tree.expression[child] < 0 {
        return people(child)
      }
    }
    return nil
  }

  /// How many people a noun phrase means: its number, a vague word, or one who is named or meant alone.
  private func people(_ noun: Int?) -> CasualtyCount? {
    guard let noun = noun.map({ tree.hash($0) == Self.total ? tree.meant(by: $0) : $0 }) else {
      return nil
    }
    if tree.isPronoun(noun) {
      guard Self.persons.contains(tree.hash(noun)) else { return nil }
      return CasualtyCount(span: tree.span(noun), lower: 1, upper: 1)
    }
    if tree.tokens[noun].tag == .cd { return count(noun, of: noun) }
    if EventPeople.beasts.contains(tree.hash(noun)) { return nil }
    if let number = tree.child(of: noun, .numericModifier), !isAgeBehind(number, noun) {
      return count(number, of: noun)
    }
    if let vague = vague(noun) { return vague }
    let joined = tree.children(of: noun).filter {
      tree.relation($0) == .conjunct && tree.isNoun($0)
    }
    guard joined.isEmpty else {
      let parts = ([noun] + joined).map { single($0) }
      guard !parts.contains(false) else { return nil }
      return CasualtyCount(span: phrase(noun), lower: parts.count, upper: parts.count)
    }
    return single(noun) ? CasualtyCount(span: phrase(noun), lower: 1, upper: 1) : nil
  }

  /// Whether a noun phrase means one person: a person's name, or a singular that no group hides behind.
  private func single(_ noun: Int) -> Bool {
    guard tree.tokens[noun].tag == .nn || tree.tokens[noun].tag == .nnp else { return false }
    if let name = tree.reading.name(at: noun) {
      switch name.kind {
      case .person: return true
      case .organisation, .place: return false
      case .other: break
      }
    }
    if EventPeople.singles.contains(tree.hash(noun)) || tree.tokens[noun].tag == .nnp {
      return true
    }
    if let same = tree.child(of: noun, .apposition), tree.reading.name(at: same)?.kind == .person {
      return true
    }
    // "a cook", "another firefighter": who dies alone is a person, unless it is a thing or a group.
    let isOne = tree.child(of: noun, .determiner).map { Self.one.contains(tree.hash($0)) } ?? false
    return isOne && !EventPeople.isThing(tree.hash(noun))
      && !EventPeople.acts.contains(tree.hash(noun))
      && !EventAttackWords.ideas.contains(tree.hash(noun))
      && !EventPeople.groups.contains(tree.hash(noun))
  }

  private static let total = EventLexicon.hash("total".utf8)
  private static let persons = EventLexicon.hashes(of: "he him she her")
  private static let one = EventLexicon.hashes(of: "a an another one the")

  private func phrase(_ noun: Int) -> SourceSpan {
    let range = tree.reading.nounPhrase(of: noun)
    return tree.reading.range(of: range).map { SourceSpan($0) } ?? tree.span(noun)
  }
}

extension EventTolls {
  /// "dozens of people", "scores", "tens of thousands".
  private func vague(_ noun: Int) -> CasualtyCount? {
    if let scaled = scaled(noun) { return scaled }
    guard let least = VagueNumberWords.least[text(noun)],
      least.exact == nil || tree.child(of: noun, .determiner) != nil
    else { return nil }
    let span = tree.span(noun)
    guard let exact = least.exact else {
      return CasualtyCount(span: span, number: nil, bound: .atLeast, lower: least.lower, upper: nil)
    }
    return CasualtyCount(span: span, lower: exact, upper: exact)
  }

  /// "tens of thousands", "hundreds of thousands".
  private func scaled(_ noun: Int) -> CasualtyCount? {
    guard Self.scaled.contains(tree.hash(noun)),
      let scale = tree.child(of: noun, where: { Self.scales.contains(tree.hash($0)) }),
      tree.preposition(of: scale) == EventWords.of,
      let few = tree.hash(noun) == Self.tens ? 20 : VagueNumberWords.least[text(noun)]?.lower,
      let many = VagueNumberWords.least[text(scale)]?.lower
    else { return nil }
    // Two of each are the least; the two of the scale are counted with the few before it.
    return CasualtyCount(
      span: SourceSpan(tree.span(noun).start, tree.span(scale).end), number: nil, bound: .atLeast,
      lower: few * (many / 2), upper: nil)
  }

  private static let tens = EventLexicon.hash("tens".utf8)
  private static let scaled = EventLexicon.hashes(of: "tens hundreds")
  private static let scales = EventLexicon.hashes(of: "thousands millions")

  /// The count of a number and the words around it.
  private func count(_ number: Int, of noun: Int) -> CasualtyCount? {
    if tree.expression[number] >= 0 || isAge(number, of: noun) || isInWord(number) { return nil }
    var first = number
    var last = number
    for child in tree.subtree(of: number)
    where tree.tokens[child].tag == .cd && isOneNumber(min(child, number)...max(child, number)) {
      first = min(first, child)
      last = max(last, child)
    }
    while first > 0, tree.tokens[first - 1].tag == .cd, tree.expression[first - 1] < 0 {
      first -= 1
    }
    // "Thirty-three" in three tokens.
    while first > 1, tree.tokens[first - 1].kind == .hyphen, tree.tokens[first - 2].tag == .cd {
      first -= 2
    }
    while isHyphenated(last) { last += 2 }
    // "In May 2021 two guards": the year counts nobody.
    var start = first
    while start > 0, first - start < 4, tree.expression[start - 1] < 0 { start -= 1 }
    return EventNumber(start..<(last + 1), of: tree.reading).count
  }

  /// "COVID-19".
  private func isInWord(_ number: Int) -> Bool {
    number > 1 && tree.tokens[number - 1].kind == .hyphen && tree.tokens[number - 2].kind == .word
      && tree.tokens[number - 2].tag != .cd
      && tree.span(number - 2).end == tree.span(number - 1).start
      && tree.span(number - 1).end == tree.span(number).start
  }

  /// "Phase 3", "Flight 804".
  private func isInName(_ number: Int) -> Bool {
    number > 0 && tree.tokens[number - 1].upos == .properNoun && tree.expression[number - 1] < 0
  }

  /// Whether words between two numbers make one of them: "two hundred and five", "12 to 15", and not "30 dead and
  /// 1,400".
  private func isOneNumber(_ words: ClosedRange<Int>) -> Bool {
    words.allSatisfy {
      let kind = tree.tokens[$0].kind
      return tree.tokens[$0].tag == .cd || kind == .hyphen || kind == .dash
        || Self.numberLinks.contains(tree.hash($0))
    }
  }

  private static let numberLinks = EventLexicon.hashes(of: "and or to")

  /// Whether a number goes on after a hyphen: "thirty" of "thirty-three".
  private func isHyphenated(_ number: Int) -> Bool {
    number + 2 < tree.tokens.count && tree.tokens[number].kind == .word
      && tree.tokens[number + 1].kind == .hyphen && tree.tokens[number + 2].tag == .cd
      && tree.tokens[number + 2].kind == .word
  }

  /// "a 19-year-old", "the 1,200 ships".
  private func isAge(_ number: Int, of noun: Int) -> Bool {
    let next = number + 1
    if isHyphenated(number) { return false }
    if next < tree.tokens.count,
      tree.tokens[next].kind == .hyphen || Self.years.contains(tree.hash(next))
    {
      return true
    }
    guard noun != number, tree.isNoun(noun) else { return false }
    return EventPeople.isThing(tree.hash(noun))
  }

  /// "Erik Holm, 25".
  private func isAgeBehind(_ number: Int, _ noun: Int) -> Bool {
    number > noun && tree.tokens[number - 1].kind == .comma
  }

  private static let years = EventLexicon.hashes(
    of: "year years year-old percent % km miles mile hours hour days minutes")

  private func text(_ at: Int) -> String {
    let span = tree.span(at)
    guard span.count <= 12, span.end <= bytes.count else { return "" }
    return String(
      decoding: bytes[span.range].map(ByteClass.lowercased), as: UTF8.self)
  }
}
