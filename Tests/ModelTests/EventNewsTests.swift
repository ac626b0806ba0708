import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What the title and the first sentences say is news, also where the sentence has no date or a tree was misread.
@Suite struct EventNewsTests {
  private func words(_ text: String) -> [String] {
    let (events, article) = EventReading.events(text)
    return events.map { $0.words(in: article) }
  }

  /// The labels of what is on the overview, in its order.
  private func overview(_ text: String) -> [String] {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2024-05-08").map { Sourced($0, from: "--date") }
    let timeline = TimelineAnalysis.timeline(
      of: article, expressions: TimeTagger.expressions(in: article))
    return timeline.overview.map { timeline.events[$0].words(in: article) }
  }

  @Test func whatSaysTheTitleIsNewsBehindASummary() {
    let shown = overview(
      """
      Norvik council closes flooded harbour mine

      The rain fell for a week, people say

      Shops in the town were full of mud

      The lake above the town is still rising

      The council of Norvik has closed the flooded mine at the harbour.
      """)
    #expect(shown.contains { $0.hasPrefix("The council of Norvik has closed") }, "\(shown)")
  }

  @Test(arguments: [
    "The move comes amid a strike of the harbour workers.",
    "The vote marks a change for the harbour workers.",
    "His remarks underscored the weakness of the council.",
  ])
  func whatOnlyTiesOneThingToAnotherIsNoEvent(_ sentence: String) {
    #expect(words(sentence).isEmpty, "\(words(sentence))")
  }

  @Test func whatIsLikelyIsStillToCome() throws {
    let (events, _) = EventReading.events(
      "The dispute over the mine is likely headed for the courts in June.")
    #expect(try #require(events.first).status == .expected)
    let told = EventReading.events(
      "Ada Lund, who is due to meet the king in June, left Norvik on Monday.")
    #expect(told.events.contains { $0.status == .expected && $0.date?.description == "2024-06" })
  }

  @Test(arguments: [
    (
      "The council has extended the deadline until Oct. 31.", "2024-10-31",
      TimelineEvent.Status.expected
    ),
    (
      "The council has put off the vote until June 30.", "2024-06-30",
      TimelineEvent.Status.expected
    ),
  ])
  func aPerfectMayLookAhead(
    _ row: (sentence: String, date: String, status: TimelineEvent.Status)
  ) throws {
    let event = try #require(EventReading.events(row.sentence).events.first)
    #expect(event.date?.description == row.date && event.status == row.status)
  }

  @Test(arguments: [
    (
      "Lund Foods bought milk from more than 50 farms in preparing plans to support the mayor’s 2023 race, the "
        + "Norvik Post and the Sund Times reported on Saturday.",
      "Lund Foods bought milk from more than 50 farms"
    ),
    (
      "Ada Lund, a 40-year-old baker who was shot by police Sunday night during a stop, lived in Sund.",
      "Ada Lund, a 40-year-old baker … was shot by police during a stop"
    ),
    ("Boldt met the members Wednesday afternoon ahead of the vote.", "Boldt met the members"),
    (
      "Thirty-three members signed the letter on Monday.", "Thirty-three members signed the letter"
    ),
    ("Berg accused the council of hiding the debt on Monday.", "of hiding the debt"),
  ])
  func labelsAreWhole(_ row: (sentence: String, label: String)) {
    let found = words(row.sentence)
    #expect(found.contains { $0.contains(row.label) }, "\(found)")
  }

  @Test func aClaimThatOpensTheTextIsNews() {
    let found = words("A senator claimed on Monday that support for the bill is high.")
    #expect(found.contains { $0.hasPrefix("A senator claimed") }, "\(found)")
    let later = words(
      "The ferry sank on 4 May 2024. Divers left it on 5 May 2024.\n\nA senator claimed on Monday that support is high."
    )
    #expect(!later.contains { $0.hasPrefix("A senator") }, "\(later)")
  }

  @Test func aNameWithAnAppositionIsNoSentence() {
    let found = words(
      "Rep. Anna Lund, a friend of Erik Holm who has long supported the plan for the harbour, announced Monday that she "
        + "saw no value in it.")
    #expect(found.contains { $0.contains("announced that she saw no value") }, "\(found)")
  }

  @Test func aWarIsNoSpeaker() {
    let found = words("Ada Lund decried the pride at the root of World War I and all later wars.")
    #expect(found.contains { $0.hasPrefix("Ada Lund decried") }, "\(found)")
    #expect(words("I decried the pride at the root of all later wars.").isEmpty)
  }

  @Test(arguments: [
    (
      "Erik Holm was arrested at the port on Monday.\n\nHolm was arrested after a long chase, his lawyer said.",
      1
    ),
    (
      "Erik Holm was arrested at the port on Monday.\n\nAda Lund was arrested at the mill on Monday.",
      2
    ),
    ("The council closed the mine on Monday.\n\nThe council opened the harbour on Monday.", 2),
  ])
  func whoDoesWhatToWhomTellsOneEventFromAnother(_ row: (text: String, count: Int)) {
    #expect(words(row.text).count == row.count, "\(words(row.text))")
  }

