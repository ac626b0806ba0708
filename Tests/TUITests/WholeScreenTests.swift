import Model
import Testing

@testable import TUI

/// Every screen is whole, whatever the size and the commands.
@Suite struct WholeScreenTests {
  @Test func everyScreenIsWholeAtEverySize() {
    let journeys: [[Key]] = [
      [], [.tab], [.enter], [.character("?")], [.character("z")],
      [.character("/"), .character("g")],
      [.character("4"), .character("z")], [.character("2"), .character("z"), .enter],
    ]
    for journey in journeys {
      for columns in [0, 1, 2, 3, 5, 8, 13, 20, 24, 31, 40] {
        for rows in 0...12 {
          var explorer = Explorer(Samples.harbour, columns: columns, rows: rows)
          for key in journey { explorer.press(key) }
          _ = explorer.screen
        }
      }
    }
  }

  @Test func adversarialEmptyArticleTakesEveryCommand() {
    let empty = Briefing(article: Article(text: SafeText("")))
    for command in Command.allCases {
      var explorer = Explorer(empty, columns: 30, rows: 10)
      _ = explorer.state.perform(command)
      _ = explorer.screen
      explorer.press(.character("j"), .enter, .escape)
      _ = explorer.screen
    }
  }

  @Test func everyCommandFromEveryViewKeepsTheScreenWhole() {
    for first in Command.allCases {
      for second in Command.allCases {
        var explorer = Explorer(Samples.harbour, columns: 40, rows: 9)
        _ = explorer.state.perform(first, count: 3)
        _ = explorer.state.perform(second)
        explorer.press(.character("j"), .enter, .tab, .escape)
        _ = explorer.screen
      }
    }
  }
}
