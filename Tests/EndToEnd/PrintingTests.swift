import Seeds
import Testing

@Suite struct SeedTests {
  @Test func everySeedHasFrontMatter() {
    for seed in Seed.all {
      let text = String(decoding: seed.bytes, as: UTF8.self)
      #expect(text.hasPrefix("---\ntitle: "), "\(seed.name)")
    }
  }
}
