import Model
import Testing

@testable import Export

/// What the text export says of a list of options.
@Suite struct OptionTextTests {
  @Test func whoWroteItIsSaidOnceAsThePageSaysIt() {
    let prose = "The river rose during the night, the wardens said, and nobody was hurt."
    func text(_ byline: String, _ head: String = "") -> String {
      let page =
        "<html><head>\(head)</head><body><article><h1>The mill</h1>\(byline)<p>\(prose)</p><p>\(prose)</p></article></body></html>"
      let article = ArticleReader.read(Array(page.utf8), format: .html)
      return BriefingExport.text(Briefing(article: article), width: 72)
    }
    let written = text("<p class=\"byline\">By Ana Moreira for the paper</p>")
    #expect(written.contains("By Ana Moreira"), "\(written)")
    let told = text("", "<meta name=\"author\" content=\"Petr Dvorak\">")
    #expect(told.contains("By Petr Dvorak"), "\(told)")
    #expect(!text("").contains("By "))
  }

  @Test func whoNamedThemAndOnWhatConditionIsSaid() {
    let text = "If the vote fails, the mayor says, the town can borrow or wait."
    var article = Article(text: SafeText(text))
    article.paragraphs = [Paragraph(span: article.text.span, sentences: 0..<0, section: 0)]
    article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    func span(_ words: String) -> SourceSpan {
      let start =
        text.utf8.count - (text.components(after: words)?.utf8.count ?? 0) - words.utf8.count
      return SourceSpan(start, start + words.utf8.count)
    }
    var list = OptionList(options: [
      CourseOfAction(number: 1, label: span("borrow"), span: span("borrow")),
      CourseOfAction(number: 2, label: span("wait"), span: span("wait")),
    ])
    list.proposer = span("the mayor")
    list.condition = span("If the vote fails")
    var briefing = Briefing(article: article)
    briefing.options = [list]
    let lines = BriefingExport.text(briefing, width: 60).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasSuffix("Named by the mayor") })
    #expect(lines.contains { $0.hasSuffix("Condition: If the vote fails") })
    #expect(
      lines.contains { $0.hasSuffix("1. borrow") } && lines.contains { $0.hasSuffix("2. wait") })
    list.proposer = nil
    list.condition = nil
    briefing.options = [list]
    let bare = BriefingExport.text(briefing, width: 60)
    #expect(!bare.contains("Named by") && !bare.contains("Condition:"))
  }
}

extension String {
  /// What comes after the first place where words stand.
  fileprivate func components(after words: String) -> Substring? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(words) { return rest.dropFirst(words.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
