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

      The workers will meet the mayor on Friday.
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
}
