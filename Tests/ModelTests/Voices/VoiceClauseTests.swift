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
  ])
  func nothingIsSaid(_ text: String) {
    #expect(VoiceReading.saidInOrder(text).isEmpty)
  }

  @Test func whatIsAdmittedIsToldFromItsVerbOn() {
    let (_, voices) = VoiceReading.shown("On Monday Karl Lund acknowledged having met the guard.")
    #expect(voices.first?.statements.first?.needsCue == true)
  }
}
