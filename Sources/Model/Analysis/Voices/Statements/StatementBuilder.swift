import TextSafety

/// Turns drafts into statements of the briefing.
struct StatementBuilder {
  /// The text.
  let text: VoiceText

  /// The statement of a draft.
  func statement(of draft: StatementDraft) -> Statement {
    var statement = Statement(
      content: draft.content.map { draft.isTurn ? whole($0) : text.span($0) },
      source: draft.source.map { text.span($0) },
      cue: draft.cue.map { text.span($0) }, form: form(of: draft), act: act(of: draft))
    statement.factuality = draft.isReduced ? .open : draft.factuality
    statement.isObject = draft.isObject
    statement.isNoun = draft.isNoun
    statement.via = draft.via.map { text.span($0) }
    statement.stance = stance(of: draft, statement.act)
    statement.isFragment = !draft.content.contains(where: tells)
    statement.needsCue =
      statement.form == .indirect && needsCue(draft)
      || statement.form != .direct && isDenied(draft, statement.act)
      || statement.form != .indirect && isPhrase(draft)
    return statement
  }

  /// A turn with the marks at its ends.
  private func whole(_ range: Range<Int>) -> SourceSpan {
    guard let first = range.first, let last = range.last else { return SourceSpan(0, 0) }
    return SourceSpan(text.tokens[first].start, text.tokens[last].end)
  }

  /// "Denied that …": the words alone would say what the speaker denies.
  private func isDenied(_ draft: StatementDraft, _ act: Statement.Act) -> Bool {
    guard act == .denies, let cue = draft.cue, let first = draft.content.first else { return false }
    return cue.lowerBound < first.lowerBound && first.lowerBound < cue.upperBound + 8
  }

  /// What the speaker thinks of what the content tells, where the verb says so and is not denied.
  private func stance(of draft: StatementDraft, _ act: Statement.Act) -> Statement.Stance? {
    guard let cue = draft.cue, !cue.contains(where: { text.tokens[$0].classes.contains(.negation) })
    else { return nil }
    for index in cue {
      for verb in text.lexicon.entries[text.tokens[index].entry].verbs {
        let lemma = text.lexicon.cues[verb].lemma
        if Self.supporting.contains(lemma) { return .supports }
        if Self.opposing.contains(lemma) { return .opposes }
      }
    }
    return nil
  }

  private static let supporting: Set<String> = [
    "praise", "laud", "hail", "applaud", "commend", "welcome", "endorse", "support", "back",
    "defend", "champion", "agree", "salute", "thank", "congratulate", "credit", "tout", "advocate",
  ]
  private static let opposing: Set<String> = [
    "deny", "dispute", "refute", "rebut", "reject", "contradict", "dismiss", "disagree", "oppose",
    "condemn", "denounce", "deplore", "criticize", "criticise", "decry", "bemoan", "blast", "slam",
    "bash", "lambaste", "assail", "rebuke", "accuse", "blame", "mock", "ridicule", "debunk",
    "protest", "lament", "complain",
  ]

  /// Whether the content of a draft comes after its cue and is neither "that …" nor a clause.
  private func needsCue(_ draft: StatementDraft) -> Bool {
    guard let cue = draft.cue, let first = draft.content.first, first.lowerBound >= cue.upperBound,
      first.lowerBound < cue.upperBound + 8,
      draft.source.map({ $0.upperBound <= cue.upperBound }) ?? true
    else { return false }
    let start = text.tokens[first.lowerBound]
    if !start.classes.isDisjoint(with: [.that, .wh]), start.classes.isDisjoint(with: .determiner) {
      return false
    }
    if text.isWord(first.lowerBound, StatementFinder.that) { return false }
    // "Said texts between them show that": whatever the tree makes of it, nobody says a thing.
    if !takesObject(cue), isOpen(first, behind: cue), hasVerb(first) { return false }
    if isGerund(first.lowerBound, of: cue) { return true }
    switch complement(of: cue, in: first) {
    case .object: return true
    case .clause: return false
    case .unknown:
      return !SentenceShape(text: text).startsClause(first.lowerBound, to: first.upperBound)
    }
  }

  /// "Acknowledged having met her", "proposed closing the gate": words that tell nothing without their verb.
  private func isGerund(_ first: Int, of cue: Range<Int>) -> Bool {
    guard text.tag(first) == .vbg, let (reading, node) = text.node(at: first),
      let (other, verb) = text.node(at: cue.upperBound - 1), other.range == reading.range
    else { return false }
    return reading.head(of: node) == verb
      || reading.tokens[node].relation == .auxiliary
        && reading.head(of: node).map { reading.head(of: $0) == verb } ?? false
  }

