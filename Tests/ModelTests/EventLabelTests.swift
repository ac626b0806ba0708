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
}
