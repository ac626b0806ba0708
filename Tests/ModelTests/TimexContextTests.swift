import Model
import Testing

/// What stands around a number or a name decides whether it is a time, and which one.
@Suite struct TimexContextTests {
  @Test func plansLookAheadUnlessTheyAreOver() {
    let day = "2024-03-29"  // A Friday.
    #expect(timex("The ferry is to leave on Tuesday.", on: day) == ["Tuesday=2024-04-02"])
    #expect(timex("The fee would be paid in January.", on: day) == ["January=2025-01"])
    #expect(timex("Ada will succeed Bo on Dec. 1.", on: day) == ["Dec. 1=2024-12-01"])
    #expect(timex("The offer had been due to end on Tuesday.", on: day) == ["Tuesday=2024-03-26"])
    #expect(timex("The new rule is effective June 1.", on: day) == ["June 1=2024-06-01"])
  }

  @Test func aDayBesideAnEventCountsFromTheTimeInHand() {
    let day = "2024-03-29"
    #expect(
      timex("It burned on 4 May 2021. The day before, Bo had left.", on: day)
        == ["4 May 2021=2021-05-04", "The day before=2021-05-03"])
    #expect(
      timex("It burned on 4 May 2021. The year after the fire it was sold.", on: day)
        == ["4 May 2021=2021-05-04", "The year=2022"])
    #expect(
      timex("It burned on 4 May 2021, the day before the fair.", on: day)
        == ["4 May 2021=2021-05-04", "the day=2021-05-04"])
    #expect(
      timex("It ends the day after tomorrow.", on: day) == ["the day after tomorrow=2024-03-31"])
  }

  @Test func aWeekdayTellsTheYear() {
    // 23 July was a Tuesday in 2013 and a Monday in 2012.
    #expect(
      timex("He suffered a setback on Tuesday, July 23.", on: "2013-05-08")
        == ["Tuesday, July 23=2013-07-23"])
    let story = """
      The ferry line was founded in 1921. In 1924 it sank two boats. In 1925 it was sold. The sale was told on \
      Wednesday, Oct. 19.
      """
    #expect(timex(story, on: "2016-08-14").last == "Wednesday, Oct. 19=2016-10-19")
  }

  @Test func lastAndNextMayStandBehindADay() {
    let day = "2024-03-29"
    #expect(
      timex("Your letter of 12 October last, which he has.", on: day)
        == ["12 October last=2023-10-12"])
    #expect(
      timex("They will meet on the 1st of May next.", on: day)
        == ["the 1st of May next=2024-05-01"])
  }

  @Test func aCountMayHaveAnAdjective() {
    #expect(timex("It took ten brutal months.") == ["ten brutal months=P10M"])
    #expect(timex("Their 1982 summer campaign failed.") == ["1982 summer=1982-SU"])
    #expect(timex("She reads A Month in the Hills and saw 60 Minutes.").isEmpty)
  }

  @Test func pastAndUntilLookTheirWay() {
    let day = "2024-03-29"  // A Friday.
    #expect(timex("They will go on past the May 1 deadline.", on: day) == ["May 1=2024-05-01"])
    #expect(
      timex("Until Tuesday, they had not answered.", on: day) == ["Tuesday=2024-03-26"])
    #expect(timex("The sale goes on until Tuesday.", on: day) == ["Tuesday=2024-04-02"])
  }

  @Test func yearsOfThreeDigitsNeedATextOfTheirTime() {
    let text = "Ada (c. 314 – 368) was baptised in 348, Bo about 360 - 366."
    #expect(
      timex(text) == ["c. 314=0314", "368=0368", "348=0348", "about 360=0360", "366=0366"])
    #expect(timex("He scored in 348 games, and in 348, once more.").isEmpty)
  }

  @Test func numbersInAddressesAreNoYears() {
    #expect(timex("Call 461-1776, or write to 1848 Mill Street.").isEmpty)
    #expect(timex("See example.org/2017 and Rule 2016.").isEmpty)
    #expect(timex("In 1848 Mill Street burnt.") == ["1848=1848"])
    #expect(timex("In 2003 rebels met there.") == ["2003=2003"])
  }

  @Test func sidesCellsAndCountsAreNoYears() {
    #expect(timex("The poster has 1800 x 1920 dots, the map 1600 × 2000.").isEmpty)
    #expect(timex("The mill made 1950 barrels with 1920 looms.").isEmpty)
    #expect(timex("2001\t1950\t2010") == ["2001=2001"])
    #expect(timex("Siege of Sund\t1944\t300") == ["1944=1944"])
    #expect(timex("She saw the 1950 elections and the disputed 1968 elections.").count == 2)
  }

  @Test func aHolidayBeforeAThingIsNoTime() {
    #expect(timex("They sold Easter eggs by a Christmas tree.", on: "2024-03-29").isEmpty)
    #expect(timex("They met on Christmas.", on: "2024-03-29") == ["Christmas=2023-12-25"])
  }

  @Test func aQuarterOfACenturyIsNoQuarterOfAYear() {
    #expect(timex("in the last quarter-century") == ["the last quarter-century=P25Y"])
    #expect(timex("for three quarters of a century") == ["three quarters of a century=P75Y"])
  }

  @Test func seasonsAndYearsInNamesAreNoTimes() {
    #expect(timex("The Sund Spring reached the border in 2011.") == ["2011=2011"])
    #expect(timex("They left in Spring 2011.") == ["Spring 2011=2011-SP"])
    #expect(timex("She ran in the 2014 Winter Games.") == ["2014=2014"])
    #expect(timex("She was player of the year in 2014.") == ["2014=2014"])
    #expect(timex("The stories (1892 – 94) are long.") == ["1892=1892", "94=1894"])
  }
}
