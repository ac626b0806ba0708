import Model
import Testing

@testable import TUI

/// The options side by side, as many as there are.
@Suite struct OptionsTableTests {
  /// The harbour's council with five options instead of two, announced in a heading of the list.
  static let five: Briefing = {
    var briefing = Samples.harbour
    let pair = briefing.options[0].options
    briefing.options[0].options = (0..<5).map { index in
      var option = pair[index % 2]
      option.number = index + 1
      return option
    }
    return briefing
  }()

  @Test func theFirstStepToTheRightSelectsTheSecondOption() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("3z")
    #expect(explorer.screen.contains("▌1 rebuild"))
    explorer.press(.right)
    #expect(explorer.screen.contains("▌2 move grain"))
    explorer.press(.left, .left)
    #expect(explorer.screen.contains("▌1 rebuild"))
  }

  @Test func aPaneChangeWhileZoomedSelectsAnOptionToo() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2z3")
    #expect(explorer.screen.contains("▌1 rebuild"))
  }

  @Test func fiveOptionsStandSideBySideAt120Columns() {
    var explorer = Explorer(Self.five, columns: 120, rows: 40)
    explorer.type("3z")
    let heads = explorer.screen.split(separator: "\n")[2]
    for number in 1...5 { #expect(heads.contains("\(number) "), "\(number)") }
    #expect(!explorer.screen.contains(" of 5"))
  }

  @Test func whatHasNoColumnIsNamedAndComesWithTheSteps() {
    var explorer = Explorer(Self.five)
    explorer.type("3z")
    #expect(explorer.screen.contains("1-3 of 5"))
    let before = String(explorer.screen.split(separator: "\n")[2])
    #expect(before.contains("4 move grain") && before.contains("5 rebuild") && before.contains("▸"))
    explorer.press(.right, .right, .right)
    #expect(explorer.screen.contains("3-5 of 5"))
    let behind = String(explorer.screen.split(separator: "\n")[2])
    #expect(behind.contains("◂ 1 rebuild") && behind.contains("2 move grain"))
    #expect(explorer.screen.contains("▌4 move grain"))
  }

  @Test func onASmallScreenTheHeadDoesNotTakeTheRowsOfTheTable() {
    var explorer = Explorer(Self.five, columns: 40, rows: 12)
    explorer.type("3z")
    explorer.press(.right, .right)
    let screen = explorer.screen
    #expect(screen.contains("3 of 5") && screen.contains("▸3 rebuild"))
    #expect(screen.contains("What it is") && screen.contains("The first would rebuild"))
  }

  @Test func aPressSelectsTheOptionOfItsColumn() {
    var explorer = Explorer(Self.five)
    explorer.type("3z")
    explorer.press(.right, .right, .right)
    _ = explorer.state.handle(.mouse(.press, column: 60, row: 5))
    #expect(explorer.screen.contains("▌5 rebuild"))
    for row in 0..<24 {
      for column in [0, 1, 40, 79] {
        _ = explorer.state.handle(.mouse(.press, column: column, row: row))
      }
    }
    #expect(explorer.screen.contains(#/▌[1-5] /#))
  }
}
