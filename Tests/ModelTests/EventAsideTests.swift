import Testing

@testable import Analysis

/// What a first screen leaves out: what is told by the way, and what only the text before makes clear.
@Suite struct EventAsideTests {
  private static let title = "Norvik closes its harbour bridge after storm\n\n"
  /// Puts a sentence far down in the text.
  private static let filler = String(
    repeating: "Nobody in the valley had seen anything like it, and few wanted to say so. ",
    count: 30)

  private func reasons(_ told: [(event: TimelineEvent, words: String)]) -> [String] {
    told.flatMap { $0.event.reasons.map(\.rule) }
  }

  private func told(_ sentence: String) -> [(event: TimelineEvent, words: String)] {
    EventReading.told(
      Self.title + "Nobody in the valley slept.\n\n" + sentence, published: "2024-05-08")
  }

  @Test(arguments: [
    ("Holm painted a boat on Friday.", true),
    ("Holm painted the bridge of Norvik on Friday.", false),
    ("Police arrested Karl Holm on Friday.", false),
    ("Holm painted a boat with the other members of the rowing club of Brask on Friday.", false),
  ])
  func aShortActOfNoKindIsLeftOut(_ row: (sentence: String, isAside: Bool)) throws {
    let event = try #require(told(row.sentence).last)
    #expect(event.event.isAside == row.isAside, "\(event.words)")
  }

  @Test func whatIsFarDownIsLeftOutWhateverItsLength() throws {
    let sentence =
      "Ada Lund painted a boat with the other members of the rowing club of Brask on Friday."
    let near = try #require(told(sentence).last)
    let far = try #require(told(Self.filler + "\n\n" + sentence).last)
    #expect(!near.event.isAside && far.event.isAside)
  }

  @Test func theFirstSentenceAndTextsWithoutATitleHaveNoAsides() {
    let first = EventReading.told(Self.title + "Holm painted a boat on Friday.")
    #expect(first.map(\.event.isAside) == [false])
    let untitled = EventReading.told("Holm painted a boat on Friday.")
    #expect(untitled.map(\.event.isAside) == [false])
  }

  @Test(arguments: [
    (
      "The meeting took place at Ada Lund's house in Brask on Friday.", "the text before says which"
    ),
    ("Ada Lund moved the fence on Friday.", "the text before says what to"),
    (
      "The board of Norvik passed an order on Friday that bans all ferries of the valley and of the harbour from the waters of the bridge until the last of the divers has come up again.",
      "breaks off"
    ),
    ("A guard of Brask, who sold the boat in 2019, left.", "says who or what is meant"),
    ("Lund requested a closed meeting of the club on Monday.", "the day of what is asked for"),
    ("Lund painted the church and its tower the next day, she said.", "dated from another time"),
  ])
  func whatTheSentenceLeavesOpenIsADoubt(_ row: (sentence: String, doubt: String)) {
    let told = told(row.sentence)
    #expect(
      reasons(told).contains("less sure: " + row.doubt), "\(told.map(\.words)) \(reasons(told))")
  }

  @Test(arguments: [
    "The bridge of Norvik broke on Friday.",
    "The bridge broke on Friday.",
    "The government closed all bridges in Brask on Friday.",
    "The mayor of Brask closed all bridges on Friday.",
  ])
  func whatTheTitleNamesOrThereIsOnlyOneOfIsClear(_ sentence: String) {
    let told = told(sentence)
    #expect(
      !reasons(told).contains("less sure: the text before says which"), "\(told.map(\.words))")
  }

  @Test func aPastThatLiesAheadIsDoubtful() {
    let told = EventReading.told(
      Self.title + "Lund met the press on 8 May 2024. Holm reversed course in Brask the next day.",
      published: "2024-05-08")
    #expect(reasons(told).contains("less sure: told as done, dated ahead"))
    #expect(told.last?.event.confidence == .doubtful)
  }

  @Test(arguments: [
    (
      "1963. In June 1963, the Supreme Court decided the case of Brask and fixed the shares of the valley.",
      "the Supreme Court decided the case of Brask"
    ),
    (
      "Lund met the guards of Brask on Friday to discuss ways to keep the old bridge of the valley open in the face of stiff and loud opposition from the harbours in the south and west.",
      "Lund met the guards of Brask to discuss ways to keep the old bridge of the valley open"
    ),
    (
      "The firing of flares on May 4 and 9 ended the talks in Brask.",
      "The firing of flares ended the talks in Brask"
    ),
    (
      "The view of riots in Brask was shaped a half-century ago, during the unrest of the miners.",
      "The view of riots in Brask was shaped, during the unrest of the miners"
    ),
    (
      "Brask will pay the guards of the bridge only until August.",
      "Brask will pay the guards of the bridge only until August"
    ),
    (
      "The Trade Board has issued orders on Friday to five big firms - Lund's Mills (a unit of Holm), the Brask Dock Company and the Sela Bank, which all said that they would study them with care - to report on their mergers.",
      "The Trade Board has issued orders to five big firms"
    ),
    (
      "New rules of the board of Brask on Friday would bar scores of clubs of sailors and dockers and miners of the valley and of the harbour from the vote.",
      "New rules of the board of Brask would bar scores of clubs of sailors and dockers and miners of the valley"
    ),
  ])
  func aLabelKeepsThePoint(_ row: (sentence: String, label: String)) {
    let found = told(row.sentence).map(\.words)
    #expect(found.contains { $0.hasPrefix(row.label) }, "\(found)")
  }

  @Test func aPossibleAttackIsNone() {
    let told = told("A guard with a gun stopped a possible attack in Brask on Friday.")
    #expect(told.last?.event.kind != .attack)
  }

  @Test func whoKilledElsewhereBringsNoTollToAQuestion() {
    let told = told(
      "The sister of the gunman who killed 58 people in Brask was questioned by the club on Friday."
    )
    #expect(told.allSatisfy { !$0.words.contains("questioned") || $0.event.killed == nil })
  }

  @Test func aNumberOfPeopleBehindADayIsNoDay() {
    let told = told("Two miners were killed on May 4 and 9 were injured in Brask.")
    #expect(told.allSatisfy { !$0.words.contains("killed were") }, "\(told.map(\.words))")
  }

  @Test func whatABusDidCountsItsDead() {
    let told = told("A bus left the road near Brask on Friday, which killed nine people.")
    #expect(told.contains { $0.event.killed?.lower == 9 && $0.event.confidence < .doubtful })
  }

  @Test(arguments: [
    "To close the gate on Monday the mayor tried to call a meeting.",
    "On Monday to call an election the mayor of Brask, who wanted a vote, tried.",
  ])
  func aVerbBehindItsDateIsNoError(_ sentence: String) {
    #expect(told(sentence).count < 9)
  }
}
