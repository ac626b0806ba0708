import Testing

@testable import Articles
@testable import TextSafety

/// Who wrote a page, where it says so in bylines and nowhere else.
@Suite("Bylines of pages")
struct HTMLBylineTests {
  static let prose = """
    <p>The bridge was opened in the rain, the mayor said, and nobody minded at all. Hundreds had \
    come on foot, some with children, to be the first to cross it after so many years.</p>
    <p>The old ferry, which had carried them all their lives, made its last crossing at noon, and \
    the ferryman's wife, who is ninety, was given the wheel for the whole of the way.</p>
    """

  private func authors(_ body: String, head: String = "", language: String = "en") -> [String] {
    let page = "<html lang='\(language)'><head>\(head)</head><body>\(body)</body></html>"
    return HTMLReader.read(bytes: Array(page.utf8)).metadata.authors.map(\.value)
  }

  private func article(_ before: String, _ after: String = "") -> String {
    "<article><h1>The bridge is open at last</h1>\(before)\(Self.prose)\(after)</article>"
  }

  @Test(
    "an element named for a byline",
    arguments: [
      ("<div class='byline'>By Ada Berg</div>", ["Ada Berg"]),
      (
        "<span class='by author'>By </span><span class='author'><a href='/a'>Daniel</a></span>",
        ["Daniel"]
      ),
      ("<p class='submitted'>Gespeichert von <span>rasos</span> am 24. Juli 2017</p>", ["rasos"]),
      (
        "<p class='byline'><a href='/a'>Ada Berg</a> und <a href='/b'>Ben Moor</a></p>",
        ["Ada Berg", "Ben Moor"]
      ),
      ("<p class='auteurs'>Par&nbsp;<a href='/a'>Luc Marin</a></p>", ["Luc Marin"]),
      (
        "<p class='author'><a href='#p'>Beitrag</a> von <a href='/r'>r23</a> &raquo; 21.01.2009</p>",
        ["r23"]
      ),
    ])
  func named(_ byline: String, _ names: [String]) {
    #expect(authors(article(byline)) == names)
  }

  @Test(
    "a line that only its words make a byline",
    arguments: [
      "<p>Posted on September 21, 2020 by Ada Berg</p>", "<p>13.11.2022 09:20 von Ada Berg</p>",
      "<p>Ein Artikel von <b>Ada Berg</b> | 27.01.2022</p>",
      "<p>Culture | By Ada Berg | 4 May 2021</p>",
      "<div>Auteur(s) :</div><div><b>Ada Berg</b></div>", "<p>By</p><p class='full'>Ada Berg</p>",
      "<p>Written by: Ada Berg</p>",
    ])
  func announced(_ byline: String) {
    #expect(authors(article(byline)) == ["Ada Berg"])
  }

  @Test(
    "a line that begins like a byline and is none",
    arguments: [
      "<p>Vom Keller bis zum Dach</p>", "<p>By the river</p>", "<p>Von Hamburg nach Kiel</p>",
      "<p>Posted on September 21, 2020</p>", "<p>Par hasard</p>", "<p><s>BY MR. HOLM:</s></p>",
    ])
  func notAnnounced(_ line: String) {
    #expect(authors(article(line)) == [])
  }

  @Test("the last line of a text may be its author's name, if it is set off from it")
  func signature() {
    #expect(authors(article("", "<p><b>Ada Berg</b></p>")) == ["Ada Berg"])
    #expect(authors(article("", "<p>Ada Berg</p>")) == [])
    #expect(authors(article("", "<p>Text: Ada Berg</p><p>Photos: Ben Moor</p>")) == ["Ada Berg"])
  }

  @Test("the house that publishes a page wrote it only if no person did")
  func house() {
    let head = """
      <meta property="og:site_name" content="Valley Post"><meta name="author" content="Valley Post">
      """
    #expect(authors(article("<p>By Ada Berg</p>"), head: head) == ["Ada Berg"])
    #expect(authors(article(""), head: head) == ["Valley Post"])
    let organisation = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bridge is open at last",
      "author": {"@type": "Organization", "name": "The River Trust"}}</script>
      """
    #expect(authors(article("<p>By Ada Berg</p>"), head: organisation) == ["Ada Berg"])
    #expect(authors(article(""), head: organisation) == ["The River Trust"])
    #expect(authors(article("<p class='byline'>von Redaktion</p>")) == ["Redaktion"])
  }

  @Test("the name of the site is no part of the author's")
  func siteInName() {
    let head = """
      <meta property="og:site_name" content="Valley Post">
      <meta name="author" content="Valley Post - Ada Berg">
      """
    #expect(authors(article(""), head: head) == ["Ada Berg"])
  }

  @Test("cards for links name the author by a label")
  func labelledCard() {
    let head = """
      <meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Berg">
      <meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="4 Minuten">
      """
    #expect(authors(article(""), head: head) == ["Ada Berg"])
  }

  @Test("who comments is no author, and a menu of categories is none")
  func elsewhere() {
    let comments =
      "<ul><li class='recentcomments'><span class='comment-author'>Ben Moor</span></li></ul>"
    #expect(authors(article("", comments)) == [])
    let menu = "<nav class='documentByLine'>filed under <a href='/w'>Worldwide</a></nav>"
    #expect(authors(article("", menu)) == [])
  }

  @Test("adversarial: bylines in bylines, each of links without a name, end")
  func adversarialNested() {
    let box = "<div class='byline'><a href='/'>by</a><a href='/'>von</a>"
    let boxes = String(repeating: String(repeating: box, count: 300), count: 20)
    #expect(authors(article(boxes)) == [])
  }

  @Test("the date beside the authors' names is no part of the byline")
  func dateBeside() {
    for (line, shown) in [
      ("By Ada Berg2020-02-20 13:52:51 UTC", "By Ada Berg"),
      ("Ada Berg January 10, 2020 9:00AM (UTC)", "Ada Berg"),
      ("Valley Post 02/10/2020 Ada Berg", "Ada Berg"),
      ("By Ada Berg, Channel 4 News", "By Ada Berg, Channel 4 News"),
      ("3 May 2020, Ada Berg, senior reporter", "Ada Berg, senior reporter"),
      ("By Ada Berg, Valley Post", "By Ada Berg, Valley Post"),
    ] {
      let page = """
        <html><head><title>The ferry of the valley</title><meta name="author" content="Ada Berg"></head><body><article>
        <h1>The ferry of the valley</h1><p class="byline">\(line)</p>
        <p>The ferry sank near the old mill on Monday, and four people were rescued by villagers from the far bank of the river.</p>
        <p>Nobody knows yet why it went down, the mayor told the council, and the council will vote on a new one in June.</p>
        </article></body></html>
        """
      let article = HTMLReader.read(bytes: Array(page.utf8))
      #expect(article.byline.map { article[$0] } == shown)
    }
  }

  @Test("an author's name with the house behind it is the author's")
  func nameWithHouse() {
    let head = """
      <meta name="author" content="Ada Berg"><meta name="author" content="Ada Berg. Valley Radio">
      """
    #expect(authors(article(""), head: head) == ["Ada Berg"])
  }

  @Test("adversarial: ten thousand authors end")
  func adversarialAuthors() {
    let head = (0..<10_000).map {
      "<meta name='author' content='Ada Berg \(String($0, radix: 2))'>"
    }.joined()
    #expect(authors(article(""), head: head).count <= 12)
  }
}
