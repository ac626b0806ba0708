import Model
import Testing

@testable import TUI

@Suite struct RandomKeysTests {
  private static let keys: [Key] =
    "ggggl]][[/&:azoTBFsjk}){(GnN*'mctCywJKM+-=123456789hlL qb?".map(Key.character)
    + [
      .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .pageDown, .home,
      .end,
      .control("o"), .control("]"), .control("r"), .control("u"), .alt("o"), .alt("1"), .alt("q"),
      .alt("g"), .function(1),
    ]

  @Test(arguments: 1...6)
  func adversarialKeysNeverTrapAndLeaveAWholeScreen(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var undated = Samples.harbour
    undated.timeline.events[0].date = EDTF("2001/..")
    undated.timeline.events[1].date = EDTF("XXXX-05")
    let empty = Briefing(article: Article(text: SafeText("")))
    var explorer = Explorer(Samples.harbour)
    explorer.state = AppState(
      briefings: [Samples.harbour, undated, empty], size: Size(columns: 80, rows: 24),
      settings: .panes)
    for _ in 0..<200 {
      switch dice.roll(20) {
      case 0:
        _ = explorer.state.handle(
          .resize(Size(columns: dice.roll(130), rows: dice.roll(42))))
      case 1:
        let actions: [MouseAction] = [.press, .doublePress, .wheelUp, .wheelDown]
        _ = explorer.state.handle(
          .mouse(actions[dice.roll(4)], column: dice.roll(140) - 5, row: dice.roll(50) - 5))
      case 2 where dice.roll(10) == 0:
        explorer.replace(dice.roll(2) == 0 ? undated : Samples.harbour, at: dice.roll(3))
      default: _ = explorer.state.handle(.key(Self.keys[dice.roll(Self.keys.count)]))
      }
      _ = explorer.screen
    }
  }
}
