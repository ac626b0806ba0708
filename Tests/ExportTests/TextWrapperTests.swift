import Model
import Testing

@testable import Export

@Suite struct TextWrapperTests {
  @Test func partsWrapAsTheWholeDoes() {
    let text = "  The road to the mill\nruns  along the shore, past a chapel of grey stone. "
    let wrapper = TextWrapper(width: 20)
    let whole = wrapper.wrap(text, first: "1. ", rest: "   ")
    #expect(
      whole
        == "1. The road to the\n   mill runs along\n   the shore, past a\n   chapel of grey\n   stone."
    )
    for length in [1, 2, 3, 7, 16] {
      var place = TextWrapper.Place(column: 3)
      var parts = "1. "
      var rest = text[...]
      while !rest.isEmpty {
        parts += TextWrapper(width: nil).wrap(String(rest.prefix(length)), at: &place)
        rest = rest.dropFirst(length)
      }
      #expect(parts == wrapped(nil, text))
    }
  }

  private func wrapped(_ width: Int?, _ text: String) -> String {
    TextWrapper(width: width).wrap(text, first: "1. ")
  }

  @Test func aParagraphOfManyPartsIsOneLine() {
    let words = Array(repeating: "Das Haus am Fluß war grün.", count: 4000).joined(separator: " ")
    var article = Article(text: SafeText(words))
    article.paragraphs = [Paragraph(span: article.text.span, sentences: 0..<0, section: 0)]
    article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var lines = ""
    BriefingExport.text(Briefing(article: article), width: nil) { lines += $0 }
    #expect(lines.split(separator: "\n").contains { $0 == words })
    lines = ""
    BriefingExport.text(Briefing(article: article), width: 40) { lines += $0 }
    let body = lines.split(separator: "\n").filter { $0.hasPrefix("Das") || $0.contains("Haus") }
    #expect(body.allSatisfy { $0.count <= 40 })
  }

  @Test func writingWithoutSpacesIsWrapped() {
    let text = "第一列车星期五停在那条有围墙的山谷里。「为什么？」她问，没有人回答。"
    let wrapped = TextWrapper(width: 20).wrap(text, first: "  ", rest: "  ")
    let lines = wrapped.split(separator: "\n").map(String.init)
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { TextWrapper.columns(of: $0) <= 20 })
    #expect(lines.joined().filter { $0 != " " } == text)
    let marks = "。，？」"
    #expect(lines.allSatisfy { !marks.contains($0.dropFirst(2).first ?? "x") && $0.last != "「" })
    // Words of Latin letters stay whole.
    let mixed = TextWrapper(width: 12).wrap("列车Kaskade停在Nord谷")
    #expect(mixed == "列车Kaskade\n停在Nord谷")
  }
}

/// Markdown in lines of a width.
@Suite struct MarkdownWrapperTests {
  @Test func aWordThatMayNotBeginALineTakesTheOneBeforeWithIt() {
    let text = "- The council met twelve times in 2021. Nobody asked - as they say - for more"
    for width in 20...40 {
      let wrapped = MarkdownWrapper.wrap(text, width: width)
      let lines = wrapped.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width): \(wrapped)")
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") && !$0.hasPrefix("  -") })
      #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix("  2021.") })
      #expect(lines.map { $0.drop { $0 == " " } }.joined(separator: " ") == text)
    }
  }
}
