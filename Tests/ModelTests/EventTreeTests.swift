import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What the tree of a sentence gives an event: a label that stands alone, a kind, a status, a date, a toll.
@Suite struct EventTreeTests {
  private func events(_ text: String) -> (events: [TimelineEvent], article: Article) {
    EventReading.events(text)
  }

  private func labels(_ text: String) -> [String] {
    let (events, article) = events(text)
    return events.map { $0.words(in: article) }
  }

  @Test(arguments: [
    (
      "The ferry, which sank off Varna on Monday, carried 40 people.", "The ferry … sank off Varna"
    ),
    (
      "Police arrested a baker in Norvik on Tuesday, officials said.",
      "Police arrested a baker in Norvik"
    ),
    ("The council will vote on Friday.", "The council will vote"),
    ("The union called off the strike on Monday.", "The union called off the strike"),
    ("A bomb killed 12 people in Halden on Sunday.", "A bomb killed 12 people in Halden"),
    (
      "The minister said on Monday that the bank had closed three branches.",
      "the bank had closed three branches"
    ),
    ("However, the court rejected the appeal on Tuesday.", "the court rejected the appeal"),
  ])
  func aLabelIsASentenceInSmall(_ sentence: String, _ label: String) {
    #expect(labels(sentence).contains(label), "\(labels(sentence))")
  }

  @Test func anAttackThatIsPointedToIsToldByTheWordsThatSayMore() throws {
    let (events, article) = events(
      """
      A bomb at the grain market of Halden killed 12 people on 3 May 2024. Extremists carried out this attack, the \
      governor said. Critics could blame the attack of 3 May 2024 on the police.
      """)
    let attacks = events.filter { $0.kind == .attack }
    let attack = try #require(attacks.first { $0.killed?.lower == 12 })
    #expect(attacks.count == 1)
    #expect(attack.date?.description == "2024-05-03")
    #expect(attack.words(in: article).hasPrefix("A bomb at the grain market"))
  }

  @Test func whatIsOnlyNamedInAPossibilityIsNoEvent() {
    let (events, _) = events(
      "The first plan would blame the bloodshed of 3 May 2024 on the neighbours.")
    #expect(events.filter { $0.status == .hypothetical && $0.date != nil }.isEmpty)
  }

