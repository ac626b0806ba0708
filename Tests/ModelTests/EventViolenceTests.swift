import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What is an attack and what only sounds like one.
@Suite struct EventViolenceTests {
  @Test(arguments: [
    "Police carried out 19 raids in Norvik on 4 May 2024.",
    "Police launched more raids in Brask on Monday, detaining five men.",
    "Sund shot down a drone over the strait on 4 May 2024.",
    "A missile was fired at a drone over the strait on 4 May 2024.",
    "On 4 May 2024, the army of Sund fired a series of missiles.",
    "The union launched a strike at three plants in Brask on 4 May 2024.",
    "Nurses launched strikes against two hospitals on 4 May 2024.",
    "The senator shot back at her rival on 4 May 2024.",
    "The mayor was targeted for removal by a network of donors on 4 May 2024.",
  ])
  func policeRaidsAndUnmannedTargetsAreNoAttacks(_ sentence: String) {
    #expect(
      EventReading.told(sentence).allSatisfy { $0.event.kind != .attack },
      "\(EventReading.told(sentence))")
  }

  @Test(arguments: [
    (
      "At least nine people were killed when a bomb exploded in a market in Brask on Saturday.",
      TimelineEvent.Kind.attack, 9
    ),
    (
      "Nine people were killed and 30 hurt when a suicide bomber attacked a court in Brask on 4 May 2024.",
      .attack, 9
    ),
    ("Nine people died when a ferry sank off Sund on 4 May 2024.", .disaster, 9),
    (
      "At least nine people were killed and 30 were wounded when a bomb exploded in Brask on Saturday.",
      .attack, 9
    ),
    (
      "A bomb exploded in Brask on Saturday, killing at least nine people and wounding 30 others, the police said.",
      .attack, 9
    ),
    (
      "Gunmen stormed a mill in Brask on Saturday, killing nine guards, the harbour ministry said in a statement.",
      .attack, 9
    ),
    ("The bomb that hit a bus in Brask on Saturday killed nine people and injured 33.", .attack, 9),
    ("A bomb that hit a bus in Brask on Saturday left nine people dead.", .attack, 9),
    ("An attack on a church in Brask on Saturday left 133 dead, officials said.", .attack, 133),
    ("A bomb killed at least nine people in Brask on Saturday.", .attack, 9),
    ("Gunmen killed at least nine guards in Brask on Saturday.", .attack, 9),
    ("Gunmen killed nine people when they stormed a mill in Brask on 4 May 2024.", .attack, 9),
  ])
  func theDeadOfASentenceAreItsToll(
    _ sentence: String, kind: TimelineEvent.Kind, killed: Int
  ) {
    let found = EventReading.told(sentence)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.event.kind == kind, "\(found)")
    #expect(found.first?.event.killed?.lower == killed, "\(found)")
    #expect(found.first?.event.date?.description == "2024-05-04", "\(found)")
  }

  @Test func aDateIsNoPartOfWhoDidIt() {
    for sentence in [
      "On 4 May 2024 gunmen killed a guard in Brask.", "In May 2018 voters elected a baker.",
    ] {
      #expect(
        EventReading.told(sentence).allSatisfy { $0.event.actors.isEmpty },
        "\(EventReading.told(sentence))")
    }
  }

  @Test func twoDatedClausesStayTwoEvents() {
    let found = EventReading.told(
      "Two men were killed in March 2024 when the strike that began in January 2024 went on.")
    #expect(
      found.contains { $0.event.killed?.lower == 2 && $0.event.date?.description == "2024-03" })
  }

  @Test(arguments: [
    "Rebels carried out a raid on a village near Brask on 4 May 2024.",
    "Commandos launched a raid in Norvik on Monday, killing three men.",
    "Jets launched strikes on three villages near Brask on 4 May 2024.",
    "Soldiers shot back at the gunmen in Brask on 4 May 2024.",
    "Militants shot down an airliner over the strait on 4 May 2024.",
    "Rebels fired a missile at a school in Sund on 4 May 2024.",
    "A gunman was shot by troops in Brask on 4 May 2024.",
  ])
  func raidsOfSoldiersAndRebelsAreAttacks(_ sentence: String) {
    #expect(
      EventReading.told(sentence).contains { $0.event.kind == .attack },
      "\(EventReading.told(sentence))")
  }

  @Test(arguments: [
    "A plumber killed a student on 4 May 2024 when gas from a boiler filled the bathroom.",
    "A surgeon killed a patient in Oslo on 4 May 2024.",
    "A driver killed two children in Brask on 4 May 2024.",
    "Erik Holm attacked Anna Berg over the budget on 4 May 2024.",
    "John Smith attacked the impeachment of the mayor on 4 May 2024.",
    "The party launched attacks on the media on 4 May 2024.",
    "The plague killed 20 million people in 1350.",
  ])
  func mistakesWordsAndPlaguesAreNoAttacks(_ sentence: String) {
    #expect(
      EventReading.told(sentence).allSatisfy { $0.event.kind != .attack },
      "\(EventReading.told(sentence))")
  }

  @Test(arguments: [
    "A man attacked a policeman in Oslo on 4 May 2024.",
    "John Smith attacked a guard with a knife on 4 May 2024.",
    "A nurse murdered four patients in Oslo on 4 May 2024.",
    "A driver deliberately killed two children in Brask on 4 May 2024.",
    "Iran attacked Iraq on 4 May 2024.",
    "Gunmen launched attacks on a market in Brask on 4 May 2024.",
  ])
  func violenceByAnybodyIsAnAttack(_ sentence: String) {
    #expect(
      EventReading.told(sentence).contains { $0.event.kind == .attack },
      "\(EventReading.told(sentence))")
  }

  @Test func aDateBehindAnAttackDatesTheAttack() {
    let found = EventReading.told(
      "The minister blamed Sund for the assault on a ferry in the gulf on Monday.")
    #expect(found.map(\.event.kind) == [.attack])
    #expect(found.first?.event.date?.description == "2024-05-06")
    let court = EventReading.told(
      "The court sentenced Mr. Holm for the murder of a cook on Monday.")
    #expect(court.first?.event.kind == .law)
  }

  @Test func attacksWithoutNumberAndDayAreNoEvents() {
    let text =
      "The harbour froze on 1 May 2024. Divers left it on 2 May 2024.\n\n"
      + "The group had continued to carry out attacks around the world."
    #expect(EventReading.told(text).allSatisfy { $0.event.kind != .attack })
  }

  @Test(arguments: [
    (
      "The mayor blamed Sund for the assault on oil tankers in the Gulf of Brask on 4 May 2024.",
      "2024-05-04"
    ),
    ("Two ferries were targeted last year in mine attacks that Norvik blamed on Sund.", "2023"),
    (
      "After the death of its leader in a raid by Sund forces on 4 May 2024, the group lives on.",
      "2024-05-04"
    ),
  ])
  func anAttackIsFoundBesideAVerbThatTellsNone(_ row: (text: String, date: String)) {
    let attacks = EventReading.told(row.text).filter { $0.event.kind == .attack }
    #expect(
      attacks.map { $0.event.date?.description } == [row.date], "\(EventReading.told(row.text))")
  }

  @Test(arguments: [
    "The mayor thanked Sund for the help with oil tankers in the Gulf of Brask on 4 May 2024.",
    "Two ferries were targeted in May 2024 in new rules that Norvik blamed on Sund.",
    "After the death of its leader in a fall on 4 May 2024, the group lives on.",
  ])
  func whatIsNoAttackStaysNone(_ sentence: String) {
    #expect(
      EventReading.told(sentence).allSatisfy { $0.event.kind != .attack },
      "\(EventReading.told(sentence))")
  }

  @Test func whoDiesSaysNothingOfHow() {
    let found = EventReading.told(
      "A city police officer died in floodwaters in Norvik on 4 May 2024.")
    #expect(found.map(\.event.kind) == [.disaster])
  }

  @Test func anAttackOnAnotherDayIsNoneToday() {
    let found = EventReading.told("The council of Brask met on Monday and was attacked on Tuesday.")
    #expect(found.map(\.event.kind).count { $0 == .attack } == 1, "\(found)")
  }

  @Test(arguments: [
    ("On 5 May 2021 two guards were killed by a bomb in Sela.", 2),
    ("In 2021 12 guards were killed by a bomb in Sela.", 12),
    ("On 5 May 2021 more than a dozen guards were killed by a bomb in Sela.", 12),
  ])
  func theYearBeforeACountIsNoPartOfIt(_ row: (text: String, killed: Int)) {
    #expect(
      EventReading.told(row.text).first?.event.killed?.lower == row.killed,
      "\(EventReading.told(row.text))")
  }
}
