import Files
import Glibc
import Model
import TUI
import Terminal

/// Starts what the reader asked for: an opener, an editor, a command.
struct OutsidePrograms {
  /// Whether anything may be started.
  let isAllowed: Bool
  /// The opener of the configuration and its arguments; nil if it names none.
  let opener: [String]?
  /// Runs a program, with an input if it is to read that, until it ends.
  let run: (_ words: [String], _ input: [UInt8]?) -> ForegroundProgram.Ending

  /// Starts a program and waits for its end; returns what there is to say of it.
  func start(_ request: OutsideRequest, _ loader: BriefingLoader) -> Outcome {
    guard isAllowed else { return .programEnded("starting programs is switched off") }
    switch request {
    case .open(let address):
      let words = (opener ?? Self.browser) + [address]
      return told(words[0], run(words, nil), well: "handed to \(words[0]): \(address)")
    case .pipe(let line, let input):
      // The reader's own line, as in less; of the article it gets nothing but its standard input.
      let ending = run(["/bin/sh", "-c", line], Array(input.utf8))
      return told("the command", ending, well: "the command is done")
    case .edit(let document, let place):
      return edit(document, place: place, loader)
    }
  }

  private func edit(_ document: Int, place: Anchor, _ loader: BriefingLoader) -> Outcome {
    let names = loader.sourceNames
    let name = names.indices.contains(document) ? names[document] : ""
    guard name.hasPrefix("/"), SourceFile.exists(name) else {
      return .programEnded("the text is in no file of its own: \(VisibleText.escaping(name))")
    }
    let words = Self.editor + ["+\(EditorLine.line(of: place, in: name))", name]
    return told(words[0], run(words, nil), well: "\(words[0]) is done")
  }

  private func told(
    _ name: String, _ ending: ForegroundProgram.Ending, well: String
  ) -> Outcome {
    let name = VisibleText.escaping(name)
    switch ending {
    case .exited(0): return .programEnded(VisibleText.escaping(well))
    case .exited(let code): return .programEnded("\(name) ended with code \(code)")
    case .killed(let signal): return .programEnded("\(name) was ended by signal \(signal)")
    case .notStarted(let number):
      return .programEnded("\(name) cannot be started: \(String(cString: strerror(number)))")
    }
  }

  /// The opener where the configuration names none.
  private static var browser: [String] {
    let choices = Environment.value("BROWSER")?.split(separator: ":").first.map(String.init)
    return words(choices) ?? ["xdg-open"]
  }

  private static var editor: [String] {
    words(Environment.value("VISUAL")) ?? words(Environment.value("EDITOR")) ?? ["vi"]
  }

  private static func words(_ line: String?) -> [String]? {
    guard let words = line.flatMap(CommandWords.split), !words.isEmpty else { return nil }
    return words
  }
}
