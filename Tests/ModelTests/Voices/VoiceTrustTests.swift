import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// How sure a statement is, where it ends, and who passed it on.
@Suite struct VoiceTrustTests {
  private func confidence(_ text: String) -> [Confidence] {
    VoiceReading.shown(text).voices.flatMap(\.statements).map(\.confidence)
  }

  @Test(arguments: [
    "Anna Holm said that the bridge was closed.",
    "“The bridge is closed for the winter,” Anna Holm said.",
    "Anna Holm runs the port of Varna. “The bridge is closed for the winter,” she said.",
    "Anna Holm warned that the bridge was closed.",
  ])
  func plainWordsOfSayingAreCertain(_ text: String) {
    #expect(confidence(text) == [.certain])
  }

  @Test(arguments: [
    "Anna Holm announced that the bridge was closed.",
    "Anna Holm left for Varna, adding that the bridge was closed.",
    "The mayor of the guards, who said that the bridge was closed, left.",
    "Anna Holm confirmed the closure of the bridge.",
    "According to Anna Holm, the bridge was closed.",
  ])
  func whatMayBeAnActOrAnothersIsLikely(_ text: String) {
    #expect(confidence(text).allSatisfy { $0 == .likely })
  }

  @Test(arguments: [
    (
      "The ferry sank near Varna, officials said on Monday, in a blow that could end the line.",
      "officials: The ferry sank near Varna"
    ),
    (
      "Anna Holm said the bridge was closed, but she did not say for how long.",
      "Anna Holm: the bridge was closed"
    ),
    (
      "After Anna Holm said the bridge was closed, the drivers turned back.",
      "Anna Holm: the bridge was closed"
    ),
    (
      "Anna Holm said that the bridge was closed and that the ferry was late.",
      "Anna Holm: that the bridge was closed and that the ferry was late"
    ),
    (
      "Anna Holm said the guard, a man of fifty, had left the quay.",
      "Anna Holm: the guard, a man of fifty, had left the quay"
    ),
    (
      "The guards asked for help twice, Anna Holm said.",
      "Anna Holm: The guards asked for help twice"
    ),
  ])
  func contentEndsWithItsClause(_ text: String, _ expected: String) {
    #expect(VoiceReading.said(text) == [expected])
  }

  @Test(arguments: [
    ("“We are late,” said Coast Guard spokeswoman Li Wen.", "Li Wen"),
    ("“We are late,” Department of Works spokesman Li Wen said.", "Li Wen"),
    ("“We are late,” said Maj. Anna Holm of the Varna Harbour Police.", "Anna Holm"),
    ("A spokesman for Norvik, Li Wen, said that the flight was late.", "Li Wen"),
    ("The union's chairman, Li Wen, said that the strike was over.", "Li Wen"),
    ("The Varna attorney general said that the flight was late.", "The Varna attorney general"),
    ("Hours after Norvik Air announced that it would close, pilots wept.", "Norvik Air"),
    ("Mayor Anna Holm earlier this week complained that the quay was dirty.", "Anna Holm"),
    ("A statement from Norvik Air said that the flight was late.", "Norvik Air"),
  ])
  func theNameBesideTheOfficeSpeaks(_ text: String, _ speaker: String) {
    let (article, voices) = VoiceReading.shown(text)
    #expect(voices.map { $0.name.map { article[$0] } ?? "?" } == [speaker])
  }

  @Test(arguments: [
    "A plan announced by the mayor would close the bridge.",
    "None of the guards said how many were hurt.",
    "The storm claimed seven lives in Varna and flooded two roads.",
    "The friction was worse by noon, claiming that the bridge was closed.",
    "Anna Holm told a gentle version of the old tale in a film that starred her sister.",
  ])
  func whatSaysNothingIsNotShown(_ text: String) {
    #expect(VoiceReading.said(text).isEmpty)
  }

  @Test func anAgencyPassesOnWhatIsSaid() {
    let (article, voices) = VoiceReading.shown(
      "Li Wen said that the port was open, the Northern News Agency reported.")
    #expect(voices.map { $0.name.map { article[$0] } } == ["Li Wen"])
    let via = voices.first?.statements.first?.via
    #expect(via.map { article[$0] }?.hasSuffix("Northern News Agency") == true)
  }

  @Test func aDenialIsShownWithItsVerb() {
    let (article, voices) = VoiceReading.shown(
      "Officials in Varna denied that the port had a part in it.")
    let statement = voices.first?.statements.first
    #expect(statement.map { article[$0.shownHull] } == "denied that the port had a part in it")
    #expect(statement?.stance == .opposes)
    #expect(
      voices.first.map { article.excerpt($0.holds) } == "denied that the port had a part in it")
  }

  @Test func aQuotationGoesOnWithWhoSpokeInItsParagraph() {
    let found = VoiceReading.said(
      "“We are late again this year,” Li Wen said as Anna Holm tried to calm the room. “That is the whole "
        + "story of the line.” But Anna Holm denied the delay.")
    #expect(found.contains { $0.hasPrefix("Li Wen:") && $0.contains("whole story") })
    #expect(!found.contains { $0.hasPrefix("Anna Holm:") && $0.contains("whole story") })
  }
}
