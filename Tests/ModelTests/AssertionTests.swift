import Testing

@testable import Model

/// What turns a sentence into the opposite of another, or into one of something else.
@Suite struct AssertionTests {
  private func read(_ text: String) -> Assertion { Assertion(text.utf8) }

  @Test func eachOfTheseWordsDenies() {
    let words = """
      not never no none nobody nothing neither cannot without deny denies denied denying reject rejects rejected
      rejecting refuse refuses refused refusing refute refutes refuted dispute disputes disputed didn't didn’t
      """
    for word in words.split(whereSeparator: \.isWhitespace) {
      #expect(read("The wardens \(word) it.").isNegated, "\(word)")
      #expect(!read("They \(word) that nobody paid.").isNegated, "\(word) and nobody")
    }
    #expect(!read("The wardens noted it.").isNegated)
  }

  @Test func numbersAreComparedInOrder() {
    #expect(
      read("It cost 1,500 and two, not one.").numbers.map { String(decoding: $0, as: UTF8.self) }
        == ["1500", "2"])
    #expect(read("It had 12 gates.").contradicts(read("It had 13 gates.")))
    #expect(!read("It had 12 gates.").contradicts(read("It had twelve gates.")))
    #expect(!read("It had 12 gates.").contradicts(read("It had 12 gates and 3 locks.")))
    #expect(read("It had gates.").contradicts(read("It had no gates.")))
  }

  @Test func namesAndDaysTellOfAnother() {
    #expect(read("Then Moreira left.").isOfAnother(than: read("Then Dvorak left.")))
    #expect(!read("Then Moreira left.").isOfAnother(than: read("Dvorak left.")))
    #expect(!read("Then Moreira left.").isOfAnother(than: read("With Dvorak Moreira left.")))
    #expect(read("They left on Monday.").isOfAnother(than: read("They left on Friday.")))
    #expect(!read("They left in May.").isOfAnother(than: read("They left in June.")))
    #expect(read("They left on Monday.").names.isEmpty)
    #expect(Assertion("Moreira left".utf8, startsSentence: false).names.count == 1)
  }
}
