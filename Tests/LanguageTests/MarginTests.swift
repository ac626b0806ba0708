import Testing

@testable import Language

/// How clear the place of a word in the tree is.
@Suite struct MarginTests {
  private func margins(_ sentence: String) -> [String: UInt8] {
    var reader = SentenceReader()
    let reading = reader.read(sentence)
    return Dictionary(
      reading.tokens.indices.map { (reading.text(of: $0), reading.tokens[$0].margin) },
      uniquingKeysWith: min)
  }

  @Test func aPlainSentenceIsClearerThanAMuddle() throws {
    let plain = try #require(margins("The council closed the bridge.")["closed"])
    let muddle = try #require(
      margins("Holm, who the board said the mill closed sold fed the horse raced.")["closed"])
    #expect(plain >= 16 && muddle < plain, "\(plain) \(muddle)")
  }

  @Test func noTreeIsNoDoubt() {
    var reader = SentenceReader()
    #expect(reader.read("Norvik").tokens.map(\.margin) == [.max])
    #expect(Token(0..<3, kind: .word, word: WordID("ant")).margin == .max)
  }

  @Test func aHeadThatARuleSetsIsClear() {
    var reader = SentenceReader()
    var reading = reader.read("The council of the town closed the old bridge on Friday.")
    let heads = reading.tokens.map(\.head)
    let before = reading.tokens.map(\.margin)
    reading.setHeads(heads)
    #expect(reading.tokens.map(\.margin) == before)
    var others = heads
    others[3] = 1
    reading.setHeads(others)
    #expect(reading.tokens[3].margin == .max)
    #expect(reading.tokens[4].margin == before[4])
  }
}
