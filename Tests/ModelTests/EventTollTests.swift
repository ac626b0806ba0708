import Testing

@testable import Analysis

/// How many died, and numbers and verbs that count nobody.
@Suite struct EventTollTests {
  @Test(arguments: [
    ("A total of 4,493 people have died of the fever this year.", 4493, "4,493"),
    (
      "The war has killed nearly half a million people since 2011, and it goes on.", 500_000,
      "nearly half a million"
    ),
    ("A fire killed half a dozen guests in Brask on Monday.", 6, "half a dozen"),
    ("Erik Holm, 25, died in Brask on Monday.", 1, "Erik Holm"),
    ("Gunmen shot and killed nine guards in Brask on Monday.", 9, "nine"),
    ("A guard was shot to death in the arms of his wife in Brask on Monday.", 1, "A guard"),
    (
      "On Monday violence swept across Brask, leaving at least 30 dead and more than 1,400 wounded.",
      30, "at least 30"
    ),
    ("The blast left 30 dead and 1,400 wounded in Brask on Monday.", 30, "30"),
  ])
  func theDeadAreCounted(_ sentence: String, killed: Int, words: String) {
    let (events, article) = EventReading.events(sentence)
    #expect(events.map { $0.killed?.number } == [killed], "\(events)")
    let shown = events.map { $0.killed.map { article[$0.span] } }
    #expect(shown == [words])
  }

  @Test(arguments: [
    ("The war in Brask has killed tens of thousands of people.", "tens of thousands", 20_000),
    ("The war in Brask has killed hundreds of thousands.", "hundreds of thousands", 200_000),
    ("The plague killed thousands of people in Brask in 2019.", "thousands", 2000),
  ])
  func vagueNumbersKeepTheirWords(_ sentence: String, words: String, least: Int) {
    let (events, article) = EventReading.events(sentence)
    #expect(events.map { $0.killed?.words(in: article) } == [words], "\(events)")
    #expect(events.map { $0.killed?.lower } == [least])
    #expect(events.allSatisfy { $0.killed?.number == nil && $0.killed?.upper == nil })
  }

  @Test(arguments: [
    "Ada Lund was shot in the leg in Brask on Monday.",
    "A guard was shot in the shoulder in Brask on Monday.",
    "The police shot him with pepper spray in Brask on Monday.",
    "Erik Holm was shot down over the sea on Monday.",
    "The noise died down in Brask on Monday.",
    "The fire died out in Brask on Monday.",
    "The senators killed the public option on Monday.",
    "Last December's Brask Elementary School massacre led to a new law.",
    "COVID-19 deaths rose sharply in Brask on Monday.",
    "Phase 3 deaths were told of in Brask on Monday.",
    "Ministers counted Flight 804 fatalities in Brask on Monday.",
  ])
  func nobodyIsCounted(_ sentence: String) {
    let found = EventReading.told(sentence)
    #expect(found.allSatisfy { $0.event.killed == nil }, "\(found)")
  }
}
