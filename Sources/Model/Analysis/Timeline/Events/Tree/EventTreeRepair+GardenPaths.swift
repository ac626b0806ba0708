import Language

/// Sentences that the parser enters by the wrong door: a verb is taken for a participle, a subject for an object.
extension EventTreeRepair {
  /// "A judge ruled on Monday that the town broke the law": the judge rules, and is not ruled.
  mutating func mendRuling(_ at: Int) {
    guard relation(at) == .acl, let noun = reading.head(of: at), noun < at,
      reading.tokens[noun].head < 0, reading.tokens[noun].upos.isNoun,
      reading.tokens[at].tag == .vbn || reading.tokens[at].tag == .vbd,
      reading.dependent(of: at, .auxiliary, .passiveAuxiliary, .agent) == nil,
      reading.ownSubject(of: noun) == nil, reading.dependent(of: noun, .copula) == nil,
      let clause = reading.dependent(of: at, .clausalComplement), clause > at,
      reading.dependent(of: clause, .marker).map({ reading.tokens[$0].word.hash })
        == EventWords.that
    else { return }
    for child in reading.dependents(of: noun) where child > at {
      move(child, to: at, relation(child))
    }
    move(at, to: -1, .root)
    reading.setLabels(at, upos: .verb, tag: .vbd, relation: .root)
    move(noun, to: at, .subject)
  }

  /// "Saying the cost is a burden on those who study, Holm on Friday announced a fund": who stands behind the comma
  /// announces, and no word before it governs him.
  mutating func mendLeading(_ at: Int) {
    guard relation(at) == .dependent, reading.tokens[at].tag == .vbd,
      let root = reading.head(of: at), root < at, reading.tokens[root].head < 0,
      reading.ownSubject(of: at) == nil,
      let comma = reading.tokens[..<at].lastIndex(where: { $0.kind == .comma }), comma > root
    else { return }
    let phrase = (comma + 1)..<at
    guard phrase.count <= Self.longestLead,
      let noun = phrase.first(where: { at in
        reading.tokens[at].upos.isNoun && expression[at] < 0
          && (reading.head(of: at) ?? -1) < comma && relation(at) != .oblique
      }),
      reading.dependent(of: noun, .caseMarker).map({ $0 > noun }) ?? true,
      phrase.allSatisfy({
        reading.tokens[$0].upos != .verb && reading.tokens[$0].upos != .auxiliary
      })
    else { return }
    for child in phrase where child > noun && (reading.head(of: child) ?? -1) < comma {
      move(child, to: at, relation(child))
    }
    move(at, to: -1, .root)
    move(noun, to: at, .subject)
    move(root, to: at, .adverbialClause)
  }

  /// Between the comma and the verb stand no more words.
  private static let longestLead = 12

  /// "The speed rose and the share of towns without it fell", "saying many towns are poor": a verb without an "and" of
  /// its own needs the noun before it that is there.
  mutating func mendSecond(_ at: Int) {
    guard relation(at) == .conjunct, reading.isFinite(at), reading.isPredicate(at),
      reading.ownSubject(of: at) == nil, reading.dependent(of: at, .coordination) == nil,
      reading.dependents(of: at).allSatisfy({ $0 > at || Self.isOfVerb(reading.tokens[$0]) })
    else { return }
    var before = at - 1
    while before >= 0, Self.isOfVerb(reading.tokens[before]) { before -= 1 }
    guard before > 0, !reading.tokens[before].isMark else { return }
    var noun = before
    while relation(noun) != .conjunct, relation(noun) != .object,
      let above = reading.head(of: noun),
      above < at
    {
      noun = above
    }
    guard reading.tokens[noun].upos.isNoun, expression[noun] < 0,
      let governor = reading.head(of: noun), governor < noun, !reading.hangs(at, from: noun),
      !reading.hangs(governor, from: at)
    else { return }
    guard
      !(noun..<at).contains(where: {
        reading.tokens[$0].isMark && reading.tokens[$0].kind != .hyphen
      })
    else { return }
    if relation(noun) == .object {
      let says: EventVerbClass = [.saying, .announcing]
      guard !EventVerbClass(hash: reading.tokens[governor].word.hash).isDisjoint(with: says),
        reading.isPredicate(governor),
        (governor + 1..<noun).allSatisfy({ reading.hangs($0, from: noun) })
      else { return }
      move(noun, to: at, .subject)
      move(at, to: governor, .clausalComplement)
    } else if relation(noun) == .conjunct, let word = reading.dependent(of: noun, .coordination),
      word < noun, governor < word, !reading.tokens[governor].upos.isNoun
    {
      move(noun, to: at, .subject)
      move(word, to: at, .coordination)
    }
  }

