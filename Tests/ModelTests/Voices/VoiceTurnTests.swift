import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Turns under labels: interviews, hearings, podcasts, subtitles.
@Suite struct VoiceTurnTests {
  private func turns(_ article: Article) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for voice in Briefing(analyzing: article, steps: [.voices]).voices {
      let name = voice.name.map { article[$0] } ?? "?"
      found[name] = voice.statements.map { statement in
        statement.content.map { article[$0] }.joined(separator: " … ")
      }
    }
    return found
  }

  /// Two spaces after an article are a slip of the hand.
  @Test func anArticleIsNoLabel() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The pier

          A  barge struck the pier in the night.

          A  tug came to help, and the crew went home.

          Boats: Three of them were lost.

          A  guard saw it from the quay.
          """)))
    #expect(found["A"] == nil, "\(found)")
  }

  /// A label in a paragraph that is not read opens no turn, and ends no program.
  @Test(arguments: ["~~BY MR. HOLM:~~", "```\nBY MR. HOLM:\n```"])
  func aLabelThatIsNotReadOpensNothing(_ label: String) {
    let found = turns(
      MarkdownReader.read(
        SafeText(
          """
          # Hearing

          Q. Who steered the ferry that night?

          A. Bob did, as far as I know.

          Q. Who gave the order?

          \(label)

          A. The mayor gave it.

          Q. When did you hear of it?

          A. On Monday.
          """)))
    #expect(found["A."]?.contains("The mayor gave it.") ?? false, "\(found)")
    #expect(!found.keys.contains { $0.contains("HOLM") })
  }

  @Test func aQuestionWithoutALabelIsNotTheAnswerBefore() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          Three on ports

          We spoke with three of them in March.

          What is a port?

          Ana Ruiz: A port is a quay with a town. It needs ships.

          And it needs guards.

          Why do ports fail?

          Karl Lund: They fail for want of ships. Is that odd?

          Ana Ruiz: They fail for want of towns.

          Who pays?

          Karl Lund: The town pays.
          """)))
    #expect(
      found["Ana Ruiz"]?.first
        == "A port is a quay with a town. It needs ships. … And it needs guards.")
    #expect(found["Karl Lund"] == ["They fail for want of ships. Is that odd?", "The town pays."])
  }

  @Test func aQuestionGoesOnWhereLabelsAskThemselves() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The port of Varna

          Q: What happened at the quay?

          A: It gave way at night.

          Q: Thanks. And who pays?

          But why did it fail?

          A: For want of guards.

          Q: When will it open?

          A: In May.
          """)))
    #expect(found["Q"]?.contains("Thanks. And who pays? … But why did it fail?") == true)
  }

  @Test func anInterviewHasAVoiceForEachLabel() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The port of Varna

          The mayor spoke to us in her office on Monday.

          Q: What happened at the quay?

          A: It gave way at night. Nobody was hurt, the mayor said.

          We have begun to mend it.

          Q: When will it open?

          A: In two weeks, I hope.
          """)))
    #expect(found["Q"] == ["What happened at the quay?", "When will it open?"])
    #expect(
      found["A"] == [
        "It gave way at night. Nobody was hurt, the mayor said. … We have begun to mend it.",
        "In two weeks, I hope.",
      ])
    #expect(found.count == 2)
  }

  @Test func aHearingHasItsWitnesses() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          Hearing on the ferry

          MR. KOLEV: I want to know who signed the papers.
          MS. RUIZ: I did not sign them. The office did.
          MR. KOLEV: Which office?
          MS. RUIZ: The harbour office.
          """)))
    #expect(found["KOLEV"] == ["I want to know who signed the papers.", "Which office?"])
    #expect(found["RUIZ"]?.count == 2)
  }

  @Test func subtitlesNameTheirVoices() {
    let found = turns(
      SubtitleReader.read(
        SafeText(
          """
          WEBVTT

          00:00:01.000 --> 00:00:04.000
          <v Ines Roth>Welcome to the show.

          00:00:05.000 --> 00:00:09.000
          <v Ana Ruiz>Thank you. The river is rising.

          00:00:10.000 --> 00:00:12.000
          <v Ines Roth>Who should listen?
          """)))
    #expect(found["Ines Roth"] == ["Welcome to the show.", "Who should listen?"])
    #expect(found["Ana Ruiz"] == ["Thank you. The river is rising."])
  }

  @Test func aListOfFactsIsNoConversation() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The storm in short

          Place: the coast near Varna and the hills behind it.

          Date: the night of Monday, as the harbour office has it.

          Damage: two quays and a bridge, none of which was insured.
          """)))
    #expect(found["Place"] == nil && found["Date"] == nil && found["Damage"] == nil)
  }

  @Test(arguments: [
    String(repeating: "A: ", count: 20_000), String(repeating: "A: b\n\n", count: 2_000),
    String(repeating: ":", count: 20_000),
    (0..<500).map { "Ann Xa\($0): yes.\n\n" }.joined() + "Ann Xa1: no.",
    "Q.", "Q. ", "A:", "Q:\n\nA:\n\nQ:\n\nA:",
  ])
  func adversarialLabelsAreRead(_ text: String) {
    let article = PlainTextReader.read(SafeText("Title\n\n" + text))
    for voice in Briefing(analyzing: article, steps: [.voices]).voices {
      for statement in voice.statements { #expect(article.text.span.contains(statement.hull)) }
    }
  }
  @Test func whoExaminesAsks() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          Hearing of 12 March

          BY MR. ADLER:

          Q.  Did you write to the mayor?

          A.  I wrote to her in June.

          BY MS. STERN:

          Q.  Who paid for the repairs?

          A.  The port paid for them.
          """)))
    #expect(found["ADLER"] == ["Did you write to the mayor?"])
    #expect(found["STERN"] == ["Who paid for the repairs?"])
  }
  @Test func aLabelMayEndWithItsTime() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The weir talk

          Ines Roth  0:05
          Welcome to the show.

          Al Berg  (00:20)
          The weir broke on Monday.

          Ines Roth  1:10
          Why did it break?

          Al Berg  1:20
          It was old.
          """)))
    #expect(found["Ines Roth"] == ["Welcome to the show.", "Why did it break?"])
    #expect(found["Al Berg"] == ["The weir broke on Monday.", "It was old."])
  }

  @Test func aWideGapMayStandAfterALetter() {
    let found = turns(
      PlainTextReader.read(
        SafeText(
          """
          The hearing

          The witness was sworn and told the court what he had seen on the river.

          BY MR. ADLER:

              Q    Did you see the barge?

              A    Yes, I saw it.

              Q    Who steered it?

              A    Nobody did, I think.
          """)))
    #expect(found["ADLER"] == ["Did you see the barge?", "Who steered it?"])
    #expect(found["A"] == ["Yes, I saw it.", "Nobody did, I think."])
  }
}
