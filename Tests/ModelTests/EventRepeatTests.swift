import Testing

@testable import Analysis

/// One sentence, one thing that happened: a date that only says which thing is meant makes no entry of its own.
@Suite struct EventRepeatTests {
  private func told(_ text: String) -> [String] {
    EventReading.told(text).map { "\($0.event.date?.description ?? "-") \($0.words)" }
  }

  @Test(arguments: [
    (
      "Holm announced his 2016 campaign at a hotel on Monday.",
      ["2024-05-06 Holm announced his 2016 campaign at a hotel"]
    ),
    (
      "A group that plans to spend millions in 2025 has filed a lawsuit against the mayor.",
      ["- A group that plans to spend millions in 2025 has filed a lawsuit against the mayor"]
    ),
    (
      "Lund was hired on Monday after reportedly setting up a server in 2009.",
      ["2024-05-06 Lund was hired after reportedly setting up a server in 2009"]
    ),
    (
      "House races brought in 37% more money in 2023 compared with 2021.",
      ["2023 House races brought in 37% more money compared with 2021"]
    ),
  ])
  func theClauseHasTheDateThatHangsFromIt(_ text: String, expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    "Holm will visit Oslo on Thursday, then fly to Bergen to meet the mayor on Friday.",
    "Holm was arrested on Monday, and Lund was charged on Tuesday.",
    "The army retook the town on Monday after rebels seized it on 3 March 2024.",
    "The court ruled on Monday that the law that parliament passed in 2019 is void.",
  ])
  func twoClausesStayTwo(_ text: String) {
    #expect(told(text).count == 2, "\(told(text))")
  }

  @Test(arguments: [
    "The leaders spoke at length about the 2016 election.",
    "The mayor warned of the 2025 budget.",
    "Lund talked to reporters about the 2019 talks.",
    "Holm vowed not to repeat the failings of her 2021 campaign.",
  ])
  func whatIsSpokenOfHappensElsewhere(_ text: String) {
    #expect(told(text) == [])
  }

  @Test func whoIsShotAndDiesOfItIsOneEvent() {
    let text = """
      Ada Berg was shot and killed by the police in Brask on Monday.

      The mayor opened a school on Tuesday.

      Berg died at a hospital on Monday.
      """
    #expect(told(text).count == 2, "\(told(text))")
  }

  @Test func whatADayOwnsIsDatedAndNothingElse() {
    let text = "After last month's downing of a drone over Brask, Holm called off a strike on Sund."
    #expect(told(text) == ["2024-04 last month's downing of a drone over Brask"])
  }

  @Test func theFirstSinceAYearComesAfterNothing() {
    let text = """
      One guard was killed in a raid in Brask on Monday, the first death since the army began its war in August 2014.
      """
    let found = EventReading.told(text)
    #expect(found.contains { $0.event.date?.description == "2024-05-06" }, "\(found)")
    #expect(found.allSatisfy { $0.event.date?.description != "2014-08/" }, "\(found)")
  }

  @Test(arguments: [
    ("The bombing campaign lasted for three weeks in March 2024.", TimelineEvent.Kind.military),
    ("The air campaign began in March 2024.", .military),
    ("The campaign for the town council began in March 2024.", .politics),
    ("Her campaign ended in March 2024.", .politics),
  ])
  func campaignsAreOfWarOrForVotes(_ text: String, kind: TimelineEvent.Kind) {
    #expect(EventReading.told(text).map(\.event.kind) == [kind], "\(told(text))")
  }
}
