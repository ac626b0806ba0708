import Testing

@testable import Articles
@testable import TextSafety

@Suite struct MarkdownReaderTests {
  private func read(_ text: String) -> Article { MarkdownReader.read(SafeText(text)) }

  private func blocks(_ article: Article) -> [String] {
    article.paragraphs.map { "\($0.kind): \(article[$0.span])" }
  }

  @Test func frontMatterIsFlatMetadata() {
    let article = read(
      """
      ---
      title: "The Dam: A \\"Bargain\\""   # a comment
      subtitle: 'What it''s worth'
      date: 2021-04-05
      updated: April 9, 2021
      author:
        - Ana Ruiz
        - name: Tom de Vries
      source: Public records
      url: https://example.org/dam
      lang: en
      tags: [water, power]
      layout:
        wide: true
      ---

      The dam was opened.
      """)
    #expect(article.title.map { article[$0] } == "The Dam: A \"Bargain\"")
    #expect(article.dek.map { article[$0] } == "What it's worth")
    #expect(article.metadata.published?.value.description == "2021-04-05")
    #expect(article.metadata.published?.origin == "front matter")
    #expect(article.metadata.modified?.value.description == "2021-04-09")
    #expect(article.metadata.authors.map(\.value) == ["Ana Ruiz", "Tom de Vries"])
    #expect(article.metadata.source?.value == "Public records")
    #expect(article.metadata.address?.value == "https://example.org/dam")
    #expect(article.metadata.language?.value == "en")
    #expect(
      article.setAside.map { article[$0.span] } == [
        "tags: [water, power]", "layout:\n  wide: true",
      ])
    #expect(article.setAside.allSatisfy { $0.reason == .frontMatter })
    #expect(article.paragraphs.map { article[$0.span] } == ["The dam was opened."])
  }

  @Test func otherFrontMatter() {
    let toml = read(
      "+++\ntitle = \"T\"\ndate = 2020-01-02T03:04:05Z\nauthors = [\"A B\", \"C D\"]\n+++\nx")
    #expect(toml.title.map { toml[$0] } == "T")
    #expect(toml.metadata.published != nil)
    #expect(toml.metadata.authors.map(\.value) == ["A B", "C D"])
    let json = read(
      "{\"title\": \"T\\u00e9\", \"authors\": [\"A B\"], \"x\": {\"y\": [1, 2]}}\n\nBody.")
    #expect(json.title.map { json[$0] } == "Té")
    #expect(json.setAside.map { json[$0.span] } == ["\"x\": {\"y\": [1, 2]}"])
    #expect(json.paragraphs.map { json[$0.span] } == ["Body."])
  }

  @Test func aRuleIsNoFrontMatter() {
    let article = read("---\n\nText.\n\n---\n\nMore.")
    #expect(article.paragraphs.count == 2)
    #expect(article.setAside.isEmpty)
  }

  @Test func titleHeadingDekBylineAndDate() {
    let article = read(
      """
      The Long Road
      =============

      *How a village waits for its road.*

      By Ana Ruiz

      4 May 2020

      It waits. And waits.

      ## What comes

      ### Later

      A road.
      """)
    #expect(article.title.map { article[$0] } == "The Long Road")
    #expect(article.dek.map { article[$0] } == "How a village waits for its road.")
    #expect(article.metadata.authors.map(\.value) == ["Ana Ruiz"])
    #expect(article.metadata.published?.value.description == "2020-05-04")
    #expect(article.sections.map(\.level) == [1, 1, 2])
    #expect(article.sections.map(\.paragraphs) == [0..<1, 1..<1, 1..<2])
    #expect(article.sentences.count == 3)
  }

  @Test func blocksOfAllKinds() {
    let article = read(
      """
      Hard
      wrapped *text*, a [link][1] and `code`.

      > A quote.

      1. One
      2. Two
         - inner

           more
      - [x] done

      | a | b |
      |---|---|
      | c | d |

          verbatim

      ![A mill in winter](mill.jpg)

      A note.[^n]

      <div class="x">Some &amp; <b>html</b><script>bad()</script></div>

      [1]: https://example.org
      [^n]: The note.
      """)
    #expect(
      blocks(article)
        == [
          "text: Hard wrapped text, a link and code.", "quote: A quote.",
          "listItem(marker: \"1.\", depth: 0): One", "listItem(marker: \"2.\", depth: 0): Two",
          "listItem(marker: \"•\", depth: 1): inner", "text: more",
          "listItem(marker: \"☑\", depth: 0): done",
          "tableRow(isHeader: true): a\tb", "tableRow(isHeader: false): c\td",
          "preformatted: verbatim", "caption: A mill in winter", "text: A note.[1]",
          "text: Some & html", "footnote(label: \"[1]\"): The note.",
        ])
    #expect(article.inlines.map { article[$0.span] } == ["text", "link", "code"])
    #expect(article.inlines.contains { $0.kind == .link("https://example.org") })
  }

  @Test func adversarialReferencesCannotSmuggleControls() {
    let article = read("a&#x1b;[31mb&#x202e;c&#8203;d\n\n[x](<javascript:\u{1B}]0;y\u{7}>)")
    #expect(article.paragraphs.first.map { article[$0.span] } == "abcd")
    #expect(SafeText(utf8: article.text.bytes).bytes == article.text.bytes)
  }

  @Test func adversarialNestingTakesLinearTime() {
    for piece in [
      ">", "> ", "- ", "* a\n", "[", "![", "**", "_a ", "`", "<", "1. ", "[^1]", "|a", "[a](", "~~",
    ] {
      let article = read(String(repeating: piece, count: 20_000) + "\n\nx")
      #expect(article.sections.count >= 1)
    }
    let indented = (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    #expect(!read(indented).paragraphs.isEmpty)
  }

  @Test func adversarialFrontMatterOfAllShapes() {
    for head in [
      "---\n---\n", "---\n:\n---", "---\n- a\n---\n", "---\na: \"\n---", "---\na: [\"\n---",
      "{", "{\"", "{\"a", "{\"a\":", "{\"a\":\"\\", "{\"a\":\"\\u12", "{\"a\":[[[{}]]]}", "{}",
      "+++\n+++",
      "---\ndate: x\n---\n", "---\ntitle: ''\n---\n", "---\ntitle: '\n---\n",
    ] {
      let article = read(head)
      #expect(article.sections.count == 1)
    }
  }
}
