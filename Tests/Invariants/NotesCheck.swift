import Export
import Model
import Store

/// Exported notes come into the store all or not at all, and out of it as they went in.
enum NotesCheck {
  private static let article = ArticleReader.read(
    Array("The bridge fell on 3 May. Two people drowned. Nobody had looked at it.".utf8),
    format: .text)

  static func run(_ input: [UInt8], _ faults: inout Faults) {
    guard let notes = read(input) else { return }
    for note in notes { check(note, &faults) }
    show(notes.map(\.note), &faults)
    do {
      try checkStore(notes, &faults)
    } catch {
      faults.add("the store refused: \(error.sentence)")
    }
  }

  private static func read(_ input: [UInt8]) -> [ArticleNote]? {
    let lines = try? NoteLine.lines(of: input)
    return lines?.map {
      ArticleNote(fingerprint: $0.fingerprint, title: $0.title, note: $0.note)
    }
  }

  private static func check(_ note: ArticleNote, _ faults: inout Faults) {
    for text in [note.title, note.note.body, note.note.anchor.exact] {
      SafeTextCheck.check(Array(text.utf8), allowsTab: true, &faults)
    }
  }

  private static func checkStore(
    _ notes: [ArticleNote], _ faults: inout Faults
  ) throws(StoreFailure) {
    let store = try ScratchStore.open()
    let count = try store.take(notes, now: 1)
    let kept = try store.allNotes()
    faults.expect(count.taken == kept.count, "\(count.taken) taken in, \(kept.count) came out")
    faults.expect(
      count.taken + count.kept + count.ignored == notes.count, "notes that are not counted")
    let bodies = Set(kept.map(\.note.body))
    if count.ignored == 0 {
      faults.expect(notes.allSatisfy { bodies.contains($0.note.body) }, "a note was lost")
    }
    for note in kept {
      let line = NoteLine(fingerprint: note.fingerprint, title: note.title, note: note.note).line
      faults.expect(read(Array(line.utf8)) == [note], "a note that changes on the way")
    }
    for article in try store.annotatedArticles() {
      try store.forget(article.id, withNotes: true)
    }
    faults.expect(try store.allNotes().isEmpty, "notes that cannot be forgotten")
  }

  /// The notes on the screen and in the exports, as if they were notes of this article.
  private static func show(_ notes: [Annotation], _ faults: inout Faults) {
    let placed = PlacedAnnotation.place(notes, in: article.text)
    SpanCheck(article.text).check(placed.map(\.span), "note", &faults)
    for text in [
      BriefingExport.text(notes: placed, width: 40), BriefingExport.markdown(notes: placed),
      BriefingExport.annotations(placed, of: article),
    ] {
      SafeTextCheck.check(Array(text.utf8), allowsTab: false, &faults)
    }
    PageCheck.run(BriefingExport.html(Briefing(article: article), notes: placed), &faults)
    NotesScreens.run(notes, of: article, &faults)
  }
}
