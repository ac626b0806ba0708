import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// Ways of writing a date that news has, each with the day that it means, and figures that are no dates.
@Suite struct EventDateKindTests {
  /// The dates of the events of a sentence, told on Wednesday 2024-05-08.
  private func dates(_ sentence: String) -> [String] {
    EventReading.events(sentence).events.compactMap { $0.date?.description }
  }

  @Test(arguments: [
    ("Rebels burned the mill last week.", "2024-04-29/2024-05-05"),
    ("The council will vote on the mill this week.", "2024-05-06/2024-05-12"),
    ("Rebels burned the mill this week.", "2024-04-29/2024-05-05"),
  ])
  func aSundaysWeekIsTheOneThatEndsOrBegins(_ sentence: String, _ date: String) {
    let events = EventReading.events(sentence, published: "2024-05-05").events
    #expect(events.compactMap { $0.date?.description } == [date])
    // On a Monday it is the week before, and the one that begins.
    let monday = EventReading.events("Rebels burned the mill last week.", published: "2024-05-06")
    #expect(monday.events.compactMap { $0.date?.description } == ["2024-04-29/2024-05-05"])
  }

  @Test func whatHasGoneOnSinceAYearRunsUntilNow() {
    #expect(dates("Rebels have burned 40 mills in Sund since 2019.") == ["2019/2024-05-08"])
  }

  @Test(arguments: [
    "The survey of 1,000 voters was taken on 4 May 2024.", "The study was done in 2019.",
    "The mine has been shut for years — Ana Ruiz (@anaruiz) May 3, 2024",
  ])
  func howItIsKnownIsNoEvent(_ sentence: String) {
    #expect(
      EventReading.events("The mill burned.\n\n" + sentence).events.allSatisfy { $0.sentence == 0 })
  }

  @Test(arguments: [
    ("The quake of May 2008 killed 69,000 people.", "2008-05"),
    ("The storm of June 1999 destroyed 40 boats.", "1999-06"),
    ("In March 2011 soldiers seized the port.", "2011-03"),
    ("In July 2016 rebels burned 12 villages.", "2016-07"),
    ("The flood of August 2002 swept away 30 houses.", "2002-08"),
    ("In October 2019 police arrested the mayor.", "2019-10"),
    ("In April 2013 bombs exploded at the race.", "2013-04"),
    ("In January 2020 workers closed the mine.", "2020-01"),
    ("The fire of September 2021 killed nine workers.", "2021-09"),
    ("In February 2022 troops crossed the border.", "2022-02"),
    ("In November 2018 voters elected a baker.", "2018-11"),
    ("In December 2017 miners found the wreck.", "2017-12"),
  ])
  func aYearBehindAMonthIsAYear(_ sentence: String, _ date: String) {
    #expect(dates(sentence).contains(date), "\(dates(sentence))")
  }

  @Test(arguments: [
    ("A bomb exploded in the market on 09-Jan-2017.", "2017-01-09"),
    ("The court closed the case on 9/Jan/2017.", "2017-01-09"),
    ("The mill burned down on 28-Feb-2019.", "2019-02-28"),
    ("Rebels seized the port on 1-Dec-2022.", "2022-12-01"),
    ("The council met on the third Tuesday in March 2015.", "2015-03-17"),
    ("The council met on the first Monday of June 2020.", "2020-06-01"),
    ("Voters elected a baker on the last Friday of May 2020.", "2020-05-29"),
    ("The ferry sank on the second Sunday in April 2011.", "2011-04-10"),
    ("The towers fell on 9/11.", "2001-09-11"),
    ("The minister resigned this weekend.", "2024-05-04/2024-05-05"),
    ("The two leaders will meet this weekend in Oslo.", "2024-05-11/2024-05-12"),
    ("The minister is due to arrive in Cairo on Monday.", "2024-05-13"),
    ("The trial is slated for June 5.", "2024-06-05"),
    ("The banker has been summoned before the judge on Friday.", "2024-05-10"),
    ("The parties are gearing up for November's election.", "2024-11"),
    ("Last year the firm sold its mines.", "2023"),
  ])
  func aDateIsReadInEachForm(_ sentence: String, _ date: String) {
    #expect(dates(sentence).contains(date), "\(dates(sentence))")
  }

  @Test func daysThatShareAMonthAreTwo() {
    #expect(dates("On 3 and 5 May 2023 bombs exploded in Norvik.").count == 2)
  }

  @Test func daysAndMonthsThatFollowEachOtherAreAStretch() {
    #expect(
      dates("Rebels raided the port in June and July 2021.").contains("2021-06/2021-07"))
    #expect(
      dates("Police raided six houses on Sunday and Monday.").contains("2024-05-05/2024-05-06"))
  }

  @Test(arguments: [
    "The case 1:19-cv-00123 was dismissed by the judge.",
    "The Fisheries Act 1906 was amended by the chamber.",
    "The court cited [2024] EWHC 1234 and dismissed the claim.",
    "The group released version 2.3.2019 of the tool.",
    "Readers may call 0171 2019 1234 for help, the office said.",
    "Windows 2000 crashed twice in the office.",
    "The number of the book is 978-3-16-148410-0.",
    "Sales fell below 2005 levels.",
    "It was the first strike since 2008.",
    "It was the worst harvest since 1997.",
    "The firm paid 2,019 crowns for the boat.",
    "The ferry carried 2010 passengers.",
    "The road has been quiet since 2015.",
    "The bridge is 1999 metres long.",
    "The Harbour Act 1974 covers such ships.",
    "The office can be reached at 555 1998 2211.",
    "Firmware 4.5.2018 mends the fault.",
    "The village lies 1850 metres above the sea.",
    "The band sold 1800 tickets.",
    "The lot fetched 2020 dollars.",
  ])
  func figuresAreNoDates(_ sentence: String) {
    #expect(dates(sentence).isEmpty, "\(dates(sentence))")
  }
}