  @Test func aRaceThatANamesTheVotesIsNoEventOfItsOwn() {
    let found = words("The first votes in the 2024 primary will be cast on 20 May 2024.")
    #expect(found.count == 1, "\(found)")
  }

  @Test func aYearAloneDatesNoAttackOfTheDay() throws {
    let (events, _) = EventReading.events(
      """
      Rebels attacked a mill near Brask.

      The town had not seen such a thing since the 2001 attack on Sund that killed Erik Holm.
      """)
    #expect(events.first { $0.date == nil && $0.kind == .attack } != nil)
  }

  @Test(arguments: [
    ("Another Sund Airways flight was shot down on Monday, killing all 298 people on board.", 298),
    ("Thirty-three people were killed in Brask on Monday.", 33),
    ("A bomb killed 12 people in Halden on Sunday.", 12),
  ])
  func theDeadAreCountedNotThePlane(_ row: (sentence: String, killed: Int)) {
    let (events, _) = EventReading.events(row.sentence)
    let killed = events.compactMap { $0.killed?.lower }
    #expect(killed == [row.killed])
  }

  @Test(arguments: [
    ("Six miners died in floods near Sund on Monday.", TimelineEvent.Kind.disaster),
    ("Ada Lund was summoned before the court on Monday.", .law),
    ("The mayor decried the silence of the town on Monday.", .statement),
  ])
  func kindsByWhatTheVerbIsDoneIn(_ row: (sentence: String, kind: TimelineEvent.Kind)) {
    #expect(EventReading.events(row.sentence).events.map(\.kind).contains(row.kind))
  }

  @Test func aTradeWarIsNoWar() {
    let trade = EventReading.events(
      "The trade war moved up a gear on Monday as the ministry raised tariffs.")
    #expect(!trade.events.contains { $0.kind == .military })
    let war = EventReading.events("The war with Sund began in 1999.")
    #expect(war.events.first?.kind == .military)
  }

  @Test func theEleventhOfSeptemberHasItsYear() {
    func dates(_ text: String) -> [String] {
      var article = PlainTextReader.read(SafeText(text))
      article.metadata.published = EDTF("2024-05-08").map { Sourced($0, from: "--date") }
      return TimeTagger.expressions(in: article).compactMap { $0.date?.description }
    }
    #expect(dates("He fled after the Sept. 11 attacks.") == ["2001-09-11"])
    #expect(dates("The September 11 hijackers lived here.") == ["2001-09-11"])
    #expect(dates("The council met on Sept. 11 in Norvik.") == ["2023-09-11"])
    #expect(dates("Rebels fled before the Sept. 12 attacks.") == ["2023-09-12"])
  }

  @Test(arguments: [
    ("Last July, Ada Lund, a baker of Sund, filed a suit against the bank.", "Ada Lund"),
    ("About two years ago, for example, Nordbank closed the mine.", "Nordbank"),
    ("In Norvik police arrested two men on Monday.", "In Norvik police arrested two men"),
  ])
  func aLabelBeginsWithWhoDoesIt(_ row: (sentence: String, start: String)) {
    #expect(words(row.sentence).contains { $0.hasPrefix(row.start) }, "\(words(row.sentence))")
  }

  @Test func whoBeatsARivalWinsAVote() {
    let won = EventReading.events("Ada Lund defeated her rival Erik Holm on Sunday.").events
    #expect(won.first?.kind != .military)
    let war = EventReading.events("The army defeated the rebels near Brask on Sunday.").events
    #expect(war.first?.kind == .military)
  }

  @Test func whoIsSomebody() {
    let found = words("The mine was a problem for Ada Lund, who lost the vote of 2019.")
    #expect(!found.contains { $0.hasPrefix("a problem") }, "\(found)")
  }

  @Test func theMarksAroundATitleWordAreNoPartOfIt() {
    #expect(EventStem.all(of: Array("‘Rockets’ “mill”".utf8)[...]).count == 2)
    #expect(
      EventStem.all(of: Array("‘rockets’".utf8)[...])
        == EventStem.all(of: Array("rocket".utf8)[...])
    )
  }

  @Test func adversarialTreesAreMendedWithoutHarm() {
    for text in [
      ", said.", "who, who, who said said said", "after after after , the said Monday.",
      "by by by Monday Monday Monday", "- - - thirty-three-four-five Monday",
      "of of of Monday ahead of",
      String(repeating: "a, who said, ", count: 400),
      String(repeating: "by police Monday ", count: 300),
      String(repeating: "x-", count: 900) + " was arrested on Monday.",
    ] { _ = EventReading.events(text) }
  }

  @Test func aLeadIsToldThoughOnlyItsPurposeIsDated() {
    let found = words(
      "Ada Lund has cemented her lead in the race to take on Erik Holm in November.")
    #expect(found.contains { $0.hasPrefix("Ada Lund has cemented her lead") }, "\(found)")
  }
}
