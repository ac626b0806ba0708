import Articles
import Language
import TextSafety

/// Finds in one sentence what is expected, foretold or made to depend on a condition.
struct OutlookFinder {
  let reading: SentenceReading
  let words = OutlookWords.standard

  /// What the sentence holds, in reading order, none inside another.
  func find() -> [Outlook] {
    guard reading.hasTree, !isQuestion else { return [] }
    var found: [Outlook] = []
    for index in reading.tokens.indices {
      guard let cue = words.cue(reading.tokens[index].word), let outlook = outlook(index, cue)
      else { continue }
      if found.contains(where: { $0.span.overlaps(outlook.span) }) { continue }
      found.append(outlook)
    }
    return found
  }

  private var isQuestion: Bool {
    reading.bytes.suffix(3).contains(.questionMark)
  }

  private func outlook(_ index: Int, _ cue: OutlookWords.Cue) -> Outlook? {
    switch cue {
    case .foretells: foretold(index, cue) ?? expected(index, .expected)
    case .holds, .says, .doubts: foretold(index, cue)
    case .expected: expected(index, .expected)
    case .likely: expected(index, .likely) ?? probable(index)
    case .probably: probable(index)
    case .unlikely: expected(index, .unlikely)
    case .condition: conditional(index)
    }
  }
}

// MARK: - What somebody foretells

extension OutlookFinder {
  /// "Katz thinks cooperation will continue", "the bank expects prices to rise".
  private func foretold(_ verb: Int, _ cue: OutlookWords.Cue) -> Outlook? {
    // "No means of predicting how", "will say that …": nobody holds it yet.
    guard reading.tokens[verb].upos == .verb, !reading.isPassive(verb), reading.isFinite(verb),
      reading.modal(of: verb) == nil, let holder = holder(of: verb),
      let content = content(of: verb, cue)
    else { return nil }
    var put = likelihood(of: content)
    if reading.isNegated(verb) || cue == .doubts {
      guard cue == .foretells || cue == .doubts else { return nil }
      put = .unlikely
    }
    guard let range = contentRange(of: content, behind: verb), isUnbroken(range) else { return nil }
    return outlook(
      .forecast, range: range, cue: verb, likelihood: put, content: content, by: .holder(holder))
  }

  /// What a verb tells, where it lies ahead.
  private func content(of verb: Int, _ cue: OutlookWords.Cue) -> Int? {
    // "Expects prices to rise", where the tree may take the infinitive for an adverbial clause.
    if cue == .foretells, let object = reading.object(of: verb), object > verb,
      reading.tokens[object].upos != .pronoun
    {
      let infinitive =
        reading.dependent(of: verb, .openComplement)
        ?? reading.dependent(of: verb, .adverbialClause)
      if let infinitive, infinitive > object, isInfinitive(infinitive) {
        return isPerfect(infinitive) ? nil : infinitive
      }
    }
    guard let content = reading.contentClause(of: verb), content != verb else { return nil }
    if cue == .foretells, !reading.isFinite(content), hasTo(content),
      let subject = reading.ownSubject(of: content)
    {
      return reading.tokens[subject].upos == .pronoun ? nil : content
    }
    return isAhead(content, behind: verb, cue) ? content : nil
  }

  private func isInfinitive(_ index: Int) -> Bool {
    hasTo(index) && (reading.tokens[index].tag == .vb || reading.isPassive(index))
  }

  private func hasTo(_ index: Int) -> Bool {
    reading.dependents(of: index).contains { reading.tokens[$0].tag == .to }
  }

  /// "Could have failed": what may have been is not ahead.
  private func isPerfect(_ index: Int) -> Bool {
    reading.auxiliaries(of: index).contains {
      let word = reading.tokens[$0].word
      return word == WordID("have") || word == WordID("'ve")
    }
  }

  /// Whether a clause stands in the future, and is neither a promise nor what would be otherwise.
  private func isAhead(_ predicate: Int, behind verb: Int, _ cue: OutlookWords.Cue) -> Bool {
    guard !isPerfect(predicate), !isOwnDoing(predicate), !isIndirectQuestion(predicate) else {
      return false
    }
    if let modal = reading.modal(of: predicate).map({ reading.tokens[$0].word }) {
      if cue == .says {
        return words.isPossible(modal) && canHappen(predicate) && isWatching(subjectOf: verb)
      }
      if words.isFuture(modal) { return true }
      if words.isPossible(modal) {
        // "Believed he could be in danger", "worry that cuts might be slowing growth": what may be so then or now.
        let tag = reading.tokens[predicate].tag
        let isThen = cue == .holds && reading.tense(of: verb) == .past
        return !reading.isNegated(predicate) && tag != .vbg && (tag == .vb || !isThen)
      }
      return words.isConditional(modal) && cue == .foretells
        && reading.tokens[verb].tag == .vbd
    }
    return words.cue(reading.tokens[predicate].word) == .likely && hasTo(predicate)
  }

