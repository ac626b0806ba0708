import Model
import Testing

@Suite struct TimexPhraseTests {
  @Test func durations() {
    #expect(timex("It lasted two years.") == ["two years=P2Y"])
    #expect(timex("It took 2 1/2 hours.") == ["2 1/2 hours=PT2H30M"])
    #expect(timex("The eight-year war ended.") == ["eight-year=P8Y"])
    #expect(timex("It went on for several months.") == ["several months=PXM"])
    #expect(timex("It held for more than four days.") == ["more than four days=P4D"])
    #expect(timex("Over the past two weeks it rained.") == ["the past two weeks=P2W"])
  }

  @Test func repetitions() {
    #expect(timex("They meet every Friday.") == ["every Friday=XXXX-WXX-5"])
    #expect(timex("It costs $3 million a year.") == ["a year=P1Y"])
    #expect(timex("The daily ran it every two weeks.") == ["daily=P1D", "every two weeks=P2W"])
  }

  @Test func rangesShareTheirYear() {
    #expect(
      timex("It ran from August to September 1950.") == [
        "August=1950-08", "September 1950=1950-09",
      ])
    #expect(
      timex("The siege (18 August – 15 September 1951) failed.")
        == ["18 August=1951-08-18", "15 September 1951=1951-09-15"])
    #expect(timex("In 1939–45 it burned.") == ["1939=1939", "45=1945"])
    #expect(
      timex("It ran from 6 to 7 January 1916.")
        == ["6=1916-01-06", "7 January 1916=1916-01-07"])
    #expect(
      timex("From November to February 1942.")
        == ["November=1941-11", "February 1942=1942-02"])
  }

  @Test func timesOfDay() {
    #expect(
      timex("It struck at 5 p.m. EST Nov. 9, 1989.")
        == ["5 p.m. EST Nov. 9, 1989=1989-11-09T17:00"])
    #expect(
      timex("They left on the night of 22 March 2024.")
        == ["the night of 22 March 2024=2024-03-22TNI"])
    #expect(
      timex("Police came this morning.", on: "2024-03-29", genre: .news)
        == ["this morning=2024-03-29TMO"])
  }

  @Test func quartersOfCompanyNews() {
    #expect(
      timex("Net rose in the third quarter from a year earlier.", on: "1989-10-26", genre: .news)
        == ["the third quarter=1989-Q3", "a year earlier=1988-Q3"])
  }

  @Test func bareDaysGoToTheNearestYear() {
    #expect(
      timex("It will be paid Dec. 15.", on: "1989-11-02", genre: .news) == ["Dec. 15=1989-12-15"])
    #expect(
      timex("He was found Nov. 25.", on: "2000-01-15", genre: .news) == ["Nov. 25=1999-11-25"])
  }

  @Test func tenseDecidesAboutWeekdays() {
    #expect(timex("They met Monday.", on: "2024-03-29", genre: .news) == ["Monday=2024-03-25"])
    #expect(
      timex("They will meet Monday.", on: "2024-03-29", genre: .news) == ["Monday=2024-04-01"])
  }

  @Test func ordersOfDayAndMonth() {
    #expect(
      timex("It ran from 22/3/2024 to 4/5/2024.")
        == ["22/3/2024=2024-03-22", "4/5/2024=2024-05-04"])
    #expect(
      timex("It ran from 3/22/2024 to 4/5/2024.")
        == ["3/22/2024=2024-03-22", "4/5/2024=2024-04-05"])
  }

  @Test func holidays() {
    #expect(timex("It opened on Easter Monday 2024.").first == "Easter Monday 2024=2024-04-01")
    #expect(timex("It closed on Thanksgiving Day 1998.") == ["Thanksgiving Day 1998=1998-11-26"])
  }

  @Test func narrativeStaysThroughAnAside() {
    let text = """
      In June 1940 they marched. A book of 1995 tells of it. On 14 June they entered the city.
      """
    #expect(
      timex(text, on: "2009-12-19", genre: .narrative)
        == ["June 1940=1940-06", "1995=1995", "14 June=1940-06-14"])
  }

  @Test func calendarDatesAreEDTF() {
    let found = TimeTagger.tag(
      Array("In the summer of 1943, in 480 BC, last week.".utf8),
      documentTime: "2024-03-29", genre: .news)
    #expect(found.map { $0.date?.description } == ["1943-22", "-0479", "2024-03-18/2024-03-24"])
  }
}
