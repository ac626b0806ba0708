import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Whose words a reader is shown, by the tree of the sentence.
@Suite struct VoiceWhoTests {
  private func speakers(_ text: String) -> [String] {
    let (article, voices) = VoiceReading.shown(text)
    return voices.map { $0.name.map { article[$0] } ?? "?" }
  }

  /// Who might hold an office one day does not hold it.
  @Test(arguments: [("a President Bo Lund", nil), ("President Bo Lund", "President")])
  func anImaginedOfficeIsNoRole(_ row: (name: String, role: String?)) throws {
    let (article, voices) = VoiceReading.shown(
      "Nobody knows what \(row.name) would do with the mills. “We need ships,” Lund said on Monday."
    )
    let voice = try #require(voices.first { $0.name.map { article[$0] } == "Bo Lund" })
    #expect(voice.role.map { article[$0] } == row.role)
  }

  /// The president of one place is nobody who is called president in another.
  @Test(arguments: [
    (
      "The president of Arland says he wants no quarrel with Sund over the fees. President Karl Lund replied at once. Lund said the fees were fair.",
      ["The president of Arland", "Karl Lund"]
    ),
    (
      "President Karl Lund spoke first. “It is late,” Lund said. The U.S. president said the fees were fair.",
      ["Karl Lund"]
    ),
    (
      "“We feed many,” said Bo Vik, head of the Sela Food Bank. A plant owned by flour company Brask Mills said it would close. Two of its bakers fell ill, according to the union representing workers there. The company said it was sorry.",
      ["Bo Vik", "A plant", "Brask Mills"]
    ),
  ])
  func whoHoldsAnOfficeSpeaksForOnePlace(_ row: (text: String, speakers: [String])) {
    #expect(speakers(row.text) == row.speakers)
  }

  /// What stands between commas after "according to" a name is said of the name that follows.
  @Test func aRoleBelongsToTheNameAfterIt() {
    let (article, voices) = VoiceReading.shown(
      """
      Ada Lund wrote on Thursday that she would not pay. According to Lund, the mill’s chief content officer, Bo Holm, \
      sent her a letter. Holm said that the mill was sorry.
      """)
    let roles = voices.map { [$0.name, $0.role].map { $0.map { article[$0] } } }
    #expect(roles.contains(["Ada Lund", nil]))
    #expect(roles.contains(["Bo Holm", "the mill’s chief content officer"]))
  }

  /// A name may run over the word for the document.
  @Test func adversarialANameOverADocumentIsNoCrash() {
    _ = speakers(
      "Ada Lund read the Report of Sund Council. She liked the Survey of Brask Mills and the Letter From Norvik. The report said it was late. The survey said so too. The letter said no."
    )
  }

