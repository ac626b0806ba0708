import Testing

@testable import Articles

/// The places of a page that its own links lead to.
@Suite struct LinkTargetTests {
  /// For each name the first words of the block that it leads to.
  private func targets(_ body: String) -> [String: String] {
    let page = "<html><body><article><h1>The mill</h1>\(body)</article></body></html>"
    let article = ArticleReader.read(Array(page.utf8), format: .html)
    return article.linkTargets.reduce(into: [:]) { found, target in
      found[target.name] = article[target.span].split(separator: " ").prefix(3).joined(
        separator: " ")
    }
  }

  private let first = "<p>It rained all night, and nobody slept in the town of Sela.</p>"
  private let second = "<p>The river rose by a metre, and the gate of the mill broke.</p>"

  @Test func anAnchorBetweenTwoBlocksIsOfTheNext() {
    #expect(targets(first + "<a id=x></a>" + second)["x"] == "The river rose")
    #expect(targets("<a name=x></a>" + first + second)["x"] == "It rained all")
  }

  @Test func anAnchorInsideABlockIsOfThatBlock() {
    let inside = first.replacing("nobody", with: "<a id=x></a>nobody")
    #expect(targets(inside + second)["x"] == "It rained all")
    let whole = first.replacing("nobody", with: "<b id=x>nobody</b>")
    #expect(targets(whole + second)["x"] == "It rained all")
    let last = second.replacing("the gate", with: "<a id=x></a>the gate")
    #expect(targets(first + last)["x"] == "The river rose")
  }

  @Test func aBlockHasItsOwnName() {
    #expect(targets(first + second.replacing("<p>", with: "<p id=x>"))["x"] == "The river rose")
    #expect(targets(first.replacing("<p>", with: "<p id=x>") + second)["x"] == "It rained all")
    #expect(targets(first + "<p name=x>" + second.dropFirst(3))["x"] == nil)
    #expect(targets(first + second.replacing("<p>", with: "<p id=''>")).isEmpty)
  }

  @Test func whatHoldsSeveralBlocksIsAtTheFirst() {
    #expect(targets("<div id=x>" + first + second + "</div>")["x"] == "It rained all")
    #expect(targets(first + "<div id=x>" + second + "</div>")["x"] == "The river rose")
    #expect(targets(first + second + "<a id=x></a>")["x"] == "The river rose")
  }
}
