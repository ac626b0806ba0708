import Dates

/// A holiday and how its date is found.
struct Holiday: Sendable {
  /// The words of the name in lower case.
  let name: String
  /// The rule for its date.
  let rule: Rule

  /// How the date of a holiday is found.
  enum Rule: Sendable {
    /// A day of a month.
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month; −1 for the last.
    case weekday(month: Int, weekday: Int, nth: Int)
    /// Days from Easter Sunday of the western churches.
    case easter(Int)
    /// A day that belongs to one year alone.
    case event(year: Int, month: Int, day: Int)
    /// The Tuesday after the first Monday of November.
    case electionDay
  }

  /// All holidays; longer names stand before those they begin with.
  static let all: [Holiday] = [
    Holiday(name: "christmas eve", rule: .fixed(month: 12, day: 24)),
    Holiday(name: "christmas day", rule: .fixed(month: 12, day: 25)),
    Holiday(name: "christmas", rule: .fixed(month: 12, day: 25)),
    Holiday(name: "boxing day", rule: .fixed(month: 12, day: 26)),
    Holiday(name: "new year ' s eve", rule: .fixed(month: 12, day: 31)),
    Holiday(name: "new year ' s day", rule: .fixed(month: 1, day: 1)),
    Holiday(name: "valentine ' s day", rule: .fixed(month: 2, day: 14)),
    Holiday(name: "independence day", rule: .fixed(month: 7, day: 4)),
    Holiday(name: "bastille day", rule: .fixed(month: 7, day: 14)),
    Holiday(name: "veterans day", rule: .fixed(month: 11, day: 11)),
    Holiday(name: "armistice day", rule: .fixed(month: 11, day: 11)),
    Holiday(name: "halloween", rule: .fixed(month: 10, day: 31)),
    Holiday(name: "thanksgiving day", rule: .weekday(month: 11, weekday: 4, nth: 4)),
    Holiday(name: "thanksgiving", rule: .weekday(month: 11, weekday: 4, nth: 4)),
    Holiday(name: "memorial day", rule: .weekday(month: 5, weekday: 1, nth: -1)),
    Holiday(name: "labor day", rule: .weekday(month: 9, weekday: 1, nth: 1)),
    Holiday(name: "columbus day", rule: .weekday(month: 10, weekday: 1, nth: 2)),
    Holiday(name: "presidents day", rule: .weekday(month: 2, weekday: 1, nth: 3)),
    Holiday(name: "election day", rule: .electionDay),
    Holiday(name: "easter sunday", rule: .easter(0)),
    Holiday(name: "easter monday", rule: .easter(1)),
    Holiday(name: "easter", rule: .easter(0)),
    Holiday(name: "good friday", rule: .easter(-2)),
    Holiday(name: "ash wednesday", rule: .easter(-46)),
    Holiday(name: "palm sunday", rule: .easter(-7)),
    Holiday(name: "pentecost", rule: .easter(49)),
  ]

  /// The month and day of the holiday in a year.
  func date(in year: Int) -> CivilDay? {
    switch rule {
    case .fixed(let month, let day): CivilDay(year: year, month: month, day: day)
    case .weekday(let month, let weekday, let nth):
      CivilDay(year: year, month: month, weekday: weekday, nth: nth)
    case .easter(let offset): CivilDay.easter(year).map { $0.adding(days: offset) }
    case .event(let year, let month, let day): CivilDay(year: year, month: month, day: day)
    case .electionDay:
      CivilDay(year: year, month: 11, weekday: 1, nth: 1).map { $0.adding(days: 1) }
    }
  }
}

extension Holiday {
  /// The names cut into words.
  static let words: [[[UInt8]]] = all.map { holiday in
    holiday.name.utf8.split(separator: 0x20).map { Array($0) }
  }
}
