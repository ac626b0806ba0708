import Testing

@testable import Language

/// Forms are led back to their lemma.
@Suite struct LemmaTests {
  private func lemma(_ form: String, _ tag: PennTag) -> String {
    let bytes = Array(form.utf8)
    var reading = SentenceReading(
      bytes: bytes, range: 0..<bytes.count,
      tokens: [Token(0..<bytes.count, kind: .word, word: WordID(bytes))])
    reading.setLabels(0, upos: .verb, tag: tag, relation: .root)
    return reading.lemma(of: 0)
  }

  @Test(arguments: [
    ("said", "say"), ("announced", "announce"), ("stopped", "stop"), ("killed", "kill"),
    ("controlled", "control"), ("attached", "attach"), ("changed", "change"), ("tried", "try"),
    ("died", "die"), ("agreed", "agree"), ("visited", "visit"), ("united", "unite"),
    ("opened", "open"), ("argued", "argue"), ("organised", "organise"), ("focused", "focus"),
    ("threatened", "threaten"), ("declared", "declare"), ("appeared", "appear"), ("used", "use"),
    ("TOOK", "take"), ("ordered", "order"), ("created", "create"), ("treated", "treat"),
    ("added", "add"), ("vetoed", "veto"), ("attacked", "attack"), ("settled", "settle"),
  ])
  func ofThePast(form: String, expected: String) { #expect(lemma(form, .vbd) == expected) }

  @Test(arguments: [
    ("making", "make"), ("lying", "lie"), ("seeing", "see"), ("studying", "study"),
    ("running", "run"), ("going", "go"), ("bringing", "bring"), ("playing", "play"),
  ])
  func ofParticiples(form: String, expected: String) { #expect(lemma(form, .vbg) == expected) }

  @Test(arguments: [
    ("says", "say"), ("watches", "watch"), ("tries", "try"), ("goes", "go"), ("is", "be"),
    ("does", "do"), ("passes", "pass"), ("uses", "use"),
  ])
  func ofTheThirdPerson(form: String, expected: String) { #expect(lemma(form, .vbz) == expected) }

  @Test(arguments: [
    ("ministers", "minister"), ("men", "man"), ("gunmen", "gunman"), ("crises", "crisis"),
    ("cities", "city"), ("movies", "movie"), ("houses", "house"), ("buses", "bus"),
    ("headaches", "headache"), ("1990s", "1990s"), ("series", "series"), ("heroes", "hero"),
  ])
  func ofPlurals(form: String, expected: String) { #expect(lemma(form, .nns) == expected) }

  @Test func ofCliticsByWhatTheyAreHere() {
    #expect(lemma("n't", .rb) == "not")
    #expect(lemma("’ve", .vbp) == "have")
    #expect(lemma("'d", .md) == "would")
    #expect(lemma("wo", .md) == "will")
  }
}
