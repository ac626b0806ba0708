import Glibc
import Model
import TUI
import Terminal

// A session that fails on purpose, for tests of what becomes of the terminal.
//
//   TerminalProbe            shows a line of text
//   TerminalProbe trap       runs into a trap after the first frame
//   TerminalProbe overflow   runs out of stack
//   TerminalProbe spin       never looks at its events again
//   TerminalProbe links      shows a text with links; links-off has them switched off

/// Recursion without an end; what each call keeps on the stack stands in the way of making a loop of it.
@inline(never) func descend(_ depth: Int) -> Int {
  if depth < 0 { return 0 }
  return withUnsafeTemporaryAllocation(of: Int.self, capacity: 8) { kept in
    kept.initialize(repeating: descend(depth &+ 1))
    return kept[depth & 7]
  }
}

let failure = CommandLine.arguments.dropFirst().first
let session: TerminalSession
do {
  session = try TerminalSession(options: SessionOptions(showsLinks: failure != "links-off"))
} catch {
  print(error.description)
  exit(TerminalError.exitCode)
}
let linked = """
  # The quay

  See [the page](https://port.example/page) or [not](javascript:alert(1)).
  """
let article = ArticleReader.read(Array(linked.utf8), format: .markdown)
var settings = Settings(isUnicode: session.isUnicode)
settings.start = .text
var state = AppState(
  briefings: failure?.hasPrefix("links") == true ? [Briefing(article: article)] : [],
  size: session.size, settings: settings)
let work: TerminalSession.Work = { _ in
  switch failure {
  case "trap":
    let empty: [Int] = []
    exit(Int32(empty[CommandLine.arguments.count]))
  case "overflow": exit(Int32(clamping: descend(0)))
  case "spin": while true { sleep(1) }
  default: return .done
  }
}
let reason = session.run(&state, work: work)
session.close()
exit(reason.exitCode)
