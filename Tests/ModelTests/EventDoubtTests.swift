import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// How sure an event is, and why it is less so.
@Suite struct EventDoubtTests {
  /// The sentence after two others, so that it opens nothing.
  private func later(_ sentence: String) -> [TimelineEvent] {
    EventReading.events(
      "The harbour of Norvik froze on 1 May 2024. Divers left it on 2 May 2024.\n\n" + sentence
    ).events.filter { $0.sentence == 2 }
  }

  private func doubts(_ events: [TimelineEvent]) -> [String] {
    events.flatMap(\.reasons).map(\.rule).filter { $0.hasPrefix("less sure") }
  }

  @Test(arguments: [
    "Rebels attacked a mill in Brask on 4 May 2024.",
    "The council of Norvik elected Ada Lund on Friday.",
    "The court will sentence Mr. Holm on 20 May 2024.",
    "In 2019, the ministry of Sund closed the mine.",
    "Police arrested two men in Brask on Monday.",
    "On 3 May 2024, the parliament passed the bill.",
  ])
  func aPlainSentenceIsCertain(_ sentence: String) {
    let events = later(sentence)
    #expect(events.map(\.confidence) == [.certain], "\(doubts(events))")
  }

  @Test(arguments: [
    ("“Rebels attacked a mill in Brask on 4 May 2024,” he said.", "in quotation marks"),
    ("We closed the mine in Sund in 2019.", "the speaker tells of himself"),
    ("The tone in Norvik shifted on 4 May 2024.", "a subject that is no one and nothing"),
    ("Many fled to Norvik in 2019.", "a subject that is no one and nothing"),
    ("Voters face the vote of 4 May 2024.", "says what is, not what happened"),
    ("Mr. Holm described the mine as a mess on 4 May 2024.", "only describes"),
    (
      "Rebels have burned the mine in 2019.", "a perfect at a time that is over"
    ),
  ])
  func whatTellsNoEventIsNotOnTheOverview(_ row: (sentence: String, doubt: String)) {
    let events = later(row.sentence)
    #expect(events.allSatisfy { $0.confidence == .doubtful })
    #expect(
      events.isEmpty || doubts(events).contains("less sure: " + row.doubt), "\(doubts(events))")
  }

  @Test(arguments: [
    "The mayor said the council had closed the mine in 2019.",
    "The parliament has passed the bill in May 2024.",
    "Mr. Holm was visiting Norvik on Monday.",
  ])
  func oneDoubtMakesAnEventLikelyAtMost(_ sentence: String) {
    let events = later(sentence)
    #expect(!events.isEmpty && events.allSatisfy { $0.confidence > .certain }, "\(doubts(events))")
  }

  @Test(arguments: [
    "The council seemed to close the mine in 2019.",
    "Ada Lund closed the mine on Monday MORE said the ferry sank.",
    "This year's summit in the port of Brask drew a crowd.",
  ])
  func whatIsToldInPassingIsNotOnTheOverview(_ sentence: String) {
    let events = later(sentence)
    #expect(events.allSatisfy { $0.confidence == .doubtful }, "\(doubts(events))")
  }

  @Test func aPronounAfterTwoPersonsStandsForNobody() {
    let (events, article) = EventReading.events(
      "Ada Lund said Erik Holm closed the mine.\n\nShe left the town on Monday.")
    #expect(events.allSatisfy { !$0.words(in: article).contains("[Erik") })
  }

  @Test func whatTheTitleSaysIsNewsHoweverItIsTold() {
    let text =
      "Sund recalls envoys from Norvik and Brask over fishing\n\nThe weather was fine. It rained.\n\n"
      + "Sund has recalled its envoys from Norvik and Brask in a row over fishing."
    let (events, article) = EventReading.events(text)
    let recalled = events.first { $0.words(in: article).contains("recalled") }
    #expect(recalled.map { $0.confidence < .doubtful } ?? true)
  }

  @Test func aClockBesideADayDatesNothingOfItsOwn() {
    let (events, _) = EventReading.events("The first boy emerged at 5:40 p.m. local time Sunday.")
    #expect(events.map { $0.date?.description } == ["2024-05-05"])
  }

  @Test func aDayWithoutAYearLiesNearThePublication() {
    let (events, _) = EventReading.events(
      "The school opened in 1970. The hall burnt in 1972. The mill burnt in 1975. "
        + "The church was sold in 1981. The bank was sold in 1983.\n\n"
        + "The council banned guns on Apr. 15.\n\nThe vote takes place on May 27.")
    let dates = events.compactMap { $0.date?.description }
    #expect(dates.contains("2024-04-15") && dates.contains("2024-05-27"), "\(dates)")
  }

  @Test func anInfinitiveLendsItsPastDateToTheVerbAroundIt() {
    let (events, _) = EventReading.events(
      "Ada Lund ended her quest to lead Norvik out of the union on Friday.")
    #expect(events.map(\.status) == [.happened])
    #expect(events.first?.date?.description == "2024-05-03")
  }
}
