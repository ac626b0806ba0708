import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Which words of a sentence are what somebody said, where others stand between or around.
@Suite struct VoiceClauseTests {
  @Test(arguments: [
    ("The ministry reported this weekend that 900 boats had left.", "that 900 boats had left"),
    ("Karl Lund said last month that growth was slow.", "that growth was slow"),
    ("Karl Lund said Thursday there was no sign of a leak.", "there was no sign of a leak"),
    ("Karl Lund said early this week that it was late.", "that it was late"),
  ])
  func whenItWasSaidIsNoPartOfIt(_ text: String, _ words: String) {
    #expect(
      VoiceReading.saidInOrder(text).map { $0.split(separator: ": ").last ?? "" } == [words[...]])
  }

  @Test func aMonthThatIsAVerbIsNoTime() {
    let found = VoiceReading.saidInOrder("Karl Lund said may the best crew win the race.")
    #expect(!found.contains { $0.hasSuffix(": the best crew win the race") })
  }

  @Test func aClauseHasTheNounThatItIsAbout() {
    #expect(
      VoiceReading.saidInOrder("A strike that the army says was aimed at a depot hit the mill.")
        == ["the army: A strike … was aimed at a depot"])
  }

  @Test func aLetterIsNotWhatItsClauseIsAbout() {
    #expect(
      VoiceReading.saidInOrder(
        "Danny Lund told agency workers in an email that he had chosen a new head of the division.")
        == ["Danny Lund: that he had chosen a new head of the division"])
  }

  @Test func whoSpeaksIsNoReportOfWhoPassesItOn() {
    #expect(
      VoiceReading.saidInOrder(
        "“It is only the port in your hands,” Ana Ruiz joked with Lund in one call, according to an aide."
      )
        == ["Ana Ruiz: “It is only the port in your hands,”"])
    #expect(VoiceReading.saidInOrder("He said, according to the Harbour Examiner:").isEmpty)
  }

  @Test func anAnswerToSomethingBeginsAtItsQuotation() {
    #expect(
      VoiceReading.saidInOrder(
        "Karl Holm replied to that email in part, “I also welcome your personal advice.”")
        == ["Karl Holm: “I also welcome your personal advice.”"])
  }

  @Test func whatIsSaidOfAClaimIsNoPartOfIt() {
    #expect(
      VoiceReading.saidInOrder(
        "The mayor's claim that he has total authority over the port drew pushback.")
        == ["The mayor: that he has total authority over the port"])
  }

  @Test func aNotBelongsToWhatIsUrged() {
    #expect(
      VoiceReading.saidInOrder(
        "Before the vote, the candidates urged Moreira not to nominate a judge.")
        == ["the candidates: not to nominate a judge"])
  }

  @Test(arguments: [
    "While he says the port is open, he never answers the question.",
    "Although he insists the port is open, there are doubts about it.",
  ])
  func theMainClauseIsTheWriters(_ text: String) {
    let found = VoiceReading.saidInOrder("Karl Lund runs the port. " + text)
    #expect(found == ["Karl Lund: the port is open"])
  }

  @Test(arguments: [
    "Karl Lund issued an apology without confirming the claims against him.",
    "Officials are considering ordering that 70 ports be closed.",
    "Those who say that prices rise are many.",
    "One often hears that the port is shut.",
    "Opponents, whose families say the gate was shut, left the hall.",
    "Karl Lund was accused of calling for “a very long strike at the port.”",
    "Voters, among them those who told pollsters they were tired, stayed at home.",
    "The chamber confirmed 19 nominees on Friday.",
    "He led a group in the House called the Port Committee.",
  ])
  func nothingIsSaid(_ text: String) {
    #expect(VoiceReading.saidInOrder(text).isEmpty)
  }

  @Test func aPronounWithAVerbIsNotWhoSaidTheQuotation() {
    let found = VoiceReading.saidInOrder(
      "Ana Ruiz spoke. Sen. Karl Brandt, calling it an “illegal use of power,” said he'd leave.")
    #expect(!found.contains { $0.hasPrefix("Ana Ruiz") })
  }

  @Test func whoeverDoesSomethingBehindATitleHasNotSaidIt() {
    let found = VoiceReading.saidInOrder(
      "A new book by Ana Ruiz, “Fear: Lund on the Quay”, says Karl Lund told the guards that he was late."
    )
    #expect(found.allSatisfy { !$0.contains("Fear") })
  }

  @Test func whoSpeaksGoesOnBehindBut() {
    #expect(
      VoiceReading.saidInOrder(
        "Sarah Holm told reporters the bureau had ambushed Lund in the way agents questioned him, but said it was over."
      ).last == "Sarah Holm: it was over")
  }

  @Test func whatIsAdmittedIsToldFromItsVerbOn() {
    let (_, voices) = VoiceReading.shown("On Monday Karl Lund acknowledged having met the guard.")
    #expect(voices.first?.statements.first?.needsCue == true)
  }
}
