import Dates
import TextSafety

/// Figures that look like a time and are none: "31/02/2024", "99:99", "0 BC".
struct TimeDoubt: Hashable, Sendable {
  /// What the figures would be.
  enum Kind: String, Sendable { case date, time, year, number }

  /// The figures.
  var span: SourceSpan
  /// What they would be.
  var kind: Kind

  /// No more are reported.
  static let limit = 20
  /// Longer figures are no number that a text means.
  private static let longest = 40

  /// What is doubtful in a text, in reading order, up to the limit.
  static func find(in parser: PhraseParser, _ phrases: [TimePhrase]) -> [TimeDoubt] {
    var doubts: [TimeDoubt] = []
    var next = 0
    for index in parser.tokens.indices where parser.tokens[index].kind == .number {
      while next < phrases.count, phrases[next].tokens.upperBound <= index { next += 1 }
      let phrase =
        next < phrases.count && phrases[next].tokens.contains(index) ? phrases[next] : nil
      if let doubt = doubt(at: index, in: parser, phrase) { doubts.append(doubt) }
      if doubts.count == limit { break }
    }
    return doubts
  }

  private static func doubt(
    at index: Int, in parser: PhraseParser, _ phrase: TimePhrase?
  ) -> TimeDoubt? {
    let token = parser.tokens[index]
    if token.digits > longest {
      return TimeDoubt(span: SourceSpan(token.start, token.end), kind: .number)
    }
    if let phrase { return impossibleDay(phrase, from: index, in: parser) }
    if parser.isGlued(index), index > 0, parser.kind(index - 1) != .stop { return nil }
    if isDateFigures(index, parser) {
      return doubt(index..<(index + 5), kind: .date, parser: parser)
    }
    if isClockFigures(index, parser) {
      return doubt(index..<(index + 3), kind: .time, parser: parser)
    }
    guard token.number == 0, token.digits <= 4 else { return nil }
    if parser.eraEnd(at: index + 1) != nil {
      return doubt(index..<(index + 2), kind: .year, parser: parser)
    }
    return parser.isWord(index - 1, "year")
      ? doubt((index - 1)..<(index + 1), kind: .year, parser: parser) : nil
  }

  private static func doubt(_ range: Range<Int>, kind: Kind, parser: PhraseParser) -> TimeDoubt {
    let last = parser.tokens[range.upperBound - 1]
    return TimeDoubt(
      span: SourceSpan(parser.tokens[range.lowerBound].start, last.end), kind: kind)
  }

  /// "31 February", told once, at the first number of its expression.
  private static func impossibleDay(
    _ phrase: TimePhrase, from index: Int, in parser: PhraseParser
  ) -> TimeDoubt? {
    guard case .calendar(let fields) = phrase.meaning, let month = fields.month,
      let day = fields.day, (1...12).contains(month),
      day > DayNumber.daysInMonth(month, of: fields.year.map { Int($0) } ?? 4),
      !phrase.tokens.prefix(while: { $0 < index }).contains(where: { parser.kind($0) == .number })
    else { return nil }
    return doubt(phrase.tokens, kind: .date, parser: parser)
  }

  /// Three numbers joined as a date is, one of them a year, that no calendar has.
  private static func isDateFigures(_ index: Int, _ parser: PhraseParser) -> Bool {
    let mark = parser.kind(index + 1) == .mark ? parser.tokens[index + 1].number : 0
    guard mark == Punctuation.slash || mark == Punctuation.dash || mark == Punctuation.period,
      parser.isMark(index + 3, mark), (index + 1...index + 4).allSatisfy({ parser.isGlued($0) }),
      !(parser.isGlued(index + 5) && parser.isMark(index + 5, mark)),
      parser.digits(index + 2, 1...2) != nil
    else { return false }
    let isYear = { (value: Int?) in value.map { (1000...2199).contains($0) || $0 == 0 } ?? false }
    let yearLast = parser.digits(index, 1...2) != nil && isYear(parser.digits(index + 4, 4...4))
    let yearFirst = isYear(parser.digits(index, 4...4)) && parser.digits(index + 4, 1...2) != nil
    return yearLast || yearFirst
  }

  /// Two numbers joined as a time of day is, beyond the clock: both of them, or one of them after "at".
  private static func isClockFigures(_ index: Int, _ parser: PhraseParser) -> Bool {
    guard let hour = parser.digits(index, 2...2), parser.isMark(index + 1, Punctuation.colon),
      parser.isGlued(index + 1), parser.isGlued(index + 2),
      let minute = parser.digits(index + 2, 2...2),
      !(parser.isGlued(index + 3) && parser.isMark(index + 3, Punctuation.colon))
    else { return false }
    if hour > 24 && minute > 59 { return true }
    return parser.isWord(index - 1, "at") && (hour > 24 || minute > 59)
  }
}
