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

  @Test func aBriefingLeavesInTheseForms() throws {
    let article = ArticleReader.read(try Fixture.bytes("Forms/ferry.md"), name: "ferry.md")
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
      ("timex3", BriefingExport.timex3(briefing, document: "ferry.md")),
      ("statements", BriefingExport.statements(briefing, document: "ferry.md")),
      ("annotations", BriefingExport.annotations(notes, of: article)),
      ("notes-markdown", BriefingExport.markdown(notes: notes)),
      ("notes-text", BriefingExport.text(notes: notes, width: 50)),
      ("notes-html", BriefingExport.html(briefing, notes: notes)),
    ]
    for (form, text) in forms { try Fixture.expect(text, asIn: "Forms/ferry.\(form)") }
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
}
