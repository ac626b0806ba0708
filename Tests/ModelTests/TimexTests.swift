import Model
import Testing

/// Tags a text and writes each expression as "words=value".
func timex(_ text: String, on day: String? = nil, genre: TextGenre? = nil) -> [String] {
  let bytes = Array(text.utf8)
  return TimeTagger.tag(bytes, documentTime: day, genre: genre).map { found in
    String(decoding: bytes[found.span.range], as: UTF8.self) + "=" + found.value
  }
}

@Suite struct TimexCalendarTests {
  @Test func explicitDates() {
    #expect(timex("It fell on 22 March 2024.") == ["22 March 2024=2024-03-22"])
    #expect(timex("It fell on March 22, 2024, at last.") == ["March 22, 2024=2024-03-22"])
    #expect(timex("In the spring of 1915 it began.") == ["the spring of 1915=1915-SP"])
    #expect(timex("By the late 1970s it was over.") == ["the late 1970s=197"])
    #expect(timex("Athens fought from 264 to 241 BC.") == ["264=BC0264", "241 BC=BC0241"])
    #expect(timex("See 2024-03-22T10:15:00Z.") == ["2024-03-22T10:15:00Z=2024-03-22T10:15:00"])
  }

  @Test func openYearStaysOpen() {
    #expect(timex("They attacked on 22 March.") == ["22 March=XXXX-03-22"])
  }

  @Test func newsCountsFromTheDayOfWriting() {
    #expect(
      timex("He said on Friday that it ended last week.", on: "2024-03-26", genre: .news)
        == ["Friday=2024-03-22", "last week=2024-W12"])
    #expect(timex("It came two years ago.", on: "2024-03-26") == ["two years ago=2022"])
  }

  @Test func wordsThatStrengthenBelongToTheExpression() {
    #expect(timex("It rains right now.", on: "2024-03-26") == ["right now=PRESENT_REF"])
    #expect(timex("They met more recently.", on: "2024-03-26") == ["more recently=PAST_REF"])
  }

  @Test func newsThatLooksBackOverYearsCountsFromItsDay() {
    let years =
      "In 2004 the mill burned. In 2006 it rose. In 2007 it fell. From 2009 to 2010 it stood. "
    let reports = "It will stand, the mayor said. It is old, a guard said. It is late, she added. "
    let end = "In March the council met."
    #expect(timex(years + years + end, on: "2013-04-26").last == "March=2010-03")
    #expect(timex(years + reports + end, on: "2013-04-26").last == "March=2013-03")
  }

  @Test func narrativeCountsFromTheDateToldLast() {
    #expect(
      timex(
        "In August 2021 they came. In September they ruled.", on: "2024-03-29", genre: .narrative)
        == ["August 2021=2021-08", "September=2021-09"])
  }

  @Test func whatIsNoDate() {
    #expect(timex("They may march on room 1999, page 1984, at $1995.").isEmpty)
    #expect(timex("He was 48 years old.").isEmpty)
  }
}

@Suite struct TimexUnknownDayTests {
  @Test func whatNeedsTheDayOfWritingStaysOpen() {
    #expect(
      timex("In August 2021 they came. Two years ago they left. June last year was hot.")
        == ["August 2021=2021-08", "Two years ago=XXXX", "June last year=XXXX-06"])
    #expect(timex("Police came on Friday.") == ["Friday=XXXX-WXX-5"])
    #expect(timex("It ended last week, this year.") == ["last week=XXXX-WXX", "this year=XXXX"])
  }
}

@Suite struct TimexGenreTests {
  @Test func expositoryTextsListWhatPlacesSomething() {
    let text =
      "Now the year is long, and for two years since 2015 it was daily. In May 2016 it ended."
    #expect(
      timex(text, on: "2017-01-01", genre: .expository) == ["2015=2015", "May 2016=2016-05"])
    #expect(
      timex("Now it rains.", on: "2017-01-01", genre: .news) == ["Now=PRESENT_REF"])
  }

  @Test func genreIsToldFromTheText() {
    let report = "Police said on Friday that a man was held on Thursday. "
    #expect(timex(report, on: "2024-03-26").last == "Thursday=2024-03-21")
    let history = (1914...1920).map { "In \($0) the front moved. " }.joined()
    #expect(timex(history + "In June it held.", on: "2009-12-19").last == "June=1920-06")
  }
}
