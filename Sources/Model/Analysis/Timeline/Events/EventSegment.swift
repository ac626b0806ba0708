import TextSafety

/// A part of a clause with at most one date, or one stretch of time.
struct EventSegment {
  /// Its tokens.
  var words: Range<Int>
  /// Its date as an index into the expressions; nil if it has none.
  var expression: Int?
  /// The last date of a stretch that the first one opens ("from 1999 to 2003"), as an index too.
  var until: Int?
  /// Whether it goes on with a list of parts that the one before it opened.
  var continues = false
}

extension EventFinder {
  /// A clause tells of no more dates in a row than this ("in 1999, 2001 and 2003"): each of them reads the
  /// whole clause.
  static let mostShared = 16

  /// Cuts a clause with several dates into one part for each of them.
  ///
  /// Parts meet at the first comma or "and" behind a date; a date at the head of the clause keeps all
  /// that follows up to the last one before the next date. Dates with only "and" between them share
  /// their words.
  func segments(of clause: EventClause, from index: inout Int) -> [EventSegment] {
    var dates: [(expression: Int, words: Range<Int>)] = []
    var from = clause.words.lowerBound
    while index < inSentence.upperBound {
      let span = expressions[index].span
      let rest = from..<clause.words.upperBound
      guard let first = rest.first(where: { words[$0].span.end > span.start }) else { break }
      from = first
      if words[first].span.start >= span.end {
        index += 1
        continue
      }
      let end = clause.words[first...].first { words[$0].span.start >= span.end }
      if isDate(index, at: first, in: clause) {
        dates.append((index, first..<(end ?? clause.words.upperBound)))
      }
      index += 1
    }
    guard dates.count > 1 else {
      return [EventSegment(words: clause.words, expression: dates.first?.expression)]
    }
    var result: [EventSegment] = []
    var start = clause.words.lowerBound
    var shared: [Int] = []
    for (number, date) in dates.enumerated() {
      if shared.count < Self.mostShared { shared.append(date.expression) }
      var end = clause.words.upperBound
      if number + 1 < dates.count {
        let gap =
          date.words.upperBound..<max(date.words.upperBound, dates[number + 1].words.lowerBound)
        if gap.allSatisfy({ isJoint(words[$0]) || isUntil(words[$0]) }) { continue }
        let isHead = date.words.lowerBound - start <= 1
        end =
          isHead
          ? headEnd(of: gap) : gap.first { isJoint(words[$0]) } ?? gap.lowerBound
      }
      let continues = start > clause.words.lowerBound
      if let last = shared.last, isStretch(dates[(number + 1 - shared.count)...number]) {
        result.append(
          EventSegment(
            words: start..<end, expression: shared[0], until: last, continues: continues))
      } else {
        for expression in shared {
          result.append(
            EventSegment(words: start..<end, expression: expression, continues: continues))
        }
      }
      shared.removeAll()
      start = end < clause.words.upperBound && words[end].hash == Self.that ? end + 1 : end
    }
    return result
  }

  /// Where the words of a date at the head of a clause end, before the next date: at the last comma or
  /// "and", at "that" with a verb behind it ("In 2015 the court ruled that they were sold in 1987"), else
  /// at that date's preposition.
  private func headEnd(of gap: Range<Int>) -> Int {
    let joint = gap.last { isJoint(words[$0]) }
    if let joint, joint > gap.lowerBound { return joint }
    let verb = gap.last { words[$0].classes.contains(.past) }
    guard let verb else { return joint == nil ? gap.lowerBound : gap.upperBound }
    if let that = gap.last(where: { words[$0].hash == Self.that && $0 < verb }) { return that }
    let isOpened = gap.last.map { words[$0].classes.contains(.placePreposition) } ?? false
    return isOpened ? gap.upperBound - 1 : gap.upperBound
  }

  /// Whether two dates are the ends of a stretch: "1999 to 2003", "1999–2003", "between 1999 and 2003".
  private func isStretch(_ dates: ArraySlice<(expression: Int, words: Range<Int>)>) -> Bool {
    guard dates.count == 2, let first = dates.first, let last = dates.last,
      last.words.lowerBound == first.words.upperBound + 1
    else { return false }
    if isUntil(words[first.words.upperBound]) { return true }
    let before = first.words.lowerBound - 1
    return before >= 0 && words[before].hash == Self.between
  }

  private func isUntil(_ word: EventWord) -> Bool {
    Self.until.contains(word.hash) || word.shape == .dash
      || word.shape == .other && bytes[word.span.start] == UInt8(ascii: "-")
  }

  private static let until = EventLexicon.hashes(of: "to until till through")
  private static let between = EventLexicon.hash("between".utf8)

  private func isJoint(_ word: EventWord) -> Bool {
    word.shape == .comma || word.classes.contains(.coordinator)
  }

  /// Whether an expression dates what the clause tells, rather than name a thing ("the 1998 novel").
  private func isDate(_ index: Int, at first: Int, in clause: EventClause) -> Bool {
    let expression = expressions[index]
    switch expression.kind {
    case .date, .time: break
    case .duration, .set: return false
    }
    if expression.value.hasSuffix("_REF") { return expression.value == "PAST_REF" }
    if isAttribute(first, in: clause) || isComingClock(expression, at: first) { return false }
    guard
      let end = clause.words[first...].first(where: { words[$0].span.start >= expression.span.end }
      ),
      first > clause.words.lowerBound, words[end].shape == .word, !words[end].isTime
    else { return true }
    let isInside =
      words[first - 1].classes.contains(.determiner) || words[first - 1].shape == .possessive
    let startsWithDeterminer = EventLexicon.english.isDeterminer(bytes, expression.span)
    guard isInside || startsWithDeterminer else { return true }
    let next = words[end]
    return next.isTrigger || next.kind != nil
      || !next.classes.isDisjoint(with: [.past, .function, .passive, .perfect, .present])
  }
}

extension EventFinder {
  /// Whether "of" makes a date part of a thing ("the blood of March 22"); with an event it dates it.
  private func isAttribute(_ first: Int, in clause: EventClause) -> Bool {
    guard first - 1 > clause.words.lowerBound, words[first - 1].hash == Self.of else {
      return false
    }
    let head = words[first - 2]
    return head.shape == .word && head.kind == nil && !head.isTime
  }

  /// Whether a bare time of day ("at 6:00am") was given a day to come, which no words say.
  private func isComingClock(_ expression: TimeExpression, at first: Int) -> Bool {
    guard expression.kind == .time, let limit = published.upper,
      let lower = expression.date?.bounds.lower, lower > limit
    else { return false }
    let inside = words[first...].prefix { $0.span.start < expression.span.end }
    return !inside.contains { $0.classes.contains(.function) }
  }

  private static let of = EventLexicon.hash("of".utf8)
}

extension EventLexicon {
  /// Whether a stretch begins with "the" or another determiner.
  func isDeterminer(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    let word = bytes[span.range.clamped(to: 0..<bytes.count)].prefix { $0 != 0x20 }
    return entry(Self.hash(word))?.classes.contains(.determiner) ?? false
  }
}
