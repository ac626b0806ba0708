import Model
import Testing

@testable import TUI

/// Addresses of an article that cells of the screen lead to.
@Suite struct FrameLinkTests {
  private func screen(_ markdown: String, columns: Int = 60) -> Frame {
    let article = ArticleReader.read(Array(markdown.utf8), format: .markdown)
    var explorer = Explorer(Briefing(article: article), columns: columns, rows: 20)
    explorer.press(.enter)
    return Screen.render(explorer.state)
  }

  /// The characters on the screen that lead to an address.
  private func words(to address: String, on frame: Frame) -> String {
    guard let index = frame.links.firstIndex(of: address) else { return "" }
    let cells = frame.cells.filter { Int($0.style.link) == index + 1 }
    return String(String.UnicodeScalarView(cells.compactMap { Unicode.Scalar($0.glyph.base) }))
  }

  @Test func linkedWordsLeadToTheirAddress() {
    let frame = screen(
      """
      # The quay

      See [the report of the harbour police, which has all of the numbers](https://port.example/a?b=1&c=2) or https://port.example/raw.txt, it says.
      """)
    #expect(frame.links == ["https://port.example/a?b=1&c=2", "https://port.example/raw.txt"])
    // Over the end of a row, without the space that was broken at and the comma after the address.
    #expect(
      words(to: "https://port.example/a?b=1&c=2", on: frame).filter { $0 != " " }
        == "thereportoftheharbourpolice,whichhasallofthenumbers")
    #expect(
      words(to: "https://port.example/raw.txt", on: frame) == "https://port.example/raw.txt")
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "beta.md", "#plan", "mailto:a@b.example",
    "https://",
    "http://[]?\u{202E}", "https:///etc",
  ])
  func adversarialOtherAddressesAreNoLinks(address: String) {
    let frame = screen("# The quay\n\nSee [this](<\(address)>) and go.")
    #expect(frame.links.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    #expect(frame.links.allSatisfy { $0.hasPrefix("http://[") })
    #expect(frame.cells.allSatisfy { Int($0.style.link) <= frame.links.count })
  }

  @Test func adversarialAnAddressCannotEndItsSequence() {
    let frame = screen("# Q\n\nSee [this](<https://a.example/\u{1B}\\x\u{7}y\u{9C}z é>) and go.")
    for link in frame.links {
      #expect(link.utf8.allSatisfy { (0x21...0x7E).contains($0) })
      #expect(!link.contains("\\"))
    }
    let long = screen(
      "# Q\n\nSee [this](https://a.example/\(String(repeating: "x", count: 3000))).")
    #expect(long.links.isEmpty)
  }

  @Test func whatIsSelectedKeepsItsLink() {
    let article = ArticleReader.read(
      Array("# Q\n\nSee [this page](https://a.example/x) today.".utf8), format: .markdown)
    var explorer = Explorer(Briefing(article: article))
    explorer.press(.enter, .character(")"))
    #expect(
      words(to: "https://a.example/x", on: Screen.render(explorer.state)) == "this page")
  }
}
