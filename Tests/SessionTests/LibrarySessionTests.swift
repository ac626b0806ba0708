import Foundation
import Model
import Testing

@testable import Store
@testable import TUI
@testable import dossier

extension SessionTests {
  /// The library as a session asks it.
  @Suite struct LibrarySessionTests {
    private let report = """
      The harbour after the blast

      On 4 May 2021 a bomb killed 12 dockers at the grain terminal in Sela. The mayor said that nobody had checked the filters.

      """
    private let ferry = """
      The ferry that sank

      On 9 June 2020 a ferry sank off Sela, and all quinces were lost.

      """

    /// Two articles in the library, and their files.
    private func filled() throws -> (home: Home, files: [String]) {
      let home = try Home()
      let files = [
        try home.write(report, to: "a.txt"), try home.write(ferry, to: "b.txt"),
      ]
      var session = try RunningSession(files)
      session.finish()
      _ = session.leave()
      return (home, files)
    }

    private func inLibrary() throws -> RunningSession {
      var session = try RunningSession([], inLibrary: true)
      session.finish()
      return session
    }

    @Test func aLibraryThatCannotBeSaysWhy() throws {
      let home = try Home()
      try home.write("no folder", to: "state")
      var session = try inLibrary()
      session.type("s")
      // The row cuts a long path.
      let reason = "│ Not a directory: \(home.path.prefix(40))"
      #expect(session.screen.contains(reason), "\(session.screen)")
      #expect(!session.screen.contains("reading the library"), "\(session.screen)")
    }

    @Test func whatAFileHasMoreOfIsFoundOnceItIsOpenedAgain() throws {
      let (home, _) = try filled()
      let more = report + "\nOn 5 May 2021 the mayor closed the mill, and all plums were lost.\n"
      var session = try RunningSession([try home.write(more, to: "a.txt")])
      session.finish()
      _ = session.leave()
      var library = try inLibrary()
      library.type("/plums")
      library.press(.enter)
      #expect(library.screen.contains("The harbour after the blast"), "\(library.screen)")
    }

    @Test func theLibraryKnowsWhenAPageWasPublishedWhoseFileIsGone() throws {
      let home = try Home()
      let head = "<meta property='article:published_time' content='2021-05-06'>"
      let body =
        "<h1>The gate</h1><p>The bank of the river failed on Tuesday, and the gate was shut. Nobody was hurt.</p>"
      let page = try home.write(
        "<html><head>\(head)</head><body><article>\(body)</article></body></html>", to: "a.html")
      let weir = "The weir\n\n3 June 2019\n\nThe weir broke on Sunday."
      let dated = try home.write(weir, to: "b.txt")
      var session = try RunningSession([page, dated])
      session.finish()
      _ = session.leave()
      #expect(unlink(page) == 0 && unlink(dated) == 0)
      var library = try inLibrary()
      library.type("/gate")
      library.press(.enter, .enter)
      library.finish()
      library.press(.escape)
      library.type("2")
      #expect(library.screen.contains("2021-05-04"), "\(library.screen)")
      library = try inLibrary()
      library.type("/weir")
      library.press(.enter, .enter)
      library.finish()
      library.press(.escape)
      library.type("2")
      #expect(library.screen.contains("2019-06-02"), "\(library.screen)")
    }

    @Test func whatWasReadIsListedAndOpened() throws {
      let (home, files) = try filled()
      var session = try inLibrary()
      #expect(session.screen.contains("The harbour after the blast"))
      #expect(session.screen.contains("The ferry that sank"))
      session.type("/quinces")
      session.press(.enter)
      #expect(!session.screen.contains("The harbour"))
      session.press(.enter)
      #expect(session.screen.contains("On 9 June 2020 a ferry sank"))
      #expect(!session.screen.contains("from the library's copy"))
      // Its file is gone: the library has the text.
      #expect(unlink(files[0]) == 0)
      var next = try inLibrary()
      next.type("/dockers")
      next.press(.enter, .enter)
      #expect(next.screen.contains("from the library's copy: its file is gone"))
      #expect(next.screen.contains("a bomb killed 12 dockers"))
      _ = home
    }

    @Test func aFileWithAnotherTextIsNotTakenForTheArticle() throws {
      let (home, _) = try filled()
      try home.write("Quite another title\n\nWith words of its own, and more.\n", to: "a.txt")
      var session = try inLibrary()
      session.type("/dockers")
      session.press(.enter, .enter)
      #expect(session.screen.contains("from the library's copy: its file has another text now"))
      #expect(session.screen.contains("a bomb killed 12 dockers"))
    }

    @Test func whatIsForgottenIsGoneAndTakesNoNotes() throws {
      let (home, files) = try filled()
      var session = try RunningSession([files[0]])
      session.finish()
      session.type("L")
      session.type("g")
      session.type("/dockers")
      session.press(.enter)
      session.type("D")
      session.type("y")
      session.press(.escape, .escape, .escape)
      session.press(.character("2"), .character("c"))
      session.type("too late")
      session.press(.escape)
      #expect(session.screen.contains("the article was removed from the library"))
      #expect(session.leave().map(\.body) == ["too late"])
      #expect(
        try Store(folder: home.library, now: 1).list().map(\.title) == ["The ferry that sank"])
    }

    @Test func theLibrarysTimelineHasTheEventsOfAll() throws {
      let (home, files) = try filled()
      var session = try RunningSession([files[1]])
      session.finish()
      session.type("LT")
      #expect(session.screen.contains("2021-05-04") && session.screen.contains("2020-06-09"))
      _ = home
    }

    @Test func aMarkLeadsIntoAnotherArticle() throws {
      let (home, files) = try filled()
      var session = try RunningSession([files[0]])
      session.finish()
      session.type("2mA")
      _ = session.leave()
      var next = try RunningSession([files[1]])
      next.finish()
      next.type("'A")
      #expect(next.screen.contains("The harbour after the blast"))
      #expect(next.screen.contains("a bomb killed 12 dockers"))
      next.type("'B")
      #expect(next.screen.contains("no mark B"))
      _ = home
    }

    @Test func aLinkLeadsToTheFileBesideAndNoFurther() throws {
      let home = try Home()
      let folder = home.path + "/texts"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let file = try home.write(
        "# The port\n\nMore is [in the next part](next.md) and [outside](link.md) of it.\n",
        to: "texts/port.md")
      try home.write(
        "# The next part\n\nIt has words of its own, and a few more.\n", to: "texts/next.md")
      try home.write("# Outside\n\nNobody should read this from there.\n", to: "outside.md")
      #expect(symlink(home.path + "/outside.md", folder + "/link.md") == 0)
      var session = try RunningSession([file])
      session.finish()
      let inside = session.persistence.answer(
        .beside("next.md", document: 0), &session.loader, hasKeys: { false })
      guard case .opened(let article) = inside else {
        Issue.record("\(inside)")
        return
      }
      #expect(
        article.briefing.article.title.map { article.briefing.article[$0] } == "The next part")
      let again = session.persistence.answer(
        .beside("next.md", document: 0), &session.loader, hasKeys: { false })
      #expect(again == .isOpen(document: 1, passage: nil))
      for path in ["link.md", "../outside.md", "missing.md"] {
        let answer = session.persistence.answer(
          .beside(path, document: 0), &session.loader, hasKeys: { false })
        guard case .failed = answer else {
          Issue.record("\(path): \(answer)")
          continue
        }
      }
    }
  }
}
