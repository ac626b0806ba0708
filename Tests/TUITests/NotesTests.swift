import Model
import Testing

@testable import TUI

@Suite struct NotesTests {
  @Test func aNoteIsWrittenKeptAndListed() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"))
    explorer.type("c")
    #expect(explorer.screen.contains("Note on “In 2019 a smaller fire"))
    explorer.type("Ask the port")
    explorer.press(.enter)
    explorer.type("twice")
    explorer.press(.escape)
    guard case .save(let note, document: 0)? = explorer.effects.last else {
      Issue.record("nothing was to be kept: \(explorer.effects)")
      return
    }
    #expect(note.kind == .note && note.body == "Ask the port\ntwice" && note.created == 0)
    #expect(note.anchor.exact == "In 2019 a smaller fire had damaged the same silos")
    #expect(explorer.screen.contains("✎"))
    explorer.type("t")
    #expect(explorer.screen.contains("✎!"))
    explorer.type("C")
    #expect(explorer.screen.contains("Ask the port"))
  }

  @Test func aNoteIsChangedOrRemovedWhereItStands() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"))
    explorer.type("cold")
    explorer.press(.escape)
    explorer.type("c")
    explorer.press(.control("u"))
    explorer.type("new")
    explorer.press(.control("c"), .character("n"))
    #expect(explorer.screen.contains("new"))
    explorer.press(.control("c"))
    #expect(explorer.screen.contains("Discard changes?"))
    explorer.type("y")
    #expect(explorer.kept().map(\.body) == ["old"])
    explorer.type("c")
    explorer.press(.control("u"), .escape)
    #expect(explorer.kept().isEmpty)
    guard case .remove? = explorer.effects.last else {
      Issue.record("nothing was to be removed: \(explorer.effects)")
      return
    }
  }

  @Test func theFrameOfANoteTellsHowItIsLeftAndNothingStaysBehind() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"))
    explorer.type("cAsk")
    explorer.press(.control("y"))
    #expect(explorer.screen.contains("Esc saves  Ctrl-c discards"))
    explorer.press(.control("c"))
    explorer.type("y")
    #expect(!explorer.screen.contains("Ctrl-c discards"))
  }

  @Test func marksLeadBackAndQuoteQuoteGoesWhereOneWas() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("4"), .character("j"))
    explorer.type("ma")
    explorer.press(.character("1"))
    explorer.type("'a")
    #expect(explorer.isReading && explorer.marked.contains("Nobody checked the dust filters"))
    explorer.type("''")
    #expect(!explorer.isReading && explorer.openPane == .sections)
    explorer.type("'z")
    #expect(explorer.screen.contains("no mark z"))
  }

  @Test func tagsGoRoundAndTheOverviewCountsThem() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2tt")
    #expect(explorer.kept().map(\.body) == ["doubtful"])
    explorer.type("o")
    #expect(explorer.screen.contains("1 doubtful"))
    explorer.press(.escape)
    explorer.type("tt")
    #expect(explorer.kept().isEmpty)
  }

  @Test func orphansAreShownAndNeverMoved() {
    var explorer = Explorer(Samples.harbour)
    let anchor = Anchor(
      exact: "words that went away", prefix: "some ", suffix: " since", start: 10, end: 30)
    explorer.remember(
      [Annotation(id: "1", kind: .note, body: "mine", anchor: anchor, created: 1)], in: 0)
    #expect(explorer.screen.contains("1 note lost the place in the text; C lists them"))
    explorer.type("C")
    #expect(explorer.screen.contains("note, its passage is no longer in the text"))
    #expect(explorer.screen.contains("mine"))
  }

  @Test func theListIsSearchedAndItsOrphansCanBeChangedOrRemoved() {
    var explorer = Explorer(Samples.harbour)
    let anchor = Anchor(
      exact: "words that went away", prefix: "some ", suffix: " since", start: 10, end: 30)
    explorer.remember(
      [Annotation(id: "1", kind: .note, body: "mine, Ünder", anchor: anchor, created: 1)], in: 0)
    explorer.type("2cAsk the port")
    explorer.press(.escape)
    explorer.type("C/under")
    #expect(
      explorer.screen.contains("Notes with “under”") && !explorer.screen.contains("Ask the port"))
    explorer.press(.enter, .enter)
    #expect(explorer.screen.contains("its passage is no longer in the text"))
    explorer.type("c!")
    #expect(explorer.screen.contains("Note on “words that went away”"))
    explorer.press(.escape)
    guard case .save(let note, document: 0)? = explorer.effects.last else {
      Issue.record("nothing was to be kept")
      return
    }
    #expect(note.body == "mine, Ünder!" && note.anchor == anchor && note.created == 1)
    explorer.type("Dn")
    #expect(explorer.screen.contains("nothing was removed"))
    explorer.type("Dy")
    #expect(explorer.effects.last == .remove(annotation: "1", document: 0))
    #expect(explorer.screen.contains("No note contains these words."))
    explorer.press(.escape)
    #expect(explorer.screen.contains("Ask the port"))
    explorer.press(.escape)
    #expect(explorer.board == nil)
  }

  @Test func quoteQuoteLeadsThereAndBack() {
    var explorer = Explorer(Samples.harbour, rows: 12)
    explorer.press(.enter)
    explorer.type("ma}}}}mb'a")
    let first = explorer.marked
    explorer.type("'b")
    let second = explorer.marked
    #expect(first != second)
    explorer.type("''")
    #expect(explorer.marked == first)
    explorer.type("''")
    #expect(explorer.marked == second)
    explorer.type("''")
    #expect(explorer.marked == first)
  }

  @Test func aLongLineOfANoteIsBrokenAtWords() {
    var explorer = Explorer(Samples.harbour, columns: 40, rows: 16)
    explorer.type("2cthe board of the harbour met twice and never said who asked for it")
    #expect(explorer.screen.contains("│the board of the harbour met twice    │"))
    #expect(explorer.screen.contains("│and never said who asked for it"))
    let cursor = Screen.render(explorer.state).cursor
    #expect(cursor?.column == 32)
    explorer.type(String(repeating: "x", count: 60))
    #expect(explorer.screen.contains("│it" + String(repeating: "x", count: 35)))
  }

  @Test func theReaderResumesAtTheParagraphAtAnotherWidth() {
    var explorer = Explorer(Samples.harbour, columns: 80, rows: 12)
    explorer.press(.enter, .character("}"), .character("}"), .character("}"), .character("}"))
    let place = explorer.state.readingPlace(of: 0)
    var later = Explorer(Samples.harbour, columns: 50, rows: 8)
    if let place { later.resume(at: place) }
    later.press(.enter)
    let top = later.top.drop(while: \.isWhitespace)
    #expect(top.count > 9 && place?.anchor.exact.hasPrefix(top.prefix(9)) == true, "\(top)")
  }

  @Test func withoutAStoreNotesSaySo() {
    var explorer = Explorer(Samples.harbour)
    _ = explorer.state.handle(.notesOff("the folder is read-only"))
    #expect(explorer.screen.contains("notes are off: the folder is read-only"))
    explorer.type("2t")
    #expect(explorer.screen.contains("kept for this session only"))
  }

  @Test func adversarialEditingNeverLeavesTheNote() {
    var editor = NoteEditor(nil, at: SourceSpan(0, 1))
    let keys: [Key] = [
      .backspace, .delete, .left, .right, .up, .down, .home, .end, .enter, .character("a"),
      .character("\u{301}"), .character("🇦🇫"), .character("漢"), .control("w"), .control("k"),
      .control("u"),
    ]
    var seed: UInt64 = 7
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      editor.type(keys[Int(seed >> 33) % keys.count])
      #expect(editor.lines.indices.contains(editor.row))
      #expect(editor.column >= 0 && editor.column <= editor.lines[editor.row].count)
    }
  }

  @Test func whatAnotherSessionMadeOfANoteIsShownInItsOwnArticle() {
    var explorer = Explorer(Samples.harbour)
    explorer.state = AppState(
      briefings: [Samples.harbour, Samples.harbour], size: Size(columns: 80, rows: 24),
      settings: .panes)
    func note(_ id: String) -> Annotation {
      Annotation(
        id: id, kind: .note, body: id,
        anchor: Anchor(exact: "dust", prefix: "", suffix: "", start: 0, end: 4), created: 1)
    }
    explorer.remember([note("session-1")], in: 0)
    explorer.remember([note("session-10")], in: 1)
    explorer.type("J")
    _ = explorer.state.handle(.outcome(.savedAsCopy(note("session-10-1700000000"))))
    explorer.type("C")
    #expect(explorer.screen.contains("session-10-1700000000"), "\(explorer.screen)")
    explorer.type("C1KC")
    #expect(!explorer.screen.contains("session-10"), "\(explorer.screen)")
  }

  @Test func theMouseLeavesAnOpenNoteAlone() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2c")
    _ = explorer.state.handle(.mouse(.doublePress, column: 5, row: 3))
    #expect(explorer.editor != nil)
    explorer.press(.escape)
    #expect(explorer.openPane == .timeline && !explorer.isReading)
  }
}
