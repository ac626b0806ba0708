import ArgumentParser
import Configuration
import Files
import Model
import TUI
import Terminal

extension Explore {
  /// Shows articles on the terminal until the reader leaves, and throws the exit code.
  func explore(_ loader: BriefingLoader, configuration: Configuration) throws {
    let session: TerminalSession
    do {
      session = try TerminalSession(
        options: SessionOptions(
          usesClipboard: configuration.usesClipboard, usesMouse: configuration.usesMouse))
    } catch {
      StandardStream.complain(error.description)
      throw ExitCode(ExitStatus.noTerminal.rawValue)
    }
    var settings = configuration.settings
    settings.isUnicode = session.isUnicode
    var loader = loader
    let memory = ReaderMemory(resumes: !explorer.fresh)
    var state = AppState(
      briefings: loader.briefings, size: session.size, settings: settings,
      sessionName: StoreSource.newID, inLibrary: library)
    let reason = session.run(
      &state,
      work: { (state: inout AppState) in
        if loader.work(on: &state) { return true }
        memory.catchUp(loader, in: &state)
        return false
      },
      keep: { effect in
        if case .library(let request) = effect {
          return .library(memory.answer(request, &loader))
        }
        return memory.keep(effect)
      })
    session.close()
    if !state.annotations.isEmpty { memory.catchUp(loader, in: &state) }
    memory.close(state)
    throw ExitCode(reason.exitCode)
  }

  /// Talks in numbered lines until the reader ends it or the input does.
  func converse(_ briefings: [Briefing], configuration: Configuration) throws {
    var reader = LinearReader(briefings: briefings, width: configuration.width)
    try say(reader.opening())
    while true {
      try StandardStream.write("> ")
      guard let line = readLine(), let answer = reader.answer(to: line) else { break }
      try say(answer)
    }
  }

  private func say(_ lines: [String]) throws {
    try StandardStream.write(lines.joined(separator: "\n") + "\n")
  }
}
