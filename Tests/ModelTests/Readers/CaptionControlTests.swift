import Testing

@testable import Articles

/// Buttons that run into captions, and what tables say of themselves.
@Suite struct CaptionControlTests {
  private static let prose = """
    <p>The weir at Orm broke on Tuesday, and the lower road stays closed, the council said in a report.</p>
    <p>Nobody was hurt, but two barns and a mill that was four hundred years old were washed away.</p>
    """

  private func read(_ body: String) -> Article {
    HTMLReader.read(
      bytes: Array(
        "<title>The weir</title><article>\(Self.prose)\(body)\(Self.prose)</article>".utf8))
  }

  @Test(
    "the names of buttons are no words of a caption",
    arguments: [
      (
        "Caption The weir before it broke, seen from the mill. <button>Close</button>",
        "The weir before it broke, seen from the mill."
      ),
      (
        "<a href='#'>Caption</a><span>The weir before it broke</span><a href='#'>Close</a>",
        "The weir before it broke"
      ),
      ("The weir before it broke. <b>hide caption</b>", "The weir before it broke."),
      ("The weir before it broke. <b>toggle caption</b>", "The weir before it broke."),
      ("Caption: The weir before it broke.", "The weir before it broke."),
      ("Caption of the weir in flood", "Caption of the weir in flood"),
      ("Captions of old maps show the weir.", "Captions of old maps show the weir."),
      ("The mill and the weir stand Close", "The mill and the weir stand Close"),
      ("The mill and the weir were close", "The mill and the weir were close"),
    ])
  func controls(_ caption: String, _ words: String) {
    let article = read("<figure><img src=a.jpg><figcaption>\(caption)</figcaption></figure>")
    #expect(article.paragraphs.filter { $0.kind == .caption }.map { article[$0.span] } == [words])
    #expect(article.inlines.allSatisfy { $0.span.end <= article.text.bytes.count })
  }

  @Test func aCaptionOfNothingButButtonsIsNone() {
    let article = read("<figure><img src=a.jpg><figcaption><a>Caption</a></figcaption></figure>")
    #expect(!article.paragraphs.contains { $0.kind == .caption })
  }

  @Test func aTableHasACaptionAndCellsOverColumns() {
    let article = read(
      """
      <table><caption>Weirs of the valley</caption><tr><th>Name</th><th colspan=2>Years</th><th>Height</th></tr>
      <tr><td>Orm</td><td>1890</td><td>1950</td><td>4 m</td></tr>
      <tr><td colspan=x>Ald</td><td>1900</td><td>1970</td><td>3 m</td></tr></table>
      """)
    let table = article.paragraphs.filter { $0.kind != .text }
    #expect(table.first?.kind == .caption)
    #expect(
      table.map { article[$0.span] } == [
        "Weirs of the valley", "Name\tYears\t\tHeight", "Orm\t1890\t1950\t4 m",
        "Ald\t1900\t1970\t3 m",
      ])
  }
}
