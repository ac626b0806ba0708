import Articles
import Language
import TextSafety

/// Finds in one sentence what is expected, foretold or made to depend on a condition.
struct OutlookFinder {
  let reading: SentenceReading
  let words = OutlookWords.standard

  /// A content of more tokens is no statement that stands alone.
  private static let longest = 44
  /// One of fewer says nothing.
  private static let shortest = 3

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
    reading.bytes.suffix(3).contains(0x3F)
  }

  private func outlook(_ index: Int, _ cue: OutlookWords.Cue) -> Outlook? {
    switch cue {
    case .foretells: foretold(index, isStrong: true) ?? expected(index, .expected)
    case .holds: foretold(index, isStrong: false)
    case .doubts: foretold(index, isStrong: false, isDoubt: true)
    case .expected: expected(index, .expected)
    case .likely: expected(index, .likely)
    case .unlikely: expected(index, .unlikely)
    case .condition: conditional(index)
    }
  }

  /// "Katz thinks cooperation will continue", "the bank expects prices to rise".
  private func foretold(_ verb: Int, isStrong: Bool, isDoubt: Bool = false) -> Outlook? {
    guard reading.tokens[verb].upos == .verb, !reading.isPassive(verb),
      let holder = holder(of: verb), let content = content(of: verb, isStrong: isStrong),
      let span = span(of: content, without: verb)
    else { return nil }
    // "Ministers will say that …", "would have expected": nobody holds it yet.
    guard reading.modal(of: verb) == nil else { return nil }
    var put = likelihood(of: content)
    if reading.isNegated(verb) || isDoubt {
      guard isStrong || isDoubt else { return nil }
      put = .unlikely
    }
    return make(.forecast, span, cue: verb, put, content: content, holder: holder)
  }

  /// What a verb tells, where it lies ahead.
  private func content(of verb: Int, isStrong: Bool) -> Int? {
    if isStrong, let infinitive = reading.dependent(of: verb, .openComplement),
      reading.tokens[infinitive].tag == .vb || isPassiveInfinitive(infinitive)
    {
      return isPerfect(infinitive) ? nil : infinitive
    }
    // "Expects prices to rise", where the tree takes the infinitive for an adverbial clause.
    if isStrong, let object = reading.object(of: verb), object > verb,
      let clause = reading.dependent(of: verb, .adverbialClause), clause > object, hasTo(clause),
      reading.tokens[clause].tag == .vb || isPassiveInfinitive(clause)
    {
      return isPerfect(clause) ? nil : clause
    }
    guard let content = reading.dependent(of: verb, .clausalComplement) ?? parataxis(verb),
      content != verb
    else { return nil }
    if isStrong, !reading.isFinite(content), hasTo(content) { return content }
    return isAhead(content, behindPast: reading.tokens[verb].tag == .vbd, isStrong: isStrong)
      ? content : nil
  }

  private func parataxis(_ verb: Int) -> Int? {
    reading.contentClause(of: verb)
  }

  private func hasTo(_ index: Int) -> Bool {
    reading.dependents(of: index).contains { reading.tokens[$0].tag == .to }
  }

  private func isPassiveInfinitive(_ index: Int) -> Bool {
    reading.isPassive(index) && hasTo(index)
  }

  /// "Could have failed": what may have been is not ahead.
  private func isPerfect(_ index: Int) -> Bool {
    reading.auxiliaries(of: index).contains {
      let word = reading.tokens[$0].word
      return word == WordID("have") || word == WordID("'ve")
    }
  }

  /// Whether a clause stands in the future, and is neither a promise nor what would be otherwise.
  private func isAhead(_ predicate: Int, behindPast: Bool, isStrong: Bool) -> Bool {
    guard !isPerfect(predicate), !isOwnDoing(predicate) else { return false }
    if let modal = reading.modal(of: predicate) {
      let word = reading.tokens[modal].word
      if Self.will.contains(word) { return true }
      if words.isPossible(word) { return word != WordID("can") && !reading.isNegated(predicate) }
      return Self.would.contains(word) && behindPast && isStrong
    }
    return words.cue(reading.tokens[predicate].word) == .likely && hasTo(predicate)
  }

  private static let will: Set<WordID> = [WordID("will"), WordID("'ll"), WordID("wo")]
  private static let would: Set<WordID> = [WordID("would"), WordID("'d")]
  private static let own: Set<WordID> = Set(
    "i we he she you people anyone someone one everyone somebody nobody they this that these"
      .split(separator: " ").map { WordID($0.utf8) })

  /// "She said she will resign" is a promise; what "you" or "people" will see holds at any time; "this might be"
  /// guesses at what is.
  private func isOwnDoing(_ predicate: Int) -> Bool {
    guard let subject = reading.subject(of: predicate) else { return true }
    return Self.own.contains(reading.tokens[subject].word)
  }

  /// "Is expected to", "are likely to".
  private func expected(_ word: Int, _ likelihood: Outlook.Likelihood) -> Outlook? {
    guard let to = reading.dependent(of: word, .openComplement, .clausalComplement), hasTo(to),
      !isPerfect(to), reading.tense(of: word) == .present, reading.modal(of: word) == nil,
      likelihood != .expected || reading.isPassive(word),
      !reading.dependents(of: word).contains(where: { words.compares(reading.tokens[$0].word) }),
      let subject = reading.ownSubject(of: word) ?? reading.subject(of: word),
      !Self.own.contains(reading.tokens[subject].word),
      reading.tokens[subject].upos != .pronoun || reading.isRelativePronoun(subject),
      let end = reading.subtree(of: to).last
    else { return nil }
    let first = reading.nounPhrase(of: subject, withModifiers: true).lowerBound
    guard first < end, isUnbroken(min(first, word)..<(end + 1)),
      let span = span(min(first, word)..<(end + 1))
    else { return nil }
    guard !range(first, end, holds: Self.unclear), !isNone(subject),
      !reading.subtree(of: to).contains(where: { words.speaks(reading.tokens[$0].word) && $0 != to }
      )
        || speaker(above: word) != nil
    else { return nil }
    let isDenied = reading.dependents(of: word).contains {
      Self.denials.contains(reading.tokens[$0].word)
    }
    let put: Outlook.Likelihood = isDenied ? .unlikely : likelihood
    return make(.forecast, span, cue: word, put, content: to, holder: speaker(above: word))
  }

  /// "No procedure is likely to": the opposite of what the words after it say.
  private func isNone(_ subject: Int) -> Bool {
    let none: Set<WordID> = [WordID("no"), WordID("few"), WordID("none"), WordID("nobody")]
    return none.contains(reading.tokens[subject].word)
      || reading.dependents(of: subject).contains { none.contains(reading.tokens[$0].word) }
  }

  private static let denials: Set<WordID> = [WordID("not"), WordID("n't"), WordID("never")]
  /// Words by which a phrase names nobody outside its sentence ("many of whom", "our plans").
  private static let unclear: Set<WordID> = [
    WordID("whom"), WordID("who"), WordID("which"), WordID("our"), WordID("my"), WordID("your"),
  ]

  /// Whether one of the first words of a stretch is among some.
  private func range(_ first: Int, _ last: Int, holds words: Set<WordID>) -> Bool {
    (first..<min(first + 4, last)).clamped(to: reading.tokens.indices).contains {
      words.contains(reading.tokens[$0].word)
    }
  }

  /// "If talks fail, prices could double by June".
  private func conditional(_ mark: Int) -> Outlook? {
    guard let clause = reading.head(of: mark), reading.tokens[clause].relation == .adverbialClause,
      let main = reading.head(of: clause), let modal = reading.modal(of: main),
      Self.will.contains(reading.tokens[modal].word)
        || words.isPossible(reading.tokens[modal].word)
          && reading.tokens[modal].word != WordID("can"),
      reading.tense(of: clause) == .present || reading.tense(of: clause) == .presentPerfect,
      !reading.auxiliaries(of: clause).contains(where: { words.shifts(reading.tokens[$0].word) }),
      !isPerfect(main), !isOwnDoing(main), !isOwnDoing(clause), isPlain(main),
      isNamed(clause), reading.dependent(of: main, .clausalComplement, .clausalSubject) == nil,
      reading.ownSubject(of: main).map({ !reading.isRelativePronoun($0) }) ?? false,
      let span = span(of: main, without: nil),
      let condition = byteSpan(reading.trimmed(reading.subtree(of: clause)))
    else { return nil }
    let holder = speaker(above: main) ?? speaker(below: main)
    var outlook = make(
      .condition, span, cue: mark, likelihood(of: main), content: main, holder: holder)
    outlook.condition = condition
    return outlook
  }
}

