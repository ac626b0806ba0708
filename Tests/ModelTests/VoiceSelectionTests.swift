import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

@Suite struct VoiceSelectionTests {
  private func speakers(_ text: String) -> [String] {
    let article = PlainTextReader.read(SafeText("A title here\n\n" + text))
    return Briefing(analyzing: article, steps: [.voices]).voices.compactMap {
      $0.name.map { article[$0] }
    }
  }

  @Test func keepsWhatPeopleAndBodiesSay() {
    #expect(
      speakers("Marta Ilves said that the dam would hold for another winter.") == ["Marta Ilves"])
    #expect(speakers("Officials in Riga denied the report.").count == 1)
    #expect(speakers("“We saw nothing,” said the harbour master.").count == 1)
  }

  @Test func keepsClaimsOfResponsibility() {
    #expect(speakers("SUND-K claimed responsibility for the blast.") == ["SUND-K"])
    #expect(speakers("The blast was claimed by the Red Hand.") == ["Red Hand"])
    #expect(speakers("On Monday the Red Hand took responsibility for the blast.") == ["Red Hand"])
  }

  @Test func whatNamesNobodyIsNoName() {
    #expect(speakers("The shopkeeper said “this is the end of the line.”") == ["The shopkeeper"])
    #expect(speakers("I think that 5.8m in the past year said that it rained.").isEmpty)
    #expect(speakers("The removed posters said “this is the end of the line.”").isEmpty)
    let article = PlainTextReader.read(SafeText("Some messages) on Sunday. It is so."))
    for words in ["messages", "messages) on Sunday", "on", "It is"] {
      let bytes = article.text.bytes
      let start = (0..<bytes.count).first { bytes[$0...].starts(with: words.utf8) } ?? 0
      let span = SourceSpan(start, start + words.utf8.count)
      #expect(!VoiceSelection.namesSomebody(span, in: article), "\(words)")
    }
  }

  @Test func leavesOutActsThatAreNotSpeech() {
    #expect(speakers("The rebels attacked the bridge at night.").isEmpty)
    #expect(speakers("No government has formally recognized the island.").isEmpty)
    #expect(speakers("The council has yet to decide whether the road is closed.").isEmpty)
  }
}
