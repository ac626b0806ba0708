import Testing

@testable import Language

/// How sentences are cut into tokens.
@Suite struct SentenceLexerTests {
  /// The tokens of a text, a bar between them.
  private func cut(_ text: String) -> String {
    var reader = SentenceReader()
    let reading = reader.read(text)
    return reading.tokens.indices.map { reading.text(of: $0) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("The minister said on Monday.", "The|minister|said|on|Monday|."),
    ("They don't know; he can't go.", "They|do|n't|know|;|he|ca|n't|go|."),
    ("Katz's plan, the workers’ plan", "Katz|'s|plan|,|the|workers|’|plan"),
    ("We’ll see what they’d’ve done", "We|’ll|see|what|they|’d|’ve|done"),
    ("O'Neill left at five o'clock.", "O'Neill|left|at|five|o'clock|."),
    ("They cannot stay.", "They|can|not|stay|."),
    ("a well-known non-European e-mail", "a|well|-|known|non-European|e-mail"),
    ("The U.S. and the U.K. agreed.", "The|U.S.|and|the|U.K.|agreed|."),
    ("Dr. A. B. Jones Jr. spoke.", "Dr.|A.|B.|Jones|Jr.|spoke|."),
    ("It was plan B.", "It|was|plan|B|."),
    ("Say no. No. 5 is next.", "Say|no|.|No.|5|is|next|."),
    ("In Oct. 2021 it rained in oct.", "In|Oct.|2021|it|rained|in|oct|."),
    ("It cost $1,200.50, or 5%.", "It|cost|$|1,200.50|,|or|5|%|."),
    ("US$5bn at 9:30am on 24/11/2025", "US$|5|bn|at|9:30|am|on|24/11/2025"),
    ("the 1990s, the '90s and 2003-2004", "the|1990s|,|the|'90s|and|2003|-|2004"),
    ("Call 303-832-8160 by 2005-03-09", "Call|303-832-8160|by|2005-03-09"),
    ("see www.example.org, a@b.org (and x.com)", "see|www.example.org|,|a@b.org|(|and|x.com|)"),
    ("see http://a and ftp://b/c", "see|http://a|and|ftp://b/c"),
    ("see http:/a", "see|http|:|/|a"), ("see http:a/b", "see|http|:|a|/|b"),
    ("see ab:c/d and www.a", "see|ab|:|c|/|d|and|www.a"),
    ("see wwx.a/b and ww.a.org", "see|wwx.a|/|b|and|ww.a.org"),
    ("He stopped...and waited?!", "He|stopped|...|and|waited|?!"),
    ("rise--and fall — again", "rise|--|and|fall|—|again"),
    ("AT&T and R&D", "AT&T|and|R&D"), ("A&b and a&B", "A|&|b|and|a|&|B"),
    ("“Yes,” he said. ‘No.’", "“|Yes|,|”|he|said|.|‘|No|.|’"),
    ("Zürich’s mayor Łukasz", "Zürich|’s|mayor|Łukasz"),
    ("either/or", "either|/|or"),
  ])
  func cutsAsTreebanksDo(text: String, expected: String) {
    #expect(cut(text) == expected)
  }

  @Test func tellsWhichMarksOpen() {
    var reader = SentenceReader()
    let reading = reader.read("\"Go,\" she said, \"or 'stay'.\"")
    let quotes = reading.tokens.map(\.kind).filter { $0 == .openQuote || $0 == .closeQuote }
    #expect(
      quotes == [.openQuote, .closeQuote, .openQuote, .openQuote, .closeQuote, .closeQuote])
  }

  @Test func lettersBeyondASCIIAreCapitalsAndSmallOnesToo() {
    var reader = SentenceReader()
    let tokens = reader.read("so ÉÀ éÀ Éé É Aé aÉ é 5é.").tokens
    let all: Token.Flags = [.spaceBefore, .beyondASCII]
    #expect(tokens[1].flags == all.union([.capitalised, .allCaps]))
    #expect(tokens[2].flags == all.union(.innerCapital))
    #expect(tokens[3].flags == all.union(.capitalised))
    #expect(tokens[4].flags == all.union(.capitalised))
    #expect(tokens[5].flags == all.union(.capitalised))
    #expect(tokens[6].flags == all.union(.innerCapital))
    #expect(tokens[7].flags == all)
  }

  @Test func flagsSayWhatIsSeen() {
    var reader = SentenceReader()
    let tokens = reader.read("(NATO's McDonald ate 5 Éclairs.").tokens
    #expect(tokens[1].flags == [.allCaps, .capitalised, .first])
    #expect(tokens[2].flags == [.clitic])
    #expect(tokens[3].flags == [.capitalised, .innerCapital, .spaceBefore])
    #expect(tokens[5].flags == [.hasDigit, .spaceBefore])
    #expect(tokens[6].flags == [.capitalised, .beyondASCII, .spaceBefore])
  }

  @Test func aWordIsTheSameInAnyCase() {
    var reader = SentenceReader()
    let tokens = reader.read("Élan éLAN don’t don't Said").tokens
    #expect(tokens[0].word == tokens[1].word)
    #expect(tokens[3].word == tokens[5].word)
    #expect(tokens[6].word == WordID("said"))
  }

  @Test func spansPointIntoTheText() {
    let bytes = Array("First. Second one here.".utf8)
    var reader = SentenceReader()
    let reading = bytes.withUnsafeBufferPointer { reader.read($0, in: 7..<bytes.count) }
    #expect(reading.tokens.first?.range == 7..<13)
    #expect(reading.text(of: 1..<3) == "one here")
    #expect(reading.tokens(in: 12..<17) == 0..<2)
    #expect(reading.token(endingAfter: 99) == reading.tokens.count)
  }

  @Test(arguments: [
    "", " ", ",", "'", "’", "''''''", "n't", "'s", "-", "a-", "-a", "e-", "$", "@", "#", ".", "..",
    "http://", "a@", "(s)", "w/", "\u{FEFF}", "é", "’’’’", "1-", "1-2-", "1.", "'9", "'90", "I.",
    "😀😀1😀", "no.", "no.  5", "U.", "a&", "&a", "x$$", "um-", "\u{0}a\u{1}b",
  ])
  func adversarialScrapsLoseNothing(text: String) {
    var reader = SentenceReader()
    let reading = reader.read(text)
    var end = 0
    for token in reading.tokens {
      #expect(token.start >= end && token.end > token.start)
      end = token.end
    }
    let kept = reading.tokens.reduce(0) { $0 + $1.range.count }
    let visible = text.unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{FEFF}" }
      .reduce(0) { $0 + String($1).utf8.count }
    #expect(kept == visible)
  }

  @Test func adversarialBytesAreCutWithoutATrap() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      var reader = SentenceReader()
      let reading = bytes.withUnsafeBufferPointer { reader.read($0, in: -5..<99) }
      #expect(reading.tokens.allSatisfy { 0 <= $0.start && $0.end <= bytes.count })
    }
  }

  /// What is repeated is cut alike however often it is.
  @Test(arguments: ["a", ",", "(", "a.", "x@", "'", "1-", "a’", "\u{2019}s"])
  func adversarialRepeatsAreCutAlike(piece: String) {
    var reader = SentenceReader()
    func tokens(_ count: Int) -> Int {
      reader.read(String(repeating: piece, count: count)).tokens.count
    }
    let (short, long) = (tokens(5_000), tokens(50_000))
    #expect(long >= short && long <= 10 * short + 10)
  }
}