  private func isWatching(subjectOf verb: Int) -> Bool {
    reading.subject(of: verb).map { words.watches(reading.tokens[$0].word) } ?? false
  }

  /// "Said the strike could spread" looks ahead, "said the man may be armed" guesses at what is.
  private func canHappen(_ predicate: Int) -> Bool {
    let isCondition = reading.dependents(of: predicate).contains {
      reading.tokens[$0].relation == .marker && words.cue(reading.tokens[$0].word) == .condition
    }
    guard reading.tokens[predicate].tag == .vb, !reading.isNegated(predicate), !isCondition,
      !words.isState(reading.tokens[predicate].word),
      let subject = reading.ownSubject(of: predicate)
    else { return false }
    return reading.tokens[subject].upos == .noun && !isPerfect(predicate)
  }

  /// "Fear how the court will rule", "warning what could happen": it stays open what will.
  private func isIndirectQuestion(_ predicate: Int) -> Bool {
    reading.trimmed(reading.subtree(of: predicate)).prefix(2).contains(where: isQuestionWord)
  }

  private func isQuestionWord(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return [.wp, .wdt, .wrb, .wpPossessive].contains(token.tag) || token.word == WordID("whether")
  }

  /// "She said she will resign" is a promise; what "you" or "people" will see holds at any time; "this might be"
  /// guesses at what is.
  private func isOwnDoing(_ predicate: Int) -> Bool {
    guard let subject = reading.subject(of: predicate) else { return true }
    // "Electing him would please them": what follows from something that nobody said will be done.
    return words.isNobody(reading.tokens[subject].word) || reading.tokens[subject].upos == .verb
  }
}

// MARK: - What is expected

extension OutlookFinder {
  /// "Is expected to", "are likely to".
  private func expected(_ word: Int, _ put: Outlook.Likelihood) -> Outlook? {
    guard let to = reading.dependent(of: word, .openComplement, .clausalComplement), hasTo(to),
      !isPerfect(to), reading.modal(of: word) == nil,
      reading.tokens[word].upos != .verb || reading.isPassive(word),
      !reading.dependents(of: word).contains(where: { words.compares(reading.tokens[$0].word) }),
      let subject = reading.ownSubject(of: word), isPlain(subject, of: word),
      let end = reading.subtree(of: to).last, !isBareSaying(to)
    else { return nil }
    let first = reading.nounPhrase(of: subject, withModifiers: true).lowerBound
    guard first < word, isUnbroken(first..<(end + 1)), isOpenOnTheLeft(first),
      !holdsAnotherSubject(first..<word, of: word)
    else { return nil }
    let attribution = attribution(of: word)
    // "Was likely to" looks back, but not where somebody said so.
    guard attribution != .denied, reading.tense(of: word) == .present || attribution.isSomebodys
    else { return nil }
    let isDenied = reading.dependents(of: word).contains {
      words.denies(reading.tokens[$0].word)
    }
    return outlook(
      .forecast, range: first..<(end + 1), cue: word, likelihood: isDenied ? .unlikely : put,
      content: to,
      by: attribution)
  }

  /// "The strike will probably spread": what the text itself holds, or whoever says so.
  private func probable(_ adverb: Int) -> Outlook? {
    guard reading.tokens[adverb].relation == .adverbialModifier,
      let verb = reading.head(of: adverb), reading.tokens[verb].upos == .verb, !isPerfect(verb),
      let modal = reading.modal(of: verb), words.isFuture(reading.tokens[modal].word),
      let subject = reading.ownSubject(of: verb), isPlain(subject, of: verb),
      reading.tokens[subject].upos != .pronoun, !isIndirectQuestion(verb)
    else { return nil }
    let first = reading.nounPhrase(of: subject, withModifiers: true).lowerBound
    let range = trimmedStart(withoutSpeaker(reading.subtree(of: verb), of: verb))
    guard range.contains(first), isUnbroken(range), isOpenOnTheLeft(range.lowerBound),
      !holdsAnotherSubject(range.lowerBound..<verb, of: verb)
    else { return nil }
    let attribution = attribution(of: verb)
    if attribution == .denied { return nil }
    let put: Outlook.Likelihood = reading.isNegated(verb) ? .unlikely : .likely
    return outlook(
      .forecast, range: first..<range.upperBound, cue: adverb, likelihood: put, content: verb,
      by: attribution)
  }

