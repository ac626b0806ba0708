import Export
import Model
import Testing

/// Pages, texts and reports as people have them, and what is read out of each.
@Suite struct FixtureTests {
  @Test(arguments: Fixture.inputs("Pages"))
  func aPageBecomesTheseBlocks(name: String) throws {
    try Fixture.expect(
      ArticleLines.of(ArticleReader.read(Fixture.bytes(name), name: name)), asIn: name)
  }

  @Test(arguments: Fixture.inputs("Texts"))
  func aTextBecomesTheseBlocks(name: String) throws {
    try Fixture.expect(
      ArticleLines.of(ArticleReader.read(Fixture.bytes(name), name: name)), asIn: name)
  }

  @Test(arguments: Fixture.inputs("Reports"))
  func aReportIsReadSo(name: String) throws {
    let article = ArticleReader.read(try Fixture.bytes(name), name: name)
    try Fixture.expect(BriefingLines.of(Briefing(analyzing: article)), asIn: name)
  }

  @Test(arguments: ["ferry.md", "weir.txt"])
  func aBriefingLeavesInTheseForms(file: String) throws {
    let article = ArticleReader.read(try Fixture.bytes("Forms/\(file)"), name: file)
    let briefing = Briefing(analyzing: article)
    let notes = notes(in: article)
    let forms: [(String, String)] = [
      ("text", BriefingExport.text(briefing, width: 72)),
      ("text-unwrapped", BriefingExport.text(briefing, width: nil)),
      ("markdown", BriefingExport.markdown(briefing)),
      ("markdown-60", BriefingExport.markdown(briefing, width: 60)),
      ("article", BriefingExport.article(article, width: 60)),
      ("json", BriefingExport.json(briefing)),
      ("html", BriefingExport.html(briefing)),
      ("csv", BriefingExport.table(briefing)),
      ("ics", BriefingExport.calendar(briefing, now: 1_711_000_000)),
      ("timelinejs", BriefingExport.timelineJS(briefing)),
      ("timex3", BriefingExport.timex3(briefing, document: file)),
      ("statements", BriefingExport.statements(briefing, document: file)),
      ("annotations", BriefingExport.annotations(notes, of: article)),
      ("notes-markdown", BriefingExport.markdown(notes: notes)),
      ("notes-text", BriefingExport.text(notes: notes, width: 50)),
      ("notes-html", BriefingExport.html(briefing, notes: notes)),
    ]
    let name = file.prefix { $0 != "." }
    for (form, text) in forms { try Fixture.expect(text, asIn: "Forms/\(name).\(form)") }
  }

  @Test func severalBriefingsLeaveTogether() throws {
    let briefings = try ["ferry.md", "weir.txt"].map { file in
      let article = ArticleReader.read(try Fixture.bytes("Forms/\(file)"), name: file)
      return (name: file, briefing: Briefing(analyzing: article))
    }
    let forms: [(String, String)] = [
      ("csv", BriefingExport.table(briefings)),
      ("ics", BriefingExport.calendar(briefings.map(\.briefing), now: 1_711_000_000)),
      ("timelinejs", BriefingExport.timelineJS(briefings.map(\.briefing))),
      (
        "annotations",
        BriefingExport.annotations(
          briefings.map { (notes(in: $0.briefing.article), $0.briefing.article) })
      ),
    ]
    for (form, text) in forms { try Fixture.expect(text, asIn: "Forms/both.\(form)") }
    #expect(briefings.map { BriefingExport.leftOutOfCalendar($0.briefing) } == [0, 1])
    #expect(BriefingExport.text(notes: [], width: 72).isEmpty)
    #expect(BriefingExport.markdown(notes: []).isEmpty)
  }

  @Test func theLibraryLeavesInLines() {
    let entry = LibraryEntry(
      id: 3, title: "The weir\u{1B}[m", published: "2024-03-26", source: "/a/weir.txt", words: 260,
      added: 1_711_000_000, opened: 1_711_086_400, progress: 0.456, notes: 2)
    #expect(
      BriefingExport.line(entry)
        == #"{"number":3,"title":"The weir","published":"2024-03-26","source":"/a/weir.txt","#
        + #""words":260,"added":"2024-03-21T05:46:40Z","opened":"2024-03-22T05:46:40Z","#
        + #""percentRead":46,"notes":2}"# + "\n")
    let event = LibraryEvent(
      article: 3, title: "The weir", date: nil, kind: .attack, status: .expected, places: "Sela",
      killed: 3, killedMost: nil, text: "A bomb \"fell\"")
    #expect(
      BriefingExport.line(event)
        == #"{"date":null,"kind":"attack","status":"expected","text":"A bomb \"fell\"","#
        + #""places":"Sela","killed":3,"killedMost":null,"article":3,"title":"The weir"}"# + "\n")
    let hit = BriefingExport.line(
      SearchHit(entry: entry, excerpt: "\u{1} the \u{2}weir\u{3}\n x\u{1}"))
    #expect(hit.hasSuffix(#""notes":2,"excerpt":"… the [weir] x…"}"# + "\n"))
  }

  /// A note of two lines, a tag, a mark and a correction, and a note whose place is gone.
  private func notes(in article: Article) -> [PlacedAnnotation] {
    let span = article.sentences[1].span
    let kinds: [(Annotation.Kind, String)] = [
      (.note, "Ask *her*.\nTwice."), (.tag, "to check"), (.mark, "a"), (.correction, "wrong date"),
    ]
    let placed = kinds.enumerated().map { index, kind in
      PlacedAnnotation(
        annotation: Annotation(
          id: "note-\(index)", kind: kind.0, body: kind.1, anchor: Anchor(span, in: article.text),
          created: 1_711_000_000, modified: 1_711_000_000 + index), span: span)
    }
    let gone = Annotation(
      id: "gone", kind: .note, body: "It said so.", anchor: Anchor(span, in: article.text),
      created: 1_711_000_000)
    return placed + [PlacedAnnotation(annotation: gone, span: nil)]
  }

  @Test func aTimelineIsDrawnFromTwoDatesOn() {
    func page(_ sentences: String) -> String {
      let text = "The mill\n\nThe wardens wrote a report on the river.\n\n" + sentences
      return BriefingExport.html(
        Briefing(analyzing: ArticleReader.read(Array(text.utf8), name: "a.txt")))
    }
    let one = "On 4 May 2021 a bomb killed two men in Sela."
    #expect(!page(one).contains("<svg"))
    #expect(page(one + " On 9 June 2021 the council of Sela closed the mill.").contains("<svg"))
  }
}
