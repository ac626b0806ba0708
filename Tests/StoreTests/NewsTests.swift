import Model
import Testing

@testable import Store

/// What an article adds to others of the library.
@Suite struct NewsTests {
  private func briefing(_ text: String) -> Briefing {
    Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text))
  }

  private let before = """
    The blast in Porto Vela

    Published 6 May 2021

    A bomb killed 133 people at the grain terminal in Porto Vela on 4 May 2021.

    “The port will open again on Monday,” said Ana Moreira, the harbour master of Porto Vela.
    """
  private let after = """
    A week after the bomb

    Published 11 May 2021

    The bomb at the grain terminal in Porto Vela on 4 May 2021 killed 139 people.

    Police arrested four men in Porto Vela on 9 May 2021.

    “The port will open again on Monday,” said Ana Moreira, the harbour master of Porto Vela.

    “We had warned the ministry twice about those filters,” said Rui Tavares, an engineer.
    """

  @Test func tollsThatDifferAreFoundWithBothSentences() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = try store.remember(briefing(before), source: "before", now: 1)
    let article = briefing(after)
    let own = try store.remember(article, source: "after", now: 2)
    let news = try store.news(in: article, besides: own)
    #expect(news.titles == ["The blast in Porto Vela"])
    let differs = try #require(news.items.first)
    #expect(differs.kind == .contradiction)
    #expect(differs.words == "139 killed here, 133 in “The blast in Porto Vela”")
    #expect(article.article[differs.here].contains("killed 139 people"))
    #expect(differs.there?.words.contains("killed 133 people") == true)
    #expect(differs.there?.article == first)
    let events = news.items.filter { $0.kind == .event }
    #expect(events.contains { article.article[$0.here].contains("arrested four men") })
    let claims = news.items.filter { $0.kind == .claim }.map { article.article[$0.here] }
    #expect(claims.contains { $0.contains("warned the ministry") })
    #expect(!claims.contains { $0.contains("open again") })
  }

  @Test(arguments: [
    ("A bomb killed at least 12 people", News.Item.Kind.toll),
    ("A bomb killed 12 people", .contradiction),
  ])
  func aNumberThatSaysMoreIsNew(_ earlier: String, _ kind: News.Item.Kind) throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let text = before.replacing("A bomb killed 133 people", with: earlier)
    _ = try store.remember(briefing(text), source: "before", now: 1)
    let item = try #require(try store.news(in: briefing(before), besides: nil).items.first)
    #expect(item.kind == kind)
    #expect(item.words.hasPrefix("133 killed here, "))
    #expect(item.there?.words.contains("12 people") == true)
  }

  @Test(arguments: [
    ("Moreira said the harbour board was responsible for the blast.", true),
    ("The owner denied that the harbour board was not responsible for the blast.", true),
    ("Moreira said the harbour board was not responsible for the blast.", false),
    ("Moreira said the harbour board wasn’t responsible for the blast.", false),
    ("Moreira said the weather was responsible for the delay.", false),
  ])
  func aClaimTheOtherWayRoundIsShownWithBothSides(_ earlier: String, _ isOpposite: Bool) throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    _ = try store.remember(briefing(before + "\n\n" + earlier), source: "before", now: 1)
    let text = after + "\n\nMoreira said the harbour board was not responsible for the blast."
    let article = briefing(text)
    let items = try store.news(in: article, besides: nil).items
    let opposite = items.first { $0.kind == .oppositeClaim }
    #expect((opposite != nil) == isOpposite)
    if let opposite {
      #expect(opposite.there?.words == earlier)
      #expect(article.article[opposite.here].contains("was not responsible"))
    }
  }

  @Test func anotherNumberInAClaimIsTheOppositeToo() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let earlier = "Moreira said two dockers were in the terminal before the blast."
    _ = try store.remember(briefing(before + "\n\n" + earlier), source: "before", now: 1)
    let now = "Moreira said 1,200 dockers were in the terminal before the blast."
    let items = try store.news(in: briefing(after + "\n\n" + now), besides: nil).items
    #expect(items.contains { $0.kind == .oppositeClaim && $0.there?.words == earlier })
    let same = try store.news(in: briefing(after + "\n\n" + earlier), besides: nil).items
    #expect(!same.contains { $0.kind == .oppositeClaim })
  }

  /// The same words of another town or day tell another event.
  @Test(arguments: [
    "A bomb exploded at a school in Tarsk on 5 May 2021, killing 31 people.",
    "A bomb exploded at a school in Porto Vela on Sunday, killing 31 people.",
  ])
  func anotherTownOrDayIsAnotherEvent(_ sentence: String) throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = """
      The blast in Porto Vela

      Published 7 May 2021

      A bomb exploded at a school in Porto Vela on Thursday, killing 20 people.
      """
    _ = try store.remember(briefing(first), source: "before", now: 1)
    let text = """
      A second blast

      Published 10 May 2021

      \(sentence) The mayor of Porto Vela spoke of war.
      """
    let items = try store.news(in: briefing(text), besides: nil).items
    #expect(items.contains { $0.kind == .event }, "\(items)")
    #expect(!items.contains { $0.kind == .contradiction || $0.kind == .toll }, "\(items)")
  }

  /// Who is named in both articles may do something else in each.
  @Test func whatSomebodyKnownDoesIsNew() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = before + "\n\nThe captain, Nico Varga, was badly hurt."
    _ = try store.remember(briefing(first), source: "before", now: 1)
    let article = briefing(after + "\n\nThe captain, Nico Varga, was arrested on 10 May 2021.")
    let items = try store.news(in: article, besides: nil).items
    #expect(
      items.contains { $0.kind == .event && article.article[$0.here].contains("was arrested") })
  }

  @Test func numbersOfTwoBodiesAreNoOpposites() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = before + "\n\nMoreira said the Labour Party had won 40 seats in the council."
    _ = try store.remember(briefing(first), source: "before", now: 1)
    let text = after + "\n\nMoreira said the Farmers Party had won 35 seats in the council."
    let items = try store.news(in: briefing(text), besides: nil).items
    #expect(!items.contains { $0.kind == .oppositeClaim })
  }

  @Test func whatOnlyThisArticleTellsOfEarlierYearsComesLast() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    _ = try store.remember(briefing(before), source: "before", now: 1)
    let text = after + "\n\nIn March 1987 a fire destroyed the old customs house in Porto Vela."
    let article = briefing(text)
    let items = try store.news(in: article, besides: nil).items
    let last = try #require(items.last)
    #expect(last.kind == .background)
    #expect(article.article[last.here].contains("customs house"))
  }

  @Test func otherNamesAndOtherWeeksAreNoNews() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    _ = try store.remember(
      briefing("Elsewhere\n\nOn 4 May 2021 floods cut a road near Veltin."), source: "a", now: 1)
    _ = try store.remember(
      briefing("Long ago\n\nOn 4 May 1999 a bomb killed 2 people in Porto Vela."), source: "b",
      now: 1)
    #expect(try store.news(in: briefing(after), besides: nil).titles.isEmpty)
  }

  @Test func articlesOfTheSameWeeksThatDateNothingAreCompared() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let text = """
      What the harbour knew

      Published 30 April 2021

      “We had warned the ministry twice about those filters,” said Rui Tavares, an engineer in Porto Vela. Ana \
      Moreira, the harbour master, did not answer.
      """
    _ = try store.remember(briefing(text), source: "early", now: 1)
    let far = """
      Filters

      Published 30 April 2019

      Ana Moreira and Rui Tavares opened a quay in Porto Vela.
      """
    _ = try store.remember(briefing(far), source: "far", now: 1)
    let news = try store.news(in: briefing(after), besides: nil)
    #expect(news.titles == ["What the harbour knew"])
    let article = briefing(after).article
    #expect(news.items.allSatisfy { !article[$0.here].contains("warned the ministry") })
    let events = news.items.filter { $0.kind == .event }
    #expect(events.contains { article[$0.here].contains("arrested four men") })
    let shown = news.items.filter { $0.kind != .contradiction }.compactMap(\.there)
    #expect(Set(shown).count == shown.count)
  }

  @Test func adversarialDatesAndNamesFindNothing() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    for text in [
      "", "\u{0}", "on 99999-99-99 killed killed", String(repeating: "2021-05-04 ", count: 3000),
    ] {
      _ = try store.news(in: briefing(text), besides: nil)
    }
    #expect(LongWords("".utf8).count == 0)
    #expect(LongWords("Wort wort WORT".utf8).count == 1)
  }
}
