import ArgumentParser
import Configuration
import Export
import Files
import Model
import TUI
import Terminal

/// One run of the explorer, with what the command line says of it.
///
/// Plain values and not the parser's own, so that operands without options need no parser.
struct Explorer {
  /// The articles.
  var inputs = Inputs()
  /// How it looks and behaves.
  var choices = ExplorerOverrides()
  /// Whether it begins in the library.
  var startsInLibrary = false
  /// The columns of text where standard output is no terminal; nil does not wrap.
  var printedColumns: Int? = LayoutOptions.printedColumns

  /// Shows the articles, talks about them, or prints them where standard output is no terminal.
  func run() throws {
    var explorer = self
    explorer.inputs.takeStart()
    try explorer.runFromStart()
  }

  private func runFromStart() throws {
    // A wrong configuration is told of before anything is read, whatever becomes of the briefing.
    let configuration = try choices.configuration()
    if startsInLibrary, !StandardStream.outputIsTerminal { return try Library.print() }
    if !choices.isLinear, StandardStream.outputIsTerminal {
      let sources = startsInLibrary && inputs.files.isEmpty ? [] : try inputs.beginnings()
      return try explore(BriefingLoader(sources), configuration: configuration)
    }
    let sources = try inputs.sources()
    if choices.isLinear {
      var conversation = Conversation(sources, resumes: !choices.isFresh, configuration)
      return try conversation.run()
    }
    let output = OutputBuffer()
    for (index, source) in sources.enumerated() {
      if index > 0 { output.put("\n") }
      BriefingExport.text(source.briefing, width: printedColumns, to: output.put)
    }
    try output.finish()
  }

  /// Shows articles on the terminal until the reader leaves, and throws the exit code.
  private func explore(_ loader: BriefingLoader, configuration: Configuration) throws {
    let session: TerminalSession
    do {
      session = try TerminalSession(
        options: SessionOptions(
          usesClipboard: configuration.usesClipboard, usesMouse: configuration.usesMouse,
          showsLinks: configuration.showsLinks))
    } catch {
      StandardStream.writeError(error.description)
      throw ExitCode(ExitStatus.noTerminal.rawValue)
    }
    var settings = configuration.settings
    settings.isUnicode = session.isUnicode
    var loader = loader
    let persistence = SessionPersistence(resumes: !choices.isFresh)
    var state = AppState(
      briefings: loader.briefings, size: session.size, settings: settings,
      sessionName: LibraryStore.newID, inLibrary: startsInLibrary)
    if inputs.isBundledByDefault, !startsInLibrary {
      _ = state.handle(.notice("bundled briefing; 'dossier FILE' opens yours, ? shows the keys"))
    }
    if let notice = configuration.notice { _ = state.handle(.notice(notice)) }
    if LibraryStore.isUntouched { welcome(&state, &loader) }
    if let start = inputs.start, !startsInLibrary { _ = state.handle(.start(start)) }
    let programs = OutsidePrograms(
      isAllowed: configuration.startsPrograms, opener: configuration.opener,
      run: { session.run($0, input: $1) })
    let reason = session.run(
      &state,
      work: { (state: inout AppState) in
        let progress = loader.work(for: &state)
        if progress != .goesOn { persistence.synchronize(loader, in: &state) }
        return progress
      },
      perform: { effect in
        if case .library(let request) = effect {
          return .library(persistence.answer(request, &loader, hasKeys: { session.hasInput }))
        }
        if case .reload(let index) = effect {
          let outcome = Self.readAgain(index, &loader)
          if case .readAgain = outcome { persistence.readAgain(index) }
          return outcome
        }
        if case .start(let request) = effect { return programs.start(request, loader) }
        return persistence.perform(effect)
      },
      chore: { (state: inout AppState) in
        if loader.notices(changeOf: state.session.shown) { _ = state.handle(.changed) }
        return persistence.doChores(loader, for: &state, draft: state.draft)
      })
    session.close()
    if state.leavesSomething { persistence.synchronize(&loader, atTheEndOf: &state) }
    let lost = persistence.close(state, draft: reason == .quit ? nil : state.draft)
    if let sentence = reason.sentence { StandardStream.writeError(sentence) }
    for note in lost {
      StandardStream.writeError(
        "this \(note.kind.rawValue) could not be saved: \(VisibleText.ofLines(note.body))")
    }
    let isLost = reason == .quit && !lost.isEmpty
    throw ExitCode(isLost ? ExitStatus.outputUnwritable.rawValue : reason.exitCode)
  }

  /// Reads an article again whose file has changed.
  static func readAgain(_ index: Int, _ loader: inout BriefingLoader) -> Outcome {
    do {
      guard let briefing = try loader.readAgain(index) else {
        return .reloadFailed("it was not read from a file")
      }
      return .readAgain(BriefingUpdate(briefing), document: index)
    } catch {
      return .reloadFailed(error.sentence)
    }
  }

  /// Shows the overview on a reader's first start, with what it tells of if that takes no time: a screen
  /// that is drawn twice costs a slow line a second.
  private func welcome(_ state: inout AppState, _ loader: inout BriefingLoader) {
    if loader.hasAllRead, state.session.length <= BriefingLoader.shortText {
      while loader.work(for: &state) == .goesOn {}
    }
    _ = state.handle(.firstStart)
  }
}
