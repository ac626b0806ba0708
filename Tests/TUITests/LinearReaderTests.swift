import Testing

@testable import TUI

@Suite struct LinearReaderTests {
  @Test func opensWithTheOverviewAndNumbersLeadToTheText() {
    var reader = LinearReader(briefings: [Samples.harbour])
    let opening = reader.opening()
    #expect(opening.contains { $0.hasPrefix("1. 2021-05-04  12 killed  The blast") })
    let read = reader.answer(to: "1") ?? []
    #expect(read.contains { $0.hasPrefix("The blast at the grain terminal") })
  }

  @Test func listsAttacksOnly() {
    var reader = LinearReader(briefings: [Samples.harbour])
    let lines = reader.answer(to: "attacks") ?? []
    #expect(lines.first == "Attacks, 1:")
    #expect(lines.count == 2 || lines.dropFirst(1).first?.hasPrefix("1. 2021-05-04") == true)
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
    #expect(reader.answer(to: "why")?.first == "Type w and a number of the last list.")
    #expect(reader.answer(to: "fly")?.first?.hasPrefix("Not a command: fly") == true)
    #expect(reader.answer(to: "q") == nil)
  }
}
