import Testing

@testable import Dates

@Suite struct EDTFBoundsTests {
  private func bounds(_ string: String) -> String {
    guard let date = EDTF(string) else { return "refused" }
    let (lower, upper) = date.bounds
    return "\(lower?.description ?? "open") \(upper?.description ?? "open")"
  }

  @Test func aDateCoversAllDaysItMayMean() {
    #expect(bounds("1987") == "1987-01-01 1987-12-31")
    #expect(bounds("1988-02") == "1988-02-01 1988-02-29")
    #expect(bounds("198X") == "1980-01-01 1989-12-31")
    #expect(bounds("-04XX") == "-0499-01-01 -0400-12-31")
    #expect(bounds("1987-XX-31") == "1987-01-31 1987-12-31")
    #expect(bounds("1987-X2-31") == "1987-12-31 1987-12-31")
    #expect(bounds("1987-1X") == "1987-10-01 1987-12-31")
    #expect(bounds("1987-07-2X") == "1987-07-20 1987-07-29")
    #expect(bounds("1987-22") == "1987-06-01 1987-08-31")
    #expect(bounds("1987-35") == "1987-07-01 1987-09-30")
    #expect(bounds("1987-41") == "1987-07-01 1987-12-31")
  }

  @Test func openAndUnknownEndsHaveNoBound() {
    #expect(bounds("1987/1991-08") == "1987-01-01 1991-08-31")
    #expect(bounds("../1991") == "open 1991-12-31")
    #expect(bounds("1987/") == "1987-01-01 open")
    #expect(bounds("[1987,1990..]") == "1987-01-01 open")
    let drawn = EDTF("/1991")?.bounds(yearsToUnknown: 5)
    #expect(drawn?.lower?.description == "1986-12-31")
  }

  @Test func doubtWidensTheFuzzyBoundsOnly() {
    #expect(bounds("1987~") == "1987-01-01 1987-12-31")
    let year = EDTF("1987%")?.fuzzyBounds
    #expect(year?.lower?.description == "1985-01-01")
    #expect(year?.upper?.description == "1989-12-31")
    let decade = EDTF("198X?")?.fuzzyBounds
    #expect(decade?.lower?.description == "1970-01-01")
    let day = EDTF("1987-07-~01")?.fuzzyBounds
    #expect(day?.lower?.description == "1987-06-30")
    #expect(EDTF("1987S2")?.fuzzyBounds.upper?.description == "1999-12-31")
  }

  /// What is doubted of a date moves its ends, each part by its own unit.
  @Test(arguments: [
    ("2004~-06", "2003-06-01 2005-06-30"), ("2004-06~", "2003-05-01 2005-07-30"),
    ("2004-~06", "2004-05-01 2004-07-30"), ("?2004-06-~11", "2003-06-10 2005-06-12"),
    ("%2004-06", "2002-06-01 2006-06-30"), ("2004-%06-11", "2004-04-11 2004-08-11"),
    ("2004-06-11%", "2002-04-09 2006-08-13"), ("2004-22~", "2003-03-01 2005-11-30"),
    ("2004-~22", "2004-03-01 2004-11-30"), ("2004-06", "2004-06-01 2004-06-30"),
  ])
  func eachDoubtedPartMovesTheEnds(date: String, ends: String) {
    let fuzzy = EDTF(date)?.fuzzyBounds
    let words = [fuzzy?.lower, fuzzy?.upper].map { $0?.description ?? "open" }
    #expect(words.joined(separator: " ") == ends)
  }

  @Test func adversarialYearsSaturate() {
    let huge = EDTF("Y999999999999999E9999")?.bounds
    #expect(huge?.upper?.civil.year == EDTFYear.limit)
    let past = EDTF("Y-31E6")?.bounds
    #expect(past?.lower == DayNumber(year: -31_000_000))
    #expect(past?.upper == DayNumber(year: -31_000_000, month: 12, day: 31))
    #expect(DayNumber(.max).adding(days: .max) == DayNumber(.max))
    #expect(DayNumber(.min).adding(months: .min).civil.year == -EDTFYear.limit)
    #expect(DayNumber(year: .min, month: .min, day: .min) < DayNumber(year: .max, month: .max))
  }

