import Model
import Testing

@testable import Articles

/// Pages whose posts have times of their own.
@Suite struct LivePageTests {
  private func post(_ time: String, _ words: String) -> String {
    """
    <div class="post"><header><time datetime="\(time)">\(time)</time></header>
    <p>\(words) The port authority says that the line stays open, whatever the weather brings.</p></div>
    """
  }

  private func page(_ posts: [String], head: String = "2024-05-14") -> [UInt8] {
    Array(
      """
      <html><head><title>The harbour strike, hour by hour</title></head><body><article>
      <header><h1>The harbour strike, hour by hour</h1>
      <p>Published <time datetime="\(head)T06:00:00Z">14 May</time></p></header>
      <p>This page follows the strike at the three harbours of the northern coast, which began last week.</p>
      <div class="posts">\(posts.joined(separator: "\n"))</div></article></body></html>
      """.utf8)
  }

  private let posts = [
    ("2024-05-14T09:10:00Z", "Police shot a striker yesterday at the northern gate."),
    ("2024-05-12T18:00:00Z", "Two cranes burned yesterday in the old harbour, after an explosion."),
    ("2024-05-09T07:30:00+02:00", "A bomb exploded yesterday beside the customs house."),
  ]

  @Test func eachPostCountsFromItsOwnTime() {
    let article = HTMLReader.read(bytes: page(posts.map { post($0.0, $0.1) }))
    #expect(article.anchors.map(\.date.description) == ["2024-05-14", "2024-05-12", "2024-05-09"])
    #expect(article.anchors.allSatisfy { $0.origin == "time element" })
    #expect(article.metadata.published?.value.description == "2024-05-14")
    let briefing = Briefing(analyzing: article)
    let days = briefing.timeline.expressions.filter { article[$0.span] == "yesterday" }
    #expect(days.map(\.value) == ["2024-05-13", "2024-05-11", "2024-05-08"])
  }

  @Test func twoDatesInAPageMakeNoPosts() {
    let article = HTMLReader.read(bytes: page(posts.prefix(1).map { post($0.0, $0.1) }))
    #expect(article.anchors.isEmpty)
  }

  @Test func aChangeOfAPostIsNotItsTime() {
    let changed = posts.map { time, words in
      post(time, words).replacing(
        "</header>", with: "<time class=\"updated\" datetime=\"2024-05-20\">later</time></header>")
    }
    let article = HTMLReader.read(bytes: page(changed))
    #expect(article.anchors.map(\.date.description) == ["2024-05-14", "2024-05-12", "2024-05-09"])
  }

  @Test func adversarialTimesInEachOtherEnd() {
    let nested = String(repeating: "<div><time datetime=2024-05-01>", count: 3000)
    let article = HTMLReader.read(bytes: Array("<body><article>\(nested)<p>words".utf8))
    #expect(article.anchors.count <= 3000)
    let many = String(
      repeating: "<p><time datetime=2024-05-01>1 May</time> It rained.", count: 20_000)
    let flat = HTMLReader.read(bytes: Array("<body><article>\(many)".utf8))
    #expect(flat.anchors.count == 20_000)
  }
  @Test func twoPostsThatAreMadeAlikeAreALivePage() {
    let two = page(posts.prefix(2).map { post($0.0, $0.1) })
    #expect(
      HTMLReader.read(bytes: two).anchors.map(\.date.description) == ["2024-05-14", "2024-05-12"])
  }

  @Test func anArticleWithADatedBoxBesideItIsNone() {
    let box =
      "<div class=\"box\"><time datetime=\"2024-05-01\">1 May</time><p>The line has three harbours.</p></div>"
    let article = HTMLReader.read(bytes: page([post(posts[0].0, posts[0].1), box]))
    #expect(article.anchors.isEmpty)
  }

  @Test(
    "a time of day above a post is none of its words",
    arguments: [
      ("10:05", true), ("9:30 p.m. GMT", true), ("18.15 Uhr", true), ("18:15:02", true),
      ("18.15", false), ("10:05 the strike began", false), ("1:2:3:4", false), ("100:00", false),
    ])
  func clock(_ line: String, _ isClock: Bool) {
    #expect(HTMLCuePhrases.isClock(Array(line.utf8)[...]) == isClock)
  }
}
