import Dates
import TextSafety

/// Gives a day whose year the text does not tell the year that a reader takes it for, and the same one throughout.
struct OpenYears {
  private let bytes: [UInt8]
  private let published: CivilDay?
  /// The expressions by their words.
  private var firsts: [ArraySlice<UInt8>: TimeExpression] = [:]
  /// The year that was told in full last, and where.
  private var told: (year: Int, end: Int)?

  /// This many days before and after its publication a text needs no year.
  private static let past = 100
  private static let ahead = 45
  /// A year told in full that many bytes before counts for what follows in its paragraph.
  private static let reach = 160

  /// Makes one for a text that was published on a day.
  init(bytes: [UInt8], published: EDTF? = nil) {
    self.bytes = bytes
    self.published = published.flatMap { TimeTagger.documentDay($0.description) }
  }

  /// Lets "May 4" mean one day throughout: the one near the publication, else the one that it first meant.
  ///
  /// A later year near the second mention would else be taken for the year of that mention alone.
  mutating func agree(_ expression: inout TimeExpression) {
    let words = bytes[expression.span.range.clamped(to: 0..<bytes.count)]
    defer { note(expression, words) }
    guard let date = expression.date?.single, date.month?.value != nil, date.day?.value != nil,
      expression.span.count < 24, expression.kind == .date, startsWithMonthOrDay(words),
      !isSeptember11(date)
    else { return }
    if let first = firsts[words] {
      expression.value = first.value
      expression.date = first.date
      return
    }
    if let year = nearYear(of: date, expression, words) {
      expression.value = TimexValue.day(
        year, month: date.month?.value ?? 1, day: date.day?.value ?? 1)
      expression.date = TimexValue.date(of: expression.value)
    }
    firsts[words] = expression
  }

  /// Whether a day is the one of 2001, which words after it told.
  private func isSeptember11(_ date: EDTFDate) -> Bool {
    date.year.value == 2001 && date.month?.value == 9 && date.day?.value == 11
  }

  /// The year in which a day lies near the publication; nil if the text tells another one.
  private func nearYear(
    of date: EDTFDate, _ expression: TimeExpression, _ words: ArraySlice<UInt8>
  ) -> Int? {
    guard let published, let known = date.year.value, let month = date.month?.value,
      let day = date.day?.value, !tellsYear(words)
    else { return nil }
    if let told, told.year == known, isNear(told.end, expression.span.start) { return nil }
    let today = published.number.value
    return (published.year - 1...published.year + 1).first { year in
      guard let day = CivilDay(year: year, month: month, day: day) else { return false }
      return (-Self.past...Self.ahead).contains(day.number.value - today)
    }
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool {
    end <= start && start - end < Self.reach
      && !bytes[(end..<start).clamped(to: 0..<bytes.count)].contains(0x0A)
  }

  private mutating func note(_ expression: TimeExpression, _ words: ArraySlice<UInt8>) {
    guard tellsYear(words), let year = expression.date?.single?.year.value else { return }
    told = (year, expression.span.end)
  }

  /// Whether words hold a year in full.
  private func tellsYear(_ words: ArraySlice<UInt8>) -> Bool {
    words.split { !ByteClass.isDigit($0) }.contains { $0.count == 4 }
  }

  /// Whether the words are a month and a day or a day and a month: "last Monday" means another day
  /// each time, "May 4" the same one.
  private func startsWithMonthOrDay(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, words.contains(where: ByteClass.isDigit) else { return false }
    return ByteClass.isUpper(first) || ByteClass.isDigit(first)
  }
}
