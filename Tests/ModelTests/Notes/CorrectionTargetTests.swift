import Model
import Testing

/// Which of several stretches a correction of some words is about.
@Suite struct CorrectionTargetTests {
  private func target(_ span: Range<Int>, _ others: [Range<Int>]) -> Int? {
    Correction.target(
      of: SourceSpan(span.lowerBound, span.upperBound),
      among: others.map { SourceSpan($0.lowerBound, $0.upperBound) })
  }

  @Test func theOneThatHasMostOfTheWordsIfThatIsMoreThanHalf() {
    #expect(target(0..<10, []) == nil)
    #expect(target(0..<10, [0..<10]) == 0)
    #expect(target(0..<10, [20..<30]) == nil)
    #expect(target(0..<10, [5..<15]) == nil)
    #expect(target(0..<10, [4..<14]) == 0)
    #expect(target(0..<10, [0..<21]) == nil)
    #expect(target(0..<10, [0..<19]) == 0)
    #expect(target(0..<10, [0..<6, 1..<10, 8..<10]) == 1)
  }
}
