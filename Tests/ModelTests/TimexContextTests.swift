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

  @Test func seasonsAndYearsInNamesAreNoTimes() {
    #expect(timex("She ran in the 2014 Winter Games.") == ["2014=2014"])
    #expect(timex("She was player of the year in 2014.") == ["2014=2014"])
    #expect(timex("The stories (1892 – 94) are long.") == ["1892=1892", "94=1894"])
  }
}
