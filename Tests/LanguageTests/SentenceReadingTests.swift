import Testing

@testable import Language

/// Trees that are none are made trees.
@Suite struct SentenceReadingTests {
  private func reading(_ text: String, heads: [Int]) -> SentenceReading {
    var reader = SentenceReader()
    var reading = reader.read(text)
    reading.setHeads(heads)
    return reading
  }

  @Test func headsOutsideTheSentenceAreRoots() {
    let reading = reading("one two three", heads: [99, -7, 2])
    #expect(reading.tokens.map(\.head) == [-1, -1, -1])
  }

  @Test func circlesAreCut() {
    let reading = reading("one two three four", heads: [1, 2, 0, 0])
    var index = 3
    for _ in 0..<4 where index >= 0 { index = reading.tokens[index].head }
    #expect(index == -1)
  }

  @Test func tooFewHeadsLeaveRoots() {
    #expect(reading("one two", heads: [1]).tokens.map(\.head) == [1, -1])
  }
}
