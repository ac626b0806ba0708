import Foundation
import Model
import TUI
import Testing

@testable import dossier

extension SessionTests {
  /// Files of all lengths, read and analysed beside the keys.
  @Suite struct LoadingTests {
    private let report = """
      The harbour after the blast

      On 4 May 2021 a bomb killed 12 dockers at the grain terminal in Sela. The mayor said that nobody had checked the filters.

      """

    /// Long words, which cost little to analyse, and something at the end.
    private func long(_ count: Int) -> String {
      let body = (1...count).map {
        "Paragraph \($0) of this text says \(String(repeating: "bla", count: 100)).\n\n"
      }
      return "A long text\n\n" + body.joined()
        + "On 3 May 2019 the ferry to Porto Vela sank with a cargo of quinces.\n"
    }

    private func work(_ session: inout RunningSession) {
      while true {
        switch session.work() {
        case .goesOn: continue
        case .waits(let descriptor):
          var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          #expect(poll(&request, 1, 20_000) == 1)
        case .done: return
        }
      }
    }

    @Test func theFirstScreenComesBeforeTheAnalysis() throws {
      let home = try Home()
      let file = try home.write(report, to: "a.txt")
      var session = try RunningSession([file])
      #expect(session.screen.contains("On 4 May 2021 a bomb killed"))
      session.press(.character("2"))
      #expect(!session.screen.contains("2021-05-04"))
      #expect(session.loader.stage(of: 0) == .read)
      work(&session)
      #expect(session.screen.contains("2021-05-04"))
      #expect(session.loader.stage(of: 0) == .analysed)
      #expect(session.loader.work(for: &session.state) == .done)
    }

    @Test func ofALongFileTheBeginningIsShownFirst() throws {
      let home = try Home()
      let file = try home.write(long(820), to: "long.txt")
      var session = try RunningSession([file], start: .text)
      #expect(session.loader.stage(of: 0) == .beginning && !session.loader.hasAllRead)
      #expect(session.screen.contains("Paragraph 1 of this text"))
      session.press(.character("G"))
      #expect(!session.screen.contains("quinces"))
      work(&session)
      #expect(session.loader.stage(of: 0) == .analysed && session.loader.hasAllRead)
      session.press(.character("G"))
      #expect(session.screen.contains("On 3 May 2019 the ferry"))
      session.press(.tab, .character("2"))
      #expect(session.screen.contains("2019-05-03"))
    }

    @Test func aNoteInABeginningIsKeptThoughNobodyWaitsForTheRest() throws {
      let home = try Home()
      let file = try home.write(long(820), to: "long.txt")
      var session = try RunningSession([file], start: .text)
      session.press(.character("c"))
      session.type("so early")
      session.press(.escape)
      #expect(session.leave().isEmpty)
      #expect(session.loader.stage(of: 0) == .read)
      var next = try RunningSession([file], start: .text)
      work(&next)
      next.type("C")
      #expect(next.screen.contains("so early"))
    }

    @Test func whoLeavesNothingDoesNotWaitForTheRest() throws {
      let home = try Home()
      let file = try home.write(long(820), to: "long.txt")
      var session = try RunningSession([file], start: .panes)
      _ = session.leave()
      #expect(session.loader.stage(of: 0) == .beginning)
    }

    @Test func aPipeIsReadAsItComes() throws {
      let home = try Home()
      let pipe = home.path + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      let end = open(pipe, O_RDWR)
      func send(_ text: Substring) { _ = text.withCString { write(end, $0, strlen($0)) } }
      let text = long(120)
      send(text.prefix(36_000))
      var session = try RunningSession([pipe], start: .text)
      #expect(session.screen.contains("Paragraph 1 of this text"))
      guard case .waits = session.work() else {
        Issue.record("nothing is waited for")
        return
      }
      #expect(session.loader.stage(of: 0) == .beginning)
      send(text.dropFirst(36_000))
      close(end)
      work(&session)
      session.press(.character("G"))
      #expect(session.screen.contains("On 3 May 2019 the ferry"))
    }

    @Test func aBeginningWhoseRestCannotBeReadIsShown() throws {
      let home = try Home()
      let pipe = home.path + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      let end = open(pipe, O_RDWR)
      defer { close(end) }
      let text = long(120)
      _ = text.prefix(36_000).withCString { write(end, $0, strlen($0)) }
      let sources = try Inputs(files: [pipe]).beginnings()
      var session = RunningSession(sources: sources, start: .text)
      sources[0].reader.wait = { _ in false }
      _ = " more".withCString { write(end, $0, strlen($0)) }
      work(&session)
      #expect(session.screen.contains("only the beginning is shown"))
      #expect(session.loader.stage(of: 0) == .cut)
      #expect(session.screen.contains("Paragraph 1 of this text"))
    }

    @Test func severalArticlesAreReadOneAfterTheOther() throws {
      let home = try Home()
      let (one, two) = (
        try home.write(report, to: "a.txt"),
        try home.write(
          "The ferry\n\nOn 9 June 2020 a ferry sank off Sela. Nobody died.\n", to: "b.txt")
      )
      var session = try RunningSession([one, two])
      work(&session)
      session.press(.character("2"))
      #expect(session.screen.contains("2021-05-04"))
      session.press(.character("J"), .character("2"))
      #expect(session.screen.contains("2020-06-09"))
      session.press(.character("T"))
      #expect(session.screen.contains("2021-05-04") && session.screen.contains("2020-06-09"))
    }

    @Test func aFileThatChangesIsReadAgain() throws {
      let home = try Home()
      let file = try home.write(report, to: "a.txt")
      var session = try RunningSession([file])
      work(&session)
      session.press(.character("2"), .character("c"))
      session.type("still here")
      session.press(.escape)
      session.doChores()
      #expect(!session.screen.contains("has changed"))
      try home.write(
        report + "\nOn 5 May 2021 rescuers found two more survivors in the silos.\n", to: "a.txt")
      session.doChores()
      #expect(session.screen.contains("the file has changed"))
      session.press(.character("g"))
      session.doChores()
      #expect(!session.screen.contains("the file has changed"))
      session.press(.character("R"))
      #expect(session.screen.contains("two more survivors"))
      #expect(session.loader.stage(of: 0) == .read)
      work(&session)
      session.press(.character("2"))
      #expect(session.screen.contains("2021-05-05"))
      session.type("C")
      #expect(session.screen.contains("still here"))
    }

    @Test func whatIsGoneIsNotReadAgain() throws {
      let home = try Home()
      let file = try home.write(report, to: "a.txt")
      var session = try RunningSession([file])
      work(&session)
      #expect(unlink(file) == 0)
      session.doChores()
      #expect(!session.screen.contains("has changed"))
      session.press(.character("R"))
      #expect(session.screen.contains("not read again"))
      #expect(session.screen.contains("a bomb killed"))
    }
  }
}
