import Configuration
import Files
import TUI

/// Linear mode: numbered lines, until the reader ends it or the input does.
struct Conversation {
  private var loader: BriefingLoader
  private var reader: LinearReader
  private let persistence: SessionPersistence
  /// Whether an article came through standard input.
  private let isInputTaken: Bool

  /// Takes in articles that were read to their end.
  init(_ sources: [ArticleSource], resumes: Bool, _ configuration: Configuration) {
    loader = BriefingLoader(sources)
    reader = LinearReader(
      briefings: loader.briefings, width: configuration.width, minutes: configuration.minutes,
      sessionName: LibraryStore.newID)
    persistence = SessionPersistence(resumes: resumes)
    isInputTaken = sources.contains { $0.input.isStandardInput }
  }

  /// Talks.
  ///
  /// Where the article itself came through standard input, the lines come from the terminal; without one
  /// the opening is all that is said.
  mutating func run() throws {
    loader.finish(for: &reader)
    persistence.synchronize(loader, in: &reader)
    // The article is left where it is read to, however the talk ends.
    defer {
      for note in persistence.close(reader) {
        StandardStream.writeError(
          "this \(note.kind.rawValue) could not be saved: \(VisibleText.ofLines(note.body))")
      }
    }
    try say(reader.opening())
    if isInputTaken, !StandardStream.readFromTerminal() { return }
    while true {
      try StandardStream.write("> ")
      guard let line = readLine() else { return try StandardStream.write("\n") }
      guard let answer = reader.answer(to: line) else { return }
      for effect in reader.takeEffects() {
        if let outcome = persistence.perform(effect) { reader.handle(.outcome(outcome)) }
      }
      try say(answer + reader.news())
    }
  }

  private func say(_ lines: [String]) throws {
    try StandardStream.write(lines.joined(separator: "\n") + "\n")
  }
}
