import Testing

@testable import TUI

@Suite struct TUISmokeTests {
  @Test func builds() {}
}
