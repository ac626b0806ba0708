import Testing

@testable import Articles
@testable import Dates
@testable import Model
@testable import TextSafety

/// What a first screen says of what an article is about: what, when, where.
@Suite struct HeadlineTests {
  private func briefing(_ text: String, published: String? = "2024-05-08") -> Briefing {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = published.flatMap { EDTF($0) }.map { Sourced($0, from: "--date") }
    return Briefing(analyzing: article)
  }

  private func words(_ briefing: Briefing) -> String? {
    briefing.headline.map { briefing.timeline.events[$0.event].words(in: briefing.article) }
  }

  @Test func anEventWithoutADateHasTheDayOfPublication() throws {
    let found = briefing(
      """
      Council closes flooded harbour mine

      OSLO, Norway (AP) — The council has closed the flooded mine at the harbour.

      Nobody was hurt, and people went home.
      """)
    let headline = try #require(found.headline)
    #expect(words(found)?.hasPrefix("The council has closed") == true, "\(words(found) ?? "-")")
    guard case .published(let day)? = headline.when else {
      Issue.record("no day of publication")
      return
    }
    #expect(day.description == "2024-05-08")
    #expect(headline.places.map { found.article[$0] } == ["OSLO, Norway"])
  }

  @Test func aDateOfTheTextIsShownAsItIs() throws {
    let found = briefing("The council of Oslo closed the mine on Monday.")
    let headline = try #require(found.headline)
    guard case .date(let day, let span)? = headline.when else {
      Issue.record("no date")
      return
    }
    #expect(day.description == "2024-05-06" && found.article[span] == "Monday")
    #expect(headline.places.map { found.article[$0] } == ["Oslo"])
  }

  @Test func whatIsLongPastIsNotWhatTheArticleIsAbout() {
    let found = briefing(
      """
      Why the old harbour matters

      The harbour matters to all of us, and it is a good place to live.

      People come here to rest and to read.

      In May 1990 rebels bombed the market of Brask and killed 12 people.
      """)
    #expect(found.headline == nil, "\(words(found) ?? "-")")
    #expect(found.timeline.overviewAttacks.count == 1)
  }

  @Test func whatIsExpectedIsAmongTheKeyEvents() {
    let found = briefing(
      """
      Council closes harbour mine

      The council closed the mine at the harbour on Monday.

      Miners will meet Mayor Ana Holm of Norvik on Friday about the closure of the harbour mine.
      """)
    let shown = found.timeline.overviewEvents.map { found.timeline.events[$0] }
    #expect(shown.map(\.status) == [.expected])
    #expect(!found.timeline.overviewEvents.contains(found.headline?.event ?? -1))
  }

  @Test func whatTheLeadTellsTwiceIsOneEvent() {
    let found = briefing(
      """
      District cuts school week to four days

      The district has cut its school week to four days.

      The district of Sund officially cut the school week from five days to four.
      """)
    let told = found.timeline.events.filter { $0.confidence != .doubtful }
    #expect(told.count == 1, "\(told.map { $0.words(in: found.article) })")
  }

  @Test(arguments: [
    "The museum is receiving help from a baker who paid 15 million euros for a painting.",
    "A museum of Oslo is receiving 15 million euros for the painting of a baker.",
  ])
  func whatGoesOnMayBeTheNews(_ lead: String) {
    let found = briefing("Museum receives help to buy painting of baker\n\n\(lead)")
    #expect(words(found)?.contains("is receiving") == true, "\(words(found) ?? "-")")
  }

  @Test(arguments: [
    // What is to come elsewhere shares no word with the title.
    """
    Lund vows to lower the harbour fee

    The race has been locked for weeks. The other party will hold its own meeting in Brask next week.

    It was a chance to speak to people who had not made up their minds.
    """,
    // A year that is over.
    """
    Lund backs the ban on night ferries

    The lawyer who once spoke for eleven hours is softening her stance on the ferries.

    Lund famously spoke against a ban on night ferries last year, but she said it had been drafted badly.
    """,
  ])
  func anEventThatTheTitleDoesNotTellIsNotWhatHappened(_ text: String) {
    let told = words(briefing(text, published: "2024-02-14")) ?? ""
    #expect(!told.contains("meeting") && !told.contains("famously"), "\(told)")
  }

  @Test func theFirstSentenceMayTellTheNewsInOtherWords() {
    let text = """
      Advisers show their disagreement again

      Minister Jim Lund openly differed with his chief over Sela on Tuesday.

      It was not the first time, people said.
      """
    #expect(words(briefing(text))?.hasPrefix("Minister Jim Lund openly differed") == true)
  }

  @Test(arguments: [
    ("The ferries stop. Here is why.", true),
    ("I was a sailor for years. It is time to sell the boats.", true),
    ("The ferries of the town stopped on Monday.", false),
  ])
  func aTitleMayBeTwoSentences(_ row: (line: String, isTitle: Bool)) {
    let body = String(
      repeating: "Nobody in the town had thought that it would come to this. ", count: 4)
    let article = PlainTextReader.read(
      SafeText(([row.line] + Array(repeating: body, count: 4)).joined(separator: "\n\n")))
    #expect((article.title != nil) == row.isTitle)
  }

  @Test(arguments: [
    (
      "The ruling in Holm v. Lund in 2012 changed the law.",
      "The ruling in Holm v. Lund changed the law"
    ),
    (
      "Ruiz argued Holm v. Lund before the court on Tuesday.",
      "Ruiz argued Holm v. Lund before the court"
    ),
  ])
  func theNameOfACaseIsNoVerb(_ row: (sentence: String, label: String)) {
    let found = briefing("The court rules.\n\n" + row.sentence)
    let labels = found.timeline.events.map { $0.words(in: found.article) }
    #expect(labels.contains(row.label), "\(labels)")
  }
}
