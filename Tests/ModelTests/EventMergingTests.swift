import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What is told twice is one event, and what is told beside it is another one.
@Suite struct EventMergingTests {
  @Test(arguments: [
    // Who, what and when are the same, the verb is not.
    "On 2 May 2024 divers off Sund located debris of the ferry. The divers found debris in the water on 2 May 2024.",
    "Voters in Norvik approved the tram on 2 May 2024. On 2 May 2024 the voters of Norvik backed the tram by a wide margin.",
    // The same occasion, named twice.
    "Sund has seen unrest since the 2011 uprising that toppled its king. Traders in Sund left after the 2011 uprising.",
    // The day of the report and the day before.
    "Erik Holm was found dead in his cell on 2 May 2024. Erik Holm was found dead in his cell in Brask, police said on 3 May 2024.",
  ])
  func whatIsToldTwiceIsOneEvent(_ text: String) {
    let found = EventReading.told(text)
    #expect(found.count == 1, "\(found.map(\.words))")
    #expect(found.first?.event.mentions.count == 1)
  }

  @Test(arguments: [
    "On 2 May 2024 the mayor of Norvik opened the bridge. On 2 May 2024 the council raised the toll for lorries.",
    "Ada Lund met the miners of Brask on 2 May 2024. Ada Lund fired two judges on 2 May 2024.",
    "Ada Lund will visit Norvik on 14 May 2024, then meet the king of Sund in Brask on 15 May 2024.",
    "The minister of Sund met envoys in Sela on 4 May 2024. The minister of Sund met the council in Sela on 5 May 2024.",
    "The court in Norvik jailed Erik Holm on 2 May 2023. The court in Norvik jailed Ada Lund on 9 April 2024.",
  ])
  func whatIsToldBesideItIsAnother(_ text: String) {
    let found = EventReading.told(text)
    #expect(found.count == 2, "\(found.map(\.words))")
  }

  @Test func oneClauseWithTwoDatesIsOneEvent() {
    let found = EventReading.told(
      "Ada Lund has begun to praise the pact in her 2024 campaign, calling it a great deal at a rally last week."
    )
    #expect(found.count == 1, "\(found.map(\.words))")
  }

  @Test func whatOnlySpeaksOfAnAttackIsNoPartOfIt() {
    let found = EventReading.told(
      "A bomb killed two people at a market in Norvik on 4 May 2024. The mayor used the attack on 4 May 2024 to call for new walls."
    )
    #expect(found.filter { $0.event.kind == .attack }.map(\.event.mentions.count) == [0])
  }

  @Test func adversarialManyAlikeClausesAreComparedOnlyWithTheLast() {
    let text = String(
      repeating: "Ada Lund met the miners of Brask. A bomb hit the mill of Sund. ", count: 2_000)
    #expect(EventReading.told(text).count < 4_000)
  }
}
