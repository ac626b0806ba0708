import Model
import Testing

@testable import TUI

/// Notes in linear mode, and lines that are no wider than asked for.
@Suite struct LinearNotesTests {
  @Test func aNoteIsWrittenListedAndDeleted() {
    var reader = LinearReader(briefings: [Samples.harbour])
    #expect(reader.answer(to: "k")?.first?.hasPrefix("No notes yet") == true)
    _ = reader.answer(to: "t")
    #expect(reader.answer(to: "+ 2 who counted?")?.first?.hasPrefix("Note on “The blast") == true)
    guard case .save(let note, document: 0)? = reader.takeEffects().first else {
      Issue.record("nothing was to be kept")
      return
    }
    #expect(note.body == "who counted?" && note.kind == .note)
    #expect(note.anchor.exact.hasPrefix("The blast at the grain terminal"))
    #expect(reader.takeEffects().isEmpty)
    let list = reader.answer(to: "notes") ?? []
    #expect(list.first == "1. note" && list.dropFirst().first == "who counted?")
    #expect(reader.answer(to: "- 1")?.first?.hasPrefix("Delete 1?") == true)
    #expect(reader.answer(to: "n") == ["Nothing deleted."])
    _ = reader.answer(to: "- 1")
    #expect(reader.answer(to: "y") == ["Deleted: note"])
    #expect(reader.takeEffects() == [.remove(annotation: note.id, document: 0)])
    #expect(reader.answer(to: "- 1") != nil && reader.answer(to: "y") != nil)
    #expect(reader.takeEffects().isEmpty)
  }

  @Test func aSecondNoteOnTheSameWordsStandsBelowTheFirst() {
    var reader = LinearReader(briefings: [Samples.harbour])
    _ = reader.answer(to: "t")
    _ = reader.answer(to: "note 2 one")
    _ = reader.answer(to: "+ 2 two")
    let bodies = reader.takeEffects().map { effect -> String in
      if case .save(let note, _) = effect { note.body } else { "" }
    }
    #expect(bodies == ["one", "one\ntwo"])
    let notes = reader.answer(to: "k")?.joined(separator: "\n") ?? ""
    #expect(notes.contains("one") && notes.contains("two") && !notes.contains("2 "), "\(notes)")
  }

  @Test func withoutANumberWhatWasReadLastIsNoted() {
    var reader = LinearReader(briefings: [Samples.harbour])
    #expect(reader.answer(to: "+ here")?.first?.hasPrefix("Nothing read yet") == true)
    _ = reader.answer(to: "/quay")
    #expect(reader.answer(to: "+ which one?")?.first == "Note on “quay”")
    #expect(reader.answer(to: "+")?.first?.hasPrefix("Type + NUMBER TEXT") == true)
    #expect(reader.answer(to: "+ 9 words")?.first?.hasPrefix("No list yet") == true)
  }

  @Test func tagsAreSetAndTakenAway() {
    var reader = LinearReader(briefings: [Samples.harbour])
    _ = reader.answer(to: "t")
    #expect(
      reader.answer(to: "# 1 doubtful")?.first?.hasPrefix("Tagged doubtful: “In 2019") == true)
    #expect(reader.answer(to: "# 1 to check")?.first?.hasPrefix("Tagged to check") == true)
    #expect(reader.answer(to: "k")?.joined().contains("doubtful") == false)
    _ = reader.answer(to: "t")
    #expect(
      reader.answer(to: "# 1 red")?.joined(separator: " ").contains("important, doubtful") == true)
    #expect(reader.answer(to: "# 1 none")?.first?.hasPrefix("Tag removed") == true)
    #expect(reader.answer(to: "k")?.first?.hasPrefix("No notes yet") == true)
    #expect(reader.takeEffects().count == 3)
  }

  @Test func aNoteGoesToTheArticleOfItsItem() {
    var reader = LinearReader(briefings: [Samples.harbour, Samples.harbour])
    _ = reader.answer(to: "m")
    _ = reader.answer(to: "+ 2 mine")
    guard case .save(_, document: 1)? = reader.takeEffects().first else {
      Issue.record("the note went elsewhere")
      return
    }
  }

  @Test func theArticleIsGoneOnWithWhereItWasLeft() {
    var reader = LinearReader(briefings: [Samples.harbour])
    _ = reader.answer(to: "")
    _ = reader.answer(to: "")
    let place = reader.readingPlace(of: 0)
    var next = LinearReader(briefings: [Samples.harbour])
    if let place { next.handle(.remembered(nil, place: place, document: 0)) }
    #expect(next.opening().suffix(2).joined(separator: " ").contains("where you stopped"))
    #expect(next.answer(to: "")?.contains("Section: The choices") == true)
  }

  @Test(arguments: [20, 40, 72])
  func noLineIsWiderThanAskedFor(_ width: Int) {
    var reader = LinearReader(briefings: [Samples.harbour], width: width)
    var lines = reader.opening()
    for line in [
      "o", "s", "t", "a", "c", "v", "p", "m", "l", "f", "w 1", "?",
      "+ 1 \(String(repeating: "word ", count: 40))", "k", "/the",
      "fly \(String(repeating: "z", count: 60))",
    ] {
      lines += reader.answer(to: line) ?? []
    }
    for line in lines { #expect(CellWidth.width(of: line) <= width, "\(line)") }
  }
}
