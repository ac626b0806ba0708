import Language
import Testing

@testable import Analysis

/// Sentences whose verb the parser takes for something else.
@Suite struct VerblessSentenceTests {
  @Test(arguments: [
    (
      "A strong storm toppled roofs, masts and cranes in a belt of towns in northern Sund.",
      "toppled"
    ),
    (
      "Berg downplayed speculation in an interview on Radio Sund on Tuesday before the vote.",
      "downplayed"
    ),
    (
      "Rep. Mac Lund, Sela Republican and chairman of the House Armed Services Committee, called Gen. Berg “an excellent selection” and signaled that he’d help push the needed waiver.",
      "called"
    ),
    // What stands behind a preposition does nothing.
    (
      "In a statement announcing the pick, the Association of Harbour Attendants called Lund a “champion” for its constituency, citing her work.",
      "statement"
    ),
  ])
  func aSentenceHangsFromItsVerb(_ row: (sentence: String, root: String)) {
    var reader = SentenceReader()
    let reading = reader.read(row.sentence).mendingVerbless()
    #expect(reading.root.map { reading.text(of: $0) } == row.root)
  }
}
