import Testing

@testable import Articles
@testable import TextSafety

/// When a page was published, where it says so in several places or in none that programs read.
@Suite("Dates of pages")
struct HTMLDateTests {
  private func published(_ body: String, head: String = "", language: String = "en") -> String? {
    let page = "<html lang='\(language)'><head>\(head)</head><body>\(body)</body></html>"
    return HTMLReader.read(bytes: Array(page.utf8)).metadata.published?.value.description
  }

  private func article(_ before: String, _ after: String = "") -> String {
    "<article><h1>The bridge is open at last</h1>\(before)\(HTMLBylineTests.prose)\(after)</article>"
  }

  @Test(
    "the day that readers see, where the time in UTC falls on another",
    arguments: [
      ("2019-10-18T22:04:00Z", "<p class='date'>19. Oktober 2019 00:04 Uhr</p>", "2019-10-19"),
      ("2022-05-04T00:25:00Z", "<p class='date'>3 May 2022</p>", "2022-05-03"),
      ("2021-11-04T22:10:00Z", "<p>5. November 2021</p>", "2021-11-05"),
      // No other day: the time says its zone, it is noon, or the date lies further off.
      ("2019-10-18T22:04:00+02:00", "<p class='date'>19. Oktober 2019</p>", "2019-10-18"),
      ("2019-10-18T12:04:00Z", "<p class='date'>19. Oktober 2019</p>", "2019-10-18"),
      ("2019-10-18T22:04:00Z", "<p class='date'>24. Oktober 2019</p>", "2019-10-18"),
    ])
  func universalTime(_ time: String, _ shown: String, _ expected: String) {
    let head = "<meta property='article:published_time' content='\(time)'>"
    #expect(published(article(shown), head: head, language: "de") == expected)
  }

  @Test("midnight in Central Europe is a day of its own")
  func midnight() {
    let head = "<meta property='article:published_time' content='2022-11-06T23:00:00.000Z'>"
    #expect(published(article(""), head: head, language: "de") == "2022-11-07")
    #expect(published(article(""), head: head, language: "en") == "2022-11-06")
  }

  @Test("what a time element shows is right, not what it says to programs")
  func shown() {
    let time = "<time datetime='2019-07-03T10:18:46Z'>Publié le 29 juin 2019</time>"
    #expect(published(article(time), language: "fr") == "2019-06-29")
    let updated = "<time datetime='2019-07-03'>Updated 9 July 2019</time>"
    #expect(published(article(updated)) == "2019-07-03")
    let clock = "<time datetime='2023-11-13T22:05:00Z'>13 Nov, 22:05</time>"
    #expect(published(article(clock)) == "2023-11-13")
  }

  @Test(
    "the day of a change where nothing tells of another, and no day of something else",
    arguments: [
      ("<dl><dt>Letzte Änderung:</dt><dd>14.01.2022 um 09:25</dd></dl>", "2022-01-14"),
      ("<p>Last updated: 4 May 2021</p>", "2021-05-04"),
      ("<p>Abbildung: Die Brücke am 31.05.2021 (links)</p>", nil),
      ("<p>Bild: Die Brücke, 31.05.2021</p>", nil), ("<p>Photo: 4 May 2021</p>", nil),
      ("<p>Opening night: 3 November 2023 at 7</p><p><em>31 October 2023</em></p>", "2023-10-31"),
    ] as [(String, String?)])
  func change(_ line: String, _ expected: String?) {
    #expect(published(article(line)) == expected)
  }

  @Test(
    "a date with a label",
    arguments: [
      ("<p>Erschienen am: 01.11.2023</p>", "2023-11-01"),
      ("<p>Letzte Änderung: 31.10.2023 - 14:49<br>Erschienen am: 01.11.2023</p>", "2023-11-01"),
      ("<aside><dl><dt>Datum</dt><dd>12.01.2017</dd></dl></aside>", "2017-01-12"),
      (
        "<p>Dieser Beitrag wurde am 3. Dezember 2011 um 12:10 veröffentlicht und abgelegt.</p>",
        "2011-12-03"
      ),
    ])
  func labelled(_ line: String, _ expected: String) {
    #expect(published(article("", line), language: "de") == expected)
  }

  @Test(
    "a date that is not that of the page",
    arguments: [
      "<p>Registriert: 18.09.2008</p>", "<p class='current-time'>11.02.2020</p>",
      "<p>Der nächste Abend findet am Mi. 5. Februar 2020 ab 19 Uhr statt. Alle sind willkommen.</p>",
      "<figure><figcaption>Die Brücke am 31.05.2021</figcaption></figure>",
      "<p>Am 3. Mai 2019 stieß ein Schiff gegen die Brücke, und zwei Menschen starben dabei.</p>",
    ])
  func foreign(_ line: String) {
    #expect(published(article(line), language: "de") == nil)
  }

