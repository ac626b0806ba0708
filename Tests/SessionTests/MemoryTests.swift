import Foundation
import Model
import Testing

@testable import Store
@testable import TUI
@testable import dossier

extension SessionTests {
  /// What a session leaves behind, and what the next one finds.
  @Suite struct MemoryTests {
    private let report = """
      The harbour after the blast

      Three weeks on, the port counts its losses and its choices.

      On 4 May 2021 a bomb killed 12 dockers at the grain terminal in Sela. The mayor said that nobody had checked the filters.

      """

    /// An article long enough to be somewhere in it.
    private var long: String {
      report
        + (1...80).map { "Paragraph \($0) says what the one before it said.\n\n" }.joined()
    }

    /// The number of the first paragraph on the screen that has one.
    private func paragraph(in screen: String) -> Int? {
      screen.firstMatch(of: /Paragraph (\d+) says/).flatMap { Int($0.output.1) }
    }

    /// A session that has read the report from a file, with that file.
    private func started(in home: Home) throws -> (file: String, session: RunningSession) {
      let file = try home.write(report, to: "harbour.txt")
      var session = try RunningSession([file])
      session.finish()
      return (file, session)
    }

    /// A session of another day that lists the notes of a file.
    private func listed(_ file: String) throws -> RunningSession {
      var session = try RunningSession([file])
      session.finish()
      session.type("C")
      return session
    }

    /// Writes a note on the first event.
    private func write(_ words: String, in session: inout RunningSession) {
      session.press(.character("2"), .character("c"))
      session.type(words)
      session.press(.escape)
    }

    @Test func aNoteIsThereAnotherDay() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      write("Ask the port", in: &session)
      #expect(session.leave().isEmpty)
      var next = try RunningSession([file])
      #expect(!next.screen.contains("✎"))
      next.finish()
      next.type("C")
      #expect(next.screen.contains("Ask the port"))
      // What is removed stays away.
      next.type("Dy")
      #expect(next.leave().isEmpty)
      let last = try listed(file)
      #expect(!last.screen.contains("Ask the port"))
    }

    @Test func aNoteWrittenBeforeTheLibraryIsOpenIsKept() throws {
      let home = try Home()
      let file = try home.write(report, to: "harbour.txt")
      var session = try RunningSession([file])
      session.press(.character("1"), .character("c"))
      session.type("at once")
      session.press(.escape)
      // Nobody waited for the analysis.
      #expect(session.leave().isEmpty)
      let next = try listed(file)
      #expect(next.screen.contains("at once"))
    }

