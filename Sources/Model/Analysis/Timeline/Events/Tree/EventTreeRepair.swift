import Language

/// Mends what the reading of a tree gets wrong around dates: no clause hangs from a weekday, and no date is whom a
/// verb does something to.
struct EventTreeRepair {
  private var reading: SentenceReading
  private let expression: [Int]
  private var heads: [Int]
  private var isMended = false

  /// Starts from a reading and, for each token, the time expression that it belongs to.
  init(_ reading: SentenceReading, expression: [Int]) {
    self.reading = reading
    self.expression = expression
    heads = reading.tokens.map(\.head)
  }

  /// The reading with its tree mended; itself where nothing was wrong.
  mutating func repaired() -> SentenceReading {
    guard reading.hasTree else { return reading }
    for at in reading.tokens.indices {
      if expression[at] >= 0 {
        mendDate(at)
      } else if reading.isPredicate(at) {
        mendClause(at)
      } else {
        mendVerb(at)
      }
    }
    if isMended { reading.setHeads(heads) }
    return reading
  }

  private func relation(_ at: Int) -> DependencyRelation { reading.tokens[at].relation }

  private mutating func move(_ at: Int, to head: Int, _ relation: DependencyRelation) {
    let token = reading.tokens[at]
    reading.setLabels(at, upos: token.upos, tag: token.tag, relation: relation)
    heads[at] = head
    isMended = true
  }

  /// What an expression hangs from, and its topmost token.
  private func top(of token: Int) -> (top: Int, head: Int)? {
    var at = token
    for _ in 0..<8 {
      let above = reading.tokens[at].head
      guard reading.tokens.indices.contains(above) else { return nil }
      if expression[above] != expression[token] { return (at, above) }
      at = above
    }
    return nil
  }

  /// "said Thursday that the ship left": what is said hangs from the verb.
  private mutating func mendClause(_ at: Int) {
    let above = reading.tokens[at].head
    if relation(at) == .acl, reading.isFinite(at), reading.tokens.indices.contains(above),
      relation(above) == .object, let verb = reading.head(of: above),
      EventVerbClass(hash: reading.tokens[verb].word.hash).contains(.saying),
      reading.dependent(of: at, .marker) != nil
    {
      // "told the press that nobody was hurt": it is what is told, and describes no press.
      move(at, to: verb, .clausalComplement)
      return
    }
    guard reading.tokens.indices.contains(above), expression[above] >= 0,
      let (top, verb) = top(of: above), top < at, expression[verb] < 0, reading.isPredicate(verb)
    else { return }
    switch relation(at) {
    case .clausalComplement, .dependent, .object, .openComplement:
      move(at, to: verb, reading.isFinite(at) ? .clausalComplement : .adverbialClause)
    case .adverbialClause, .parataxis: move(at, to: verb, relation(at))
    case .acl: move(at, to: verb, .adverbialClause)
    case .relative:
      // "fired a missile on Monday that landed in the sea": the missile landed.
      if let noun = reading.dependent(of: verb, .object), noun < top {
        move(at, to: noun, .relative)
      }
    default: break
    }
  }

  /// "refused Monday to review": the day is no object; "an order Friday expanding the ban": and it expands nothing.
  private mutating func mendDate(_ at: Int) {
    let verb = reading.tokens[at].head
    guard reading.tokens.indices.contains(verb), expression[verb] != expression[at],
      reading.tokens[at].upos == .properNoun
    else { return }
    if relation(at) == .object, verb < at, reading.tokens[verb].upos == .verb {
      move(at, to: verb, .bareOblique)
    } else if relation(at) == .subject, reading.tokens[verb].tag == .vbg, relation(verb) == .acl,
      let noun = reading.head(of: verb), noun < at, let outer = reading.head(of: noun),
      reading.isPredicate(outer)
    {
      move(at, to: outer, .bareOblique)
    }
  }

  /// "After the rebels retook the town": a finite verb with a subject describes no noun behind it.
  private mutating func mendVerb(_ at: Int) {
    guard relation(at) == .adjectivalModifier, reading.tokens[at].tag.isFinite,
      reading.tokens[at].upos == .verb, reading.ownSubject(of: at) != nil,
      let noun = reading.head(of: at), noun > at, reading.tokens[noun].upos.isNoun
    else { return }
    let isOblique = relation(noun) == .oblique
    for child in reading.dependents(of: noun) where child < at && relation(child) == .caseMarker {
      move(child, to: at, .marker)
    }
    move(at, to: heads[noun], isOblique ? .adverbialClause : relation(noun))
    move(noun, to: at, .object)
  }
}