  @Test("a change beside the day of publication is kept")
  func bothDays() {
    let page =
      "<html lang=en><body>"
      + article("<p class='date'>Published 11 March 2026 · Updated 14 March 2026</p>")
    let metadata = HTMLReader.read(bytes: Array(page.utf8)).metadata
    #expect(metadata.published?.value.description == "2026-03-11")
    #expect(metadata.modified?.value.description == "2026-03-14")
  }

  @Test("a post that is quoted, or another text in a list, has a date of its own")
  func quoted() {
    let day = "<p class='publish-date'>29 January 2019</p>"
    let quote =
      "<blockquote><p>Look!</p><time datetime='2018-03-12'>Mar 12, 2018</time></blockquote>"
    #expect(published(article(quote + day)) == "2019-01-29")
    let list =
      "<ul><li><a href='/f'>The ferry makes its last crossing</a> <span class='date'>9 May 2018</span></li></ul>"
    #expect(published(article("<div>27 Sep 2016</div>", list)) == "2016-09-27")
  }

  @Test("the city, then the date, begin a text of an agency")
  func agency() {
    #expect(
      published(article("<p>VALLEY (12 November 2021). The bridge was opened.</p>")) == "2021-11-12"
    )
    #expect(
      published(article("<p>Valley | Mouth, 11. November&nbsp;2021</p>"), language: "de")
        == "2021-11-11")
  }

  @Test("a day at the end of an address")
  func address() {
    let head = "<link rel='canonical' href='https://valley.example/news/29-10-2021'>"
    #expect(published(article(""), head: head) == "2021-10-29")
  }

  private func structured(_ published: String, modified: String) -> String {
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge is open at last\","
      + "\"datePublished\":\"\(published)\",\"dateModified\":\"\(modified)\"}</script>"
  }

  @Test(
    "a page that was published anew shows the later day and the first one nowhere",
    arguments: [
      ("<p>20 March 2021 - 15:00</p>", "2021-03-20"),
      (
        "<h2>The longest span in the north, at last<span class='date'>20 March 2021</span></h2>",
        "2021-03-20"
      ),
      // Words say that it is the day of a change, the first day is shown too, or no other claim agrees.
      ("<p>Updated 20 March 2021</p>", "2021-03-16"),
      ("<p>Stand: 20.03.2021, 07:30</p>", "2021-03-16"),
      ("<p class='date'>Aktualisiert am 20. März 2021</p>", "2021-03-16"),
      ("<dl><dt>Last updated</dt><dd>20 March 2021</dd></dl>", "2021-03-16"),
      ("<p>16 March 2021 | 20 March 2021</p>", "2021-03-16"),
      ("<p>22 March 2021</p>", "2021-03-16"),
      ("", "2021-03-16"),
    ])
  func anew(_ shown: String, _ expected: String) {
    let head = structured("2021-03-16T16:16:10Z", modified: "2021-03-20T14:00:17Z")
    #expect(published(article(shown), head: head) == expected)
  }

  @Test("an earlier day of change is none of publication")
  func earlier() {
    let head = structured("2022-12-25T11:00:02Z", modified: "2022-12-07T09:10:52Z")
    #expect(published(article("<p>7 December 2022</p>"), head: head) == "2022-12-25")
  }

  @Test("thin spaces and upright bars part the numbers of a date")
  func numbers() {
    #expect(published(article("<p>Council of Varna 4.&thinsp;2.&thinsp;2022.</p>")) == "2022-02-04")
    #expect(published(article("<p>26 | 01 | 2022</p>")) == "2022-01-26")
  }

  @Test("the data of scripts, if nothing else")
  func scripts() {
    let script =
      #"<script type="application/json">{"created_at": "2016-11-02", "publishedDate":"2016-11-04T20:37:27Z"}</script>"#
    #expect(published(article("", script)) == "2016-11-04")
    #expect(published(article("<p>Published: 3 May 2016</p>", script)) == "2016-05-03")
    let escaped =
      #"<script>x = "{\"published_at\":\"2019-03-02T06:22:28\"}"; y = {"at": "2014-01-01"}</script>"#
    #expect(published(article("", escaped)) == "2019-03-02")
  }

  @Test("adversarial: scripts of nothing but colons and names end")
  func adversarialScripts() {
    let script = "<script>" + String(repeating: #""publishedAt":"#, count: 40_000) + "</script>"
    #expect(published(article("", script)) == nil)
  }
}