    @Test func anotherNoteKeepsTheDayOfTheFirst() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      write("old", in: &session)
      _ = session.leave()
      let store = try Store(folder: home.library, now: 1)
      let before = try store.annotations(of: 1)
      #expect(before.count == 1 && before[0].created > 0 && before[0].modified > 0)
      var next = try RunningSession([file])
      next.finish()
      write(" and new", in: &next)
      _ = next.leave()
      let after = try store.annotations(of: 1)
      #expect(after.map(\.body) == ["old and new"])
      #expect(after[0].created == before[0].created)
    }

    @Test func theReaderComesBackToTheirPlaceUnlessTheyBeginAnew() throws {
      let home = try Home()
      let file = try home.write(long, to: "long.txt")
      var session = try RunningSession([file], start: .text)
      session.finish()
      #expect(session.screen.contains("Three weeks on"))
      for _ in 0..<2 { session.press(.character(" ")) }
      let top = try #require(paragraph(in: session.screen))
      #expect(!session.screen.contains("Three weeks on"))
      _ = session.leave()
      var next = try RunningSession([file], start: .text)
      next.finish()
      #expect(paragraph(in: next.screen) == top && !next.screen.contains("Three weeks on"))
      _ = next.leave()
      var fresh = try RunningSession([file], resumes: false, start: .text)
      fresh.finish()
      #expect(fresh.screen.contains("Three weeks on"))
    }

    @Test func whatWasBeingWrittenIsOfferedAgain() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      session.press(.character("2"), .character("c"))
      session.type("half a tho")
      #expect(session.doChores() == 2000)
      session.type("ught")
      session.hangUp()
      var next = try RunningSession([file])
      next.finish()
      #expect(next.screen.contains("half a thought"))
      next.press(.escape)
      #expect(next.doChores() == nil)
      _ = next.leave()
      // It is a note now, and one.
      var last = try RunningSession([file])
      last.finish()
      #expect(!last.screen.contains("half a thought"))
      last.type("C")
      #expect(last.screen.components(separatedBy: "half a thought").count == 2)
    }

    @Test func aFinishedNoteLeavesNoDraft() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      session.press(.character("2"), .character("c"))
      session.type("done")
      session.doChores()
      session.press(.escape)
      session.doChores()
      session.hangUp()
      var next = try RunningSession([file])
      next.finish()
      #expect(!next.screen.contains("not finished"))
      next.type("C")
      #expect(next.screen.components(separatedBy: "done").count == 2)
    }

    @Test func withoutALibraryNotesAreOffAndTheReaderIsTold() throws {
      let home = try Home()
      let file = try home.write(report, to: "harbour.txt")
      try home.write("no folder", to: "state")
      var session = try RunningSession([file])
      session.finish()
      #expect(session.screen.contains("notes"))
      let told = session.screen
      write("lost", in: &session)
      #expect(session.screen.contains("kept for this session only"))
      #expect(session.screen != told)
    }

    @Test func aLockedLibraryIsAskedAgainAndNobodyLeavesUnwarned() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      let other = try Store(folder: home.library, now: 1)
      _ = try other.database.run("BEGIN IMMEDIATE")
      write("held up", in: &session)
      #expect(session.screen.contains("kept for this session only"))
      #expect(session.screen.contains("it is tried again"))
      #expect(session.doChores() == 1000)
      session.press(.character("Q"))
      #expect(session.screen.contains("1 change not saved; quit again to discard"))
      #expect(session.leave().map(\.body) == ["held up"])
      // A second time nobody is asked.
      session.press(.character("Q"))
      #expect(!session.screen.contains("quit again"))
      _ = try other.database.run("COMMIT")
      #expect(session.leave().isEmpty)
      let next = try listed(file)
      #expect(next.screen.contains("held up"))
    }

    @Test func whatCouldNotBeSavedIsSavedBetweenTheKeys() throws {
      let home = try Home()
      var (_, session) = try started(in: home)
      let other = try Store(folder: home.library, now: 1)
      _ = try other.database.run("BEGIN IMMEDIATE")
      write("held up", in: &session)
      _ = try other.database.run("COMMIT")
      Thread.sleep(forTimeInterval: 1.1)
      session.doChores()
      #expect(session.screen.contains("everything is saved now"))
      #expect(session.doChores() == nil)
      session.press(.character("Q"))
      #expect(!session.screen.contains("quit again"))
    }

    @Test func aLibraryThatIsLockedAtTheStartComesLater() throws {
      let home = try Home()
      let file = try home.write(report, to: "harbour.txt")
      var first = try RunningSession([file])
      first.finish()
      write("before", in: &first)
      _ = first.leave()
      let other = try Store(folder: home.library, now: 1)
      _ = try other.database.run("BEGIN EXCLUSIVE")
      let second = try home.write("Another title\n\nAnother text of some length.\n", to: "b.txt")
      var session = try RunningSession([second, file])
      session.finish()
      #expect(session.doChores() == 1000)
      _ = try other.database.run("COMMIT")
      #expect(session.doChores() == nil)
      session.press(.character("J"), .character("C"))
      #expect(session.screen.contains("before"))
    }

    @Test func anotherSessionsNoteStaysBesideOnes() throws {
      let home = try Home()
      var (file, session) = try started(in: home)
      write("first", in: &session)
      var other = try RunningSession([file])
      other.finish()
      write(" by others", in: &other)
      write(" by me", in: &session)
      session.type("C")
      #expect(session.screen.contains("first by me") && session.screen.contains("first by others"))
      _ = session.leave()
      let last = try listed(file)
      #expect(last.screen.contains("first by me") && last.screen.contains("first by others"))
    }
  }
}
