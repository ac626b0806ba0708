import Model
import Testing

@testable import Articles
@testable import TextSafety

@Suite struct SubtitleReaderTests {
  private func turns(_ text: String, name: String? = nil) -> [String] {
    let article = ArticleReader.read(Array(text.utf8), name: name)
    return article.paragraphs.map { article[$0.span] }
  }

  @Test func voiceTagsNameTheSpeaker() {
    let text = """
      WEBVTT - Council, first hour

      NOTE
      typed by hand

      STYLE
      ::cue { color: white }

      opening
      00:00:11.000 --> 00:00:14.000 align:start
      <v.loud Ines Roth>The weir is dry,
      and <i>it stays</i> dry.

      00:14.500 --> 00:16.000
      <v Ines Roth>That is all.

      00:17.000 --> 00:20.000
      <v Jo Lund>We&apos;ll see &amp; wait.
      """
    #expect(
      turns(text) == [
        "Ines Roth: The weir is dry, and it stays dry. That is all.",
        "Jo Lund: We'll see & wait.",
      ])
  }

  @Test func labelsNameTheSpeaker() {
    let text = """
      1
      00:00:11,000 --> 00:00:14,000
      MS. ROTH: The weir is dry,

      2
      00:00:14,200 --> 00:00:16,000
      and it stays dry.
      3
      00:00:17,000 --> 00:00:20,000
      MR. LUND: {\\an8}We shall see: soon.
      """
    #expect(
      turns(text) == [
        "MS. ROTH: The weir is dry, and it stays dry.", "MR. LUND: We shall see: soon.",
      ])
  }

  @Test func aDashIsAnotherSpeaker() {
    let text = """
      1
      00:00:01,000 --> 00:00:02,000
      - Is it dry?
      - It is.
      """
    #expect(turns(text, name: "a.srt") == ["Is it dry?", "It is."])
  }

  @Test func linesThatRollUpAreReadOnce() {
    let text = """
      WEBVTT

      00:01.000 --> 00:02.000
      the weir was dry

      00:02.000 --> 00:03.000
      the weir was dry
      on sunday morning
      """
    #expect(turns(text) == ["the weir was dry on sunday morning"])
  }

  @Test(arguments: [
    "00:00:05 we met at 10:30 --> noon", "12\nThe twelve of us went home.",
    "WEB of lies\n\nIt was told on Monday.",
  ])
  func otherTextsAreNone(text: String) {
    #expect(!SubtitleCue.open(Array(text.utf8)))
  }

  @Test func adversarialCues() {
    _ = turns("WEBVTT\n\n00:00.000 --> 00:01.000\n" + String(repeating: "<v ", count: 4_000))
    _ = turns("WEBVTT\n\n" + String(repeating: "99999999:99:99.999 --> 1\n", count: 1000))
    _ = turns("1\n00:00:01,000 --> 00:00:02,000\n" + String(repeating: "a\n", count: 4_000))
  }
  @Test func aVoiceTagMakesAVoiceAtOnce() {
    let text = "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Ines Roth>The weir broke on Monday.</v>\n"
    let voices = Briefing(analyzing: ArticleReader.read(Array(text.utf8))).voices
    #expect(voices.count == 1 && voices.first?.statements.count == 1)
  }

  @Test func aCueThatIsTooLongIsTold() {
    let text = "WEBVTT\n\n00:01.000 --> 00:05.000\n" + String(repeating: "It rained.\n", count: 300)
    let article = ArticleReader.read(Array(text.utf8))
    #expect(
      article.diagnostics.map(\.sentence) == [
        "More than 200 lines of a cue: the rest was left out."
      ])
  }

  @Test func adversarialTagsWithoutAnEnd() {
    for sign in ["<", "{\\"] {
      let text = "WEBVTT\n\n00:01.000 --> 00:05.000\n" + String(repeating: sign, count: 400_000)
      _ = ArticleReader.read(Array(text.utf8))
    }
  }

  @Test(
    "a dash of any kind begins a turn, and nobody knows who goes on after it",
    arguments: ["- ", "-", "– ", "— "])
  func dash(_ dash: String) {
    let text = """
      1
      00:00:05,000 --> 00:00:07,500
      \(dash)Who is it?
      \(dash)The harbour master.

      2
      00:00:08,000 --> 00:00:10,000
      He is in the kitchen,
      drinking our coffee.
      """
    #expect(
      turns(text) == [
        "Who is it?", "The harbour master.", "He is in the kitchen, drinking our coffee.",
      ])
  }

  @Test func soundsAreSetAside() {
    let text = """
      1
      00:00:05,000 --> 00:00:07,500
      [door slams]
      Who is it?

      2
      00:00:08,000 --> 00:00:10,000
      (Music)

      3
      00:00:11,000 --> 00:00:12,000
      (He) never said.
      """
    let article = ArticleReader.read(Array(text.utf8))
    #expect(article.paragraphs.map { article[$0.span] } == ["Who is it? (He) never said."])
    #expect(article.setAside.map { article[$0.span] } == ["[door slams]", "(Music)"])
  }

  @Test func whatMachinesHearIsCutWithoutFullStops() {
    let cues = (0..<400).map { number in
      let time = "00:\(10 + number / 50):\(10 + number % 50)"
      return
        "\(number + 1)\n\(time),000 --> \(time),900\nand so the keeper went on to say \(number)\n"
    }
    let lengths = turns(cues.joined(separator: "\n")).map(\.utf8.count)
    #expect(lengths.count > 5 && lengths.allSatisfy { $0 < 1500 })
  }
}
