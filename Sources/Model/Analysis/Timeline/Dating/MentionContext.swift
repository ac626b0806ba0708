import TextSafety

/// A mention with the words of its sentence.
struct MentionContext {
  /// The words of the sentence.
  let words: [EventWord]
  /// Which of them is the mention's first.
  let at: Int
  private let span: SourceSpan
  private let sentence: SourceSpan
  private let bytes: [UInt8]
  private let isTitle: Bool
  private let isLead: Bool

  /// Reads the sentence of a mention; the lead of a story tells what is new, the rest how it came about.
  init(
    _ span: SourceSpan, in sentence: SourceSpan, bytes: [UInt8], isTitle: Bool, isLead: Bool
  ) {
    var words: [EventWord] = []
    _ = EventLexer(bytes: bytes, lexicon: .english).read(sentence, into: &words)
    at = words.firstIndex { $0.span.end > span.start } ?? words.count
    self.words = words
    self.span = span
    self.sentence = sentence
    self.bytes = bytes
    self.isTitle = isTitle
    self.isLead = isLead
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

  /// How the mention is told, by the words before it.
  var mood: Mood {
    guard words.indices.contains(at) else { return .told }
    let before = words[max(0, at - 4)..<at]
    if let aside = aside(before) { return aside }
    if let perfect = perfect(before) { return perfect }
    if isReporting(words[at]) { return .reporting }
    if !isLead, !isTitle, words[at].classes.isDisjoint(with: [.past, .participle]),
      let owner = before.suffix(3).first(where: isOwner)
    {
      return .open(Evidence("something known of its owner", at: owner.span))
    }
    let isBase = words[at].classes.isDisjoint(with: [.past, .participle])
    return isBase && !isThirdPerson(words[at]) ? .told : .telling
  }

  /// The mood of what is not told as a fact: an infinitive, a modal, a condition, another time.
  private func aside(_ before: ArraySlice<EventWord>) -> Mood? {
    if let last = before.last, last.classes.contains(.infinitive) {
      let governor = before.dropLast().last { $0.shape == .word }
      let isIntended = governor.map { DatingWords.intentions.contains($0.hash) } ?? false
      let isAnnounced = isTitle && !(governor?.classes.contains(.past) ?? false)
      if isIntended || isAnnounced { return .ahead(Evidence("infinitive", at: last.span)) }
    }
    let future = words[at...].dropFirst().prefix(2) + before
    if let word = future.first(where: { $0.classes.contains([.future, .function]) }) {
      if before.contains(where: { $0.span == word.span }) || !isVerb(words[at]) {
        return .ahead(Evidence("told as to come", at: word.span))
      }
    }
    let open: EventWordClass = [.hypothetical, .condition, .earlier]
    let isOpen = { (word: EventWord) in
      !word.classes.isDisjoint(with: open) && !word.classes.contains(.pointing)
        || DatingWords.otherTimes.contains(word.hash)
    }
    return before.first(where: isOpen).map {
      .open(Evidence("told as possible or some time before", at: $0.span))
    }
  }

  /// The mood under a perfect: "had" looks back from the time that the text is at; "has" tells news in
  /// the lead, and behind it, or with "already", something at no certain time.
  private func perfect(_ before: ArraySlice<EventWord>) -> Mood? {
    if let word = before.suffix(3).first(where: { $0.hash == DatingWords.had }) {
      return .past(Evidence("past perfect", at: word.span))
    }
    guard let word = before.first(where: { DatingWords.having.contains($0.hash) }) else {
      return nil
    }
    let isSometime = before.contains { DatingWords.sometime.contains($0.hash) }
    guard isSometime || !isLead && !isTitle else { return nil }
    return .open(Evidence("under a perfect without a date", at: word.span))
  }

  private func isVerb(_ word: EventWord) -> Bool {
    !word.classes.isDisjoint(with: [.past, .participle])
  }

  private func isThirdPerson(_ word: EventWord) -> Bool {
    DatingWords.having.contains(word.hash)
      || word.classes.contains(.present) && !word.classes.contains(.noun)
        && bytes[word.span.end - 1] == UInt8(ascii: "s")
  }

  private func isOwner(_ word: EventWord) -> Bool {
    word.shape == .possessive || DatingWords.owners.contains(word.hash)
  }

  private func isReporting(_ word: EventWord) -> Bool {
    word.classes.contains(.saying)
      || word.kind == .statement && !word.classes.isDisjoint(with: [.past, .present, .participle])
  }

}

extension MentionContext {
  /// Whether the word before a date makes it a bound or a measure ("since 1992", "compared to 2008").
  func isBound(_ date: SourceSpan) -> Bool {
    let first = words.firstIndex { $0.span.end > date.start } ?? 0
    guard first > 0 else { return false }
    if DatingWords.bounds.contains(words[first - 1].hash) { return true }
    return words[max(0, first - 5)..<first].contains { $0.hash == DatingWords.compared }
  }

  /// Whether a date stands so close to the mention that it says when somebody spoke.
  func isBeside(_ date: SourceSpan) -> Bool {
    let (start, end) = date.start < span.start ? (date.end, span.start) : (span.end, date.start)
    return words.filter { $0.span.start >= start && $0.span.end <= end }.count < 4
  }

  /// The stretch between the joints of the sentence around the mention.
  func clause(dates: [SourceSpan]) -> SourceSpan {
    let starts = Set(dates.map(\.start))
    let ends = Set(dates.map(\.end))
    let first = (0..<min(at, words.count)).last { isJoint($0, starts) }
    let last = ((at + 1)..<max(at + 1, words.count)).first { isJoint($0, starts) }
    return SourceSpan(
      first.map { start(of: $0, ends) } ?? sentence.start,
      last.map { words[$0].span.start } ?? sentence.end)
  }

  /// Where the clause of a joint begins: "in 2008, when it lost" takes the date before "when" along.
  private func start(of joint: Int, _ dateEnds: Set<Int>) -> Int {
    guard words[joint].hash == DatingWords.when, joint > 1 else { return words[joint].span.start }
    let before = words[joint - 1].shape == .comma ? joint - 2 : joint - 1
    return words[dateEnds.contains(words[before].span.end) ? before : joint].span.start
  }

  private func isJoint(_ index: Int, _ dateStarts: Set<Int>) -> Bool {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : nil
    switch word.shape {
    case .comma: return next?.shape == .word
    case .stop: return next?.shape != .number
    case .dash: return true
    case .word:
      if let next, dateStarts.contains(next.span.start) { return false }
      let joints: EventWordClass = [.coordinator, .relative, .after, .before, .subordinator]
      return !word.classes.isDisjoint(with: joints) || isComplementizer(index)
    case .number, .bracket, .quote, .possessive, .other: return false
    }
  }

  /// Whether "that" opens what somebody said, which the date of saying does not date.
  private func isComplementizer(_ index: Int) -> Bool {
    guard words[index].hash == DatingWords.that else { return false }
    return words[max(0, index - 5)..<index].contains(where: isReporting)
  }
}
