import Model
import Testing

/// A text of a few sentences and a line of what is read out of it, for what no longer text needs.
@Suite struct LineTests {
  private func lines(_ text: String, name: String) -> [String] {
    var article = ArticleReader.read(Array(text.utf8), name: name)
    if article.metadata.published == nil {
      article.metadata.published = EDTF("2024-03-26").map { Sourced($0, from: "--date") }
    }
    let lines = BriefingLines.of(Briefing(analyzing: article)) + ArticleLines.of(article)
    return lines.split(separator: "\n").map(String.init)
  }

  /// Expects a line that begins so, or none that does if it begins with "not ".
  private func expect(
    _ line: String, in text: String, name: String = "a.txt",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = lines(text, name: name)
    let isWanted = !line.hasPrefix("not ")
    let start = isWanted ? line : String(line.dropFirst(4))
    #expect(
      found.contains { $0.trimmingPrefix(while: \.isWhitespace).hasPrefix(start) } == isWanted,
      "\(found.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }

  private let title = "The mill\n\n"
  private let prose = """
    The river rose during the night, the wardens said, and by dawn it had reached the mill. Nobody was hurt, but the lower \
    road stayed closed for the whole of the day. Engineers expect the water to fall by Friday, provided that the rain in \
    the hills stops.
    """

  @Test(arguments: [
    (
      "It fell in the last week of August 2021.",
      "time: the last week of August 2021 = date 2021-08 END"
    ),
    ("They met a year and a half ago.", "time: a year and a half ago = date 2022-09"),
    ("They met at 12.30 p.m. on Tuesday.", "time: 12.30 p.m. on Tuesday = time 2024-03-26T12:30"),
    ("They met at 12:30 a.m. on Tuesday.", "time: 12:30 a.m. on Tuesday = time 2024-03-26T00:30"),
    ("They met at 11.15 a.m. on Monday.", "time: 11.15 a.m. on Monday = time 2024-03-25T11:15"),
    ("They met at 24:10 on Monday.", "time: Monday = date 2024-03-25"),
    ("They met at 09:60 on Monday.", "time: Monday = date 2024-03-25"),
  ])
  func timesAreResolvedSo(sentence: String, line: String) { expect(line, in: title + sentence) }

  @Test func aTaleGoesToAFarYearThatIsNamedTwice() {
    let text = "In 1805 Petr Dvorak built the mill. He died in June 1806. "
    func month(_ rest: String) -> [String] {
      BriefingLines.of(
        Briefing(analyzing: ArticleReader.read(Array((title + text + rest).utf8), name: "a.txt"))
      ).split(separator: "\n").map(String.init).filter { $0.hasPrefix("time: March") }
    }
    #expect(
      month("In 1950 it burned. In 1952 it was built. In March it burned again.") == [
        "time: March = date 1952-03 → 1952-03"
      ])
    #expect(
      month("In 1950 it burned. In March it burned again.") == [
        "time: March = date 1806-03 → 1806-03"
      ])
  }

  @Test(arguments: [
    ("The flood of 5 May 2021 killed millions of people.", "killed: millions atLeast 2000000-"),
    ("On 4 May 2021 a bomb killed dozens of people in Sela.", "killed: dozens atLeast 24-"),
    (
      "On 4 May 2021, at least thirty-three people were killed in a raid.",
      "killed: at least thirty-three atLeast 33-"
    ),
    ("On 4 May 2021, scores of people were killed in a raid.", "killed: scores atLeast 40-"),
    ("On 4 May 2021 a bomb killed a dozen people in Sela.", "killed: dozen exactly 12-12"),
  ])
  func tollsAreCountedSo(sentence: String, part: String) {
    let found = lines(title + sentence, name: "a.txt")
    #expect(found.contains { $0.contains(part) }, "\(found.joined(separator: "\n"))")
  }

  @Test func anUndatedEventTakesTheDateOfALaterMentionAndIsFoundByIt() {
    let between = (1...30).map { "The wardens repaired gate \($0) of the port." }.joined(
      separator: " ")
    let found = lines(
      title
        + "Gunmen killed the mayor of Sela. Gunmen killed the mayor of Sela on 4 May 2021.\n\n\(between)\n\n"
        + "On 4 May 2021 gunmen killed the mayor of Sela.", name: "a.txt")
    #expect(
      found.count { $0.hasPrefix("event: 2021-05-04") } == 1, "\(found.joined(separator: "\n"))")
  }

  @Test func aNumberBeforeAnotherNounDoesNotCountTheOptions() {
    expect(
      "not options: announced: It has three mills with options: to sell the wheel, to mend the wheel or to burn it.; count",
      in: title
        + "The council has met. It has three mills with options: to sell the wheel, to mend the wheel or to burn it."
    )
    expect(
      "options: announced: It has three options for the mill: to sell it, to mend it or to burn it.; count: 3;",
      in: title
        + "The council has met. It has three options for the mill: to sell it, to mend it or to burn it."
    )
  }

  @Test func aConditionMayOpenWithAPlaceOrATime() {
    let found = lines(
      title
        + "The council has two options if in May the vote fails: it could sell the mill, or it could burn the mill.",
      name: "a.txt")
    #expect(
      found.contains { $0.contains("if: if in May the vote fails") },
      "\(found.joined(separator: "\n"))")
  }

  @Test func wordsOfThePageBetweenOptionsAreNone() {
    let text = """
      The council has three options for the mill:

      Sell it

      The first would be quick, and the money would pay for the road, which has been closed since the storm.

      (Photos: the mill in winter)

      The buyers are known, and they have the money for it.

      Burn it

      This would be cheap, but the neighbours object to it, and the bank does so, too.

      Wait a year

      This would cost nothing, said the mayor, but the roof would fall in before the spring came.
      """
    let found = lines(text, name: "a.txt")
    #expect(!found.contains { $0.contains(". Photos") }, "\(found.joined(separator: "\n"))")
  }

  @Test func headingsOfOneLevelAreOptions() {
    let text = """
      # The mill

      The council has three options for the mill.

      ## Option 1: Sell the mill

      It would be quick, and the bank would pay.

      ### What it costs

      Nobody knows.

      ## Option 2: Burn the mill

      It would be cheap.

      ## Option 3: Wait for a year

      Nobody would pay.
      """
    expect("3. Wait for a year", in: text, name: "a.md")
    expect("2. Burn the mill", in: text, name: "a.md")
  }

  @Test func wordsOfThePageBetweenBulletsDoNotEndTheList() {
    let rest = ["(Photos: the mill)", "[Read more here]", "Advertisement", "(See also: the road)"]
    let text =
      "# The mill\n\nThe council has three options for the mill:\n\n- Sell the mill to the bank\n\n"
      + rest.joined(separator: "\n\n") + "\n\n- Burn the mill in spring\n\n"
      + rest.joined(separator: "\n\n") + "\n\n- Wait for a year\n"
    expect("3. Wait for a year", in: text, name: "a.md")
  }

  @Test(arguments: [
    (
      "Analysts said the strike could spread to the north.",
      "outlook: forecast possible certain: the strike could spread to the north"
    ),
    ("Experts said Moreira could resign.", "not outlook"),
    ("Police said that he could return to the north.", "not outlook"),
    ("Analysts said the strike could have spread to the north.", "not outlook"),
    ("Analysts said the strike could not spread to the north.", "not outlook"),
  ])
  func whatWatchersSayMayHappenIsExpected(sentence: String, line: String) {
    expect(line, in: title + sentence)
  }

  @Test(arguments: [
    (
      "A memo by former deputy chief water safety engineer Ana Moreira said that the gate was shut.",
      "voice: Ana Moreira"
    ),
    (
      "“The mill will close,” Ana Moreira said in a letter to the council. “We know,” said Petr Dvorak. The letter said that nobody had been asked.",
      "indirect says likely: that nobody had been asked; source: The letter"
    ),
  ])
  func speakersAreToldSo(text: String, line: String) { expect(line, in: title + text) }

  @Test func aLetterThatWasNamedIsItsWritersLater() {
    let found = lines(
      title
        + "“The mill will close,” Ana Moreira said in a letter to the council. “We know,” said Petr Dvorak. The letter said that nobody had been asked.",
      name: "a.txt")
    let voices = found.filter { $0.hasPrefix("voice: ") || $0.contains("nobody had been asked") }
    #expect(
      voices.prefix(2).last?.contains("nobody had been asked") == true,
      "\(found.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "de", "da", "del", "della", "di", "du", "la", "le", "al", "bin", "ibn", "von", "van", "der",
    "of",
  ])
  func smallWordsInsideANameMakeALabel(word: String) {
    expect(
      "voice: Jean \(word) Fort",
      in:
        "\(title)Petr Dvorak: What happened at the quay?\n\nJean \(word) Fort: It gave way at night. Nobody was hurt.\n\nPetr Dvorak: Who pays?\n\nJean \(word) Fort: The bank pays for it, and it pays a lot."
    )
  }

  @Test func aFigureWithoutWordsIsACaptionOnlyBeforeAColon() {
    expect("caption: Figure 4:", in: "\(title)\(prose)\n\nFigure 4:\n\n\(prose)")
    expect("not caption: Figure 3", in: "\(title)\(prose)\n\nFigure 3\n\n\(prose)")
    expect(
      "text: Figure 3 shows the mill",
      in: "\(title)\(prose)\n\nFigure 3 shows the mill in winter.\n\n\(prose)")
  }

  @Test func aSingleWordBetweenLongParagraphsMayBeAHeading() {
    expect("not aside, navigation: Print", in: "\(title)\(prose)\n\nPrint\n\n\(prose)")
    expect("aside, navigation: Print", in: "\(title)\(prose)\n\nPrint\n\nShort.")
    expect(
      "aside, navigation: Print this page", in: "\(title)\(prose)\n\nPrint this page\n\n\(prose)")
  }

  @Test(arguments: [
    (
      "They met in Duluth, Minn. Mayor Ana Moreira came.",
      "text: They met in Duluth, Minn. Mayor Ana Moreira came."
    ),
    (
      "They met in Duluth, Minn. The mayor came.",
      "text: They met in Duluth, Minn. | The mayor came."
    ),
    (
      "They met in the Minn. Mayor Ana Moreira came.",
      "text: They met in the Minn. | Mayor Ana Moreira came."
    ),
  ])
  func aStateAfterACommaGoesOn(text: String, line: String) {
    expect(line, in: title + text + "\n\n" + prose)
  }

  @Test(arguments: [
    ("https://port.example/news/2021/05/04/mill", "2021-05-04"),
    ("https://port.example/20210504/mill", "2021-05-04"),
    ("https://port.example/mill-2021-05-04.html", "2021-05-04"),
    ("https://port.example/14-5-2021/mill", nil),
    ("https://port.example/14-05-2021/mill", "2021-05-14"),
    ("https://port.example/4-5-2021/mill", "2021-05-04"),
    ("https://port.example/2021/05/mill", nil),
  ])
  func aPagesAddressMayDateIt(address: String, date: String?) {
    let page =
      "<html lang=\"en-GB\"><head><meta property=\"og:url\" content=\"\(address)\"></head><body><article><h1>The mill</h1><p>\(prose)</p><p>\(prose)</p></article></body></html>"
    let article = ArticleReader.read(Array(page.utf8), name: "a.html")
    #expect(article.metadata.published?.value.description == date)
  }

  /// Two numbered lines with text below each, the second line's number before what it says.
  private func numbered(_ first: String, _ second: String) -> String {
    "\(title)\(prose)\n\n1. \(first)\n\n\(prose)\n\n2. \(second)\n\n\(prose)"
  }

  @Test(arguments: [".", ":", ";", ",", "!", "”"])
  func numberedSentencesWithTextBelowAreItems(mark: String) {
    let one = "The bank of the river was raised in spring\(mark)"
    let other = "The road to the mill was moved in the autumn\(mark)"
    expect("item 1.", in: numbered(one, other))
    expect("not item 1.", in: numbered(one, String(other.dropLast())))
  }

  @Test func numberedLinesWithTextBelowAreNoItems() {
    let one = "The bank of the river was raised in spring"
    expect("not item", in: numbered(one, "The road to the mill was moved in the autumn"))
    expect("not item", in: numbered("The bank.", "The road."))
    let long = String(repeating: "the bank of the river ", count: 6)
    expect("item 1.", in: numbered("There was " + long, "There is " + long))
  }

  @Test func theLastOptionGoesOnWhereItIsSpokenOf() {
    let options =
      "The council has two options for the mill.\n\nThe first option is to sell it to the bank of Sela.\n\nThe buyers are known, and so is the price.\n\nThe second option is to burn it.\n\n"
    let last = "2. burn it; in: The second option is to burn it."
    expect(last + ";", in: title + options + "The road is long.")
    let anaphor = "But it would cost $5 million."
    expect(last + " " + anaphor, in: title + options + anaphor + "\n\nThe road is long.")
    expect(
      last + ";", in: title + options + "The road is long.\n\n" + anaphor)
  }

  @Test(arguments: [
    ("They met in the Winter Garden of Sela.", "not time: the Winter"),
    ("They met in the Summer House at noon.", "not time: the Summer"),
    ("They met in the winter gardens of Sela.", "time: the winter"),
    ("They met in the winter of 2021.", "time: the winter of 2021"),
    ("They met in the Winter.", "time: the Winter"),
  ])
  func aSeasonInANameIsNone(sentence: String, line: String) { expect(line, in: title + sentence) }
}
