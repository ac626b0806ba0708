import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized, Lane.libraries) struct LibraryTests {
    private func write(_ text: String, to file: String) throws {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }

    private let ferry = """
      Ferries return to the strait

      In March 2023 two men attacked a ferry office in Porto Vela, killing three people.

      The harbour board reopened the line on 12 May 2024. Nobody was charged.

      The board will meet again in autumn.
      """
    private let road = """
      Grain and the northern road

      On 2 June 2022 floods cut the northern road near Veltin. The embassy closed a week later.
      """

    @Test func listsSearchesReadsAndForgets() throws {
      let terminal = try Tmux()
      try write(ferry, to: terminal.folder + "/ferry.txt")
      try write(road, to: terminal.folder + "/road.txt")
      try terminal.type("\(Binary.path) add ferry.txt road.txt && \(Binary.path) --library")
      try terminal.wait(for: "2 by last opened")
      try terminal.press("T")
      try terminal.wait(for: "timeline of all articles")
      try terminal.wait(for: "✕ two men attacked")
      try terminal.press("a")
      try terminal.type("attack")
      try terminal.wait(until: { !$0.contains("2022-06-02") }, what: "attacks only")
      try terminal.press("Enter")
      // The place in the text is marked, and the first article is open.
      try terminal.wait(for: "▌ In March 2023 two men attacked a ferry office")
      try terminal.press("L", "a")
      try terminal.wait(for: "all kinds")
      try terminal.press("Enter", "/")
      try terminal.type("embassy")
      try terminal.wait(for: "Library: embassy")
      try FileManager.default.removeItem(atPath: terminal.folder + "/road.txt")
      try terminal.press("Enter")
      try terminal.wait(for: "from the library's copy: its file is gone")
      try terminal.wait(for: "closed a week later")
      try terminal.press("L", "q", "D")
      try terminal.wait(for: "forget “")
      try terminal.press("y")
      try terminal.wait(for: "1 by last opened")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      try terminal.type("clear; \(Binary.path) library")
      try terminal.wait(
        until: { $0.contains("Ferries") != $0.contains("Grain") }, what: "one article")
    }

    @Test func thePlaceIsFoundAgainOnAnotherScreenAndAfterSmallEdits() throws {
      let terminal = try Tmux()
      let file = terminal.folder + "/long.txt"
      let paragraphs = (1...60).map {
        "Paragraph \($0) of this text was written for its number, and for the words around it, "
          + "so that it takes more than one row."
      }
      try write("A long text\n\n" + paragraphs.joined(separator: "\n\n") + "\n", to: file)
      try terminal.type("clear; \(Binary.path) long.txt")
      try terminal.wait(for: "Paragraph 1 ")
      try terminal.press("Enter")
      for _ in 0..<29 { try terminal.press("}") }
      // The last of the keys has to be on the screen before the place is looked at.
      let number = 29
      func isOnTop(_ screen: String) -> Bool {
        let first = screen.split(separator: "\n").first { $0.contains("Paragraph ") } ?? ""
        return first.contains("Paragraph \(number) ")
      }
      try terminal.wait(until: isOnTop, what: "Paragraph \(number) on top after the keys")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      var edited = paragraphs
      edited[2] += " A sentence more."
      edited.remove(at: 7)
      try write("A long text\n\n" + edited.joined(separator: "\n\n") + "\n", to: file)
      try terminal.resize(columns: 120, rows: 30)
      try terminal.type("clear; \(Binary.path) long.txt")
      try terminal.wait(for: "where you stopped")
      try terminal.wait(until: isOnTop, what: "Paragraph \(number) on top")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
    }

    @Test func aNoteFollowsTheTextOrIsAnOrphan() throws {
      let terminal = try Tmux()
      let file = terminal.folder + "/ferry.txt"
      try write(ferry, to: file)
      try terminal.type("clear; \(Binary.path) ferry.txt")
      try terminal.wait(for: "1 Sections")
      try terminal.press("2", "c")
      // The words of the event, whichever of its sentence they are.
      try terminal.wait(for: "Note on “")
      try terminal.type("who says three?")
      try terminal.press("Escape")
      try terminal.wait(for: "note kept")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      // Its words go, then they are there again in another place, then one of them changes.
      let gone = ferry.replacing(
        "two men attacked a ferry office in Porto Vela, killing three people",
        with: "nobody was hurt when a shed burned down")
      try write("A foreword that was not there.\n\n" + gone, to: file)
      try terminal.type("clear; \(Binary.path) notes ferry.txt")
      try terminal.wait(for: "[note] (place not found) ")
      try write("A foreword that was not there.\n\n" + ferry, to: file)
      try terminal.type("clear; \(Binary.path) ferry.txt")
      try terminal.wait(for: "✎")
      try terminal.press("C")
      try terminal.wait(for: "who says three?")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      let edited = ferry.replacing("two men attacked", with: "two masked men attacked")
      try write(edited, to: file)
      try terminal.type("clear; \(Binary.path) notes ferry.txt")
      try terminal.wait(
        until: { $0.contains("[note] ") && !$0.contains("(place not found)") }, what: "[note]")
      // An orphan comes back when its words do.
      try write(gone, to: file)
      try terminal.type("clear; \(Binary.path) ferry.txt")
      try terminal.wait(for: "1 Sections")
      try terminal.press("C")
      try terminal.wait(for: "note, its passage is no longer in the text")
      try terminal.wait(for: "who says three?")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      try write(ferry, to: file)
      try terminal.type("clear; \(Binary.path) notes ferry.txt")
      try terminal.wait(
        until: { $0.contains("[note] ") && !$0.contains("(place not found)") }, what: "[note]")
    }

    @Test func theDateThatWasGivenIsThereAgain() throws {
      let terminal = try Tmux()
      try write(
        "The lower bridge\n\nOn Monday two men attacked the toll house, killing one guard.\n",
        to: terminal.folder + "/bridge.txt")
      try terminal.type("clear; \(Binary.path) add --date 2024-03-28 bridge.txt")
      try terminal.wait(for: "1  The lower bridge")
      for isThere in [true, false] {
        if !isThere { try FileManager.default.removeItem(atPath: terminal.folder + "/bridge.txt") }
        try terminal.type("clear; \(Binary.path) --library")
        try terminal.wait(for: "1 by last opened")
        try terminal.press("Enter")
        try terminal.wait(for: "toll house")
        try terminal.press("Tab", "2")
        try terminal.wait(for: "2024-03-25")
        try terminal.press("Q")
        try terminal.wait(for: "ready>")
      }
    }

    /// Another session writes for so long that this one cannot note when the article was opened.
    @Test func anArticleIsReadWhileTheLibraryCannotBeWritten() throws {
      let terminal = try Tmux()
      try write(ferry, to: terminal.folder + "/ferry.txt")
      try write(road, to: terminal.folder + "/road.txt")
      try terminal.type("\(Binary.path) add ferry.txt road.txt && \(Binary.path) --library")
      try terminal.wait(for: "2 by last opened")
      for file in ["/ferry.txt", "/road.txt"] {
        try FileManager.default.removeItem(atPath: terminal.folder + file)
      }
      // Who writes holds byte 120 of the index of the log (https://sqlite.org/walformat.html).
      let index = open(terminal.folder + "/state/dossier/library.sqlite-shm", O_RDWR)
      try #require(index >= 0)
      defer { close(index) }
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_start = 120
      lock.l_len = 1
      try #require(fcntl(index, F_SETLK, &lock) == 0)
      try terminal.press("Enter")
      try terminal.wait(for: "from the library's copy: its file is gone")
    }
  }
}
