import Testing

@testable import Store

@Suite struct StoreSmokeTests {
  @Test func builds() {}
}
