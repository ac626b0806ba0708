import Model
import Testing

@testable import TUI

@Suite struct ReadingTests {
  @Test func sectionsAreGoneThrough() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.press(.enter)
    explorer.type("]]")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("j[[")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("[[")
    #expect(explorer.state.document.top == explorer.state.readerLayout.top)
    explorer.type("9]]")
    #expect(
      explorer.state.document.top
        == explorer.state.readerLayout.lastTop(height: explorer.state.readerHeight))
    explorer.press(.control("o"))
    #expect(explorer.state.document.top == explorer.state.readerLayout.top)
    explorer.press(.escape)
    explorer.type("]]")
    #expect(explorer.state.document.selection[Pane.sections.rawValue] == 1)
  }

  @Test func allMatchesAreListedWithTheirSections() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("g/")
    #expect(explorer.screen.contains("nothing searched yet; / searches"))
    explorer.type("/the ")
    explorer.press(.enter)
    explorer.type("nng/")
    let screen = explorer.screen
    #expect(screen.contains("┌Matches") && screen.contains(" The choices"))
    #expect(screen.contains("… smaller fire had damaged the same silos."))
    let frame = Screen.render(explorer.state)
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("… smaller fire") } ?? 0
    let underlined = (0..<80).filter { frame[$0, row].style.attributes.contains(.underline) }
    #expect(underlined.count == 3)
    #expect(explorer.state.boardSelection == 2)
    explorer.press(.character("G"), .enter)
    #expect(explorer.state.focus == .reader && explorer.state.board == nil)
    let search = explorer.state.document.search
    #expect(search?.current == (search?.matches.count ?? 0) - 1)
  }

  @Test func adversarialMatchesAtTheEdgesOfCharacters() {
    var builder = SampleBuilder("日本語日本語日本語日本語日本語xé\u{301}\u{301}é")
    builder.add("日本語日本語日本語日本語日本語xé\u{301}\u{301}é", section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    for pattern in ["x", "日", "é", "語x"] {
      for columns in [1, 5, 20, 80] {
        var explorer = Explorer(Briefing(article: builder.article), columns: columns)
        explorer.type("/" + pattern)
        explorer.press(.enter)
        explorer.type("g/")
        #expect(!explorer.screen.contains("\u{FFFD}"), "\(pattern) \(columns)")
      }
    }
  }

  @Test func linesAreMadeLongerAndShorter() {
    var explorer = Explorer(Samples.harbour, columns: 140)
    explorer.press(.enter)
    let standard = explorer.state.layout.text.columns
    explorer.type("--")
    #expect(explorer.state.layout.text.columns == standard - 8)
    explorer.type("+")
    #expect(explorer.state.layout.text.columns == standard - 4)
    explorer.type("99-")
    #expect(explorer.state.layout.text.columns == 20)
    explorer.type("=")
    #expect(explorer.state.layout.text.columns == standard)
    #expect(explorer.screen.contains("lines of 72"))
  }

  @Test func ofManyMatchesTheLastThatIsListedIsSelected() {
    var builder = SampleBuilder(String(repeating: "quay ", count: 600))
    let whole = builder.article[builder.article.text.span]
    builder.add(whole, section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var explorer = Explorer(Briefing(article: builder.article))
    explorer.type("/quay")
    explorer.press(.enter)
    explorer.type("Ng/")
    #expect(
      explorer.state.boardContent?.items.indices.contains(explorer.state.boardSelection) == true)
  }
}
