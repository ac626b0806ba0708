import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Statements that contradict each other.
@Suite struct VoiceDisputeTests {
  private func pairs(_ text: String) -> [[String]] {
    let article = PlainTextReader.read(SafeText("A title here\n\n" + text))
    let briefing = Briefing(analyzing: article, steps: [.voices])
    return briefing.disputes.map { dispute in
      [dispute.first, dispute.second].map { place in
        briefing.voices[place.voice].name.map { article[$0] } ?? "?"
      }
    }
  }

  @Test(arguments: [
    "Anna Holm said that the harbour office had burned the ferry papers. Li Wen denied that the harbour office "
      + "had burned any papers.",
    "Police said that 12 miners were killed in the blast near Varna. Rescuers said that 19 miners were killed in "
      + "the blast.",
    "Anna Holm accused Li Wen of selling the harbour. Li Wen denied the accusations about the harbour.",
    "Anna Holm blamed Li Wen for the delay. In the evening Li Wen blamed Anna Holm for it.",
  ])
  func whatContradictsStandsSideBySide(_ text: String) {
    #expect(pairs(text).count == 1)
  }

  @Test(arguments: [
    "Anna Holm said that … “—” – the quay was closed. Li Wen denied that — “ … ” the quay was closed.",
    "Anna Holm denied that “”. Li Wen denied “”.",
    "Anna Holm denied it: 12 killed 13 killed. Li Wen said 1 killed.",
  ])
  func adversarialMarksAreRead(_ text: String) {
    #expect(pairs(text).count <= 1)
  }

  @Test(arguments: [
    "Anna Holm said that the harbour office had burned the ferry papers. Li Wen denied that the bridge was closed.",
    "Police said that 12 miners were killed in the blast near Varna. Rescuers said that 12 miners were killed in "
      + "the blast.",
    "Police said that at least 12 miners were killed in the blast near Varna. Rescuers said that 19 miners were "
      + "killed in the blast near Varna.",
    "Anna Holm said that the claims about the harbour papers were false. Li Wen denied the claims about the "
      + "harbour papers.",
    "Anna Holm said that the ferry was late. Li Wen said that the ferry was full.",
    "Police said that 12 miners were killed in the blast. Doctors said that 19 miners were injured in the blast.",
  ])
  func whatAgreesOrSpeaksOfSomethingElseDoesNot(_ text: String) {
    #expect(pairs(text).isEmpty)
  }
}
