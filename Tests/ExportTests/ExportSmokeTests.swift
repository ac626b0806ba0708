import Testing

@testable import Export

@Suite struct ExportSmokeTests {
  @Test func builds() {}
}
