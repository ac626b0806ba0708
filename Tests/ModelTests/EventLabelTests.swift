import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What a reader sees of an event: its words, kind, places and actors are right or absent.
@Suite struct EventLabelTests {
  private func events(_ text: String) -> [(event: TimelineEvent, article: Article)] {
    let (events, article) = EventReading.events(text, published: "2024-03-29")
    return events.map { ($0, article) }
  }

  private func places(_ text: String) -> [String] {
    events(text).first.map { found in found.event.places.map { found.article[$0] } } ?? []
  }

  private func actors(_ text: String) -> [String] {
    events(text).first.map { found in found.event.actors.map { found.article[$0] } } ?? []
  }

  @Test func aSpeakersOfficeIsNoPlace() {
    let text = "Ada Lund, a professor at Norvik College, said that rebels attacked a mill in Brask."
    #expect(places(text) == ["Brask"])
    #expect(
      events(text).first.map { $0.article[$0.event.span] } == "rebels attacked a mill in Brask")
  }

  @Test func readinessAndFearAreNoAttacks() {
    #expect(events("The rebels of Sund stand prepared to strike any town.").isEmpty)
    let foiled = events("The town is old. It has a church. Police foiled an attack in Norvik.")
    #expect(foiled.allSatisfy { $0.event.kind != .attack || $0.event.status == .hypothetical })
  }

  @Test func aDateThatBelongsToAThingDatesNothing() {
    let text = "The first would be to lay the blame for the blood of March 22 on people in Norvik."
    #expect(events(text).isEmpty)
    let told = events("The mayor recalled the attack of March 22 in Norvik.")
    #expect(told.map { $0.event.date?.description } == ["2024-03-22"])
  }

  @Test func aTargetIsAPlaceAndAnOccasionIsNone() {
    #expect(places("In May 1998 she won in the Norvik World Cup.").isEmpty)
    #expect(places("In May 1998 pilgrims met at Norvik's Grand Hall.") == ["Norvik's Grand Hall"])
  }

  @Test func anActorIsNamedWholeOrNotAtAll() {
    #expect(actors("In May 1998 Norvik closed the mill.") == ["Norvik"])
    #expect(actors("The Norvik election was held in May 1998.").isEmpty)
  }

  @Test func gunmenAndBombsNeedVictimsForAnAttack() {
    #expect(events("In 1998, a bomb killed two people.").first?.event.kind == .attack)
    #expect(events("In 1998, a toy resembled a bomb.").allSatisfy { $0.event.kind != .attack })
    #expect(events("In 1998, a storm took two lives.").first?.event.kind == .disaster)
  }

  @Test func theAttackIsTheOneToldJustBefore() {
    let text =
      "In 2003 rebels attacked Sund, and two people died. In 2010 rebels attacked Brask. "
      + "The attack killed six people."
    #expect(events(text).last?.event.killed?.lower == 6)
  }

  @Test(arguments: [
    // The verb that the date belongs to, with the subject of the first one.
    (
      "Ada Lund will visit Norvik on 2 April 2024, then meet the king of Sund on 3 April 2024.",
      ["Ada Lund will visit Norvik", "Ada Lund will … then meet the king of Sund"]
    ),
    // Where it happens stands before the clause.
    (
      "The mayor has closed the port in Norvik, where the storm is expected to turn on 2 April 2024.",
      ["Norvik, where the storm is expected to turn"]
    ),
    // A name is not cut in two.
    (
      "Holm and Lund, who led the miners of Brask through a long winter of talks, signed the Phase 2 deal at a hall in Norvik on 28 March 2024 before two hundred guests.",
      [
        "Holm and Lund … signed the Phase 2 deal at a hall in Norvik before two hundred guests"
      ]
    ),
  ])
  func aLabelHasWhatItsVerbNeeds(_ row: (text: String, words: [String])) {
    let found = events(row.text).map { $0.event.words(in: $0.article) }
    for words in row.words { #expect(found.contains(words), "\(found)") }
  }

  @Test(arguments: [
    "The decision was made on 28 March 2024.",
    "On 28 March 2024 Ada Lund made her decision.",
    "On 28 March 2024 Ada Lund announced.",
    "The mood shifted in Norvik on 28 March 2024.",
  ])
  func aRowThatSaysNothingIsNoEvent(_ sentence: String) {
    let found = events("The town is old. It has a church. It has a mill. \(sentence)")
    #expect(found.isEmpty, "\(found.map { $0.event.words(in: $0.article) })")
  }

  @Test(arguments: [
    "Many fled Norvik on 28 March 2024.",
    "Fears of a flood closed the schools of Norvik on 28 March 2024.",
    "On 28 March 2024 the court ruled in Hale v. Norvik.",
  ])
  func whatMayLookEmptyIsAnEvent(_ sentence: String) {
    let found = events("The town is old. It has a church. It has a mill. \(sentence)")
    #expect(found.count == 1, "\(found.map { $0.event.words(in: $0.article) })")
  }

  @Test func aDecisionThatIsToldIsAnEvent() {
    let found = events("Ada Lund made a decision to close the mill on 28 March 2024.")
    #expect(found.count == 1)
  }

  @Test func aPhraseBeforeTheClauseStaysWhole() {
    let found = events("After the fire it was sold in 2022.")
    #expect(found.map { $0.event.words(in: $0.article) } == ["After the fire it was sold"])
  }

  @Test func noLabelBeginsWithAYear() {
    let found = events("1963, the Supreme Court of Sund ruled that the bridge must stay open.")
    #expect(
      found.map { $0.event.words(in: $0.article) } == [
        "the Supreme Court of Sund ruled that the bridge must stay open"
      ])
  }

  @Test func aBombThatOpensAfterADateKills() {
    let found = events("On 4 May 2021 a bomb killed at least thirty-three people in Sela.")
    #expect(found.map(\.event.kind) == [.attack])
    #expect(found.first?.event.killed?.lower == 33)
    #expect(found.first?.event.date?.description == "2021-05-04")
  }

  @Test func theSentenceSaysOfWhatKindAnEventIs() {
    let text = """
      The senate of Sund debated the budget. Lawmakers of the party voted on the bill. The governor and the mayor spoke in \
      parliament, and the minister spoke to voters. The senators left. On 27 March 2024 the bank handed its shares to \
      investors of a rival company at a low price. On 26 March 2024 the senator handed the papers to the mayor.
      """
    let dated = events(text).filter { $0.event.date != nil }
    #expect(dated.map(\.event.kind) == [.politics, .economy])
  }
}
