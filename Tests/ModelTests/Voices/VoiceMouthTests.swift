import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Whose mouth words are put into where the nearest noun is not the one that speaks.
@Suite struct VoiceMouthTests {
  @Test(arguments: [
    (
      "Karl Lund said he had thought “it was not possible” and called the levy “the worst mistake of the season”.",
      [
        "Karl Lund: he had thought “it was not possible”",
        "Karl Lund: the levy “the worst mistake of the season”",
      ]
    ),
    (
      "Karl Lund said the Holt administration would honor the deal, saying the guards would be paid.",
      [
        "Karl Lund: the Holt administration would honor the deal",
        "Karl Lund: the guards would be paid",
      ]
    ),
    (
      "Both the US and Arlandic governments denied that the port had been closed.",
      ["the US and Arlandic governments: that the port had been closed"]
    ),
    (
      "Ana Ruiz and Karl Lund voted against the plan. They said that it would cost too much.",
      ["Ana Ruiz: that it would cost too much", "Karl Lund: that it would cost too much"]
    ),
    (
      "The office of Senator Mira Holt said that the papers were lost.",
      ["The office of Senator Mira Holt: that the papers were lost"]
    ),
    (
      "The agents, under what was called “controlled delivery,” allowed the sale of the boats.", []
    ),
    ("The recent moves signal that the port will close.", []),
    (
      "A schoolmate insisted that the port would close.",
      ["A schoolmate: that the port would close"]
    ),
    (
      "President Holm, General Lund and RSA Director Ruiz warned that the port would close.",
      [
        "Holm: that the port would close", "Lund: that the port would close",
        "Ruiz: that the port would close",
      ]
    ),
    (
      "Arland’s two senators, John Main and Jon Holt, took a swipe at the council, saying that the port was full.",
      ["John Main: that the port was full", "Jon Holt: that the port was full"]
    ),
    (
      "Sens. Jon Lund, D-Ohio, Ana Ruiz, R-Maine, and Li Wen, I-Vt., said that the gate was shut.",
      [
        "Jon Lund: that the gate was shut", "Ana Ruiz: that the gate was shut",
        "Li Wen: that the gate was shut",
      ]
    ),
    (
      "Karl Lund, Professor of Ports and Public Affairs, said that the gate was shut.",
      ["Karl Lund: that the gate was shut"]
    ),
    (
      "Matt Holm and his wife, Ana Ruiz, said that they would stay.",
      ["Matt Holm: that they would stay", "Ana Ruiz: that they would stay"]
    ),
    (
      "The top Democrat on the Harbour Committee, Adam Lund of California, said that he should go.",
      ["Adam Lund: that he should go"]
    ),
    (
      "A guard pushed back at the time, but Meadows largely stood by his claims, saying, “We have the letters.”",
      ["Meadows: “We have the letters.”"]
    ),
    (
      "Karl Lund said at a 1:30 a.m. news conference that at least a dozen boats were burning.",
      ["Karl Lund: that at least a dozen boats were burning"]
    ),
    (
      "Holt thanks the guards: In a letter to a station in Varna, Darren Holt wrote to them, “I thank you all for it.”",
      ["Darren Holt: “I thank you all for it.”"]
    ),
    (
      "Their task is hard when the head of the Boat Association, Wayne Lund, often attacks the president for it. “He left,” Lund said.",
      ["Wayne Lund: “He left,”"]
    ),
    (
      "The Varna Circuit Attorney’s Office said that the matter was closed.",
      ["The Varna Circuit Attorney’s Office: that the matter was closed"]
    ),
    (
      "Soldiers shot at the boats, the Freedom and Justice Party said.",
      ["Freedom and Justice Party: Soldiers shot at the boats"]
    ),
    ("Most reporting included some variation on the theme that “the gate is shut.”", []),
    ("There's a word guards hope to ban. They say it is wrong.", []),
    ("They left the “winter cliff,” saying farmers.", []),
    (
      "Ana Ruiz took a hard line, predicting on CBS’ “Face the Coast” on Sunday that “we’re going under.”",
      ["Ana Ruiz: that “we’re going under.”"]
    ),
    (
      "Ana Ruiz told NBC’s “Meet the Port” on Sunday she “almost felt sorry” for it.",
      ["Ana Ruiz: she “almost felt sorry” for it"]
    ),
    (
      "The port is full, said Sen. Richard Durb, Illinois Democrat and his party’s No. 2 man in the Senate.",
      ["Richard Durb: The port is full"]
    ),
    (
      "Karl Lund denied the port had meddled in the vote and when asked whether Varna was ready to improve ties with Riga, said the port was “not the initiator” of it.",
      [
        "Karl Lund: the port had meddled in the vote and when asked whether Varna was ready to improve ties with Riga",
        "Karl Lund: the port was “not the initiator” of it",
      ]
    ),
    (
      "The port was shut, according to a statement from Arlandic prosecutors.",
      ["Arlandic prosecutors: The port was shut"]
    ),
    (
      "The statement by the Varna prosecutors office said guards found no note.",
      ["The statement by the Varna prosecutors office: guards found no note"]
    ),
    (
      "A statement by the ministry of Varna said that the gate was shut.",
      ["A statement by the ministry of Varna: that the gate was shut"]
    ),
    (
      "The port will close, said President Holm, General Lund and Director Ruiz.",
      ["Holm: The port will close", "Lund: The port will close", "Ruiz: The port will close"]
    ),
    ("In Paris, AP reported that the port was shut.", ["AP: that the port was shut"]),
    (
      "Some of the weekend marchers said that it rained.",
      ["Some of the weekend marchers: that it rained"]
    ),
    ("Your boss corrects you, saying, “Everyone should get a share.”", []),
    ("Everyone said that the bridge was old.", []),
    ("Karl Lund stood before the crowd in Varna, GA telling guards the votes were lost.", []),
    ("The mayor pushed back at suggestions that he knew of it.", []),
    ("The guards want clear promises that better days lie ahead.", []),
    ("The mayor called the leaders to the town hall.", []),
    (
      "A study by the Centers for Port Control and Prevention (CPC) found that the boats were old.",
      ["Centers for Port Control and Prevention: the boats were old"]
    ),
    (
      "The timing of the talks, as Holm explained on Jan. 15, was “a mere chance.”",
      ["Holm: The timing of the talks … was “a mere chance.”"]
    ),
  ])
  func whoSpeaks(_ text: String, _ said: [String]) {
    #expect(VoiceReading.saidInOrder(text) == said)
  }

