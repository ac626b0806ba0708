import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

@Suite struct VoiceStatementTests {
  private struct Found: Equatable {
    var source: String
    var cue: String
    var content: String
    var form: Statement.Form
  }

  private func statements(_ text: String) -> [Found] {
    let article = PlainTextReader.read(SafeText(text))
    return VoiceAnalysis.voices(of: article).voices
      .flatMap(\.statements).sorted { $0.hull < $1.hull }
      .map { statement in
        Found(
          source: statement.source.map { article[$0] } ?? "",
          cue: statement.cue.map { article[$0] } ?? "",
          content: statement.content.map { article[$0] }.joined(separator: " / "),
          form: statement.form)
      }
  }

  @Test func clauseWithThat() {
    #expect(
      statements("The harbour master said on Monday that the bridge would close early.") == [
        Found(
          source: "The harbour master", cue: "said",
          content: "that the bridge would close early", form: .indirect)
      ])
  }

  @Test(arguments: [
    (
      "As Okafor put it, the port “has no luck and no wind.”", "the port “has no luck and no wind.”"
    ),
    ("As the mayor put it: “We are not for sale.”", "“We are not for sale.”"),
    ("As Okafor noted on Monday, the mill is old.", "the mill is old"),
    ("The mill of Sund, as Okafor says, is old.", "The mill of Sund / is old"),
    ("The mill of Sund is old, as Okafor has argued.", "The mill of Sund is old"),
  ])
  func whatAsBelongsToIsTheContent(_ text: String, _ content: String) {
    #expect(statements(text).map(\.content) == [content])
  }

  @Test func aRelativeClauseEndsBeforeTheMainVerb() {
    #expect(
      statements("The blast, for which the Red Hand claimed responsibility, killed nine.")
        .map(\.content) == ["responsibility"])
    #expect(
      statements("Ada Okafor, who said that the port was safe, resigned in May.").map(\.content)
        == ["that the port was safe"])
  }

  @Test func behindThePassiveTheSubjectIsTheContent() {
    let found = statements("The blast in Sund was claimed by the Red Hand.")
    #expect(found.map(\.source) == ["the Red Hand"])
    #expect(found.map(\.content) == ["The blast in Sund"])
  }

  @Test func aSourceKeepsTheNounThatCouldBeAVerb() {
    let text = "According to local news reports, two boats sank."
    #expect(statements(text).map(\.source) == ["local news reports"])
    let longer = "Two men were held, according to local news reports that named nobody."
    #expect(statements(longer).map(\.source) == ["local news reports"])
  }

  @Test func whoIsListedSaysNothing() {
    let text = "The three states, which are Sund, New Holm, Brask, argue that the river is theirs."
    #expect(statements(text).map(\.source) == ["The three states"])
  }

  @Test func aContentThatIsNoClauseIsShownFromItsCueOn() {
    func shown(_ text: String) -> [String] {
      let article = PlainTextReader.read(SafeText(text))
      return VoiceAnalysis.voices(of: article).voices.flatMap(\.statements)
        .map { article[$0.shownHull] }
    }
    #expect(
      shown("The Red Hand accused Sund of theft and called it an infidel state.")
        == ["accused Sund of theft", "called it an infidel state"])
    #expect(shown("Ada Okafor said the port was safe.") == ["the port was safe"])
    #expect(shown("Ada Okafor said that it was safe.") == ["that it was safe"])
    #expect(shown("The port was safe, Ada Okafor said.") == ["The port was safe"])
  }

  @Test func aTitleBehindWroteIsNoStatement() {
    let text =
      "Ms. Okafor, who wrote After the Flood: The Port & Its People, added that the quay is new."
    #expect(statements(text).map(\.content) == ["that the quay is new"])
  }

  @Test func accordingSkipsTheApposition() {
    let text =
      "According to Ada Okafor, a former envoy to the port, the quay depends on how the tide runs."
    #expect(statements(text).map(\.content) == ["the quay depends on how the tide runs"])
  }

  @Test func accordingInTheMiddleHasBothParts() {
    let text = "With new cranes, according to Ada Okafor, the port would handle twice the freight."
    #expect(
      statements(text).map(\.content)
        == ["With new cranes / the port would handle twice the freight"])
  }

  @Test(arguments: [
    "No group claimed responsibility for the blast.",
    "The town was calm, although no guild has claimed the theft of the bell.",
  ])
  func whatNobodySaysIsNoStatement(_ text: String) {
    #expect(statements(text).isEmpty)
  }

  @Test func aDateBetweenListenerAndContentKeepsTheSpeaker() {
    let text =
      "Ada Okafor, the head of the Harbour Office, told a town committee on June 14, 2022 that the "
      + "quay had to close."
    #expect(statements(text).map(\.source) == ["Ada Okafor"])
    #expect(statements(text).map(\.content) == ["that the quay had to close"])
  }

  @Test func nobodyIsNoSpeaker() {
    let text = """
      Ada Okafor warned that the port would close, and nobody would call the owners to account. \
      She added that it would help the town.
      """
    let article = PlainTextReader.read(SafeText(text))
    let voices = Briefing(analyzing: article).voices
    #expect(voices.map { voice in voice.name.map { article[$0] } } == ["Ada Okafor"])
    #expect(voices.first?.statements.count == 2)
  }

  @Test func clauseWithoutThat() {
    #expect(
      statements("Ms. Okafor believes the ferry is safe.") == [
        Found(
          source: "Ms. Okafor", cue: "believes", content: "the ferry is safe", form: .indirect)
      ])
  }

  @Test func quotationBeforeItsCueGoesOnBehindIt() {
    #expect(
      statements("“The river is rising,” said Lena Brandt. “We must leave tonight.”") == [
        Found(
          source: "Lena Brandt", cue: "said",
          content: "“The river is rising,” / “We must leave tonight.”", form: .direct)
      ])
  }

  @Test func quotationBehindItsCue() {
    #expect(
      statements("Brandt told reporters, \"Nobody has seen the report yet.\"") == [
        Found(
          source: "Brandt", cue: "told", content: "\"Nobody has seen the report yet.\"",
          form: .direct)
      ])
  }

  @Test func straightPairsOfApostrophesAreMarks() {
    #expect(
      statements("''It won't rain today,'' Mr. Lund said.") == [
        Found(
          source: "Mr. Lund", cue: "said", content: "''It won't rain today,''", form: .direct)
      ])
  }

  @Test func accordingToBeforeAndBehind() {
    #expect(
      statements("According to Dr. Reyes, the dam is sound.") == [
        Found(
          source: "Dr. Reyes", cue: "According to", content: "the dam is sound", form: .indirect)
      ])
    #expect(
      statements("The dam is sound, according to Dr. Reyes.") == [
        Found(
          source: "Dr. Reyes", cue: "according to", content: "The dam is sound", form: .indirect)
      ])
  }

  @Test func mixedKeepsTheClauseAroundTheQuotedWords() {
    #expect(
      statements("The mayor argued that the plan was “reckless and late” for the town.") == [
        Found(
          source: "The mayor", cue: "argued",
          content: "that the plan was “reckless and late” for the town", form: .mixed)
      ])
  }

  @Test func insertionBetweenSpeakerAndVerb() {
    let found = statements("Ada Moreau, a geologist at the survey, warned that the slope may move.")
    #expect(found.first?.source == "Ada Moreau")
    #expect(found.first?.content == "that the slope may move")
  }

  @Test func nounCueWithItsOwner() {
    let found = statements("Nobody shared the minister’s claim that the wells were dry.")
    #expect(found.contains { $0.cue == "claim" && $0.content == "that the wells were dry" })
  }

  @Test(arguments: [
    "That would cost jobs, and critics warn of", "Nobody shared his fear of", "He told them to",
    "The minister’s claim that", "They said:", "She said “", "According to",
  ])
  func adversarialTextsThatEndInACueAreRead(text: String) {
    #expect(statements(text).allSatisfy { !$0.content.isEmpty })
  }

  @Test func scareQuotesAreNoSpeech() {
    #expect(statements("The town built a “smart” bridge over the river.").isEmpty)
  }

  @Test func everyContentIsText() {
    let text = "“Go,” he said, “or stay.” She asked whether it was late; they did not know why."
    let article = PlainTextReader.read(SafeText(text))
    for statement in VoiceAnalysis.voices(of: article).voices.flatMap(\.statements) {
      for span in statement.content { #expect(article.text.span.contains(span) && !span.isEmpty) }
    }
  }
}