  @Test func aPronounGivesWayToWhatItStandsFor() {
    #expect(
      labels("The ministry opened an inquiry on Monday. It closed the plant on Tuesday.")
        == ["The ministry opened an inquiry", "[The ministry] closed the plant"])
  }

  @Test func aLabelFitsALine() {
    let long = String(repeating: "that nobody in the old town had ever seen before and ", count: 20)
    for label in labels("The council closed the bridge on Monday after an accident \(long)left.") {
      #expect(label.utf8.count <= 150)
    }
  }

  @Test(arguments: [
    ("Rebels kidnapped two teachers on Monday.", TimelineEvent.Kind.attack),
    ("Warplanes bombed a market in Halden on Monday.", .attack),
    ("A gunman shot a guard on Monday.", .attack),
    ("Soldiers massacred villagers in Brask in 1998.", .attack),
    ("The army invaded Halden in 1998.", .military),
    ("Police arrested a baker on Monday.", .law),
    ("A court convicted the mayor of murder on Monday.", .law),
    ("Voters elected a new mayor on Sunday.", .politics),
    ("An earthquake shook Halden on Monday.", .disaster),
    ("A ferry capsized off Halden on Monday.", .disaster),
  ])
  func theVerbGivesTheKind(_ sentence: String, _ kind: TimelineEvent.Kind) {
    #expect(events(sentence).events.first?.kind == kind)
  }

  @Test(arguments: [
    "Teachers went on strike on Monday.", "He died of a heart attack on Monday.",
    "A crash killed two people on Monday.", "The storm killed nine people on Monday.",
    "Prices exploded in March.", "The director shot the film in 2019.",
    "A court sentenced him for the murder on Monday.", "A virus killed 40 people in March.",
    "A bus collapsed on Monday, killing two people.", "The senator attacked the bill on Monday.",
    "The hurricane struck Halden on Monday.", "The bank fired 40 workers on Monday.",
  ])
  func whatNobodyDidToSomebodyIsNoAttack(_ sentence: String) {
    #expect(events(sentence).events.allSatisfy { $0.kind != .attack })
  }

  @Test(arguments: [
    ("The mall was to reopen on Monday.", "2024-05-13", TimelineEvent.Status.expected),
    ("The minister will visit Halden on Tuesday.", "2024-05-14", .expected),
    ("The minister visited Halden on Tuesday.", "2024-05-07", .happened),
    ("The law is expected to take effect in June.", "2024-06", .expected),
    ("The bank could close the branch in June.", "2024-06", .hypothetical),
    ("The court refused to review the order on Monday.", "2024-05-06", .happened),
    ("The firm stopped selling ammunition in 2015.", "2015", .happened),
  ])
  func theVerbSaysWhetherAndWhen(
    _ sentence: String, _ date: String, _ status: TimelineEvent.Status
  ) {
    let event = events(sentence).events.first
    #expect(event?.date?.description == date)
    #expect(event?.status == status)
  }

  @Test(arguments: [
    ("A bomb killed more than 200 people on Monday.", "more than 200"),
    ("A soldier was killed on Monday.", "1"),
    ("Nearly 5,000 people died in March.", "Nearly 5,000"),
    ("Rebels killed dozens of people on Monday.", "dozens"),
    ("A baker was found dead on Monday.", "1"),
  ])
  func theDeadAreCountedAsTheTextDoes(_ sentence: String, _ words: String) {
    let (events, article) = events(sentence)
    #expect(events.first?.killed?.words(in: article) == words)
  }

  @Test(arguments: [
    "A 19-year-old was arrested on Monday.", "Hunters killed 40 birds on Monday.",
    "The deal was killed on Monday.", "The army sank 12 ships in 2008.",
  ])
  func whatIsCountedIsNotAlwaysDead(_ sentence: String) {
    #expect(events(sentence).events.allSatisfy { $0.killed == nil })
  }

  @Test(arguments: [
    "The minister said on Monday that the bank is safe.", "She has lived in Halden since 2015.",
    "He read the 1998 novel.",
    "Listen · 3:26", "We will rebuild the town this year, he said.",
    "The level was below that of 2005.",
  ])
  func statesReportsAndThingsAreNoEvents(_ sentence: String) {
    #expect(labels("The town lies on a hill. It has a church. " + sentence).isEmpty)
  }

  @Test func aLeadIsDatedByWhatTellsItBelow() {
    let (events, _) = events(
      "Ada Berg was arrested on a murder charge.\n\nHer lawyer said nothing.\n\n"
        + "Berg was arrested in Norvik on Monday on a murder charge.")
    #expect(events.filter { $0.kind == .law }.count == 1)
    #expect(events.first?.date?.description == "2024-05-06")
  }

  @Test func aSeparateAttackStaysApart() {
    let (events, _) = events(
      "Rebels attacked a convoy in Brask on Monday.\n\nIn a separate attack, rebels attacked a convoy in Brask on Monday."
    )
    #expect(events.count == 2)
  }

  @Test func aDatelineIsNoPartOfTheSentence() {
    #expect(
      labels("KABUL, Afghanistan (AP) — Rebels attacked a convoy on Monday.")
        == ["Rebels attacked a convoy"])
    #expect(
      labels("Norvik (CNN) Rebels attacked a convoy on Monday.") == ["Rebels attacked a convoy"])
  }

  @Test func adversarialSentencesWithoutEndAreReadInPieces() {
    let text = String(repeating: "rebels attacked Norvik on Monday and ", count: 400)
    let (events, article) = events(text)
    #expect(events.allSatisfy { article.text.span.contains($0.span) })
    #expect(events.allSatisfy { $0.words(in: article).utf8.count < 300 })
  }
}
