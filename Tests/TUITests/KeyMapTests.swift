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
    var explorer = Explorer(Samples.harbour, columns: 100, settings: Settings(keyMap: map))
    explorer.press(.character("g"))
    #expect(explorer.screen.contains("e bottom"))
    explorer.press(.character("e"))
    #expect(explorer.state.document.selection[0] == 1)
    explorer.press(.character("x"))
    #expect(explorer.effects == [.exit])
  }

  @Test func movementsThatBeginASequenceActAtOnceAndAreTakenBack() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.type("2l")
    explorer.press(.character("G"))
    let end = explorer.state.document.top
    explorer.type("g")
    #expect(explorer.state.document.top == explorer.state.readerLayout.top)
    #expect(explorer.screen.contains("g:  / matches  l links  a articles"))
    explorer.type("l")
    #expect(explorer.state.board == .links)
    explorer.press(.escape)
    #expect(explorer.state.document.top == end && explorer.state.focus == .reader)
    explorer.type("gg")
    #expect(explorer.state.document.top == explorer.state.readerLayout.top)
    #expect(explorer.state.pending.isEmpty)
  }

  @Test func aKeyThatDoesNotGoOnWithASequenceActsByItself() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2Ggj")
    #expect(explorer.state.document.selection[Pane.timeline.rawValue] == 1)
    explorer.type("g")
    explorer.press(.enter)
    #expect(explorer.state.focus == .reader)
    explorer.type("g")
    explorer.press(.escape)
    #expect(explorer.state.focus == .navigator)
  }

  @Test func countsStayWithTheSequenceThatTheyBegan() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("29gg")
    #expect(explorer.state.document.selection[Pane.timeline.rawValue] == 1)
    explorer.type("ggk")
    #expect(explorer.state.document.selection[Pane.timeline.rawValue] == 0)
  }

  @Test func commandsThatDoMoreThanMoveWaitForTheirSequence() {
    let map = KeyMap.standard.replacing([
      .overview: [[.character("o")]], .plan: [[.character("o"), .character("p")]],
    ])
    var explorer = Explorer(Samples.harbour, settings: Settings(keyMap: map))
    explorer.type("o")
    #expect(explorer.state.board == nil)
    #expect(explorer.screen.contains("o: overview of the briefing  p what to read in N minutes"))
    explorer.type("p")
    #expect(explorer.state.board == .plan(minutes: 5))
    explorer.press(.escape)
    explorer.type("oj")
    #expect(explorer.state.board == .overview && explorer.state.boardSelection == 1)
  }

  @Test func altIsEscapeAndAKeyWhereItIsNothingElse() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .alt("j"))
    #expect(explorer.state.focus == .navigator)
    #expect(explorer.state.document.selection[Pane.sections.rawValue] == 1)
    explorer.press(.alt("3"))
    #expect(explorer.state.pane == .options)
  }

  @Test func keysAreReadAsTheyAreWritten() {
    for binding in KeyMap.standard.bindings {
      for key in binding.keys.flatMap(\.self) {
        #expect(Key(name: key.configurationName) == key)
      }
    }
  }
}
