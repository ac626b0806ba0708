import Testing

@testable import Articles

/// Which of a page's titles is taken.
@Suite struct TitleChoiceTests {
  private func title(_ head: String, _ body: String) -> String? {
    let prose = "<p>The river rose during the night, the wardens said, and by dawn it was here.</p>"
    let page =
      "<html><head>\(head)</head><body><article>\(body)\(prose)\(prose)</article></body></html>"
    let article = HTMLReader.read(bytes: Array(page.utf8))
    return article.title.map { article[$0] }
  }

  @Test func aHeadingOfAFewLettersIsNone() {
    #expect(
      title("<title>About the dam in spring</title>", "<h1>Dam</h1>") == "About the dam in spring")
  }

  @Test func theSiteIsLeftOut() {
    let site = "<meta property=\"og:site_name\" content=\"Valley Courier\">"
    #expect(title("<title>The mill | Valley Courier</title>" + site, "") == "The mill")
    #expect(title("<title>The mill – Valley Courier</title>", "<h1>The mill</h1>") == "The mill")
  }

  @Test func aHeadingCountsForMoreThanAnotherTitle() {
    let head = "<title>Home</title><meta property=\"og:title\" content=\"Water reaches the mill\">"
    #expect(title(head, "<h1>Water reaches the mill</h1>") == "Water reaches the mill")
  }
}