  /// Whether quoted words are no clause and what a verb does something with: "called it “a disgrace”", "claims “zero
  /// waste”".
  private func isPhrase(_ draft: StatementDraft) -> Bool {
    guard let cue = draft.cue, let first = draft.content.first, draft.content.count == 1,
      first.lowerBound >= cue.upperBound, first.lowerBound < cue.upperBound + 3,
      draft.source.map({ $0.upperBound <= cue.upperBound }) ?? true, takesObject(cue),
      !(cue.upperBound..<first.lowerBound).contains(where: { text.tokens[$0].kind == .comma })
    else { return false }
    let start = text.tokens[first.lowerBound]
    if !start.classes.isDisjoint(with: [.that, .wh]), start.classes.isDisjoint(with: .determiner) {
      return false
    }
    if text.isWord(first.lowerBound, StatementFinder.that) { return false }
    return !hasVerb(first) || complement(of: cue, in: first) == .object
  }

  /// Whether a part of content has a verb, "that" in front of it left out.
  private func tells(_ part: Range<Int>) -> Bool {
    let isThat = text.isWord(part.lowerBound, StatementFinder.that)
    return hasVerb(isThat ? part.dropFirst() : part)
  }

  /// Whether content has a verb of its own before any relative clause: unlike "a tale that starred her".
  private func hasVerb(_ content: Range<Int>) -> Bool {
    let shape = SentenceShape(text: text)
    for index in content {
      if shape.looksFinite(index) { return true }
      if !text.tokens[index].classes.isDisjoint(with: [.relative, .that]) { return false }
    }
    return false
  }

  /// Whether a verb can have a noun as what it tells: "announced the plan".
  private func takesObject(_ cue: Range<Int>) -> Bool {
    cue.contains { index in
      text.lexicon.entries[text.tokens[index].entry].verbs.contains {
        !text.lexicon.cues[$0].complements.isDisjoint(with: [.np, .as])
      }
    }
  }

  /// Whether content begins like a clause: after no preposition, with no infinitive and no gerund.
  private func isOpen(_ content: Range<Int>, behind cue: Range<Int>) -> Bool {
    let before = text.tokens[content.lowerBound - 1]
    let isLed =
      content.lowerBound > cue.upperBound && before.classes.contains(.preposition)
    return !isLed && !text.tokens[content.lowerBound].classes.contains(.to)
  }

  /// What the tree has as that which a verb tells.
  private enum Complement {
    case object, clause, unknown
  }

  private func complement(of cue: Range<Int>, in content: Range<Int>) -> Complement {
    guard let (reading, node) = text.node(at: cue.upperBound - 1),
      reading.tokens[node].upos == .verb
    else { return .unknown }
    if reading.contentClause(of: node) != nil { return .clause }
    guard let object = reading.dependent(of: node, .object),
      let place = text.tokens(of: object..<object + 1, in: reading)?.lowerBound
    else { return .unknown }
    return content.contains(place) && place < content.lowerBound + 6 ? .object : .unknown
  }

  private func form(of draft: StatementDraft) -> Statement.Form {
    if draft.isTurn { return .direct }
    var quoted = 0
    var plain = 0
    for part in draft.content {
      for index in part where text.tokens[index].kind == .word || text.tokens[index].kind == .number
      {
        if text.tokens[index].quotation >= 0 { quoted += 1 } else { plain += 1 }
      }
    }
    if quoted == 0 { return .indirect }
    return plain == 0 ? .direct : .mixed
  }

  /// "Did not deny" is no denial and "never claimed" is one.
  private func act(of draft: StatementDraft) -> Statement.Act {
    guard let cue = draft.cue else { return draft.act }
    if isObjection(draft) { return .says }
    let isNegated = cue.contains {
      let token = text.tokens[$0]
      return token.classes.contains(.negation) || endsInNot(token)
    }
    let canDeny = cue.last.map { saysWords(text.tokens[$0]) } ?? false
    guard isNegated, canDeny || draft.act == .denies else { return draft.act }
    return draft.act == .says ? .denies : draft.act == .denies ? .says : draft.act
  }

  /// "Protested that the fee was too high": the clause is what the speaker holds, not what they are against.
  private func isObjection(_ draft: StatementDraft) -> Bool {
    guard let verb = draft.cue?.last, let first = draft.content.first?.lowerBound,
      text.tokens[first].classes.contains(.that) || text.tokens[first].kind == .openQuote
    else { return false }
    return text.lexicon.entries[text.tokens[verb].entry].verbs.contains {
      Self.objecting.contains(text.lexicon.cues[$0].lemma)
    }
  }

  private static let objecting: Set<String> = ["protest", "object", "disagree"]

  /// Whether a draft's cue is a verb that can carry a quotation, or there is a quotation.
  func isReport(_ draft: StatementDraft) -> Bool {
    guard let cue = draft.cue else { return true }
    return cue.contains { saysWords(text.tokens[$0]) || text.isWord($0, StatementFinder.according) }
  }

  private func saysWords(_ token: VoiceToken) -> Bool {
    text.lexicon.entries[token.entry].verbs.contains {
      text.lexicon.cues[$0].complements.contains(.quote)
    }
  }

  private func endsInNot(_ token: VoiceToken) -> Bool {
    guard token.classes.contains(.do) || token.classes.contains(.have), token.end - token.start > 4
    else {
      return false
    }
    return text.bytes[token.end - 1] == UInt8(ascii: "t")
  }
}