  /// Whether a subject says outside of its sentence of whom something is expected.
  private func isPlain(_ subject: Int, of word: Int) -> Bool {
    let token = reading.tokens[subject]
    let relation = reading.tokens[word].relation
    // "The reality is that it was unlikely to" has two subjects.
    for child in reading.dependents(of: word)
    where child != subject && RelationSet.subjects.contains(reading.tokens[child].relation) {
      return false
    }
    return !words.isNobody(token.word) && token.upos != .pronoun && !isNone(subject)
      && relation != .relative && relation != .adverbialRelative
      && !reading.nounPhrase(of: subject, withModifiers: true).contains {
        words.isUnclear(reading.tokens[$0].word)
      }
  }

  /// "No procedure is likely to", "few believe that": the opposite of what the words after it say.
  func isNone(_ subject: Int) -> Bool {
    words.isNone(reading.tokens[subject].word)
      || reading.dependents(of: subject).contains { words.isNone(reading.tokens[$0].word) }
  }

  /// "Obama is expected to say" after what he says.
  private func isBareSaying(_ verb: Int) -> Bool {
    words.speaks(reading.tokens[verb].word) && reading.subtree(of: verb).last == verb
  }
}

// MARK: - Conditions

extension OutlookFinder {
  /// "If talks fail, prices could double by June".
  private func conditional(_ mark: Int) -> Outlook? {
    guard let clause = reading.head(of: mark), reading.tokens[clause].relation == .adverbialClause,
      let main = reading.head(of: clause), let modal = reading.modal(of: main),
      words.isFuture(reading.tokens[modal].word) || words.isPossible(reading.tokens[modal].word),
      reading.tense(of: clause) == .present || reading.tense(of: clause) == .presentPerfect,
      !reading.auxiliaries(of: clause).contains(where: { words.shifts(reading.tokens[$0].word) }),
      !isPerfect(main), !isOwnDoing(main), !isOwnDoing(clause), isNamed(clause),
      !isIndirectQuestion(main),
      reading.dependent(of: main, .clausalComplement, .clausalSubject) == nil,
      reading.ownSubject(of: main).map({ !reading.isRelativePronoun($0) }) ?? false
    else { return nil }
    let range = trimmedStart(behindThat(withoutSpeaker(reading.subtree(of: main), of: main), main))
    let condition = reading.trimmed(reading.subtree(of: clause))
    // "If he stays, one question is whether it will be kept."
    guard !range.contains(where: { reading.tokens[$0].word == WordID("whether") }),
      isPlain(range, of: main), isOpenOnTheLeft(range.lowerBound),
      !holdsAnotherSubject(range.lowerBound..<main, of: main, except: condition)
    else { return nil }
    let attribution = attribution(of: main)
    if attribution == .denied { return nil }
    var result = outlook(
      .condition, range: range, cue: mark, likelihood: likelihood(of: main), content: main,
      by: attribution)
    result?.condition = byteSpan(trimmedStart(condition))
    return result
  }

  /// Whether a noun is the subject: "if it is" says nothing by itself.
  private func isNamed(_ clause: Int) -> Bool {
    reading.subject(of: clause).map { [.noun, .properNoun].contains(reading.tokens[$0].upos) }
      ?? false
  }

  /// Whether a clause with its condition holds no apposition, and no speaker after a quotation.
  private func isPlain(_ range: Range<Int>, of main: Int) -> Bool {
    isUnbroken(range)
      && range.allSatisfy { reading.tokens[$0].relation != .apposition }
      && !range.contains { words.speaks(reading.tokens[$0].word) && $0 != main }
  }
}

// MARK: - Parts

extension OutlookFinder {
  private func outlook(
    _ kind: Outlook.Kind, range: Range<Int>, cue: Int, likelihood: Outlook.Likelihood,
    content: Int, by attribution: Attribution
  ) -> Outlook? {
    guard standsAlone(content, kind), let span = span(range) else { return nil }
    var outlook = Outlook(
      kind, at: span, cue: SourceSpan(reading.tokens[cue].range), likelihood: likelihood,
      confidence: confidence(attribution))
    if case .holder(let range) = attribution { outlook.holder = byteSpan(range) }
    outlook.until = time(of: content)
    return outlook
  }

  private func confidence(_ attribution: Attribution) -> Confidence {
    switch attribution {
    case .holder: .certain
    case .nobody: .likely
    case .unclear, .denied: .doubtful
    }
  }

  /// What "it" could do says nothing without the sentence before, except under a condition that does.
  private func standsAlone(_ content: Int, _ kind: Outlook.Kind) -> Bool {
    kind == .condition
      || reading.subject(of: content).map { reading.tokens[$0].upos != .pronoun } ?? true
  }

  private func likelihood(of content: Int) -> Outlook.Likelihood {
    if reading.dependents(of: content).contains(where: { words.isProbable(reading.tokens[$0].word) }
    )
      || words.cue(reading.tokens[content].word) == .likely
    {
      return .likely
    }
    guard let modal = reading.modal(of: content) else { return .expected }
    return words.isPossible(reading.tokens[modal].word) ? .possible : .expected
  }
}
