import Glibc
import Model
import TUI
import Terminal
import Testing

@testable import dossier

extension SessionTests {
  /// What is started for the reader, and what is said of how it ended; nothing is really started.
  @Suite struct OutsideProgramTests {
    /// What was run, with its input if it had one.
    private final class Runs {
      var all: [[String]] = []
      var inputs: [String?] = []
    }

    private let home: Home
    private let loader: BriefingLoader
    private let file: String

    init() throws {
      home = try Home()
      file = try home.write(
        "The gate\n\nThe gate was shut on Friday.\n\nNobody came to open it.\n", to: "gate.txt")
      loader = BriefingLoader(try Inputs(files: [file]).sources())
    }

    private func start(
      _ request: OutsideRequest, ending: ForegroundProgram.Ending = .exited(0),
      isAllowed: Bool = true,
      opener: [String]? = nil, runs: Runs = Runs()
    ) -> String {
      let programs = OutsidePrograms(isAllowed: isAllowed, opener: opener) { words, input in
        runs.all.append(words)
        runs.inputs.append(input.map { String(decoding: $0, as: UTF8.self) })
        return ending
      }
      guard case .programEnded(let words) = programs.start(request, loader) else { return "" }
      return words
    }

    /// The place of words of the file.
    private func place(of words: String) throws -> Anchor {
      let article = loader.briefings[0].article
      let sentence = try #require(article.sentences.first { article[$0.span].hasPrefix(words) })
      return Anchor(sentence.span, in: article.text)
    }

    @Test func nothingIsStartedWhereThatIsSwitchedOff() {
      let runs = Runs()
      let said = start(.open(address: "https://a.example"), isAllowed: false, runs: runs)
      #expect(said == "starting programs is switched off")
      #expect(runs.all.isEmpty)
    }

    @Test(
      arguments: [
        (["fox", "--new"], nil, ["fox", "--new"]), (nil, nil, ["xdg-open"]),
        (nil, "", ["xdg-open"]),
        (nil, "lynx -dump:w3m", ["lynx", "-dump"]), (["fox"], "lynx", ["fox"]),
        (nil, "'unclosed", ["xdg-open"]), (nil, " ", ["xdg-open"]),
      ] as [([String]?, String?, [String])])
    func anAddressGoesToTheOpener(opener: [String]?, browser: String?, words: [String]) {
      let runs = Runs()
      let said = Environment.replacing(["BROWSER": browser]) {
        start(.open(address: "https://a.example/b"), opener: opener, runs: runs)
      }
      #expect(runs.all == [words + ["https://a.example/b"]] && runs.inputs == [nil])
      #expect(said == "handed to \(words[0]): https://a.example/b")
    }

    @Test func aCommandOfTheReadersGetsTheTextAndNothingElse() {
      let runs = Runs()
      let said = start(.pipe(line: "wc -w | cat", input: "three ü words"), runs: runs)
      #expect(runs.all == [["/bin/sh", "-c", "wc -w | cat"]] && runs.inputs == ["three ü words"])
      #expect(said == "the command is done")
    }

    @Test(
      arguments: [
        (.exited(3), "ended with code 3"), (.killed(signal: 15), "was ended by signal 15"),
        (.notStarted(ENOENT), "cannot be started: No such file or directory"),
      ] as [(ForegroundProgram.Ending, String)])
    func howAProgramEndedIsSaid(ending: ForegroundProgram.Ending, words: String) throws {
      #expect(start(.pipe(line: "x", input: ""), ending: ending) == "the command " + words)
      let address = OutsideRequest.open(address: "https://a.example")
      #expect(start(address, ending: ending, opener: ["fox"]) == "fox " + words)
      #expect(!start(address, ending: ending, opener: ["f\u{1B}x"]).contains("\u{1B}"))
    }

    @Test(
      arguments: [
        ("code -w", "joe", ["code", "-w"]), (nil, "joe -x", ["joe", "-x"]), ("", nil, ["vi"]),
        (nil, nil, ["vi"]), ("\"open", "joe", ["joe"]),
      ] as [(String?, String?, [String])])
    func theEditorOpensAtTheLine(visual: String?, editor: String?, words: [String]) throws {
      let runs = Runs()
      let place = try place(of: "Nobody came")
      let said = Environment.replacing(["VISUAL": visual, "EDITOR": editor]) {
        start(.edit(document: 0, place: place), runs: runs)
      }
      #expect(runs.all == [words + ["+5", file]] && runs.inputs == [nil])
      #expect(said == "\(words[0]) is done")
    }

    @Test func whatIsInNoFileIsNotEdited() throws {
      let place = try place(of: "Nobody came")
      let runs = Runs()
      #expect(
        start(.edit(document: 1, place: place), runs: runs) == "the text is in no file of its own: "
      )
      unlink(file)
      let said = start(.edit(document: 0, place: place), runs: runs)
      #expect(said == "the text is in no file of its own: \(file)")
      #expect(runs.all.isEmpty)
    }
  }
}