  private static func isOfVerb(_ token: Token) -> Bool {
    token.upos == .adverb || token.upos == .auxiliary
  }

  /// "Officials said the mayor left and was briefed": officials are not one, so the mayor was.
  mutating func mendAgreement(_ at: Int) {
    guard relation(at) == .conjunct, let first = reading.head(of: at), first < at,
      reading.ownSubject(of: at) == nil, isSingular(at),
      let subject = reading.ownSubject(of: first), reading.tokens[subject].tag == .nns,
      let clause = reading.dependent(of: first, .clausalComplement), clause < at,
      let inner = reading.ownSubject(of: clause),
      reading.tokens[inner].tag == .nn || reading.tokens[inner].tag == .nnp
    else { return }
    move(at, to: clause, .conjunct)
  }

  /// Whether a verb's form goes with one only: "was briefed", "leaves".
  private func isSingular(_ verb: Int) -> Bool {
    let first = reading.dependent(of: verb, .auxiliary, .passiveAuxiliary, .copula) ?? verb
    return reading.tokens[first].tag == .vbz || reading.tokens[first].word.hash == Self.was
  }

  private static let was = EventLexicon.hash("was".utf8)

  /// "After months of talks, the union is voting": a length of time behind such a word votes for nothing.
  mutating func mendLength(_ at: Int) {
    guard relation(at) == .subject, at > 0, Self.lengths.contains(reading.tokens[at].word.hash),
      let verb = reading.head(of: at), at < verb,
      reading.tokens[at - 1].tag == .in, reading.head(of: at - 1) == verb,
      let other = reading.dependents(of: verb).first(where: {
        $0 > at && $0 < verb && relation($0) == .subject
      })
    else { return }
    move(at - 1, to: at, .caseMarker)
    move(at, to: verb, .oblique)
    for child in reading.dependents(of: verb) where child > at && child < other {
      if relation(child) == .adverbialClause || relation(child) == .acl {
        move(child, to: at, .acl)
      }
    }
  }

  private static let lengths = EventLexicon.hashes(of: "hours days weeks months years decades")

  /// "told the paper that, by May, a debate was raging": "that" opens what was told, and rages nowhere.
  mutating func mendThat(_ at: Int) {
    guard relation(at) == .relative, let verb = reading.head(of: at), verb < at,
      reading.isPredicate(verb), !reading.tokens[verb].upos.isNoun
    else { return }
    let subjects = reading.dependents(of: at).filter { $0 < at && relation($0) == .subject }
    guard subjects.count == 2, reading.tokens[subjects[0]].word.hash == EventWords.that else {
      return
    }
    move(subjects[0], to: at, .marker)
    move(at, to: verb, .clausalComplement)
  }

  /// "The rent rose, Ada Lund, the owner of the mill, said on Monday": who says so is no rent.
  mutating func mendTold(_ at: Int) {
    guard relation(at) == .dependent || relation(at) == .parataxis,
      reading.tokens[at].tag == .vbd,
      EventVerbClass(hash: reading.tokens[at].word.hash).contains(.saying), at > 2,
      reading.ownSubject(of: at) == nil, reading.tokens[at - 1].kind == .comma,
      let name = reading.tokens.indices.prefix(at).last(where: { name in
        relation(name) == .apposition && reading.tokens[name].upos == .properNoun && name > 0
          && reading.tokens[name - 1].kind == .comma && reading.hangs(at - 2, from: name)
      }), let noun = reading.head(of: name), noun < name - 1, !reading.hangs(at, from: name)
    else { return }
    move(name, to: at, .subject)
    move(at, to: heads[at], .parataxis)
  }

  /// "Won the support of Holm and, according to reports, aides met her": the source is of what comes after it.
  mutating func mendSource(_ at: Int) {
    guard relation(at) == .conjunct, reading.tokens[at].upos.isNoun,
      let preposition = reading.dependent(of: at, .caseMarker),
      reading.tokens[preposition].word.hash == EventWords.according,
      let coordination = reading.dependent(of: at, .coordination), coordination < preposition,
      let clause = reading.tokens.indices.first(where: {
        $0 > at && relation($0) == .conjunct && reading.isPredicate($0)
      }),
      reading.dependent(of: clause, .coordination) == nil
    else { return }
    // The clause is joined with a verb, whatever noun it hangs from.
    var verb = reading.head(of: clause)
    while let noun = verb, !reading.isPredicate(noun) { verb = reading.head(of: noun) }
    guard let verb, verb < at else { return }
    move(at, to: clause, .oblique)
    move(coordination, to: clause, .coordination)
    move(clause, to: verb, .conjunct)
  }

