import Testing

@testable import TUI

@Suite struct KeyMapTests {
  @Test func everyCommandHasAKey() {
    for command in Command.allCases {
      #expect(KeyMap.standard.bindings.contains { $0.command == command && !$0.keys.isEmpty })
    }
  }

  @Test func noKeyMeansTwoThingsInOnePlace() {
    for context in KeyMap.Context.allCases {
      var seen: [[Key]: Command] = [:]
      for binding in KeyMap.standard.bindings where binding.contexts.contains(context) {
        for keys in binding.keys {
          #expect(seen[keys] == nil, "\(KeyMap.name(of: keys)) in \(context)")
          seen[keys] = binding.command
        }
      }
    }
  }

  @Test func sequencesWaitAndSayHowTheyGoOn() {
    let map = KeyMap.standard.replacing([
      .bottom: [[.character("g"), .character("e")]], .quit: [[.character("x")]],
    ])
    var explorer = Explorer(Samples.harbour, columns: 160, settings: Settings(keyMap: map))
    explorer.press(.character("g"))
    #expect(explorer.screen.contains("e bottom"))
    explorer.press(.character("e"))
    #expect(explorer.selectedRow.hasPrefix("The choices"))
    explorer.press(.character("x"))
    #expect(explorer.effects == [.exit])
  }

  @Test func movementsThatBeginASequenceActAtOnceAndAreTakenBack() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.type("2l")
    explorer.press(.character("G"))
    let end = explorer.top
    explorer.type("g")
    let start = explorer.top
    #expect(start.contains("The harbour after the blast") && start != end)
    #expect(explorer.screen.contains("g:  m matches  x open-address  l links  n what-is-new"))
    explorer.type("l")
    #expect(explorer.board == .links)
    explorer.press(.escape)
    #expect(explorer.top == end && explorer.isReading)
    explorer.type("gg")
    #expect(explorer.top == start && !explorer.status.contains("g:"))
  }

  @Test func aKeyThatDoesNotGoOnWithASequenceActsByItself() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2Ggj")
    #expect(explorer.selectedRow.hasPrefix("2021-05-04"))
    explorer.type("g")
    explorer.press(.enter)
    #expect(explorer.isReading)
    explorer.type("g")
    explorer.press(.escape)
    #expect(!explorer.isReading)
  }

  @Test func countsStayWithTheSequenceThatTheyBegan() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("29gg")
    #expect(explorer.selectedRow.hasPrefix("2021-05-04"))
    explorer.type("ggk")
    #expect(explorer.selectedRow.hasPrefix("2019"))
  }

  @Test func commandsThatDoMoreThanMoveWaitForTheirSequence() {
    let map = KeyMap.standard.replacing([
      .overview: [[.character("o")]], .plan: [[.character("o"), .character("p")]],
    ])
    var explorer = Explorer(Samples.harbour, settings: Settings(keyMap: map))
    explorer.type("o")
    #expect(explorer.board == nil)
    #expect(explorer.screen.contains("o: overview of the briefing  p reading plan for N minutes"))
    explorer.type("p")
    #expect(explorer.board == .plan(minutes: 5))
    explorer.press(.escape)
    explorer.type("oj")
    #expect(explorer.board == .overview && explorer.boardSelection == 1)
  }

  @Test func altIsEscapeAndAKeyWhereItIsNothingElse() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .alt("j"))
    #expect(!explorer.isReading)
    #expect(explorer.selectedRow.hasPrefix("The choices"))
    explorer.press(.alt("3"))
    #expect(explorer.openPane == .options)
  }

  @Test func keysAreReadAsTheyAreWritten() {
    for binding in KeyMap.standard.bindings {
      for key in binding.keys.flatMap(\.self) {
        #expect(Key(name: key.configurationName) == key)
      }
    }
  }
}
