import Model
import Testing

@testable import TUI

/// Where the links inside an article lead.
@Suite struct LinkDestinationTests {
  private static let text = """
    # The weir above Sela

    The plan[^1] is on a page, see [the choices](#the-2nd-choice), [the table](#no_such) and [the costs](#Costs%20%26%20times).

    ## The 2nd Choice

    It is to raise the bank[^b]. See [the plan](plan.md), [its costs](plan.md#costs) and [the port](https://port.example/a b).

    ## Costs & Times

    Nobody knows; [the mill](../mill.md) is closed, and [mail](mailto:ana@port.example) helps little.

    [^1]: A plan of 1890.
    [^b]: The bank is of clay.
    """
  private static let article = ArticleReader.read(Array(text.utf8), name: "weir.md")

  private func words(_ name: String) -> String? {
    LinkDestination.span(of: name, in: Self.article).map { Self.article[$0] }
  }

  @Test(arguments: [
    ("the-2nd-choice", "The 2nd Choice"), ("The_2nd_Choice", "The 2nd Choice"),
    ("the-weir-above-sela", "The weir above Sela"), ("costs--times", "Costs & Times"),
    ("costs-times", "Costs & Times"),
    ("fn-1", "A plan of 1890."), ("1", "A plan of 1890."), ("fn-2", "The bank is of clay."),
    ("2", "The bank is of clay."), ("fn-b", nil), ("3", nil), ("the-2nd", nil), ("", nil),
  ])
  func aNameIsThatOfAHeadingOrAFootnote(name: String, found: String?) {
    #expect(words(name)?.contains(found ?? "~") ?? (found == nil), "\(words(name) ?? "-")")
  }

  @Test func aFootnoteAndItsSignLeadToEachOther() throws {
    let article = Self.article
    let note = try #require(LinkDestination.span(of: "2", in: article))
    let sign = try #require(LinkDestination.counterpart(of: note, in: article))
    #expect(article[sign].hasPrefix("It is to raise the bank"))
    #expect(LinkDestination.counterpart(of: sign, in: article) == note)
    let other = try #require(article.sentences.first { article[$0.span].hasPrefix("Nobody knows") })
    #expect(LinkDestination.counterpart(of: other.span, in: article) == nil)
  }

  @Test(arguments: [
    ("plan.md", true), ("a/plan.md", true), ("", false), ("/plan.md", false), ("../plan.md", false),
    ("a//plan.md", false), (".plan.md", false), ("a/.plan.md", false), ("c:plan.md", false),
    ("plan.md/", false),
  ])
  func onlyFilesBesideOrBelowAreFollowed(path: String, isBeside: Bool) {
    #expect(LibraryRequest.isBeside(path) == isBeside)
  }

  /// Follows a link of the article by its address, and returns the explorer after it.
  private func followed(_ address: String) throws -> Explorer {
    var explorer = Explorer(Briefing(analyzing: Self.article))
    explorer.effects = []
    let link = try #require(Links.all(of: Self.article).first { $0.address == address })
    let effects = explorer.session.follow(link)
    explorer.effects = effects
    return explorer
  }

  @Test func theOnlyLinkOfASentenceIsFollowedAtOnce() {
    let text = "# The weir\n\nSee [the plan](plan.md) there."
    var explorer = Explorer(
      Briefing(analyzing: ArticleReader.read(Array(text.utf8), name: "weir.md")))
    explorer.press(.enter, .character(")"), .enter)
    #expect(explorer.effects.last == .library(.beside("plan.md", document: 0)))
  }

  @Test func whatALinkLeadsToIsSaid() throws {
    var explorer = try followed("#no_such")
    #expect(explorer.status.contains("the text has no place called #no_such"))
    explorer = try followed("../mill.md")
    #expect(explorer.status.contains("not followed: ../mill.md") && explorer.effects.isEmpty)
    explorer = try followed("#the-2nd-choice")
    #expect(explorer.status.contains("goes back"))
    explorer = try followed("plan.md")
    #expect(explorer.effects == [.library(.beside("plan.md", document: 0))])
    explorer = try followed("plan.md#costs")
    #expect(explorer.effects == [.library(.beside("plan.md", document: 0))])
  }
}