// MARK: - Limits

extension OutlookFinder {
  /// Whether no dash or bracket stands in the words: a tree over those is often wrong.
  private func isUnbroken(_ range: Range<Int>) -> Bool {
    range.clamped(to: reading.tokens.indices).allSatisfy {
      let text = reading.text(of: $0)
      return text != "—" && text != "–" && text != "--" && text != "(" && text != ";"
    }
  }

  /// Whether a noun is the subject: "if it is" says nothing by itself.
  private func isNamed(_ clause: Int) -> Bool {
    reading.subject(of: clause).map { [.noun, .properNoun].contains(reading.tokens[$0].upos) }
      ?? false
  }

  /// Whether a clause with its condition holds no apposition, and no speaker behind a quotation.
  private func isPlain(_ main: Int) -> Bool {
    let range = reading.subtree(of: main).clamped(to: reading.tokens.indices)
    return isUnbroken(range)
      && range.allSatisfy { reading.tokens[$0].relation != .apposition }
      && !range.contains { words.speaks(reading.tokens[$0].word) && $0 != main }
  }
}

// MARK: - Parts

extension OutlookFinder {
  private func make(
    _ kind: Outlook.Kind, _ span: SourceSpan, cue: Int, _ likelihood: Outlook.Likelihood,
    content: Int, holder: Range<Int>?
  ) -> Outlook {
    let token = reading.tokens[cue]
    var outlook = Outlook(
      kind, at: span, cue: SourceSpan(token.range), likelihood: likelihood)
    outlook.holder = holder.flatMap(byteSpan)
    outlook.until = time(of: content)
    outlook.confidence = holder == nil ? .likely : .certain
    return outlook
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

  /// Who expects it: a name or a noun phrase, no pronoun of the first or second person.
  private func holder(of verb: Int) -> Range<Int>? {
    guard let subject = reading.subject(of: verb).map({ reading.antecedent(of: $0) }) else {
      return nil
    }
    return named(subject)
  }

  private func named(_ subject: Int) -> Range<Int>? {
    let token = reading.tokens[subject]
    let isPerson = token.word == WordID("he") || token.word == WordID("she")
    if token.upos == .pronoun, !isPerson, token.word != WordID("they") { return nil }
    guard [.noun, .properNoun, .pronoun].contains(token.upos) else { return nil }
    // "People expect their leaders to step up": nobody's forecast; one letter is no name.
    guard !Self.own.contains(token.word) || isPerson || token.word == WordID("they"),
      token.range.count > 1
    else { return nil }
    let name = reading.nameRange(of: subject)
    let phrase = reading.nounPhrase(of: subject)
    return min(name.lowerBound, phrase.lowerBound)..<max(name.upperBound, phrase.upperBound)
  }

  /// The subject of the verb of saying in whose content a predicate stands.
  private func speaker(above predicate: Int) -> Range<Int>? {
    for head in reading.heads(above: predicate).prefix(4)
    where words.speaks(reading.tokens[head].word) && reading.tokens[head].upos == .verb {
      // "She is said to be pleased, and he is likely to go": only what she says is hers.
      let isSaid = reading.content(of: head).contains { $0.contains(predicate) }
      return isSaid && !reading.isPassive(head) ? holder(of: head) : nil
    }
    return nil
  }

  /// "Prices could double if talks fail, she said": the verb of saying hangs from what is said.
  private func speaker(below predicate: Int) -> Range<Int>? {
    for child in reading.dependents(of: predicate)
    where reading.tokens[child].relation == .parataxis
      && words.speaks(reading.tokens[child].word)
    {
      return holder(of: child)
    }
    return nil
  }

  /// The words of a content, without the verb of saying where that stands inside or beside it.
  private func span(of content: Int, without verb: Int?) -> SourceSpan? {
    var range = reading.subtree(of: content)
    if let verb, range.contains(verb) {
      guard let part = reading.content(of: verb).max(by: { $0.count < $1.count }) else {
        return nil
      }
      range = part
    }
    // A subject that stands with the verb: "expects prices to rise".
    if let verb, [.openComplement, .adverbialClause].contains(reading.tokens[content].relation),
      let object = reading.object(of: verb), object > verb, object < content
    {
      range = min(range.lowerBound, reading.nounPhrase(of: object).lowerBound)..<range.upperBound
    }
    return span(whole(range, of: content))
  }

  /// Without what is told beside it: "…, while …", and a verb in the past that goes on with the one of saying.
  private func whole(_ range: Range<Int>, of content: Int) -> Range<Int> {
    let tokens = reading.tokens
    let end = range.clamped(to: tokens.indices).first { index in
      guard index > content + 1 else { return false }
      if tokens[index].word == WordID("while"), reading.text(of: index - 1) == "," { return true }
      guard tokens[index].word == WordID("and"), let verb = reading.head(of: index), verb > index
      else { return false }
      return tokens[verb].relation == .conjunct && tokens[verb].tag == .vbd
        && reading.modal(of: content) != nil
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  private func span(_ range: Range<Int>) -> SourceSpan? {
    let trimmed = reading.trimmed(range)
    guard (Self.shortest...Self.longest).contains(trimmed.count), isQuotedWhole(trimmed) else {
      return nil
    }
    return byteSpan(trimmed)
  }

  /// Whether each quotation mark in the words has its other half there.
  private func isQuotedWhole(_ range: Range<Int>) -> Bool {
    let marks = range.clamped(to: reading.tokens.indices).map { reading.text(of: $0) }
    let straight = marks.count { $0 == "\"" }
    return straight % 2 == 0 && marks.count { $0 == "“" } == marks.count { $0 == "”" }
  }

  private func byteSpan(_ range: Range<Int>) -> SourceSpan? {
    reading.range(of: range).map { SourceSpan($0) }
  }

  /// The phrase that says when: "by June", "next year", "within two weeks".
  private func time(of content: Int) -> SourceSpan? {
    let range = reading.subtree(of: content)
    for index in range.clamped(to: reading.tokens.indices)
    where words.opensTime(reading.tokens[index].word) {
      let near = (index + 1)..<max(index + 1, min(range.upperBound, index + 5))
      let verb: [UPOS] = [.verb, .auxiliary, .punctuation]
      let phrase = near.clamped(to: reading.tokens.indices).prefix {
        !verb.contains(reading.tokens[$0].upos)
      }
      guard
        let noun = phrase.last(where: { words.isTime(reading.tokens[$0].word) || isYear($0) })
      else { continue }
      // "In the spring" of another clause is not its time.
      guard reading.predicate(of: noun) == content else { continue }
      let isDay = noun + 1 < range.upperBound && reading.tokens[noun + 1].tag == .cd
      return byteSpan(index..<(noun + (isDay ? 2 : 1)))
    }
    return nil
  }

  private func isYear(_ index: Int) -> Bool {
    let text = reading.text(of: index).utf8
    return text.count == 4 && text.allSatisfy { ByteClass.isDigit($0) }
      && (text.first == 0x32 || text.first == 0x31)
  }
}
