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
    if input.isBundledByDefault, !library {
      state.say("a bundled briefing; dossier FILE opens yours, ? shows the keys")
    }
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
  ///
  /// Where the article itself came through standard input, the lines come from the terminal; without one
  /// the opening is all that is said.
  func converse(_ sources: [ArticleSource], configuration: Configuration) throws {
    var reader = LinearReader(
      briefings: sources.map(\.briefing), width: configuration.width,
      minutes: configuration.minutes)
    try say(reader.opening())
    let isInputTaken = sources.contains { $0.input.isStandardInput }
    if isInputTaken, !StandardStream.readFromTerminal() { return }
    while true {
      try StandardStream.write("> ")
      guard let line = readLine() else { return try StandardStream.write("\n") }
      guard let answer = reader.answer(to: line) else { return }
      try say(answer)
    }
  }

  private func say(_ lines: [String]) throws {
    try StandardStream.write(lines.joined(separator: "\n") + "\n")
  }
}