  @Test func aParticipleWithoutASpeakerLeavesTheLastSpeaker() {
    let text = """
      Ana Ruiz, the first daughter, said that it was late.

      “I know him in a very different context,” calling him “a real hero in Varna” after the storm.

      She said that she would stay.
      """
    #expect(VoiceReading.saidInOrder(text).last == "Ana Ruiz: that she would stay")
  }

  @Test func aPartyMeansWhoSpokeOrTheOnlyOneNamed() {
    func who(_ text: String) -> [String] {
      VoiceReading.saidInOrder(text).map { String($0.prefix { $0 != ":" }) }
    }
    #expect(
      who(
        "New leader Chuck Holm said that it was late. “It will rain,” the Varna Democrat said."
      ) == ["Chuck Holm", "Chuck Holm"])
    #expect(
      who("Rep. Jim Holm met the guards on Friday. “It will rain,” said the Varna Republican.")
        == ["Jim Holm"])
    #expect(
      who(
        "Rep. Jim Holm met Sen. Ana Ruiz on Friday. “It will rain,” said the Varna Republican.")
        == ["Varna Republican"])
  }

  @Test func ofTwoWithOneSurnameTheOneToldOfLastIsMeant() {
    let text = """
      Mira Holt ran against Scott Ruiz. Lara Ruiz, a professor in Varna, said that the race was close. \
      Ruiz said that it was late.
      """
    #expect(VoiceReading.saidInOrder(text).map { $0.prefix(9) } == ["Lara Ruiz", "Lara Ruiz"])
    let other = "Scott Ruiz met Karl Lund and Lara Ruiz. Ruiz said that it was late."
    #expect(VoiceReading.saidInOrder(other) == ["Scott Ruiz: that it was late"])
  }

  @Test(arguments: [
    (
      "“They must have checks. Somebody else will run it,” Kim Wells, author of the new book “How to Read — and Why,” told the station's Ana Ruiz.",
      "“They must have checks. Somebody else will run it,”"
    ),
    (
      "Kim Wells is behind it. She says a split would help: “The ports will be more open to us,” she told the paper in May.",
      "“The ports will be more open to us,”"
    ),
    (
      "Kim Wells argued that since it had rained, the clerks could not keep the gates open.",
      "that since it had rained, the clerks could not keep the gates open"
    ),
    (
      "Kim Wells said if the judge signs the order, they hoped he would grant a week.",
      "if the judge signs the order, they hoped he would grant a week"
    ),
  ])
  func theSpeakersOwnWords(_ text: String, _ words: String) {
    #expect(VoiceReading.saidInOrder(text).last == "Kim Wells: " + words)
  }

  @Test(arguments: [
    ("The judges on Wednesday, July 18, 2018, said that the port was shut.", "The judges"),
    (
      "While a judge agreed with the move, judges in Arland, Norland and Varna, said the phaseout was illegal.",
      "judges in Arland"
    ),
    ("When Kim Wells claimed that it was late, the port was shut.", "Kim Wells"),
  ])
  func whatBelongsToTheSpeaker(_ text: String, _ speaker: String) {
    #expect(VoiceReading.saidInOrder(text).last?.hasPrefix(speaker + ": ") ?? false)
  }

  @Test(arguments: [
    "The bill would take back the money the council agreed to this year and would ban any new houses.",
    "Karl Lund claimed emergency powers.",
    "The share of farmers who say the port is too far roughly doubled in May.",
    "The film shows Karl Lund's 2012 claims about the port with sombre music.",
  ])
  func whatIsDoneAndNotSaid(_ text: String) {
    #expect(VoiceReading.saidInOrder(text) == [])
  }

  @Test func whatAnotherParagraphLeadsToIsSaid() {
    #expect(
      VoiceReading.saidInOrder(
        """
        “We saw it coming,” said the mayor, Mira Holt, on the quay in Varna on Monday.

        Another farmer there, Karl Lund, tweeted that

        “The levy is a danger to our values. There are no two sides to it in Varna.”
        """
      ).last
        == "Karl Lund: “The levy is a danger to our values. There are no two sides to it in Varna.”"
    )
  }

  @Test func aSurnameIsNobodysFirstName() {
    let found = VoiceReading.saidInOrder(
      "Governor Scott Walker met Governor Rick Scott. Scott said that the levy was late.")
    #expect(found == ["Rick Scott: that the levy was late"])
    #expect(
      VoiceReading.saidInOrder("Governor Scott Walker left. Scott said that the levy was late.")
        == ["Scott Walker: that the levy was late"])
  }

  @Test func aShareOfPeopleIsNoOtherShare() {
    let (_, voices) = VoiceReading.shown(
      "Another 38 percent said they would stay. About 7 percent said they would go.")
    #expect(voices.allSatisfy { $0.statements.count == 1 })
  }

  @Test func whatOneSaidByWayOfAnotherIsOnes() {
    let (article, voices) = VoiceReading.shown(
      "Karl Lund told the council that the quay was unsafe, according to two guards.")
    #expect(voices.map { $0.name.map { article[$0] } } == ["Karl Lund"])
    let statement = voices.first?.statements.first
    #expect(statement?.content.map { article[$0] } == ["that the quay was unsafe"])
    #expect(statement?.via.map { article[$0] } == "two guards")
  }

  @Test(arguments: [
    (
      "According to a transcript of the call, Karl Lund said, “You have a port that you need help with.”",
      "“You have a port that you need help with.”"
    ),
    (
      "Karl Lund told Ana Ruiz several times the deal was for two boats, not three.",
      "the deal was for two boats, not three"
    ),
    (
      "Karl Lund noted that with guards at the gate, voting nationwide is watched by the army.",
      "that with guards at the gate, voting nationwide is watched by the army"
    ),
    ("Karl Lund concluded that only two boats had left.", "only two boats had left"),
    (
      "Karl Lund—who on Monday had told reporters that the “old port” was now the “new port”—had a few words for the guards.",
      "that the “old port” was now the “new port”"
    ),
  ])
  func whereTheWordsBeginAndEnd(_ text: String, _ words: String) {
    #expect(VoiceReading.saidInOrder(text).last == "Karl Lund: " + words)
  }

  @Test func twoSingleMarksCloseADoubleOne() {
    #expect(
      VoiceReading.saidInOrder("“The port is a sham,’’ Karl Lund said on Friday. “It will close.”")
        == ["Karl Lund: “The port is a sham,’’ … “It will close.”"])
  }

  @Test(arguments: [
    "Karl Lund insists that he can.",
    "It was a gate a guard has said Karl Lund chafed at.",
  ])
  func halfAClauseIsNothingThatWasSaid(_ text: String) {
    #expect(VoiceReading.saidInOrder(text) == [])
  }

  @Test func aWordForKinInsideANameIsAPartOfIt() {
    let (article, voices) = VoiceReading.shown(
      "The vice minister of trade, Choe Son Hui, said that the quay was safe.")
    #expect(voices.map { $0.name.map { article[$0] } } == ["Choe Son Hui"])
  }
}
