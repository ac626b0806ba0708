import Language
import Model

/// A mention with the sentence that it stands in.
struct MentionContext {
  /// Where the sentence has the mention's first token.
  let at: Int
  private let reading: SentenceReading
  private let span: SourceSpan
  private let isTitle: Bool
  private let isLead: Bool

  /// Finds the mention in the reading of its sentence; the lead of a story tells what is new, the rest how it came about.
  init(_ span: SourceSpan, in reading: SentenceReading, isTitle: Bool, isLead: Bool) {
    self.reading = reading
    self.span = span
    self.isTitle = isTitle
    self.isLead = isLead
    at = reading.token(endingAfter: span.start)
  }

  /// How a mention is told.
  enum Mood {
    /// As a fact.
    case told
    /// As a fact, by a verb that is no base form, so that it is not to come.
    case telling
    /// As a statement of somebody.
    case reporting
    /// As done before the time that the text is at.
    case past(Evidence)
    /// As to come.
    case ahead(Evidence)
    /// As possible, intended or some time before.
    case open(Evidence)
  }

  /// How the mention is told, by its tag and the words before it.
  var mood: Mood {
    guard reading.tokens.indices.contains(at) else { return .told }
    if isReport(at), reading.tokens[at].tag == .vbd { return .reporting }
    let before = max(0, at - 4)..<at
    if let aside = aside(before) { return aside }
    if let perfect = perfect(before) { return perfect }
    if isReport(at) { return .reporting }
    if !isLead, !isTitle, !isPastForm(at), let owner = before.suffix(3).first(where: isOwner) {
      return .open(evidence("something known of its owner", owner))
    }
    return isPastForm(at) || reading.tokens[at].tag == .vbz ? .telling : .told
  }

  /// The mood of what is not told as a fact: an infinitive, a modal, a condition, another time.
  private func aside(_ before: Range<Int>) -> Mood? {
    if let last = before.last, reading.tokens[last].tag == .to {
      let governor = before.dropLast().last { !reading.tokens[$0].isMark }
      let isIntended = governor.map { has($0, DatingWords.intentions) } ?? false
      let isAnnounced = isTitle && !(governor.map { reading.tokens[$0].tag == .vbd } ?? false)
      if isIntended || isAnnounced { return .ahead(evidence("infinitive", last)) }
    }
    if let word = before.first(where: isComing) {
      return .ahead(evidence("told as to come", word))
    }
    let behind = (at + 1)..<max(at + 1, min(at + 3, reading.tokens.count))
    if reading.tokens[at].upos.isNoun, let word = behind.first(where: isComing) {
      return .ahead(evidence("told as to come", word))
    }
    return before.first { has($0, DatingWords.considered) || has($0, DatingWords.otherTimes) }
      .map { .open(evidence("told as possible or some time before", $0)) }
  }

  /// The mood under a perfect: "had" looks back from the time that the text is at; "has" tells news in
  /// the lead, and after it, or with "already", something at no certain time.
  private func perfect(_ before: Range<Int>) -> Mood? {
    if let word = before.suffix(3).first(where: { reading.tokens[$0].word == DatingWords.had }) {
      return .past(evidence("past perfect", word))
    }
    guard let word = before.first(where: { has($0, DatingWords.having) }) else { return nil }
    let isSometime = before.contains { has($0, DatingWords.sometime) }
    guard isSometime || !isLead && !isTitle else { return nil }
    return .open(evidence("under a perfect without a date", word))
  }

  /// Whether a word says that something is to come; a plan is something that was made.
  private func isComing(_ index: Int) -> Bool {
    has(index, DatingWords.coming) && !reading.tokens[index].upos.isNoun
  }

  private func evidence(_ rule: String, _ index: Int) -> Evidence {
    let token = reading.tokens[index]
    return Evidence(rule, at: SourceSpan(token.start, token.end))
  }

  private func has(_ index: Int, _ words: Set<WordID>) -> Bool {
    words.contains(reading.tokens[index].word)
  }

  private func isPastForm(_ index: Int) -> Bool {
    switch reading.tokens[index].tag {
    case .vbd, .vbn, .vbg: true
    default: false
    }
  }

  private func isOwner(_ index: Int) -> Bool {
    let tag = reading.tokens[index].tag
    return tag == .pos || tag == .prpPossessive
  }

  private func isReport(_ index: Int) -> Bool { has(index, DatingWords.reports) }
}

// MARK: - Dates around it

extension MentionContext {
  /// Whether the word before a date makes it a bound or a measure ("since 1992", "compared to 2008").
  func isBound(_ date: SourceSpan) -> Bool {
    let first = reading.token(endingAfter: date.start)
    guard first > 0 else { return false }
    if has(first - 1, DatingWords.bounds) { return true }
    return (max(0, first - 5)..<first).contains {
      reading.tokens[$0].word == DatingWords.compared
    }
  }

  /// Whether a date stands so close to the mention that it says when somebody spoke.
  func isBeside(_ date: SourceSpan) -> Bool {
    let (start, end) = date.start < span.start ? (date.end, span.start) : (span.end, date.start)
    return reading.tokens.count { $0.start >= start && $0.end <= end } < 4
  }

  /// The stretch between the joints of the sentence around the mention.
  func clause(dates: [SourceSpan]) -> SourceSpan {
    let starts = Set(dates.map(\.start))
    let ends = Set(dates.map(\.end))
    let count = reading.tokens.count
    let first = (0..<min(at, count)).last { isJoint($0, starts) }
    let last = ((at + 1)..<max(at + 1, count)).first { isJoint($0, starts) }
    return SourceSpan(
      first.map { start(of: $0, dateEnds: ends) } ?? reading.range.lowerBound,
      last.map { reading.tokens[$0].start } ?? reading.range.upperBound)
  }

  /// Where the clause of a joint begins: "in 2008, when it lost" takes the date before "when" along.
  private func start(of joint: Int, dateEnds: Set<Int>) -> Int {
    let token = reading.tokens[joint]
    guard token.word == DatingWords.when, joint > 1 else { return token.start }
    let before = reading.tokens[joint - 1].kind == .comma ? joint - 2 : joint - 1
    return dateEnds.contains(reading.tokens[before].end)
      ? reading.tokens[before].start : token.start
  }

  private func isJoint(_ index: Int, _ dateStarts: Set<Int>) -> Bool {
    let next = index + 1 < reading.tokens.count ? reading.tokens[index + 1] : nil
    switch reading.tokens[index].kind {
    case .comma: return next?.kind == .word
    case .stop, .colon, .semicolon: return next?.kind != .number
    case .dash: return true
    case .word:
      if let next, dateStarts.contains(next.start) { return false }
      return has(index, DatingWords.joints) || isComplementizer(index)
    case .number, .address, .hyphen, .slash, .openBracket, .closeBracket, .openQuote, .closeQuote,
      .symbol:
      return false
    }
  }

  /// Whether "that" opens what somebody said, which the date of saying does not date.
  private func isComplementizer(_ index: Int) -> Bool {
    guard reading.tokens[index].word == DatingWords.that else { return false }
    return (max(0, index - 5)..<index).contains(where: isReport)
  }
}