  @Test func daysAndDatesConvertBothWays() {
    #expect(DayNumber(year: 1970).value == 0)
    #expect(DayNumber(year: 2000, month: 2, day: 29).value == 11_016)
    #expect(DayNumber(year: 1987, month: 7, day: 19).weekday == 7)
    #expect(DayNumber(year: 2021, month: 1, day: 3).week == (2020, 53))
    #expect(DayNumber(year: 1987, month: 13, day: 32).description == "1988-02-01")
    #expect(DayNumber(year: 1988, month: 1, day: 31).adding(months: 1).description == "1988-02-29")
    #expect(
      DayNumber(year: 1988, month: 1, day: 31).adding(months: -11).description == "1987-02-28")
    for value in stride(from: -1_000_000, through: 1_000_000, by: 997) {
      let (year, month, day) = DayNumber(value).civil
      #expect(DayNumber(year: year, month: month, day: day).value == value)
    }
  }

  @Test func valuesAreOrderedByTheirDays() {
    let sorted = ["1987-07", "../1990", "198X", "1987", "1987-07-19", "1985/.."]
      .compactMap { EDTF($0) }.sorted().map(\.description)
    #expect(sorted == ["../1990", "198X", "1985/..", "1987", "1987-07", "1987-07-19"])
  }

  @Test func valuesAreBuiltFromTheirParts() {
    #expect(EDTF.date(year: 1987, month: 7, day: 19)?.description == "1987-07-19")
    #expect(EDTF.date(year: nil, month: 7, day: 19)?.description == "XXXX-07-19")
    #expect(EDTF.date(year: 1987, month: 2, day: 31) == nil)
    #expect(EDTF.date(year: 123_456)?.description == "Y123456")
    #expect(EDTF.decade(of: 1987).description == "198X")
    #expect(EDTF.century(19).description == "18XX")
    #expect(EDTF.century(-5).description == "-04XX")
    let interval = EDTF.interval(.decade(of: 1980), EDTF.date(year: 1991))
    #expect(interval?.description == "198X/1991")
    #expect(EDTF.interval(EDTF.date(year: 1991), .decade(of: 1980)) == nil)
    #expect(interval?.qualified(.approximate).description == "198X~/1991~")
  }

  @Test func partsOfAValueAreThirds() {
    let year = EDTF("1987")
    #expect(year?.bounds(of: .early).upper?.description == "1987-05-01")
    #expect(year?.bounds(of: .mid).lower?.description == "1987-05-02")
    #expect(year?.bounds(of: .late).lower?.description == "1987-09-02")
    #expect(EDTF("1987-07-19")?.bounds(of: .mid).lower?.description == "1987-07-19")
    #expect(EDTFPart(timex3: "END") == .late)
    #expect(EDTFPart(timex3: "EARLY") == .early && EDTFPart(timex3: "LATE") == .late)
    #expect(EDTFPart(timex3: "APPROX") == nil)
    for part in EDTFPart.allCases { #expect(EDTFPart(timex3: part.timex3) == part) }
    // Two days have no third; what is open stays as it is.
    let days = EDTF("1987-07-19/1987-07-20")
    #expect(days?.bounds(of: .early).upper?.description == "1987-07-19")
    #expect(days?.bounds(of: .late).lower?.description == "1987-07-20")
    #expect(EDTF("1987/..")?.bounds(of: .late).lower?.description == "1987-01-01")
  }

  @Test(
    arguments: [
      (nil, 0, nil, nil), (1987, 1, nil, "1987-01"), (1987, 12, nil, "1987-12"),
      (1987, 41, nil, "1987-41"), (1987, 42, nil, nil), (1987, 7, 0, nil),
      (1987, 7, 1, "1987-07-01"),
      (1987, 7, 31, "1987-07-31"), (1987, 7, 32, nil), (1987, 6, 31, nil), (1987, nil, 3, nil),
      (1988, 2, 29, "1988-02-29"), (1987, 2, 29, nil), (nil, 2, 29, "XXXX-02-29"),
    ] as [(Int?, Int?, Int?, String?)])
  func partsMakeADateThatTheCalendarHas(year: Int?, month: Int?, day: Int?, date: String?) {
    #expect(EDTF.date(year: year, month: month, day: day)?.description == date)
  }

  @Test(arguments: [
    ("1987", "1987-03", true), ("1987-03", "1987", false), ("1987/1989", "1987/1990", true),
    ("1987/1990", "1987/..", true), ("1987/..", "1987/1990", false), ("../1990", "../1991", true),
    ("../1991", "0001", true), ("1987", "../1991", false), ("1987", "1987", false),
    ("1987", "1987?", true), ("1987?", "1987", false), ("1987/", "1987/..", true),
  ])
  func oneIsBeforeAnother(first: String, second: String, isBefore: Bool) throws {
    let (first, second) = (try #require(EDTF(first)), try #require(EDTF(second)))
    #expect((first < second) == isBefore)
  }

  @Test(arguments: [
    ("1987", "1987~"), ("1987-07", "1987-07~"), ("1987-07-19", "1987-07-19~"),
    ("1987/1991-02", "1987~/1991-02~"), ("1987/..", "1987~/.."), ("../1991", "../1991~"),
    ("[1987,1990]", "[1987,1990]"),
  ])
  func aMarkIsPutOnTheWhole(value: String, marked: String) {
    #expect(EDTF(value)?.qualified(.approximate).description == marked)
  }

  @Test(
    arguments: [
      ("1980", "1991", "1980/1991"), ("1980/1985", "1987/1991", "1980/1991"),
      (nil, "1991", "../1991"),
      ("1980", nil, "1980/.."), ("../1985", "1991", "../1991"), ("1991", "1980", nil),
      ("[1980,1981]", "1991", nil), ("1991", "1991", "1991/1991"),
    ] as [(String?, String?, String?)])
  func anIntervalHasTheOuterEnds(start: String?, end: String?, interval: String?) {
    let made = EDTF.interval(start.flatMap { EDTF($0) }, end.flatMap { EDTF($0) })
    #expect(made?.description == interval)
  }
}
