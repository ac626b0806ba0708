import Model
import Testing

@testable import TUI

/// An article whose file changes while it is open.
@Suite struct ReloadTests {
  private static let paragraphs = (0..<60).map { "Paragraph \($0) tells of the harbour line." }

  private func briefing(_ paragraphs: [String]) -> Briefing {
    let text = (["# The line"] + paragraphs).joined(separator: "\n\n")
    return Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .markdown))
  }

  @Test func placeAndNotesFollowTheirWords() {
    var explorer = Explorer(briefing(Self.paragraphs))
    explorer.press(.enter)
    for _ in 0..<20 { explorer.type("}") }
    explorer.type("cremember this")
    explorer.press(.escape)
    let noted = explorer.kept().first?.anchor.exact ?? ""
    let top = explorer.top
    explorer.take(event: .changed)
    #expect(explorer.screen.contains("the file has changed; R reads it again"))
    explorer.type("R")
    #expect(explorer.effects.last == .reload(document: 0))
    let longer = briefing((0..<9).map { "New \($0)." } + Self.paragraphs)
    explorer.take(event: .outcome(.readAgain(BriefingUpdate(longer), document: 0)))
    #expect(explorer.screen.contains("read again"))
    #expect(explorer.top == top && top.contains("Paragraph"))
    explorer.type("gg")
    #expect(explorer.screen.contains("New 8."))
    explorer.type("C")
    explorer.press(.enter)
    #expect(!noted.isEmpty && explorer.marked.hasPrefix(noted))
  }

  @Test func onlyTheParagraphsWithTheWordsAreShownOfTheNewTextToo() {
    var explorer = Explorer(briefing(Self.paragraphs))
    explorer.press(.enter)
    explorer.type("&Paragraph 7 ")
    explorer.press(.enter)
    #expect(explorer.screen.contains("Paragraph 7 ") && !explorer.screen.contains("Paragraph 8 "))
    let shorter = briefing(Array(Self.paragraphs[2..<20]))
    explorer.take(event: .outcome(.readAgain(BriefingUpdate(shorter), document: 0)))
    #expect(explorer.screen.contains("Paragraph 7 ") && !explorer.screen.contains("Paragraph 8 "))
    explorer.take(event: .outcome(.readAgain(BriefingUpdate(briefing(["Another."])), document: 0)))
    #expect(explorer.screen.contains("Another."))
  }

  /// What was told at the start is of the old selection; what a key led to is the reader's.
  @Test(arguments: [false, true])
  func aMessageGoesWithTheSelectionUntilAKeyIsPressed(hasActed: Bool) {
    var explorer = Explorer(briefing(Self.paragraphs))
    if hasActed { explorer.type("1") }
    explorer.take(event: .changed)
    let message = "the file has changed; R reads it again"
    #expect(explorer.screen.contains(message))
    explorer.replace(Samples.harbour, at: 0)
    #expect(explorer.screen.contains(message) == hasActed)
  }

  @Test func aNoteWithoutItsWordsIsToldOf() {
    var explorer = Explorer(briefing(Self.paragraphs))
    explorer.press(.enter)
    explorer.type("cremember this")
    explorer.press(.escape)
    let other = briefing(["All of it is different now."])
    explorer.take(event: .outcome(.readAgain(BriefingUpdate(other), document: 0)))
    #expect(explorer.screen.contains("the words of 1 note are not in the text any more"))
  }

  @Test func whatCannotBeReadStays() {
    var explorer = Explorer(briefing(Self.paragraphs))
    explorer.take(event: .outcome(.reloadFailed("a.txt: no such file")))
    #expect(explorer.screen.contains("not read again: a.txt: no such file"))
    explorer.press(.enter, .character("G"))
    #expect(explorer.screen.contains("Paragraph 59"))
  }

  @Test func aNoteThatWasNotFinishedIsOpened() {
    let briefing = briefing(Self.paragraphs)
    let words = briefing.article.paragraphs[3].span
    let note = Annotation(
      id: "d", kind: .note, body: "half a no", anchor: Anchor(words, in: briefing.article.text),
      created: 1)
    var explorer = Explorer(briefing)
    explorer.remember([note], in: 0)
    explorer.take(event: .draft(note, document: 0))
    #expect(explorer.editor?.text == "half a no")
    #expect(explorer.screen.contains("not finished last time"))
    explorer.type("te")
    explorer.press(.escape)
    guard case .save(let saved, document: 0)? = explorer.effects.last else {
      Issue.record("nothing was to be kept: \(explorer.effects)")
      return
    }
    #expect(saved.id == "d" && saved.body == "half a note")
    // Who is at something else is told.
    var busy = Explorer(briefing)
    busy.type("j")
    busy.remember([note], in: 0)
    busy.take(event: .draft(note, document: 0))
    #expect(busy.editor == nil && busy.screen.contains("it is among your notes"))
  }
}
