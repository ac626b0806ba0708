import Model
import Testing

@testable import TUI

/// The last row.
@Suite struct StatusLineTests {
  @Test func messagesAreCutBetweenPartsOrWords() {
    #expect(StatusText.fitting("one two; three", 20, isUnicode: true) == "one two; three")
    #expect(StatusText.fitting("one two; three", 10, isUnicode: true) == "one two")
    #expect(StatusText.fitting("one two three", 10, isUnicode: true) == "one two…")
    #expect(StatusText.fitting("onetwothree", 5, isUnicode: false) == "onet~")
    #expect(StatusText.fitting("one", 0, isUnicode: true).count <= 1)
  }

  @Test func theHintsKeepHelpWhereThereIsLittleRoom() {
    let explorer = Explorer(Samples.harbour, columns: 40, rows: 12)
    #expect(explorer.screen.contains("? help"))
  }
}
