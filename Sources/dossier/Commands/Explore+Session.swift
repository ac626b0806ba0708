import ArgumentParser
import Files
import Model
import TUI
import Terminal

extension Explore {
  /// Shows briefings on the terminal until the reader leaves, and throws the exit code.
  func explore(_ briefings: [Briefing]) throws {
    let session: TerminalSession
    do {
      session = try TerminalSession()
    } catch {
      StandardStream.complain(error.description)
      throw ExitCode(ExitStatus.noTerminal.rawValue)
    }
    var state = AppState(
      briefings: briefings, size: session.size, settings: Settings(isUnicode: session.isUnicode))
    let reason = session.run(&state)
    session.close()
    throw ExitCode(reason.exitCode)
  }
}
