extension StatementFinder {
  /// Reads the statement that a verb marks; false when it marks none here.
  mutating func readVerb(
    _ index: Int, entry: VoiceLexicon.Entry, sentence: Range<Int>, paragraph: Int
  ) -> Bool {
    guard
      let row = entry.verbs.first(where: { matches(text.lexicon.cues[$0], after: index, sentence) })
    else { return false }
    let cue = text.lexicon.cues[row]
    let after = index + 1 + cue.particles.count
    let group = syntax.groupStart(index, from: sentence.lowerBound)
    guard let verb = verb(index, group: group, form: entry.form, sentence: sentence)
    else { return false }
    defer {
      relative = nil
      others = []
      opening = nil
      factuality = .unknown
    }
    relative = verb.relative
    others = verb.others
    factuality = verb.factuality
    opening = verb.opening
    let source = verb.source
    let site = CueSite(
      group: group, after: after, cue: cue, sentence: sentence,
      paragraph: paragraph)
    if !verb.isPassive,
      readQuotationBefore(site, subject: source, isParticiple: verb.isParticiple)
    {
      return true
    }
    // "“I know him,” calling him a hero": nobody who is named does so.
    if verb.isParticiple, !verb.isPassive, source == nil, group > sentence.lowerBound {
      return false
    }
    // "Asked about the arrest, Ilves said": a participle's own content is nobody's.
    if verb.isPassive, verb.isParticiple {
      let count = drafts.count
      guard readAgent(site) else { return false }
      if drafts.count > count { drafts[drafts.count - 1].isReduced = true }
      return true
    }
    let opening = complement(
      after, cue: cue, source: source, sentence: sentence, isPassive: verb.isPassive)
    if let opening, isSaidBefore(source, group: group, after: after, opening: opening),
      readContentBefore(site, source: source)
    {
      return true
    }
    guard let start = opening else {
      if readRelative(site, source: source) || readAsClause(site, source: source) { return true }
      if verb.isPassive { return readAgent(site) }
      if verb.isParticiple { return false }
      return readContentBefore(site, source: source)
    }
    var end = contentEnd(from: start, to: sentence.upperBound)
    if cue.act != .asks, let whole = pastCondition(start..<end, sentence) {
      end = whole
    } else {
      if let main = mainVerb(behind: start..<end, source, sentence) { end = main }
      if let last = verb.end, last > start + 3 { end = min(end, last) }
      if let last = treeEnd(of: index, start..<end) { end = last }
      if let last = mainClause(in: start..<end, source, sentence) { end = last }
    }
    // "The paper writes that:" says it in the next paragraph.
    guard end > start, end > start + 1 || !text.tokens[start].classes.contains(.that) else {
      return false
    }
    // "Insists that he can", "a lecture that a guard said he chafed at": half a clause.
    if isElided(start..<end) || isGapped(index, start..<end) { return false }
    var lead = verb.isPassive ? nil : subject(of: start, before: source, site)
    if lead == nil, lacksSubject(start, source) {
      guard let noun = noun(beforeRelativeOf: source, sentence) else { return false }
      lead = noun
      end = gappedEnd(start..<end, isSubject: noun.lowerBound == sentence.lowerBound)
    }
    let isSaid = add(
      (lead.map { [$0] } ?? []) + [start..<end], source: verb.isPassive ? nil : source, at: site)
    if isSaid, !verb.isPassive { lastSource = source }
    return true
  }

  /// The end of what is said with the clause that a condition leads to: "that since it rains, | the port is shut".
  private func pastCondition(_ content: Range<Int>, _ sentence: Range<Int>) -> Int? {
    guard content.count > 2, content.upperBound + 2 < sentence.upperBound,
      text.tokens[content.upperBound].kind == .comma
    else { return nil }
    let isLed = text.isWord(content.lowerBound, Self.that)
    let first = isLed ? content.lowerBound + 1 : content.lowerBound
    guard text.tokens[first].classes.contains(.subordinator),
      text.tokens[first].classes.isDisjoint(with: [.that, .relative]),
      !content.contains(where: { text.tokens[$0].kind == .comma })
    else { return nil }
    let next = content.upperBound + 1
    let end = contentEnd(from: next, to: sentence.upperBound)
    return end > next + 2 ? end : nil
  }

