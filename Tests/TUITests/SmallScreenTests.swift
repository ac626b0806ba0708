import Model
import Testing

@testable import TUI

/// What a screen has room for.
@Suite struct SmallScreenTests {
  private func screen(columns: Int = 120, rows: Int) -> String {
    Explorer(Samples.harbour, columns: columns, rows: rows).screen
  }

  @Test func theTextHasAFrameFromFourRowsOn() {
    #expect(screen(rows: 24).contains("┌ Introduction"))
    let least = (3..<24).first { screen(rows: $0).contains("┌ Introduction") }
    #expect(least == 6)
    #expect(screen(rows: 6).contains("└"))
    #expect(!screen(rows: 5).contains("┌ Introduction"))
  }

  @Test func theTextIsBesideThePanesWhereBothHaveRoom() {
    #expect(screen(columns: 120, rows: 24).contains("The blast at the grain terminal"))
    let least = (20..<120).first {
      let shown = screen(columns: $0, rows: 24)
      return shown.contains("1 Sections") && shown.contains("┌ Introduction")
    }
    #expect(least == ScreenLayout.narrow)
  }
}
