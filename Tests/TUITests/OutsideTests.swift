import Model
import Testing

@testable import TUI

/// What leads out of the program: opening, piping, editing, citing.
@Suite struct OutsideTests {
  /// A short article with links of several kinds.
  private static let linked: Briefing = {
    var builder = SampleBuilder(
      """
      The quay

      Ana Moreira read the report. The plan is on a page of the port. A file tells more.
      """)
    builder.article.title = builder.span("The quay")
    builder.add(
      "Ana Moreira read the report.", "The plan is on a page of the port.", "A file tells more.",
      section: 0)
    builder.article.inlines = [
      Inline(span: builder.span("a page"), kind: .link("https://port.example/plan?a=1&b=ü")),
      Inline(span: builder.span("A file"), kind: .link("file:///etc/passwd")),
    ]
    builder.article.metadata.address = Sourced("https://port.example/quay", from: "test")
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    return Briefing(article: builder.article)
  }()

  private static let gx: [Key] = [.character("g"), .character("x")]

  @Test func theSelectedLinkIsOpenedElseTheArticle() {
    var explorer = Explorer(Self.linked)
    explorer.press(.enter, .character("g"), .character("x"))
    #expect(explorer.effects == [.start(.open(address: "https://port.example/quay"))])
    explorer.press(.character(")"), .character(")"), .character("g"), .character("x"))
    #expect(
      explorer.effects.last == .start(.open(address: "https://port.example/plan?a=1&b=%C3%BC")))
    explorer.effects = []
    explorer.press(.character("g"), .character("l"), .character("j"), .character("g"))
    explorer.press(.character("x"))
    #expect(explorer.effects.isEmpty)
    #expect(explorer.screen.contains("only http and https are opened: file:///etc/passwd"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "-https://a.example", "http://", "https://-o/x",
    "ftp://a.example", "https:/a.example", "HTTPS", "",
  ])
  func adversarialAddressesStay(_ address: String) {
    #expect(OpenableAddress.escaped(address) == nil)
  }

  @Test func adversarialAddressesAreEscaped() {
    #expect(
      OpenableAddress.escaped("HTTP://a.example/$(id)`id` '\"\\|\n")
        == "http://a.example/%24(id)%60id%60%20%27%22%5C%7C%0A")
  }

  @Test func aCommandGetsTheSelectionOrTheText() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("4"), .character("j"), .character("|"))
    #expect(explorer.screen.contains("pipe the selection to:"))
    explorer.type("grep -c 'dust filters'")
    explorer.press(.enter)
    guard case .start(.pipe(let line, let input))? = explorer.effects.last else {
      Issue.record("no command")
      return
    }
    #expect(line == "grep -c 'dust filters'")
    #expect(input.hasPrefix("“Nobody checked the dust filters,”"))
    explorer.press(.enter, .character("g"), .character("|"))
    explorer.press(.character("w"), .character("c"), .enter)
    #expect(explorer.effects.count == 2)
    explorer.press(.character("|"), .character(" "), .enter)
    #expect(explorer.effects.count == 2)
  }

  @Test func aCommandGetsTheTextWithoutWhatWasSetAside() {
    let page = """
      The quay

      The river rose during the night, the wardens said, and by dawn it had reached the mill.

      The road

      Nobody was hurt.

      Subscribe to our newsletter
      """
    let article = ArticleReader.read(Array(page.utf8), name: "a.txt")
    #expect(article.setAside.count == 1)
    var explorer = Explorer(Briefing(article: article))
    explorer.press(.enter)
    explorer.type("|wc")
    explorer.press(.enter)
    guard case .start(.pipe(_, let input))? = explorer.effects.last else {
      Issue.record("no command")
      return
    }
    #expect(input == page.components(separatedBy: "\n\nSubscribe")[0] + "\n")
  }

  @Test func wordsOfAnOpenerKeepTheirBlanks() {
    #expect(CommandWords.split(#" a  "b c" 'd "e' f\ g "" "#) == ["a", "b c", "d \"e", "f g", ""])
    #expect(CommandWords.split("a $(b); c > d") == ["a", "$(b);", "c", ">", "d"])
    #expect(CommandWords.split("a 'b") == nil)
    #expect(CommandWords.split("a \\") == nil)
  }

  @Test func theEditorOpensWhereOneReads() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"), .character("j"), .character("v"))
    guard case .start(.edit(0, let place))? = explorer.effects.last else {
      Issue.record("no editor")
      return
    }
    #expect(place.exact.contains("killed 12"))
  }

  @Test func nothingIsStartedWhereProcessesAreOff() {
    var settings = Settings()
    settings.startsPrograms = false
    var explorer = Explorer(Self.linked, settings: settings)
    for keys in [Self.gx, [.character("|")], [.character("v")]] {
      for key in keys { explorer.press(key) }
      #expect(explorer.screen.contains("starting programs is switched off"))
    }
    #expect(explorer.effects.isEmpty)
  }

  @Test func citingNamesSpeakerAndPlace() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("4"), .character("j"), .character("Y"))
    #expect(
      explorer.effects == [
        .copy(
          "“Nobody checked the dust filters,” (Ana Moreira, an engineer at the port authority). "
            + "“The harbour after the blast”, para. 2.")
      ])
  }

  @Test func markedItemsAreCitedAsAList() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"), .character("t"), .character("j"), .character("t"))
    explorer.press(.character("C"), .character("Y"))
    guard case .copy(let text)? = explorer.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("- “") && $0.hasSuffix("para. 1.") })
  }
}