  /// "While he says the port is open, | he gives no date": where the sentence's own clause begins, behind the one that
  /// tells what is said.
  private func mainClause(
    in content: Range<Int>, _ source: Range<Int>?, _ sentence: Range<Int>
  ) -> Int? {
    guard let source, source.lowerBound == sentence.lowerBound + 1,
      Self.leading.contains(where: { text.isWord(sentence.lowerBound, $0) })
    else { return nil }
    var hasVerb = false
    for index in content {
      let token = text.tokens[index]
      if token.quotation >= 0 { continue }
      if token.kind == .comma, hasVerb, index > content.lowerBound + 2,
        syntax.startsClause(index + 1, to: sentence.upperBound)
      {
        return index
      }
      if syntax.looksFinite(index) { hasVerb = true }
    }
    return nil
  }

  /// What leads a clause that the sentence's own comes after.
  private static let leading = ["while", "although", "though", "whereas"].map { Array($0.utf8) }

  /// Whether a few words end in an auxiliary whose verb stands elsewhere.
  private func isElided(_ content: Range<Int>) -> Bool {
    guard content.count < 6,
      let last = content.last(where: { text.tokens[$0].kind == .word }),
      !content.contains(where: { text.tokens[$0].quotation >= 0 })
    else { return false }
    return !text.tokens[last].classes.isDisjoint(with: [.modal, .have, .do])
      && !content.dropFirst().contains { $0 != last && syntax.looksFinite($0) }
  }

  /// Whether what is said begins with its verb: its subject is the noun before "who" or "which", or stands before the
  /// speaker.
  private func lacksSubject(_ start: Int, _ source: Range<Int>?) -> Bool {
    let token = text.tokens[start]
    guard token.quotation < 0, text.isTensed(start) == true else { return false }
    if !token.classes.isDisjoint(with: [.have, .modal, .be, .do]) { return true }
    guard let source, source.lowerBound > clauseStart,
      let tag = text.tag(start), tag == .vbd || tag == .vbz
    else { return false }
    let before = text.tokens[source.lowerBound - 1]
    return !before.classes.isDisjoint(with: [.relative, .that])
  }

  /// "A pause that the ministry said would help": the pause.
  private func noun(beforeRelativeOf source: Range<Int>?, _ sentence: Range<Int>) -> Range<Int>? {
    guard let source, source.lowerBound > sentence.lowerBound else { return nil }
    var end = source.lowerBound - 1
    // "Those who he said had paid": nobody in particular.
    guard
      text.tokens[end].classes.contains(.that) || text.isWord(end, Self.which),
      end > sentence.lowerBound
    else { return nil }
    while end > sentence.lowerBound, text.tokens[end - 1].kind == .comma { end -= 1 }
    return syntax.phrase(endingBefore: end, from: sentence.lowerBound)
  }

  private static let which = Array("which".utf8)

  /// Before a verb they make it part of the clause that is there.
  static let leadingToVerb: VoiceWordClass = [
    .auxiliary, .have, .be, .do, .modal, .conjunction, .relative, .that, .subject, .wh, .to,
  ]

  /// Where a clause without its subject ends: at a comma, and before the sentence's verb where that has the same
  /// subject: "A strike that the army says was planned | hit the mill".
  private func gappedEnd(_ content: Range<Int>, isSubject: Bool) -> Int {
    var end = content.lowerBound
    while end < content.upperBound, text.tokens[end].kind != .comma {
      let before = text.tokens[max(content.lowerBound, end - 1)].classes
      let isVerb =
        isSubject && end > content.lowerBound + 1 && syntax.looksFinite(end)
        && before.isDisjoint(with: Self.leadingToVerb)
      if isVerb { break }
      end += 1
    }
    return end
  }

  /// Whether the noun before a clause that is about it is missing in what is said: it ends in a preposition.
  private func isGapped(_ verb: Int, _ content: Range<Int>) -> Bool {
    guard relative == nil, let (reading, node) = text.node(at: verb),
      reading.tokens[node].relation == .relative,
      let last = content.last(where: {
        text.tokens[$0].kind == .word || text.tokens[$0].kind == .number
      })
    else { return false }
    return text.tokens[last].classes.contains(.preposition) && text.tag(last) == .in
  }

  /// Who the verb is said of: its subject, or for an infinitive and a participle the sentence's.
  mutating func speaker(
    _ index: Int, group: Int, form: VerbForm, sentence: Range<Int>
  ) -> Range<Int>? {
    let helpers = group..<index
    let isInfinitive =
      form == .base
      && helpers.contains {
        text.tokens[$0].classes.contains(.to)
      }
      && !helpers.contains {
        !text.tokens[$0].classes.isDisjoint(with: [.modal, .be, .have])
      }
    let isParticiple =
      form == .ing && !helpers.contains { text.tokens[$0].classes.contains(.be) }
      && !hasOwnSubject(group, sentence)
    if isInfinitive || isParticiple {
      return sharedSubject(group, sentence)
    }
    if let found = subjects.subject(before: group, from: sentence.lowerBound) {
      let isRelative =
        text.tokens[group - 1].classes.contains(.relative) && found.upperBound < group
      relative = isRelative ? (group - 1)..<group : nil
      return found
    }
    return sharedSubject(group, sentence)
  }

