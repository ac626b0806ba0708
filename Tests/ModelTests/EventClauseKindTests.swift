import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What a clause around a date makes of an event: its status, its kind, its toll, and what it is told with.
@Suite struct EventClauseKindTests {
  private func labels(_ text: String) -> [String] {
    let (events, article) = EventReading.events(text)
    return events.map { $0.words(in: article) }
  }

  @Test func whatIsSaidOnADayHangsFromTheVerb() {
    let (events, article) = EventReading.events(
      "The admiral said Monday that the frigate sank a trawler.")
    #expect(events.map { $0.words(in: article) } == ["the frigate sank a trawler"])
    #expect(events.first?.date?.description == "2024-05-06")
  }

  @Test func aClauseWithWhenSaysWhatABoundStandsFor() {
    #expect(
      labels("Ties have cooled since May 2018, when Norland left the treaty.")
        == ["Norland left the treaty"])
  }

  @Test func theEndOfAnotherEventBoundsOneWithoutADate() throws {
    let (events, _) = EventReading.events(
      "After the rebels retook the capital in August 2021, they carried out attacks in Norland.")
    let attack = try #require(events.first { $0.kind == .attack })
    #expect(attack.date?.description == "2021-08/")
    #expect(events.contains { $0.date?.description == "2021-08" && $0.kind != .attack })
  }

  @Test func whoIsHeldToAccountIsNoState() {
    #expect(!labels("The minister was held in contempt by a judge on Monday.").isEmpty)
  }

  @Test func theOwnVerbKnowsWhoSpeaks() {
    #expect(
      labels("The bank said on Monday it was suspending two brokers.").first?
        .hasPrefix("[The bank] was suspending") ?? false)
    #expect(
      labels("The ministry opened an inquiry on Monday. Norland's army said it shelled a port.")
        .contains { $0.contains("[Norland's army]") || $0.contains("army") })
  }

  @Test func aThreatIsToldByTheSentenceAroundIt() {
    #expect(
      labels("The governor has repeated a threat he made last week to close the port.").first?
        .hasPrefix("The governor has repeated a threat") ?? false)
  }

  @Test(arguments: [
    ("A gunman beat him to death on Monday.", 1),
    ("Rebels carried out a series of attacks in Halden on Monday, killing 30 people.", 30),
    ("At least 15 people are reported to have died in the flood on Monday.", 15),
    ("A raid in Halden on Monday killed the banker, Olaf Brand.", 1),
    ("The death toll of the crash rose to 14 on Monday after a nurse died.", 14),
  ])
  func theTollIsThatOfTheEvent(_ sentence: String, _ killed: Int) {
    let tolls = EventReading.events(sentence).events.compactMap { $0.killed?.lower }
    #expect(tolls == [killed], "\(tolls)")
  }

  @Test(arguments: [
    "After the attacks that killed 129 people, the chamber voted on Monday to extend the alarm.",
    "The baker was arrested on Monday on a warrant for the murder of a nurse.",
    "The party named an envoy on Monday after 12 sailors died.",
    "The bank closed two branches on Monday, a year after a fire killed three.",
  ])
  func whoVotesKillsNobody(_ sentence: String) {
    #expect(EventReading.events(sentence).events.allSatisfy { $0.killed == nil })
  }

  @Test(arguments: [
    (
      "The president of Norland met the French foreign minister on Monday.",
      TimelineEvent.Kind.diplomacy
    ),
    ("The envoy travelled to Iran on Monday.", .diplomacy),
    ("The nurse was released on Monday.", .law),
    ("The governor declared a state of emergency on Monday.", .politics),
    ("The studio released a film on Monday.", .statement),
    ("Rebels carried out a wave of attacks on Monday.", .attack),
  ])
  func theClauseGivesTheKind(_ sentence: String, _ kind: TimelineEvent.Kind) {
    #expect(
      EventReading.events(sentence).events.map(\.kind).contains(kind),
      "\(EventReading.events(sentence).events.map(\.kind))")
  }

  @Test func twoHeadsOfOneClauseAreOneEvent() {
    #expect(labels("The mayor arrived on Monday ahead of a vote later this week.").count <= 2)
    #expect(
      labels("The meeting could take place in late May or early June.").count == 1)
  }

  @Test func anAttackTheTextSpeaksOfAgainIsOne() {
    let (events, _) = EventReading.events(
      """
      A gunman killed four people at a mill in Halden on Monday. The mill was quiet, neighbours recalled. Then the man \
      attacked, a guard said. The gunman shot at the guard.
      """)
    #expect(events.filter { $0.kind == .attack }.count == 1)
  }

  @Test func whoTravelsToMeetSomebodyMeets() {
    let (events, _) = EventReading.events(
      "The king will visit Rome on Friday, then meet the mayor of Turin on Saturday.")
    #expect(events.allSatisfy { $0.status == .expected })
    #expect(events.contains { $0.date?.description == "2024-05-11" })
  }

  @Test(arguments: [
    "The council fired the harbour master on Monday after the report.",
    "Mira Holt withdrew her name from consideration on Monday.",
    "Lawmakers seized on the treasurer's deal on Monday.",
    "The agency surrendered the files to a judge on Monday.",
  ])
  func aVerbOfWarAmongOfficesIsNoWar(_ text: String) {
    let (events, _) = EventReading.events(text)
    #expect(!events.isEmpty)
    #expect(events.allSatisfy { $0.kind != .military })
  }

  @Test(arguments: [
    "The army fired the missile on Monday.", "Troops withdrew from the capital on Monday.",
    "Rebels seized the airfield on Monday.", "The garrison surrendered to the rebels on Monday.",
  ])
  func aVerbOfWarAmongArmsIsWar(_ text: String) {
    #expect(
      EventReading.events(text).events.contains { $0.kind == .military || $0.kind == .attack })
  }

  @Test func whoeverPaysOrScoldsAttacksNobody() {
    #expect(
      EventReading.events("Taxpayers shelled out millions in May 2021.").events.allSatisfy {
        $0.kind != .attack
      })
    #expect(
      EventReading.events("Karl Lund attacked his critics in May 2021.").events.allSatisfy {
        $0.kind != .attack
      })
    #expect(
      EventReading.events("Rebels shelled the harbour in May 2021.").events.contains {
        $0.kind == .attack
      })
  }

  @Test(arguments: [
    "There is no evidence that the phones were tapped in 2021.",
    "Lund falsely claimed that the phones were tapped in 2021.",
    "Lund said without evidence that the phones were tapped in 2021.",
  ])
  func whatNothingProvesDidNotHappen(_ text: String) {
    #expect(
      EventReading.events(text).events.allSatisfy {
        $0.status != .happened || $0.kind == .statement
      })
  }

  @Test func aYearThatNamesANounDatesNothing() {
    let (events, _) = EventReading.events(
      "Karl Lund brought the inquiry into meddling in the 2016 election to the mayor's circle on Friday."
    )
    #expect(events.first?.date?.description == "2024-05-03")
  }

  @Test func aStretchHasTwoEnds() {
    let (events, _) = EventReading.events(
      "The tool was released in April 2005 (the same month that the port was closed).")
    #expect(events.contains { $0.date?.description == "2005-04" })
    #expect(events.allSatisfy { $0.date?.description != "2005-04/2005-04" })
  }
}
