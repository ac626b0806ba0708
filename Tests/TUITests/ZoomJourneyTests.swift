import Model
import Testing

@testable import TUI

/// Panes that have the whole screen, clicked on and moved, and why each row is there, as recorded in `Journeys/`.
@Suite struct ZoomJourneyTests {
  private static let report = """
    The mill

    Published 26 March 2024

    A bomb killed 12 dockers at the port of Sela on 24 March 2024 and injured nine. On 4 May 2021 a fire had damaged the mill, and \
    on 5 May 2021 the council closed it. In 1998 a flood killed three people there. The attack of 24 March 2024 killed 12 dockers, \
    the mayor, Ana Moreira, said.

    The council has three options. The first is to sell the mill; it would pay for the road. The second is to burn it, Petr Dvorak \
    proposed, but that would anger the dockers. The third is to wait.

    The bank is likely to fail by June if the rain comes back, engineers warned. The river is expected to fall on Friday. “We may \
    close the port,” Moreira said. Dvorak denied that the port would close.
    """

  private static let explorer = {
    let article = ArticleReader.read(Array(report.utf8), name: "a.txt")
    return Explorer(Briefing(analyzing: article), columns: 84, rows: 18)
  }()

  private func expectRecorded(
    as name: String, _ steps: (inout Explorer, (String, inout Explorer) -> Void) -> Void
  ) throws {
    var record = JourneyRecord()
    var explorer = Self.explorer
    steps(&explorer) { record.note($0, &$1, rows: 4) }
    try record.expectRecorded(as: name)
  }

  @Test func panesAreClickedOn() throws {
    try expectRecorded(as: "zoom-clicks") { explorer, note in
      for pane in 1...4 {
        explorer = Self.explorer
        explorer.type("\(pane)z")
        for row in [2, 4, 6, 9, 13] {
          explorer.take(event: .mouse(.press, column: 20, row: row))
          note("pane \(pane), press at row \(row)", &explorer)
        }
        explorer.take(event: .mouse(.wheelDown, column: 20, row: 5))
        explorer.take(event: .mouse(.doublePress, column: 20, row: 5))
        note("pane \(pane), wheel and double press", &explorer)
      }
    }
  }

  @Test func theAxisIsMovedAndZoomed() throws {
    try expectRecorded(as: "zoom-axis") { explorer, note in
      explorer.type("2z")
      for keys in ["l", "h", "3l", "h", "[", "]", "]", "]", "l", "j", "[", "["] {
        explorer.type(keys)
        note(keys, &explorer)
      }
    }
  }

  @Test func eachRowSaysWhy() throws {
    try expectRecorded(as: "why") { explorer, note in
      for pane in 1...4 {
        explorer.type("\(pane)gg")
        for row in 0..<9 {
          explorer.type("w")
          note("pane \(pane), row \(row)", &explorer)
          explorer.press(.escape)
          explorer.type("j")
        }
      }
    }
  }

  @Test func linesPastedIntoAPromptAreOne() {
    var explorer = Self.explorer
    explorer.press(.enter, .character("/"))
    explorer.take(event: .paste("killed\n12"))
    #expect(explorer.screen.contains("/killed 12"))
  }
}