  @Test func aLetterIsWhoseItIsFrom() {
    #expect(
      speakers(
        """
        A 1982 memo from President Karl Lund directed that nobody sells the harbour, and that officials should ask the \
        council first. "The purpose is to protect the harbour," the memo said.
        """) == ["Karl Lund"])
  }

  @Test(arguments: [
    (
      "Ada Lund’s campaign is focused on the question of whether Karl Holm has made life better for bakers, arguing that high rents show his policies have failed.",
      "Ada Lund’s campaign"
    ),
    (
      "Ada Berg said the council was not considering a ban to prevent sailors from the valley from coming to the harbour and said efforts were instead focused on ships.",
      "Ada Berg"
    ),
  ])
  func whoeverTheSentenceIsAboutGoesOn(_ row: (text: String, speaker: String)) {
    let found = speakers(row.text)
    #expect(Set(found) == [row.speaker])
  }

  /// Acts that look like words.
  @Test(arguments: [
    "The chamber confirmed him, 58-41, with a handful of votes from the harbour party.",
    "After a long fight, Karl Lund has now found himself on the outs with the council.",
  ])
  func whatIsDoneIsNotSaid(_ text: String) {
    #expect(speakers(text).isEmpty)
  }

  /// The verb of a sentence that seems to have none but in what is joined to it.
  @Test func aLongRoleHidesNoSpeaker() {
    #expect(
      speakers(
        """
        Gen. Karl Berg retired in May. Berg was named on Thursday. Rep. Mac Lund, Sela Republican and chairman of the \
        House Armed Services Committee, called Gen. Berg “an excellent selection” and signaled that he’d help push the \
        needed waiver.

        “I will work with my colleagues in the coming days,” he said.
        """) == ["Mac Lund"])
  }

  @Test func whoeverIsBroughtInLaterIsMeant() {
    #expect(
      speakers(
        "“Let us all through,” soldier Greg Walter said. The crews served beside a navy soldier. “It was over,” the soldier said."
      ) == ["Greg Walter", "the soldier"])
    #expect(
      speakers(
        "“Let us all through,” soldier Greg Walter said. Walter is a soldier. “It was over,” the soldier said."
      ) == ["Greg Walter"])
  }

  @Test(arguments: [
    ("Rescuers said that two boats were missing.", "Rescuers"),
    ("The coast guard said that two boats were missing.", "The coast guard"),
    ("Farmers warned that the wells were dry.", "Farmers"),
    ("Norvik Air said that the flight was late.", "Norvik Air"),
    ("Ana Ruiz, who runs the port and lives in Varna, said that the quay was safe.", "Ana Ruiz"),
    ("The union's treasurer, Li Wen, said that the strike was over.", "Li Wen"),
    ("Secretary of State Mira Holt said that the treaty holds.", "Mira Holt"),
    ("Asked about the strike, Li Wen said that it was over.", "Li Wen"),
    ("“The river is rising,” one harbour official said.", "one harbour official"),
    ("The agency quoted nobody. Prime Minister Theresa May said that it was late.", "Theresa May"),
    ("Groups that campaign against the fee say the problem is the law.", "Groups"),
    ("Karl Lund was a man of action, who said that the pumps would hold.", "Karl Lund"),
    (
      "Despite criticism from both Democrats and his own Republicans, Lund defended the move, saying that it helped.",
      "Lund"
    ),
    ("Voters are puzzled, says Mark Krieger, a farmer, and many stay at home.", "Mark Krieger"),
    ("“I fear it,” said Council on Foreign Ports President Richard Haas.", "Richard Haas"),
    ("“We are sure of it,” said Farmers for Plenty President Tim Phelps.", "Tim Phelps"),
    ("USA Today reports that the pumps were built in 1990.", "USA Today"),
    ("Chief of staff Rahm Holt said that it was late.", "Rahm Holt"),
    ("The chamber's top Republican said that it was late.", "The chamber's top Republican"),
    (
      "Tom Lindberg, chief executive of Norvik, a maker of pumps, said that it was late.",
      "Tom Lindberg"
    ),
    (
      "“It takes guts,” said Philip Moreira, a member who said the strike was late.",
      "Philip Moreira"
    ),
    (
      "The Northern Times reported that it was late. The Times said that it was over.",
      "Northern Times"
    ),
    ("Karl Lund wore a Lund T-shirt. “I will not leave the port,” Lund said.", "Karl Lund"),
  ])
  func whoSaysIt(_ text: String, _ speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(arguments: [
    "The photos said more than words.",
    "Li Wen would say that the strike was over.",
    "Li Wen declined to say whether the strike was over.",
    "If Li Wen says that the strike is over, the port will open.",
    "Li Wen knew that the strike was over.",
    "Li Wen saw the port and the quay.",
    "Li Wen asked how the fire had started.",
    "The council praised the plan and rejected the bill.",
  ])
  func whatIsNoStatement(_ text: String) {
    #expect(speakers(text) == [])
  }

  @Test func twoNamesAreTwoSpeakers() {
    #expect(
      Set(speakers("Ana Ruiz and Karl Lund said that the quay was safe.")) == [
        "Ana Ruiz", "Karl Lund",
      ])
  }

  @Test func whatIsInsideAStatementIsTheOuterSpeakers() {
    #expect(
      speakers("Karl Lund said that officials believe the bridge is unsafe.") == ["Karl Lund"])
  }

  @Test func aPronounFitsItsPerson() {
    let text = "Anna Berg met Peter Holm in Varna on Monday. "
    #expect(speakers(text + "She said that the port was shut.") == ["Anna Berg"])
    #expect(speakers(text + "He said that the port was shut.") == ["Peter Holm"])
  }

  @Test func whoeverItMayBeIsShownAsTheCandidates() {
    let (article, voices) = VoiceReading.shown(
      "Peter Holm and Karl Lund met in Varna on Monday. He said that the port was shut.")
    #expect(voices.map(\.name) == [nil])
    let statement = voices.first?.statements.first
    #expect(
      Set(statement?.candidates.map { article[$0] } ?? []) == ["Peter Holm", "Karl Lund"])
    #expect(statement?.confidence == .doubtful)
  }

  @Test func aDocumentIsItsOwners() {
    #expect(
      speakers(
        "Mayor Rosa Feld met the council. Feld's memo said that the mill would have to close.")
        == ["Rosa Feld"])
  }

  @Test func initialsJoinTheBody() {
    #expect(
      speakers(
        "The North Harbour Council said that the quay was safe. NHC said that the port was open."
      ).count == 1)
  }

  @Test func theRelativeBeforeASpeakerIsNoPartOfTheName() {
    let found = speakers("Anna Berg said that the port had a leak, which officials in Varna deny.")
    #expect(!found.contains { $0.hasPrefix("which") })
    #expect(found.contains("officials in Varna"))
  }

  @Test func aCompanyAtTheStartOfASentenceIsNamed() {
    #expect(speakers("Norvik Inc. said that the flight was late.") == ["Norvik Inc"])
  }
}