  /// "with Smith saying": a noun right before the participle.
  private func hasOwnSubject(_ group: Int, _ sentence: Range<Int>) -> Bool {
    guard group > sentence.lowerBound else { return false }
    let before = text.tokens[group - 1]
    let functions: VoiceWordClass = [
      .preposition, .conjunction, .adverb, .subordinator, .auxiliary, .that, .to,
    ]
    if !text.lexicon.entries[before.entry].nouns.isEmpty { return false }
    return before.kind == .word && before.classes.isDisjoint(with: functions)
      && !syntax.looksFinite(group - 1)
  }

  /// "The ship sank, officials said on Monday, in a blow that …": what is said stands before, and what a word
  /// further after opens is the sentence's own.
  private func isSaidBefore(
    _ source: Range<Int>?, group: Int, after: Int, opening: Int
  ) -> Bool {
    guard let source, source.upperBound <= group, source.lowerBound > clauseStart + 4,
      opening > after, text.tokens[source.lowerBound - 1].kind == .comma,
      text.tokens[clauseStart].classes.isDisjoint(with: .subordinator),
      !text.isWord(clauseStart, Self.according),
      syntax.startsClause(clauseStart, to: source.lowerBound - 1)
    else { return false }
    return (after..<opening).contains {
      text.tokens[$0].kind == .comma
        || text.tokens[$0].classes.contains(.subordinator) && $0 == opening - 1
    }
  }

  /// "Nothing in the plea, he said, “implicates anyone else”": the words before him are what the quotation's verb is
  /// said of.
  private func subject(of start: Int, before source: Range<Int>?, _ site: CueSite) -> Range<Int>? {
    guard let source, source.upperBound <= site.group, source.lowerBound > clauseStart + 2,
      text.tokens[source.lowerBound - 1].kind == .comma, text.tokens[site.after].kind == .comma,
      text.tokens[start].kind == .openQuote, start + 1 < site.sentence.upperBound,
      !text.tokens[start + 1].isCapital, syntax.looksFinite(start + 1)
    else { return nil }
    let lead = clauseStart..<source.lowerBound - 1
    let opening: VoiceWordClass = [.preposition, .subordinator, .conjunction, .time, .adverb]
    return text.tokens[clauseStart].classes.isDisjoint(with: opening)
      && !text.isWord(clauseStart, Self.according)
      && !lead.contains(where: syntax.looksFinite) ? lead : nil
  }

  private func matches(_ cue: Cue, after index: Int, _ sentence: Range<Int>) -> Bool {
    var next = index + 1
    for particle in cue.particles {
      guard next < sentence.upperBound, text.isWord(next, particle) else { return false }
      next += 1
    }
    return true
  }

  /// Whether an auxiliary before a verb makes it a passive.
  func isPassive(_ index: Int, group: Int, form: VerbForm) -> Bool {
    guard form == .past || form == .participle || form == .base else { return false }
    return (group..<index).contains { text.tokens[$0].classes.contains(.be) }
  }

  /// A verb without a subject of its own shares the one of the clause before it; right after the
  /// content of a statement that is the statement's speaker.
  func sharedSubject(_ group: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if let lastSource, let last = drafts.last?.content.last, last.upperBound + 2 >= group,
      last.upperBound <= group
    {
      return lastSource
    }
    return subjects.nearestSubject(before: group, from: sentence.lowerBound) ?? lastSource
  }

  /// "a claim that officials deny": what the noun before "that" or "which" stands for is the content.
  private mutating func readRelative(
    _ site: CueSite, source: Range<Int>?
  ) -> Bool {
    guard let source, source.lowerBound > clauseStart + 2, site.cue.complements.contains(.np) else {
      return false
    }
    let relative = text.tokens[source.lowerBound - 1]
    let isRelative = relative.classes.contains(.that) || relative.classes.contains(.relative)
    let noun = text.lexicon.entries[text.tokens[source.lowerBound - 2].entry]
    guard isRelative, !noun.nouns.isEmpty else { return false }
    var end = source.lowerBound - 2
    while end > clauseStart, text.tokens[end].kind != .comma, text.tokens[end].kind != .dash {
      end -= 1
    }
    guard end > clauseStart + 2 else { return false }
    let start = max(clauseStart, end - Self.longestContent)
    add([start..<end], source: source, at: site)
    return true
  }
}
