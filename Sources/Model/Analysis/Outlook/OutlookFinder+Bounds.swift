import Language
import TextSafety

extension OutlookFinder {
  /// A content of more tokens is no statement that stands alone.
  private static let longestContent = 44
  /// One of fewer says nothing.
  private static let shortestContent = 3

  /// The words of what a verb tells, with a subject that hangs from the verb ("expects prices to rise").
  func contentRange(of content: Int, behind verb: Int) -> Range<Int>? {
    var range = reading.subtree(of: content)
    if range.contains(verb) {
      guard let part = reading.content(of: verb).max(by: { $0.count < $1.count }) else {
        return nil
      }
      range = part
    }
    if [.openComplement, .adverbialClause].contains(reading.tokens[content].relation),
      let object = reading.object(of: verb), object > verb, object < content
    {
      range = min(range.lowerBound, reading.nounPhrase(of: object).lowerBound)..<range.upperBound
    }
    return whole(range, of: content)
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

  /// Without ", she said" at the end.
  func withoutSpeaker(_ range: Range<Int>, of main: Int) -> Range<Int> {
    let last = range.last { !reading.tokens[$0].isMark }
    let speaker =
      last.flatMap { isSaying($0) && $0 != main ? $0 : nil }
      ?? reading.dependents(of: main).first {
        reading.tokens[$0].relation == .parataxis && isSaying($0)
      }
    guard let speaker else { return range }
    let own = reading.subtree(of: speaker)
    if own.upperBound >= range.upperBound, own.lowerBound > range.lowerBound {
      return range.lowerBound..<own.lowerBound
    }
    return own.lowerBound <= range.lowerBound ? own.upperBound..<range.upperBound : range
  }

  /// Without "the truth is that", where the tree takes that for a part of the clause after it.
  func behindThat(_ range: Range<Int>, _ main: Int) -> Range<Int> {
    let mark = reading.dependents(of: main).first {
      reading.tokens[$0].relation == .marker && reading.tokens[$0].word == WordID("that")
        && range.contains($0)
    }
    return mark.map { ($0 + 1)..<range.upperBound } ?? range
  }

  /// Without "that", "and", "thus" at its start, which lead to what was said before.
  func trimmedStart(_ range: Range<Int>) -> Range<Int> {
    var range = reading.trimmed(range)
    while let first = range.first, words.joins(reading.tokens[first].word),
      reading.tokens[first].relation != .determiner,
      !RelationSet.subjects.contains(
        reading.tokens[first].relation)
    {
      range = reading.trimmed((first + 1)..<range.upperBound)
    }
    return range
  }

  /// Whether what stands in front of a clause lets one begin: a mark, "that", a verb of saying, an adverb.
  func isOpenOnTheLeft(_ start: Int) -> Bool {
    guard start > 0, reading.tokens.indices.contains(start - 1) else { return true }
    let token = reading.tokens[start - 1]
    if token.tag == .wrb { return false }
    switch token.upos {
    case .adverb, .punctuation, .symbol, .coordinator, .subordinator:
      return true
    case .verb: return words.speaks(token.word) || words.cue(token.word) != nil
    default: return false
    }
  }

  /// Whether another verb's subject stands between a subject and its own verb, outside of relative clauses:
  /// "he paid, and his sister is expected to go", read as one.
  func holdsAnotherSubject(
    _ range: Range<Int>, of word: Int, except clause: Range<Int> = 0..<0
  ) -> Bool {
    range.clamped(to: reading.tokens.indices).contains { index in
      guard !clause.contains(index),
        RelationSet.subjects.contains(reading.tokens[index].relation),
        let verb = reading.head(of: index), verb != word
      else { return false }
      return !([verb] + reading.heads(above: verb)).contains {
        [.relative, .acl].contains(reading.tokens[$0].relation)
      }
    }
  }

  /// Whether no dash or bracket stands in the words: a tree over those is often wrong.
  func isUnbroken(_ range: Range<Int>) -> Bool {
    range.clamped(to: reading.tokens.indices).allSatisfy {
      let text = reading.text(of: $0)
      return text != "—" && text != "–" && text != "--" && text != "(" && text != ";"
    }
  }

  func span(_ range: Range<Int>) -> SourceSpan? {
    let trimmed = trimmedStart(withoutSource(withRelative(range)))
    guard (Self.shortestContent...Self.longestContent).contains(trimmed.count),
      isQuotedWhole(trimmed)
    else {
      return nil
    }
    return byteSpan(trimmed)
  }

  /// With the clause of "at a time when …", which the tree may hang elsewhere.
  private func withRelative(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < reading.tokens.count,
      [.wrb, .wdt, .wp].contains(reading.tokens[range.upperBound].tag)
    else { return range }
    let end = (range.upperBound..<reading.tokens.count).first { reading.tokens[$0].isMark }
    return range.lowerBound..<(end ?? reading.tokens.count)
  }

  /// Without ", according to the survey" at the end.
  private func withoutSource(_ range: Range<Int>) -> Range<Int> {
    let start = range.clamped(to: reading.tokens.indices).dropFirst(3).first {
      reading.tokens[$0].word == WordID("according")
    }
    return start.map { range.lowerBound..<$0 } ?? range
  }

  /// Whether each quotation mark in the words has its other half there.
  private func isQuotedWhole(_ range: Range<Int>) -> Bool {
    let marks = range.clamped(to: reading.tokens.indices).map { reading.text(of: $0) }
    let straight = marks.count { $0 == "\"" }
    return straight % 2 == 0 && marks.count { $0 == "“" } == marks.count { $0 == "”" }
  }

  func byteSpan(_ range: Range<Int>) -> SourceSpan? {
    reading.range(of: range).map { SourceSpan($0) }
  }
}

// MARK: - Time

extension OutlookFinder {
  /// A phrase of time has that many tokens at most.
  private static let longestTime = 8