  /// "The wife of a worker held hostage and threatened by rebels pleaded": who has been held pleads.
  mutating func mendHeld(_ at: Int) {
    guard relation(at) == .conjunct || relation(at) == .openComplement,
      reading.tokens[at].tag == .vbd, reading.ownSubject(of: at) == nil,
      reading.dependent(of: at, .coordination) == nil, let above = reading.head(of: at),
      let held = relation(above) == .conjunct ? reading.head(of: above) : above, held < at,
      reading.tokens[held].head < 0, reading.tokens[held].tag == .vbd,
      reading.dependent(of: held, .auxiliary, .passiveAuxiliary) == nil,
      let subject = reading.ownSubject(of: held), subject < held,
      reading.tokens[subject].upos.isNoun, !reading.tokens[at - 1].isMark,
      above != held
        || reading.dependents(of: held).contains(where: {
          (relation($0) == .agent || relation($0) == .conjunct) && $0 < at
        })
    else { return }
    for child in reading.dependents(of: held)
    where child < subject || child > at || relation(child) == .punctuation && child < held {
      move(child, to: at, relation(child))
    }
    move(at, to: -1, .root)
    move(subject, to: at, .subject)
    move(held, to: subject, .acl)
    reading.setLabels(held, upos: .verb, tag: .vbn, relation: .acl)
  }

  /// "Urged all visitors in the valley to leave": leaving is what they are urged to do.
  mutating func mendUrged(_ at: Int) {
    guard relation(at) == .adverbialClause || relation(at) == .acl,
      reading.tokens[at].tag == .vb, var verb = reading.head(of: at), verb < at,
      let marker = reading.dependent(of: at, .marker),
      reading.tokens[marker].word.hash == EventWords.to
    else { return }
    while reading.tokens[verb].upos.isNoun, let above = reading.head(of: verb), above < verb {
      verb = above
    }
    guard Self.urging.contains(reading.tokens[verb].word.hash),
      let object = reading.dependent(of: verb, .object), object > verb, object < marker,
      reading.dependent(of: verb, .openComplement, .clausalComplement) == nil,
      !EventPeople.isThing(reading.tokens[object].word.hash)
    else { return }
    move(at, to: verb, .openComplement)
  }

  private static let urging = EventLexicon.hashes(
    of: """
      urge urges urged urging ask asks asked asking order orders ordered ordering tell tells told telling force forces
      forced forcing allow allows allowed allowing invite invites invited inviting encourage encourages encouraged
      encouraging advise advises advised advising instruct instructs instructed instructing persuade persuaded persuades
      persuading convince convinced convinces convincing require requires required requiring permit permits permitted
      permitting enable enables enabled enabling direct directs directed directing beg begs begged begging compel
      compels compelled compelling
      """)

  /// "a problem for Ada Lund, who lost": "who" is somebody, and no problem.
  mutating func mendWho(_ at: Int) {
    guard relation(at) == .relative, let noun = reading.head(of: at), noun < at,
      reading.tokens[noun].tag == .nn,
      !EventPeople.maybeOne(reading.tokens[noun].word.hash, reading.text(of: noun)),
      let who = reading.dependents(of: at).first(where: { reading.tokens[$0].word.hash == Self.who }
      )
    else { return }
    if who == noun + 1 {
      mendWhose(at, below: noun)
      return
    }
    var before = who - 1
    while before > noun, reading.tokens[before].isMark { before -= 1 }
    guard before > noun, let name = reading.name(at: before), name.kind == .person else { return }
    var top = before
    while relation(top) == .flat, let above = reading.head(of: top), above > noun { top = above }
    guard top > noun, reading.hangs(top, from: noun), reading.tokens[top].upos == .properNoun else {
      return
    }
    move(at, to: top, .relative)
  }

  /// "An adviser to the campaign who led the bank": the adviser led it.
  private mutating func mendWhose(_ at: Int, below noun: Int) {
    guard relation(noun) == .nominalModifier, let person = reading.head(of: noun), person < noun,
      reading.tokens[person].tag == .nn,
      EventPeople.maybeOne(reading.tokens[person].word.hash, reading.text(of: person))
    else { return }
    move(at, to: person, .relative)
  }

  private static let who = EventLexicon.hash("who".utf8)
}
