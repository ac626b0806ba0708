import Export
import Model

/// Every export holds printable text, in the form that it promises.
enum ExportCheck {
  /// A place in time for the forms that want one.
  private static let now = 1_711_000_000

  static func run(_ briefing: Briefing, width: Int, _ faults: inout Faults) {
    let notes = self.notes(of: briefing.article)
    // Lines that stand as they are keep their tabs.
    check(BriefingExport.text(briefing, width: width), of: "text", allowsTab: true, &faults)
    check(BriefingExport.text(notes: notes, width: width), of: "notes as text", &faults)
    check(BriefingExport.markdown(briefing), of: "markdown", allowsTab: true, &faults)
    check(BriefingExport.markdown(notes: notes), of: "notes as markdown", &faults)
    check(BriefingExport.json(briefing), of: "json", &faults)
    check(BriefingExport.article(briefing.article), of: "article", allowsTab: true, &faults)
    check(BriefingExport.timelineJS(briefing), of: "timelinejs", &faults)
    check(BriefingExport.annotations(notes, of: briefing.article), of: "annotations", &faults)
    let page = BriefingExport.html(briefing, notes: notes)
    check(page, of: "page", allowsTab: true, &faults)
    PageCheck.run(page, &faults)
    TableCheck.run(
      BriefingExport.table(briefing), rows: briefing.timeline.events.count, &faults)
    CalendarCheck.run(BriefingExport.calendar(briefing, now: now), &faults)
    checkLines(BriefingExport.timex3(briefing, document: "a\u{1B}\nb"), &faults)
    checkLines(BriefingExport.statements(briefing, document: "a\u{9B}\"b"), &faults)
    runCorrected(briefing, &faults)
  }

  /// The forms that name corrections, of a briefing in which everything that can be corrected is.
  private static func runCorrected(_ briefing: Briefing, _ faults: inout Faults) {
    let spans =
      briefing.timeline.events.prefix(9).map(\.span)
      + briefing.voices.prefix(9).flatMap { $0.statements.prefix(2).map(\.hull) }
      + briefing.voices.prefix(9).compactMap(\.name)
    let notes = spans.enumerated().map { index, span in
      let correction = Correction(
        Correction.Kind.allCases[index % 4], at: span, by: "=kim\u{1B}[m,\"<b>",
        other: spans.first.map { briefing.article[$0] })
      let note = Annotation(
        id: "\(index)", kind: .correction, body: correction.body,
        anchor: Anchor(span, in: briefing.article.text), created: index)
      return PlacedAnnotation(annotation: note.safe, span: span)
    }
    let corrected = briefing.corrected(by: notes)
    check(BriefingExport.text(corrected, width: 72), of: "corrected text", allowsTab: true, &faults)
    check(BriefingExport.markdown(corrected), of: "corrected markdown", allowsTab: true, &faults)
    check(BriefingExport.json(corrected), of: "corrected json", &faults)
    check(BriefingExport.timelineJS(corrected), of: "corrected timelinejs", &faults)
    PageCheck.run(BriefingExport.html(corrected, notes: notes), &faults)
    TableCheck.run(
      BriefingExport.table(corrected), rows: corrected.timeline.events.count, &faults)
    CalendarCheck.run(BriefingExport.calendar(corrected, now: now), &faults)
    checkLines(BriefingExport.timex3(corrected, document: "a"), &faults)
    checkLines(BriefingExport.statements(corrected, document: "a"), &faults)
  }

  private static func check(
    _ text: String, of name: String, allowsTab: Bool = false, _ faults: inout Faults
  ) {
    var found = Faults()
    SafeTextCheck.check(Array(text.utf8), allowsTab: allowsTab, &found)
    for sentence in found.sentences { faults.add("\(name) \(sentence)") }
  }

  /// Each line of JSON lines is an object of its own.
  private static func checkLines(_ text: String, _ faults: inout Faults) {
    for line in text.utf8.split(separator: 0x0A) {
      faults.expect(
        line.first == UInt8(ascii: "{") && line.last == UInt8(ascii: "}"),
        "a line without an object")
    }
  }

  /// Notes of every kind at words of the article, and one without a place.
  private static func notes(of article: Article) -> [PlacedAnnotation] {
    var notes = article.sentences.prefix(3).enumerated().map { index, sentence in
      Annotation(
        id: "\(index)", kind: Annotation.Kind.allCases[index % 3], body: article[sentence.span],
        anchor: Anchor(sentence.span, in: article.text), created: index)
    }
    let lost = Anchor(exact: "nowhere", prefix: "", suffix: "", start: 9, end: 3)
    notes.append(Annotation(id: "lost", kind: .note, body: "<b>", anchor: lost, created: -1))
    let placed = PlacedAnnotation.place(notes, in: article.text)
    return placed
  }
}
