import Testing

@testable import TUI

/// A line that the reader types, with "|" where the cursor is.
@Suite struct PromptTests {
  private func line(_ text: String, _ keys: Key...) -> String {
    var prompt = Prompt(purpose: .search)
    for character in text { _ = prompt.type(.character(character)) }
    for key in keys { _ = prompt.type(key) }
    let place = prompt.text.index(prompt.text.startIndex, offsetBy: prompt.column)
    return prompt.text[..<place] + "|" + prompt.text[place...]
  }

  @Test func keysMoveTheCursor() {
    #expect(line("dust", .left) == "dus|t")
    #expect(line("dust", .control("b"), .control("b")) == "du|st")
    #expect(line("dust", .home) == "|dust")
    #expect(line("dust", .control("a"), .left) == "|dust")
    #expect(line("dust", .home, .right) == "d|ust")
    #expect(line("dust", .home, .control("f"), .control("f")) == "du|st")
    #expect(line("dust", .right) == "dust|")
    #expect(line("dust", .home, .end) == "dust|")
    #expect(line("dust", .home, .control("e")) == "dust|")
    #expect(line("dust", .left, .character("x")) == "dusx|t")
  }

  @Test func keysTakeAway() {
    #expect(line("dust", .backspace) == "dus|")
    #expect(line("dust", .control("h"), .control("h")) == "du|")
    #expect(line("dust", .home, .backspace) == "|dust")
    #expect(line("dust", .delete) == "dust|")
    #expect(line("dust", .home, .delete) == "|ust")
    #expect(line("dust", .left, .control("d")) == "dus|")
    #expect(line("dust", .left, .left, .control("u")) == "|st")
    #expect(line("dust", .left, .left, .control("k")) == "du|")
    #expect(line("the dust filters", .control("w")) == "the dust |")
    #expect(line("the dust  ", .control("w")) == "the |")
    #expect(line("the dust", .left, .control("w")) == "the |t")
    #expect(line("dust", .control("w"), .control("w")) == "|")
    #expect(line("the dust", .home, .control("w")) == "|the dust")
  }

  @Test func onlyAChangeOfTheLineIsTold() {
    var prompt = Prompt(purpose: .search)
    let keys: [Key] = [.character("d"), .left, .backspace, .delete, .up]
    let told = keys.map { prompt.type($0) }
    #expect(told == [true, false, false, true, false])
  }

  @Test func aLineHasAnEnd() {
    let long = String(repeating: "x", count: Prompt.longestLine)
    #expect(line(long, .character("y")) == long + "|")
  }

  @Test func linesTypedBeforeAreShownAndTheOwnComesBack() {
    var prompt = Prompt(purpose: .search)
    _ = prompt.type(.character("d"))
    let history = ["dust", "quay"]
    var shown: [String] = []
    for index in [1, 2, 3, 1, 0, -1] {
      prompt.recall(index, of: history)
      shown.append(prompt.text + " \(prompt.column)")
    }
    #expect(shown == ["quay 4", "dust 4", "dust 4", "quay 4", "d 1", "d 1"])
  }
}
