import Testing

@testable import Analysis
@testable import Articles
@testable import TextSafety

/// Readings of sentences are made once and found by place.
@Suite struct ReadingsTests {
  private let article = PlainTextReader.read(
    SafeText("The minister spoke on Monday. She said the talks had failed.\n\nNobody answered."))

  @Test func aSentenceIsFoundByAByteInIt() {
    var readings = Readings(article)
    #expect(readings.sentence(at: 35) == 1)
    #expect(readings.reading(at: 35)?.text(of: 0..<2) == "She said")
    #expect(readings.reading(at: 29) == nil)
    #expect(readings.reading(at: 9999) == nil)
  }

  @Test func whatWasForgottenIsReadAgain() {
    var readings = Readings(article)
    let first = readings.reading(of: article.sentences[0].span)
    for start in 0..<(Readings.room * 3) {
      _ = readings.reading(of: SourceSpan(start % 40, start % 40 + start / 40))
    }
    #expect(readings.reading(of: article.sentences[0].span).tokens == first.tokens)
  }
}
