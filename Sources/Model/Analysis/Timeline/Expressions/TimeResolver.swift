import Dates

/// Turns parsed expressions into TIMEX3 values, in reading order.
struct TimeResolver {
  /// The day of writing, if known: the article's, or that of the part one is in.
  var document: CivilDay?
  /// How the text tells time.
  private(set) var genre = TextGenre.news
  /// The tokens, for the tense around an expression.
  private(set) var tense = TenseFinder(tokens: [], lexemes: [])
  /// The date told last.
  var inHand: TimePoint?
  /// The token after the date told last.
  var inHandEnd = 0
  /// The day that was told last with its year, and the token after it.
  private(set) var full: (day: CivilDay, end: Int)?
  /// The quarter that company news reports on.
  var reportedQuarter: TimePoint?
  /// A far year that the narrative named last without going there.
  private var farYear: Int?

  /// What an expression was found to mean.
  struct Resolved {
    var kind: TimeExpression.Kind
    var value: String
    /// The date it puts in hand.
    var point: TimePoint?
  }

  /// Makes a resolver.
  init(document: CivilDay?) {
    self.document = document
  }

  /// Goes on to the next stretch of the text, with the date told last still in hand.
  mutating func enter(_ tokens: TenseFinder, genre: TextGenre) {
    inHandEnd -= tense.tokens.count
    full?.end -= tense.tokens.count
    tense = tokens
    self.genre = genre
  }

  /// Resolves the next expression.
  mutating func resolve(_ phrase: TimePhrase) -> Resolved {
    let resolved = meaning(of: phrase)
    noteQuarter(phrase, resolved)
    if case .calendar(let fields) = phrase.meaning, fields.year != nil,
      let day = resolved.point?.civil, fields.day != nil
    {
      full = (day, phrase.tokens.upperBound)
    }
    if let point = resolved.point, !(genre == .narrative && countsFromNow(phrase)) {
      put(point, at: phrase.tokens.upperBound)
    }
    return resolved
  }

  /// Puts a date in hand.
  ///
  /// A narrative that names a far year in passing stays where it is until a second one follows.
  private mutating func put(_ point: TimePoint, at end: Int) {
    let isFar = inHand.map { abs($0.year - point.year) > TimeResolver.leap } ?? false
    if genre == .narrative, point.month == nil, isFar {
      let isSecond = farYear.map { abs($0 - point.year) <= TimeResolver.leap } ?? false
      farYear = point.year
      if !isSecond { return }
    }
    farYear = nil
    inHandEnd = end
    if genre == .narrative, point.month == nil, point.year == inHand?.year { return }
    inHand = point
  }

  /// The years that a narrative passes over at most without saying so twice.
  private static let leap = 10

  private func countsFromNow(_ phrase: TimePhrase) -> Bool {
    switch phrase.meaning {
    case .calendar(let fields): fields.dayOffset != nil
    case .unit(_, let direction):
      direction.map { !$0.isNarrative && $0 != .next } ?? false
    case .offset(_, _, _, let fromNow): fromNow
    case .duration, .reference, .repeated, .timeInHand: false
    }
  }

  /// Keeps the quarter that company news reports on; a longer period ends it.
  private mutating func noteQuarter(_ phrase: TimePhrase, _ resolved: Resolved) {
    switch phrase.meaning {
    case .calendar(let fields):
      if fields.yearDirection == nil, let point = resolved.point, point.quarter != nil,
        document.map({ $0.year >= point.year }) ?? true
      {
        reportedQuarter = point
      }
    case .unit(let unit, _):
      if unit == .quarter || unit == .period { reportedQuarter = resolved.point }
    case .duration(let lengths, _):
      if let first = lengths.first, first.unit == .month, case .halves(let count) = first.amount,
        count >= 12
      {
        reportedQuarter = nil
      }
    case .offset, .reference, .repeated, .timeInHand: break
    }
  }

  private func meaning(of phrase: TimePhrase) -> Resolved {
    switch phrase.meaning {
    case .calendar(let fields): return calendar(fields, phrase)
    case .unit(let unit, let direction): return picked(unit, direction: direction, phrase: phrase)
    case .offset(let amount, let unit, let step, let fromNow):
      let resolved = offset(amount, unit: unit, step: step, fromNow: fromNow)
      let isLater = step > 0 && !fromNow
      return isLater && isAhead(resolved, phrase) ? open(unit) : resolved
    case .duration(let lengths, _):
      return Resolved(kind: .duration, value: TimexValue.duration(lengths))
    case .reference(let value): return Resolved(kind: .date, value: value)
    case .repeated(let value): return Resolved(kind: .set, value: value)
    case .timeInHand: return timeInHand()
    }
  }

  /// Whether a time lies after the day of writing though the clause does not look ahead: "seven decades
  /// later" then counts from a time that the text does not date.
  private func isAhead(_ resolved: Resolved, _ phrase: TimePhrase) -> Bool {
    guard let document, let first = resolved.point?.first, first > document else { return false }
    return tense.around(phrase.tokens) != .future
  }

  private func timeInHand() -> Resolved {
    guard genre == .narrative, let inHand else { return Resolved(kind: .date, value: "PAST_REF") }
    return Resolved(kind: .date, value: value(of: inHand))
  }

  /// A point as a value, with the precision it has.
  func value(of point: TimePoint) -> String {
    if let month = point.month {
      if let day = point.day { return TimexValue.day(point.year, month: month, day: day) }
      return TimexValue.month(point.year, month)
    }
    if let quarter = point.quarter { return TimexValue.year(point.year) + "-Q" + String(quarter) }
    return TimexValue.year(point.year)
  }

  /// The date that bare dates count from: the one told last in a narrative, else today.
  var anchor: TimePoint? {
    switch genre {
    case .news, .expository: document.map { TimePoint($0) } ?? inHand
    case .narrative: inHand ?? document.map { TimePoint($0) }
    }
  }
}
