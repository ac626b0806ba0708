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
    var explorer = Explorer(Samples.harbour, settings: Settings(keyMap: map))
    explorer.press(.character("g"))
    #expect(explorer.screen.contains("g: e to the end"))
    explorer.press(.character("e"))
    #expect(explorer.state.document.selection[0] == 1)
    explorer.press(.character("x"))
    #expect(explorer.effects == [.exit])
  }

  @Test func keysAreReadAsTheyAreWritten() {
    for binding in KeyMap.standard.bindings {
      for key in binding.keys.flatMap(\.self) {
        #expect(Key(name: key.configurationName) == key)
      }
    }
  }
}
