import Testing

@testable import Articles
@testable import Model
@testable import TextSafety

@Suite struct AnchorTests {
  private func span(of words: String, in text: SafeText) throws -> SourceSpan {
    let bytes = Array(words.utf8)
    let starts = text.bytes.indices.filter { text.bytes[$0...].starts(with: bytes) }
    let start = try #require(starts.first)
    return SourceSpan(start, start + bytes.count)
  }

  private func found(
    _ words: String, of before: String, in after: String
  ) throws -> String? {
    let old = SafeText(before)
    let anchor = Anchor(try span(of: words, in: old), in: old)
    let new = SafeText(after)
    return AnchorFinder(new).span(of: anchor).map { new[$0] }
  }

  @Test func countsScalarsAndKeepsContext() throws {
    let text = SafeText("Café: the talks — held in Doha — failed.")
    let anchor = Anchor(try span(of: "held in Doha", in: text), in: text)
    #expect(anchor.exact == "held in Doha")
    #expect(anchor.prefix == "Café: the talks — ")
    #expect(anchor.suffix == " — failed.")
    #expect(anchor.start == 18)
    #expect(anchor.end == 30)
  }

  @Test func followsWordsThatMoved() throws {
    let text = "One line.\n\nThe ministers met in Doha and agreed on nothing.\n\nThe end."
    #expect(
      try found("met in Doha", of: text, in: "A new paragraph comes first.\n\n" + text)
        == "met in Doha")
  }

  @Test func followsWordsThatWereWrappedAnew() throws {
    let text = "The ministers met in Doha and agreed on nothing but to meet again."
    #expect(
      try found(
        "agreed on nothing", of: text,
        in: "The ministers met\nin Doha and agreed\non   nothing but\nto meet again.")
        == "agreed\non   nothing")
  }

  @Test func takesTheOneThatStandsInItsContext() throws {
    let before = "First the talks failed in spring. Later the talks failed in autumn, too."
    let anchored = SafeText(before)
    let first = try span(of: "the talks failed", in: anchored)
    let second = SourceSpan(first.start + 40 - 6, first.end + 40 - 6)
    #expect(anchored[second] == "the talks failed")
    let anchor = Anchor(second, in: anchored)
    let after = SafeText(
      "At first the talks failed in spring. Later the talks failed in autumn, too.")
    let place = try #require(AnchorFinder(after).span(of: anchor))
    #expect(place.start == second.start + 3)
  }

  @Test func isAnOrphanWhereItsWordsAreGone() throws {
    #expect(
      try found(
        "met in Doha", of: "The ministers met in Doha on Monday.",
        in: "The ministers met in Oslo on Monday.") == nil)
  }

  @Test func followsASentenceOfWhichAWordChanged() throws {
    let before =
      "The inquiry sat for a year. The report on the ferry was published in Doha. Nobody was surprised."
    let after = before.replacing("was published", with: "was at last published")
    #expect(
      try found("The report on the ferry was published in Doha.", of: before, in: after)
        == "The report on the ferry was at last published in Doha.")
    let other = before.replacing(
      "The report on the ferry was published", with: "A minister flew to Oslo and spoke")
    #expect(
      try found("The report on the ferry was published in Doha.", of: before, in: other) == nil)
  }

  @Test func neverMovesToALookalike() throws {
    let before = "In March the army withdrew from the north. In May nothing happened at all."
    let after = "In May nothing happened at all. It is said that the army withdrew slowly."
    #expect(try found("the army withdrew", of: before, in: after) == nil)
  }

  @Test func isAnOrphanWhereTwoPlacesFitEquallyWell() throws {
    let line = "The committee met and adjourned without any result that day. "
    let text = SafeText(line + line + line + line)
    let anchor = Anchor(SourceSpan(line.utf8.count, 2 * line.utf8.count - 1), in: text)
    #expect(AnchorFinder(SafeText(line + text[text.span])).span(of: anchor) == nil)
  }

  @Test func adversarialAnchors() {
    let text = SafeText(String(repeating: "a", count: 5000))
    for exact in ["", " ", "\n", String(repeating: "a", count: 2500) + "b", "aaaa"] {
      let anchor = Anchor(exact: exact, prefix: "", suffix: "", start: -5, end: .max)
      #expect(AnchorFinder(text).span(of: anchor) == nil)
      #expect(AnchorFinder(SafeText("")).span(of: anchor) == nil)
    }
  }

  @Test func placesAreFoundAgainAfterAnEdit() {
    let article = PlainTextReader.read(
      SafeText("First paragraph, quite short.\n\nSecond paragraph, also short.\n\nThird one here."))
    let second = article.paragraphs[1].span
    let place = ReadingPlace(at: second.start + 9, in: article)
    let edited = PlainTextReader.read(
      SafeText(
        "A new start.\n\nFirst paragraph, quite short.\n\nSecond paragraph, also short.\n\nThird."))
    #expect(
      edited[SourceSpan(place.offset(in: edited), edited.text.bytes.count)].hasPrefix("Second"))
  }

  @Test func sameTextWrappedAnewHasTheSameFingerprint() {
    let one = PlainTextReader.read(SafeText("A paragraph that is long enough to count here."))
    let other = PlainTextReader.read(SafeText("A paragraph that is long\nenough to count here."))
    let third = PlainTextReader.read(SafeText("A paragraph that is long enough to count there."))
    #expect(Fingerprint(one).whole == Fingerprint(other).whole)
    #expect(Fingerprint(one).whole != Fingerprint(third).whole)
  }
}
