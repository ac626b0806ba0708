import Testing

@testable import TextSafety

@Suite struct WordSetTests {
  @Test func whatHasNoHashIsNoWord() {
    let words: WordSet = ["harbour", "quay"]
    #expect(words.contains("quay") && !words.contains("mill"))
    // Marks and figures have no hash, and neither has an empty slot.
    #expect(!words.contains(0))
    #expect(!WordSet(hashes: []).contains(0))
  }
}
