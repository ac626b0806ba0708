import Language

/// Mends what the reading of a tree gets wrong around dates: no clause hangs from a weekday, and no date is whom a
/// verb does something to.
struct EventTreeRepair {
  var reading: SentenceReading
  let expression: [Int]
  var heads: [Int]
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
      if reading.tokens[at].tag == .vbp && VerbForms.isOnlyPast(reading.tokens[at].word.hash)
        || isUnchangedPast(at)
      {
        reading.setLabels(at, upos: .verb, tag: .vbd, relation: relation(at))
        isMended = true
      }
      if expression[at] >= 0 {
        mendDate(at)
        mendSubject(at)
        mendCompound(at)
      } else if reading.isPredicate(at) {
        if mendReport(at) || mendAfter(at) { continue }
        mendNamed(at)
        mendRuling(at)
        mendThat(at)
        mendTold(at)
        mendLeading(at)
        mendSecond(at)
        mendHeld(at)
        mendUrged(at)
        mendAgreement(at)
        mendForm(at)
        mendCalled(at)
        mendJoined(at)
        mendHarm(at)
        mendClause(at)
        mendRelative(at)
        mendWho(at)
      } else {
        mendVerb(at)
        mendLength(at)
        mendSource(at)
      }
    }
    if isMended { reading.setHeads(heads) }
    return reading
  }

  /// Whether a verb whose past is its base tells the past: "the court let the law stand", since one court lets.
  private func isUnchangedPast(_ at: Int) -> Bool {
    let token = reading.tokens[at]
    guard token.tag == .vb || token.tag == .vbp, Self.unchanged.contains(token.word.hash),
      let subject = reading.ownSubject(of: at), subject < at,
      reading.tokens[subject].tag == .nn || reading.tokens[subject].tag == .nnp,
      reading.dependent(of: subject, .conjunct) == nil,
      reading.dependent(of: at, .auxiliary, .passiveAuxiliary) == nil
    else { return false }
    return reading.dependents(of: at).allSatisfy {
      relation($0) != .marker || reading.tokens[$0].word.hash != EventWords.to
    }
  }

  private static let unchanged = EventLexicon.hashes(
    of: "let put set cut hit shut quit spread cast split hurt burst beat broadcast shed")

  func relation(_ at: Int) -> DependencyRelation { reading.tokens[at].relation }

  mutating func move(_ at: Int, to head: Int, _ relation: DependencyRelation) {
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

  /// "Ada Lund, a baker of the town, left": the verb is what the sentence hangs from, not the name.
  private mutating func mendNamed(_ at: Int) {
    let above = reading.tokens[at].head
    guard relation(at) == .dependent, reading.tokens[at].tag == .vbd,
      reading.tokens.indices.contains(above), above < at, reading.tokens[above].head < 0,
      reading.tokens[above].tag == .nnp || reading.tokens[above].tag == .nn,
      reading.ownSubject(of: at) == nil,
      let between = reading.dependent(of: above, .apposition, .relative), between < at
    else { return }
    move(at, to: -1, .root)
    move(above, to: at, .subject)
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
    case .relative where isSaid(at, by: verb, of: top):
      // "announced Monday night that the court declined": no night declines.
      if let that = reading.dependent(of: at, .object), that < at { move(that, to: at, .marker) }
      move(at, to: verb, .clausalComplement)
    case .relative:
      // "fired a missile on Monday that landed in the sea": the missile landed.
      if let noun = reading.dependent(of: verb, .object), noun < top {
        move(at, to: noun, .relative)
      }
    default: break
    }
  }

  /// Whether a clause behind a time is what somebody says: it opens with "that" and has a subject of its own.
  private func isSaid(_ clause: Int, by verb: Int, of time: Int) -> Bool {
    let said: EventVerbClass = [.saying, .announcing]
    guard !EventVerbClass(hash: reading.tokens[verb].word.hash).isDisjoint(with: said),
      let subject = reading.ownSubject(of: clause), time + 1 < subject
    else { return false }
    return reading.tokens[time + 1].word.hash == EventWords.that && reading.isFinite(clause)
  }

  /// "refused Monday to review": the day is no object; "an order Friday expanding the ban": and it expands nothing.
  private mutating func mendDate(_ at: Int) {
    let verb = reading.tokens[at].head
    guard reading.tokens.indices.contains(verb), expression[verb] != expression[at],
      reading.tokens[at].upos == .properNoun || isPartOfDay(at)
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

  /// Whether a token is the noun of "Monday night".
  private func isPartOfDay(_ at: Int) -> Bool {
    at > 0 && reading.tokens[at].upos == .noun && expression[at - 1] == expression[at]
      && reading.tokens[at - 1].upos == .properNoun
  }

  /// "…, the bank said on Monday" at the end of a sentence reports all of it, whatever it was hung from.
  private mutating func mendReport(_ at: Int) -> Bool {
    let tokens = reading.tokens
    guard tokens[at].tag == .vbd || tokens[at].tag == .vbz,
      EventVerbClass(hash: tokens[at].word.hash).contains(.saying),
      let root = reading.root, root < at, reading.isPredicate(root), hangsLoosely(at),
      let comma = tokens[..<at].lastIndex(where: { $0.kind == .comma }), comma > root,
      comma + 1 < at, at - comma <= Self.longestSpeaker
    else { return false }
    let speaker = (comma + 1)..<at
    guard relation(speaker.lowerBound) != .coordination,
      speaker.allSatisfy({ Self.isNominal(tokens[$0]) }),
      tokens[(at + 1)...].allSatisfy({ $0.upos != .verb && $0.upos != .auxiliary })
    else { return false }
    let own = reading.ownSubject(of: at)
    if own ?? -1 < comma {
      guard let name = speaker.first(where: { tokens[$0].head <= comma && tokens[$0].upos.isNoun })
      else { return false }
      if let own {
        // The word before the comma was taken for who says so.
        let verb = tokens[..<own].lastIndex { $0.upos == .verb && $0.head < own }
        move(own, to: verb ?? root, verb == nil ? .dependent : .object)
      }
      move(name, to: at, .subject)
    }
    for child in reading.dependents(of: at) where child < comma && child != own {
      if reading.isPredicate(child) { move(child, to: root, relation(child)) }
    }
    move(at, to: root, .parataxis)
    return true
  }

  private func hangsLoosely(_ at: Int) -> Bool {
    switch relation(at) {
    case .relative, .conjunct, .adverbialClause, .acl, .dependent, .parataxis: true
    default: false
    }
  }

  private static func isNominal(_ token: Token) -> Bool {
    switch token.upos {
    case .noun, .properNoun, .adjective, .numeral, .determiner, .adposition, .coordinator: true
    case .particle: token.tag == .pos
    default: false
    }
  }

  /// A speaker in front of such a report has no more words.
  private static let longestSpeaker = 14

  /// "spoke a day after the allies launched a raid": whoever stands between "after" and the verb does it.
  private mutating func mendAfter(_ at: Int) -> Bool {
    guard at > 1, hangsLoosely(at), relation(at) != .relative else { return false }
    if let subject = reading.ownSubject(of: at) { return mendJoint(of: subject, at) }
    guard let above = reading.head(of: at), above < at
    else { return false }
    let token = reading.tokens[at]
    let isPast =
      token.tag == .vbd
      || token.tag == .vbn
        && reading.dependent(of: at, .object).map({
          !EventVerbClass(hash: token.word.hash).isDisjoint(with: Self.harming)
            || reading.tokens[$0].tag == .prp
        }) ?? false
    guard isPast, reading.dependents(of: at).allSatisfy({ $0 > at }) else { return false }
    var noun = at - 1
    while let next = reading.head(of: noun), next < at, next != above || relation(at) == .acl,
      relation(noun) != .oblique, relation(noun) != .conjunct
    {
      noun = next
    }
    guard relation(noun) == .oblique, noun > 0, reading.tokens[noun].upos.isNoun,
      expression[noun] < 0, let governor = reading.head(of: noun),
      governor == above || noun == above,
      let word = reading.dependent(of: noun, .caseMarker), word < noun,
      Self.joints.contains(reading.tokens[word].word.hash)
    else { return false }
    move(word, to: at, .marker)
    move(at, to: governor, .adverbialClause)
    move(noun, to: at, .subject)
    return true
  }

  /// "after 49 people died": no subject has a preposition.
  private mutating func mendJoint(of subject: Int, _ at: Int) -> Bool {
    guard subject < at, reading.isFinite(at),
      let word = reading.dependent(of: subject, .caseMarker), word < subject,
      Self.joints.contains(reading.tokens[word].word.hash), let above = reading.head(of: at)
    else { return false }
    move(word, to: at, .marker)
    if relation(at) != .adverbialClause { move(at, to: above, .adverbialClause) }
    return true
  }

  private static let harming: EventVerbClass = [.killing, .injuring, .violent]
  private static let joints = EventLexicon.hashes(of: "after before since until as")

  /// "Ada Lund and her husband opened a hall": both are one subject.
  private mutating func mendJoined(_ at: Int) {
    let before = reading.dependents(of: at).filter { $0 < at }
    let subjects = before.filter { relation($0) == .subject || relation($0) == .passiveSubject }
    guard subjects.count == 2 else { return }
    let between = before.filter { $0 > subjects[0] && $0 < subjects[1] }
    guard let word = between.first(where: { relation($0) == .coordination }) else { return }
    move(subjects[1], to: subjects[0], .conjunct)
    move(word, to: subjects[1], .coordination)
  }

  /// "opened fire as they met, killing two": the fire killed, not the meeting.
  private mutating func mendHarm(_ at: Int) {
    guard reading.tokens[at].tag == .vbg, relation(at) == .adverbialClause,
      !verbClass(at).isDisjoint(with: Self.harming),
      at > 0, reading.tokens[at - 1].kind == .comma,
      let clause = reading.head(of: at), relation(clause) == .adverbialClause,
      reading.dependent(of: clause, .marker) != nil,
      verbClass(clause).isDisjoint(with: Self.harming),
      let outer = reading.head(of: clause), outer < clause,
      !verbClass(outer).isDisjoint(with: [.violent, .maybeViolent, .killing])
        || reading.object(of: outer).map({ reading.tokens[$0].word.hash == Self.fire }) ?? false
    else { return }
    move(at, to: outer, .adverbialClause)
  }

  private func verbClass(_ at: Int) -> EventVerbClass {
    EventVerbClass(hash: reading.tokens[at].word.hash)
  }

  private static let fire = EventLexicon.hash("fire".utf8)

  /// "There was no word from Lund, who left": a relative clause says more of the noun before it, and of no verb.
  private mutating func mendRelative(_ at: Int) {
    guard relation(at) == .relative, let above = reading.head(of: at), above < at,
      !reading.tokens[above].upos.isNoun, reading.isPredicate(above),
      let word = reading.dependents(of: at).first(where: { reading.isRelativePronoun($0) }),
      word > above
    else { return }
    var noun = word - 1
    // "Lund (D-Nev.), who": the brackets belong to the name.
    var isInside = false
    while noun > above, isInside || reading.tokens[noun].isMark {
      switch reading.tokens[noun].kind {
      case .closeBracket: isInside = true
      case .openBracket: isInside = false
      default: break
      }
      noun -= 1
    }
    while noun > above, relation(noun) == .flat || relation(noun) == .compound,
      let next = reading.head(of: noun), next > above, next < word
    {
      noun = next
    }
    guard noun > above, reading.tokens[noun].upos.isNoun, expression[noun] < 0 else { return }
    move(at, to: noun, .relative)
  }

  /// "Last July, Ada Lund filed a suit": the day does nothing, and who does it is no other word for it.
  private mutating func mendSubject(_ at: Int) {
    guard relation(at) == .subject || relation(at) == .passiveSubject,
      let verb = reading.head(of: at), at < verb, reading.tokens[verb].upos == .verb,
      let noun = reading.dependents(of: at).first(where: {
        $0 > at && $0 < verb && relation($0) == .apposition && expression[$0] < 0
          && reading.tokens[$0].upos.isNoun
      })
    else { return }
    let role = relation(at)
    move(noun, to: verb, role)
    move(at, to: verb, .bareOblique)
  }

  /// "by police Wednesday night": the noun before the day is no part of it.
  private mutating func mendCompound(_ at: Int) {
    guard let above = reading.head(of: at), expression[above] != expression[at],
      let word = reading.dependent(of: at, .caseMarker), word < at, expression[word] < 0,
      let noun = (word..<at).dropFirst().last(where: { expression[$0] < 0 }),
      reading.tokens[noun].upos.isNoun, relation(noun) == .compound || relation(noun) == .flat,
      reading.head(of: noun).map({ expression[$0] == expression[at] }) ?? false
    else { return }
    let isBy = reading.tokens[word].word.hash == Self.by && reading.isPassive(above)
    move(word, to: noun, .caseMarker)
    for child in reading.dependents(of: at)
    where child > word && child < noun && expression[child] < 0 {
      move(child, to: noun, relation(child))
    }
    move(
      noun, to: above, reading.isPredicate(above) ? (isBy ? .agent : .oblique) : .nominalModifier)
    move(at, to: above, reading.isPredicate(above) ? .bareOblique : .bareNominalModifier)
  }

  private static let by = EventLexicon.hash("by".utf8)

  /// "After the rebels retook the town": a finite verb with a subject describes no noun after it.
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
