import Model
import Testing

@testable import TUI

/// The help and the reasons.
@Suite struct SheetTests {
  @Test func whyInTheTextTellsOfTheSentenceThere() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2j")
    explorer.press(.enter)
    explorer.type("w")
    #expect(explorer.screen.contains("Event: The blast at the grain terminal"))
    #expect(explorer.screen.contains("shown as"))
    explorer.press(.escape)
    explorer.type(")))w")
    #expect(explorer.screen.contains("Statement of Ana Moreira"))
    #expect(explorer.screen.contains("“said”"))
  }

  @Test func noReasonIsCut() {
    var explorer = Explorer(Samples.harbour, columns: 40, rows: 60)
    explorer.type("2jw")
    #expect(!explorer.screen.contains("…"))
    #expect(explorer.screen.contains("12 killed"))
  }

  @Test func whyInTheTextSaysWhereNothingWasFound() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/object")
    explorer.press(.enter)
    var briefing = Samples.harbour
    briefing.options = []
    explorer.replace(briefing, at: 0)
    explorer.type("w")
    #expect(explorer.screen.contains("Residents there object"))
    #expect(explorer.screen.contains("No event, option, statement or date was found"))
  }

  @Test func theHelpSaysThatEscapeDoesNotQuit() {
    var explorer = Explorer(Samples.harbour, rows: 100)
    explorer.press(.escape)
    #expect(explorer.effects.isEmpty && explorer.screen.contains("q quits"))
    explorer.type("?")
    #expect(explorer.screen.contains("q quits at the outermost"))
    explorer.type("qq")
    #expect(explorer.effects == [.exit])
  }

  @Test func theHelpHasEachCommandOnceAndAllOfItsKeys() {
    let explorer = Explorer(Samples.harbour)
    for columns in [40, 80] {
      var session = explorer.session
      session.size = Size(columns: columns, rows: 24)
      let entries = HelpSheet.lines(of: session).compactMap { line -> (String, String)? in
        if case .entry(let keys, let words) = line { (keys, words) } else { nil }
      }
      let words = entries.map(\.1).filter { !$0.isEmpty }
      #expect(words.count == Set(words).count && words.count == Command.allCases.count)
      let room = SheetView.keyWidth(of: session) - 3
      let shown = entries.map(\.0).joined(separator: "  ")
      for binding in KeyMap.standard.bindings {
        for keys in binding.keys { #expect(shown.contains(KeyMap.name(of: keys))) }
      }
      #expect(entries.allSatisfy { CellWidth.width(of: $0.0) <= room })
    }
  }
}
