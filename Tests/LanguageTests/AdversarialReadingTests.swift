import Testing

@testable import Language

/// Whatever is read gets a tree: one head a token, one way up.
@Suite struct AdversarialReadingTests {
  private func isTree(_ reading: SentenceReading) -> Bool {
    let roots = reading.tokens.filter { $0.head < 0 }.count
    return reading.hasTree == !reading.tokens.isEmpty && roots == min(1, reading.tokens.count)
      && reading.tokens.indices.allSatisfy { index in
        var at = index
        for _ in 0...reading.tokens.count {
          guard let head = reading.head(of: at) else { return true }
          at = head
        }
        return false
      }
  }

  @Test(arguments: [
    "", "x", ".", "said", "😀 7 😀 12 😀", "1 2 3 4 5", "\u{FFFD}\u{FFFD}", "a b", "No.", "…",
    "MAY MAY MAY", "ééé ÉÉÉ", "\u{200D}\u{200D}", String(repeating: "x", count: 5000),
  ])
  func adversarialScrapsGetATree(text: String) {
    var reader = SentenceReader()
    #expect(isTree(reader.read(text)))
  }

  @Test(arguments: [(",", 10_000), ("the ", 2_000), ("said ", 1_000), ("( ", 900), ("a-", 700)])
  func adversarialRepeatsGetATree(piece: String, count: Int) {
    var reader = SentenceReader()
    let reading = reader.read(String(repeating: piece, count: count))
    #expect(reading.tokens.filter { $0.head < 0 }.count == 1)
    #expect(reading.names.allSatisfy { $0.tokens.upperBound <= reading.tokens.count })
  }

  @Test func aWindowEndsBehindAMark() {
    var reader = SentenceReader()
    let clause = "the minister said that nothing had been decided yet; "
    let reading = reader.read(String(repeating: clause, count: 60))
    // Each clause is whole in one window: its verb has its subject.
    let verbs = reading.tokens.indices.filter { reading.tokens[$0].word == WordID("said") }
    #expect(verbs.count == 60)
    let known = verbs.filter { verb in
      reading.subject(of: verb).map { reading.text(of: $0) } == "minister"
    }
    #expect(known.count >= 58)
  }

  /// A window has that many tokens, so that what a sentence costs grows with its length and no faster.
  @Test func adversarialNoArcReachesFurtherThanAWindow() {
    var reader = SentenceReader()
    let clause = "the minister said that nothing had been decided yet; "
    let reading = reader.read(String(repeating: clause, count: 250))
    #expect(reading.tokens.count == 2500)
    let long = reading.tokens.indices.count { index in
      reading.head(of: index).map { abs($0 - index) > SentenceReader.longestWindow } ?? false
    }
    // The roots of the windows hang from the first one.
    #expect(long <= 2500 / (SentenceReader.longestWindow / 2))
  }

  @Test func readingsDoNotDependOnWhatWasReadBefore() {
    let text = "Officials in Moscow denied claims that Russia had supplied weapons to the rebels."
    var fresh = SentenceReader()
    var used = SentenceReader()
    _ = used.read(String(repeating: "Nobody knows, she told reporters on Monday. ", count: 30))
    let (first, second) = (fresh.read(text), used.read(text))
    #expect(first.tokens == second.tokens)
    #expect(first.names == second.names)
  }
}
