import Model
import Testing

@testable import TUI

@Suite struct LinearReaderTests {
  @Test func opensWithTheOverviewAndNumbersLeadToTheText() {
    var reader = LinearReader(briefings: [Samples.harbour])
    let opening = reader.opening()
    #expect(opening.contains { $0.hasPrefix("1. What, The blast") })
    let read = reader.answer(to: "1") ?? []
    #expect(read.contains { $0.hasPrefix("The blast at the grain terminal") })
  }

  @Test func listsAttacksOnly() {
    var reader = LinearReader(briefings: [Samples.harbour])
    let lines = reader.answer(to: "attacks") ?? []
    #expect(lines.first == "Attacks, 1:")
    #expect(lines.count == 2 || lines.dropFirst(1).first?.hasPrefix("1. 2021-05-04") == true)
  }

  @Test func attacksThatAreOnlyConsideredAreNoAttacks() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].status = .hypothetical
    var reader = LinearReader(briefings: [briefing])
    #expect(reader.answer(to: "a")?.count == 1)
  }

  @Test func voicesAreHeardWithVerbAndFormOfEachStatement() {
    var reader = LinearReader(briefings: [Samples.harbour])
    let lines = reader.answer(to: "v") ?? []
    #expect(lines.first == "Voices, 2:")
    #expect(lines.contains("1. Ana Moreira, an engineer at the port authority, 1 statement"))
    #expect(lines.contains("4. denied, reported: that inspections had lapsed"))
  }

  @Test func optionsSayWhatTheTextSaysOfThem() {
    var briefing = Samples.harbour
    let text = SampleBuilder(briefing.article[briefing.article.text.span])
    briefing.options[0].proposer = text.span("Ana Moreira")
    briefing.options[0].options[0].aspects = [
      CourseOfAction.Aspect(.against, at: text.span("It is quick and dear"))
    ]
    var reader = LinearReader(briefings: [briefing])
    let lines = reader.answer(to: "c") ?? []
    #expect(lines.contains("Named by: Ana Moreira"))
    #expect(lines.contains("Against: It is quick and dear"))
  }

  @Test func severalArticlesHaveOneTimelineAndAreGoneToByNumber() {
    var other = Samples.harbour
    other.timeline.events.removeFirst()
    var reader = LinearReader(briefings: [Samples.harbour, other])
    let merged = reader.answer(to: "m") ?? []
    #expect(merged.contains { $0.hasPrefix("3. The harbour") && $0.contains("2021-05-04") })
    #expect(reader.answer(to: "3")?.contains { $0.hasPrefix("The blast") } == true)
    #expect(reader.answer(to: "f")?.last == "Article 2: The harbour after the blast (this one)")
    #expect(reader.answer(to: "f 1")?.contains("The harbour after the blast") == true)
    #expect(reader.answer(to: "f 9")?.first == "The articles are numbered 1 to 2.")
    #expect(reader.answer(to: "l")?.first == "1. the port authority")
    #expect(reader.answer(to: "p 3")?.first == "Reading plan for 3 min")
  }

  @Test func rowsOfBoardsFitTheWidth() {
    var reader = LinearReader(briefings: [Samples.harbour, Samples.harbour], width: 40)
    let plan = reader.answer(to: "p 3") ?? []
    #expect(
      plan.prefix(7) == [
        "Reading plan for 3 min", "0 of 5 read, about 1 min left", "The lead",
        "1. · 5 s, The blast at the grain", "terminal on 4 May 2021 killed 12",
        "dockers. In 2019 a smaller fire had", "damaged the same silos.",
      ])
    let merged = reader.answer(to: "m") ?? []
    #expect(
      merged.prefix(2) == [
        "1. The…, 2019, In 2019 a smaller fire", "had damaged the same silos",
      ])
  }

  @Test func emptyLinesReadOnToTheEnd() {
    var reader = LinearReader(briefings: [Samples.harbour])
    var said: [String] = []
    for _ in 0..<3 { said += reader.answer(to: "") ?? [] }
    #expect(said.contains("Section: The choices"))
    #expect(said.last == "End of the text.")
  }

  @Test func findsWordsAndGoesToTheNextMatch() {
    var reader = LinearReader(briefings: [Samples.harbour])
    #expect(reader.answer(to: "/GRAIN")?.first == "Not found: GRAIN")
    #expect(reader.answer(to: "/grain")?.first == "Match 1/2:")
    #expect(reader.answer(to: "/")?.first == "Match 2/2:")
  }

  @Test func adversarialLinesAreAnsweredInWords() {
    var reader = LinearReader(briefings: [Samples.harbour])
    #expect(reader.answer(to: "99999999999999999999")?.isEmpty == false)
    #expect(reader.answer(to: "why")?.first == "Type w and a number from the last list.")
    #expect(reader.answer(to: "fly")?.first?.hasPrefix("Unknown command: fly") == true)
    #expect(reader.answer(to: "q") == nil)
  }

  @Test func whatIsTypedComesBackWithoutWhatATerminalObeys() {
    var reader = LinearReader(briefings: [Samples.harbour])
    for line in ["\u{1B}[2Jfly", "/\u{1B}]0;x\u{07}"] {
      let said = reader.answer(to: line)?.joined() ?? ""
      #expect(!said.unicodeScalars.contains { $0.value < 0x20 })
    }
  }

  @Test func askingWhyLeavesTheReaderInTheArticle() {
    var reader = LinearReader(briefings: [Samples.harbour, Samples.harbour])
    _ = reader.answer(to: "m")
    #expect(reader.answer(to: "w 4")?.isEmpty == false)
    #expect(reader.answer(to: "f")?.first == "Article 1: The harbour after the blast (this one)")
  }

  @Test func adversarialNumbersInLinearModeAreAnswered() {
    var reader = LinearReader(briefings: [Samples.harbour])
    _ = reader.answer(to: "timeline")
    #expect(reader.answer(to: "read \(Int.min)")?.isEmpty == false)
    #expect(reader.answer(to: "w \(Int.min)")?.isEmpty == false)
  }
}
