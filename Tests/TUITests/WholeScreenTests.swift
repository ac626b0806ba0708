import Foundation
import Model
import Testing

@testable import TUI

/// Every screen is whole, whatever the size and the commands.
@Suite struct WholeScreenTests {
  /// Whether one of all combinations is tried: one in five, or each if DOSSIER_TORTURE is set.
  private static func isTried(_ number: Int) -> Bool {
    isThorough || number.isMultiple(of: 5)
  }
  private static let isThorough = ProcessInfo.processInfo.environment["DOSSIER_TORTURE"] != nil

  @Test func everyScreenIsWholeAtEverySize() {
    let journeys: [[Key]] = [
      [], [.tab], [.enter], [.character("?")], [.character("z")],
      [.character("/"), .character("g")],
      [.character("4"), .character("z")], [.character("2"), .character("z"), .enter],
    ]
    for journey in journeys {
      for (place, columns) in [0, 1, 2, 3, 5, 8, 13, 20, 24, 31, 40].enumerated() {
        for rows in 0...12 where Self.isTried(place + rows) {
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
    for (place, first) in Command.allCases.enumerated() {
      var begun = Explorer(Samples.harbour, columns: 40, rows: 9)
      _ = begun.state.perform(first, count: 3)
      for (other, second) in Command.allCases.enumerated() where Self.isTried(place + other) {
        var explorer = begun
        _ = explorer.state.perform(second)
        explorer.press(.character("j"), .enter, .tab, .escape)
        _ = explorer.screen
      }
    }
  }
}
