import Testing

@testable import Model

@Suite struct ModelSmokeTests {
  @Test func builds() {}
}
