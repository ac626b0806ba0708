import Testing

@testable import Articles
@testable import TextSafety

@Suite struct SentenceSegmenterTests {
  private func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSegmenter.sentences(of: bytes, in: SourceSpan(0, bytes.count)).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// Cuts a text whose sentences are separated by "|" and expects them back.
  private func expect(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = marked.split(separator: "|").map(String.init)
    #expect(cut(parts.joined(separator: " ")) == parts, sourceLocation: sourceLocation)
  }

  @Test func cutsAtStopsBeforeCapitals() {
    expect("The river rose.|Nobody had warned the town.|Why not?|Look at the maps!|They are old.")
  }

  @Test func titlesAndInitialsGoOn() {
    expect("Dr. Ana Ruiz met Gen. Obi.|They spoke with J. R. Keller and Mrs. Wu.|Prof. Lee left.")
    expect("George W. Hart wrote it.|It was plan B.|He chose it.|K. Mbeki did not.")
  }

  @Test func acronymsWithStops() {
    expect("It hurt U.S. Marines and the U.N. Security Council.|Nobody in the U.S.|The end came.")
    expect(
      "The Ph.D. Committee met at 5 p.m. Monday.|She left at 6 p.m.|Police came at 7 a.m. GMT.")
  }

  @Test func companiesEndOnlyBeforeStarters() {
    expect(
      "Acme Inc. Chairman Bell resigned.|He had run Acme Inc.|The board met Bolt Co. Ltd. lawyers.")
  }

  @Test func numbersAndDates() {
    expect(
      "Prices rose 3.5 percent on Jan. 5 and Sept. 9.|No. 5 was closed.|See Art. 7 and Fig. 2.")
    expect(
      "It began in 2004.|Then it ended.|On Fri. Dec. 3 it rained.|She said no.|Five people left.")
  }

  @Test func listMarkersStayWithTheirText() {
    expect("1. The first way is slow.|It costs little.")
    expect("iv. The fourth way is quick.")
    expect("B. Another way.")
  }

  @Test func ellipsesGoOnBeforeSmallLetters() {
    expect("He waited... and waited.|Then… nothing came.|It was late…|She left.")
    expect("“We saw . . . the ship,” he said.|It sank.")
  }

  @Test func quotationMarksStayWithTheirSentence() {
    expect("“It is over.”|He sat down.|‘Go home.’|\"We will.\"|They did (or so it seems.)|The end.")
    expect("“Is it over?” he asked.|“Stop!” Mr. Bell shouted.|“Why?” Ana Ruiz asked.|Nobody knew.")
    expect("“Who goes there?”|The night was still.")
  }

  @Test func noteNumbersStayWithTheirSentence() {
    expect("The town fell.[12]|It was rebuilt.[note 3][4]|It thrives.")
  }

  @Test func smallLettersGoOnUnlessTheWordHasACapital() {
    expect(
      "He bought Yahoo! shares and e.g. bonds etc. for years.|al-Qaeda denied it.|iPhone sales fell."
    )
  }

  @Test func otherScripts() {
    expect("Москва молчит.|Париж ждёт.|Élan vital.|Éire wins.")
    #expect(cut("这是第一句。这是第二句！") == ["这是第一句。", "这是第二句！"])
    expect("انتهى الأمر؟|نعم.|यह पहला है।|यह दूसरा है।")
  }

  @Test func hardWrappedLinesAreOneSentence() {
    #expect(cut("One line\nand another.\n  Next one\n") == ["One line\nand another.", "Next one"])
  }

  @Test func adversarialOnlyMarksAndSpaces() {
    #expect(cut("").isEmpty)
    #expect(cut(" \n\t ").isEmpty)
    #expect(cut("...?!..!").count == 1)
    #expect(cut(". . . . .").count == 1)
    #expect(cut("”’)]").count == 1)
    #expect(cut(String(repeating: ".[", count: 4000)).count == 1)
    #expect(cut(String(repeating: ".[", count: 5000)).count == 2)
  }

  @Test func adversarialSpansOutsideTheText() {
    let bytes = Array("A b. C d.".utf8)
    #expect(SentenceSegmenter.sentences(of: bytes, in: SourceSpan(-5, 900)).count == 2)
    #expect(SentenceSegmenter.sentences(of: bytes, in: SourceSpan(50, 60)).isEmpty)
  }

  @Test func adversarialCutScalars() {
    let bytes: [UInt8] = [0x41, 0x2E, 0x20, 0xE2, 0x80]
    #expect(!SentenceSegmenter.sentences(of: bytes, in: SourceSpan(0, 5)).isEmpty)
  }

  @Test func whatHasNoMarkForLongIsCutAtSpaces() {
    let longest = SentenceSegmenter.longestSentence
    let text =
      String(repeating: "and on the way he said ", count: 4 * longest / 23) + "so. It ended."
    let bytes = Array(text.utf8)
    let found = SentenceSegmenter.sentences(of: bytes, in: SourceSpan(0, bytes.count))
    #expect(found.count == 5)
    #expect(found.dropLast(2).allSatisfy { $0.count <= longest && $0.count > longest / 2 })
    #expect(
      zip(found, found.dropFirst()).allSatisfy {
        $1.start == $0.end + 1 && bytes[$0.end] == UInt8(ascii: " ")
      })
    #expect(found.last.map { Array(bytes[$0.range]) } == Array("It ended.".utf8))
    // Without a space it is cut between two letters.
    let wide = Array(String(repeating: "é", count: longest).utf8)
    let parts = SentenceSegmenter.sentences(of: wide, in: SourceSpan(0, wide.count))
    #expect(parts.map(\.count).reduce(0, +) == wide.count)
    #expect(parts.allSatisfy { $0.count % 2 == 0 && $0.count <= longest })
  }
}
