import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Where a report begins and ends, and whose the next one is.
@Suite struct VoiceReportBoundsTests {
  @Test(arguments: [
    "VARNA (RNS) — Nearly 900 people were held at the quay, the port authority said on Sunday.",
    "VARNA, Norland — Nearly 900 people were held at the quay, the port authority said on Sunday.",
    "VARNA, May 5 (RNS) - Nearly 900 people were held at the quay, the port authority said.",
  ])
  func thePlaceOfWritingIsNoPartOfIt(_ text: String) {
    #expect(
      VoiceReading.saidInOrder(text) == [
        "the port authority: Nearly 900 people were held at the quay"
      ])
  }

  @Test func thePlaceOfWritingSaysNothing() {
    let found = VoiceReading.saidInOrder(
      "VARNA (RNS) — Nearly 900 people were held, the port authority said, adding that it was over."
    )
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix("the port authority: ") })
    #expect(
      VoiceReading.saidInOrder("NASA — which built the crane in 2019 — said that it was late.")
        .contains { $0.hasSuffix("it was late") && !$0.hasPrefix("which") })
    #expect(
      VoiceReading.saidInOrder(
        "VARNA — The harbour master Karl Lund told the Coast Mail he's leaving the port.")
        == ["Karl Lund: he's leaving the port"])
  }

  @Test func whatStandsBeforeAnInsertionIsWhatTheQuotationIsSaidOf() {
    let lead = "Karl Lund spoke for the guards. "
    #expect(
      VoiceReading.saidInOrder(
        lead + "Nothing in the report, Lund said, “implicates anyone but the captain.”")
        == ["Karl Lund: Nothing in the report … “implicates anyone but the captain.”"])
    #expect(
      VoiceReading.saidInOrder(lead + "And, Lund added, the pumps had failed.") == [
        "Karl Lund: the pumps had failed"
      ])
  }

  @Test(arguments: [
    (
      "Karl Lund said that Ana Ruiz is a gifted speaker, but voiced doubt about the plan.",
      "Ana Ruiz:"
    ),
    (
      "Karl Lund told the paper that Ana Ruiz is blaming the guards and called it a disgrace.",
      "Ana Ruiz:"
    ),
    ("In the house, where vocal farmers say the deal is too weak, the vote is close.", "where"),
    ("“It rains too often,” said two young candidates on Sunday.", "two young candidates on"),
  ])
  func nobodyElseSaysIt(_ text: String, _ start: String) {
    let found = VoiceReading.saidInOrder(text)
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.hasPrefix(start) })
  }

  @Test func whatSomebodyElseSaysEndsIt() {
    #expect(
      VoiceReading.saidInOrder(
        "Mira Holt decried the raid as “a disgrace to the coast” and the rights council said it was concerned."
      ) == [
        "Mira Holt: the raid as “a disgrace to the coast”", "the rights council: it was concerned",
      ])
  }

  @Test func aVerbOfSayingAfterACommaHasItsOwnContent() {
    let (article, voices) = VoiceReading.shown(
      "Restaurant owners protested in front of the station on Sunday, saying that the rules are unclear."
    )
    let statement = voices.first?.statements.first
    #expect(statement?.cue.map { article[$0] } == "saying")
    #expect(statement?.act == .says)
  }

  @Test func whoeverProtestsThatSomethingIsSoHoldsIt() {
    let (_, voices) = VoiceReading.shown("The guards protested that the pay was too low.")
    #expect(voices.first?.statements.first?.act == .says)
    #expect(voices.first?.statements.first?.isDeniedByLaterCue == false)
    let (_, others) = VoiceReading.shown("Mira Holt denied that the pay was too low.")
    #expect(others.first?.statements.first?.act == .denies)
  }

  @Test func theGroupIsNoOfficeOfTheState() {
    let text = """
      Wool for All asked for help on Monday. The White House said that the wool was dry. The group said that it was wet.
      """
    let found = VoiceReading.saidInOrder(text)
    #expect(found.contains { $0.hasPrefix("White House: ") })
    #expect(found.allSatisfy { !$0.contains("wet") || !$0.hasPrefix("White House: ") })
  }

  @Test func whoeverIsOnlyToldSomethingIsNotThey() {
    let text = """
      The guards and the pilots told Reuters that the quay is safe. “It will hold for years to come,” they noted.
      """
    let found = VoiceReading.saidInOrder(text)
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.hasPrefix("Reuters") })
  }

  @Test func aRoleGoesOnAcrossANumberAndItsNoun() {
    let (article, voices) = VoiceReading.shown(
      "“We hope for guests,” said Karl Lund, the owner of the 4-star Hotel Ferry near the quay.")
    #expect(
      voices.first?.role.map { article[$0] } == "the owner of the 4-star Hotel Ferry near the quay")
  }

  @Test func whomItIsToldToAndWhenAreNoPartOfIt() {
    #expect(
      VoiceReading.saidInOrder(
        "Karl Lund told the Senate Harbour Service Committee earlier this month that it rained.")
        == ["Karl Lund: that it rained"])
    #expect(
      VoiceReading.saidInOrder("The Coast Mail reported a few days ago that the quay will close.")
        == ["Coast Mail: that the quay will close"])
  }

  @Test func aRelativeDoesNotTakeASurname() {
    let text = """
      Holm met the guards at the quay. Holm and first lady Mira Holm then boarded the ferry.

      “It was a special night for the whole coast,” Holm said.
      """
    let found = VoiceReading.saidInOrder(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { !$0.hasPrefix("Mira Holm") })
  }

  @Test func adversarialNothingStandsBehindTheColon() {
    let text = "Here are things that nobody is telling you about today's decision:"
    #expect(VoiceReading.saidInOrder(text).allSatisfy { !$0.isEmpty })
  }
}