  /// The phrase that says when or until when: "by June", "next year", "within two weeks".
  ///
  /// Of several, one that sets a bound, else the last: "from 3 million in 2017 to 5 million by 2020".
  func time(of content: Int) -> SourceSpan? {
    var found: (range: Range<Int>, isBound: Bool)?
    for index in reading.subtree(of: content).clamped(to: reading.tokens.indices)
    where words.isTime(reading.tokens[index].word) || isYear(index) {
      guard let range = timePhrase(endingIn: index), isOfClause(index, of: content) else {
        continue
      }
      let isBound = words.bounds(reading.tokens[range.lowerBound].word)
      if found.map({ isBound || !$0.isBound }) ?? true { found = (range, isBound) }
    }
    return found.flatMap { byteSpan($0.range) }
  }

  /// The words from a preposition, or from "next" or "Friday", to a noun of time and what it is "of".
  private func timePhrase(endingIn noun: Int) -> Range<Int>? {
    // "In the 2016 election", "Tuesday's vote".
    let behind = noun + 1 < reading.tokens.count ? reading.tokens[noun + 1] : nil
    if let behind, behind.kind == .hyphen || behind.kind == .dash { return nil }
    if let behind, [.noun, .properNoun, .particle].contains(behind.upos),
      !words.isTime(behind.word), behind.word != WordID("afternoon"),
      behind.word != WordID("morning"), behind.word != WordID("evening")
    {
      return nil
    }
    var start = noun
    while start > 0, noun - start < Self.longestTime, isInsideTime(start - 1) { start -= 1 }
    let before = start > 0 ? reading.tokens[start - 1] : nil
    if let before, before.upos == .adposition || before.upos == .subordinator {
      guard words.opensTime(before.word) else { return nil }
      start -= 1
    } else if !words.opensBareTime(reading.tokens[start].word) {
      return nil
    }
    // "For the second time in two years".
    if start > 0, reading.tokens[start - 1].word == WordID("time") { return nil }
    let range = start..<timeEnd(behind: noun)
    return range.contains { words.looksBack(reading.tokens[$0].word) } ? nil : range
  }

  /// A determiner, an adjective or a number in front of a noun of time: "the next few weeks".
  private func isInsideTime(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return [.determiner, .adjective, .numeral].contains(token.upos) || words.isTime(token.word)
      || token.word == WordID("coming") || words.looksBack(token.word)
  }

  /// After the day of a month, and after "of next year".
  private func timeEnd(behind noun: Int) -> Int {
    var end = noun + 1
    if end < reading.tokens.count, reading.tokens[end].tag == .cd { end += 1 }
    guard end < reading.tokens.count, reading.tokens[end].word == WordID("of") else { return end }
    var last = end + 1
    while last < reading.tokens.count, isInsideTime(last) { last += 1 }
    let isTime =
      last > end + 1
      && (words.isTime(reading.tokens[last - 1].word) || isYear(last - 1))
    return isTime ? last : end
  }

  /// Whether a word belongs to a predicate and to no finite one below it.
  private func isOfClause(_ index: Int, of content: Int) -> Bool {
    for head in reading.heads(above: index) {
      if head == content { return true }
      if reading.isFinite(head) { return false }
    }
    return false
  }

  private func isYear(_ index: Int) -> Bool {
    let text = reading.text(of: index).utf8
    return text.count == 4 && text.allSatisfy { (0x30...0x39).contains($0) }
      && (text.first == UInt8(ascii: "2") || text.first == UInt8(ascii: "1"))
  }
}
