import Foundation
import Model
import Store
import Terminal
import Testing

@testable import TUI
@testable import dossier

/// One after the other: the place of the library is set for the whole process.
@Suite(.serialized) struct SessionTests {}

/// A folder for one test, with a library in it that no other test has.
final class Home {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory
    path = base.appendingPathComponent("dossier-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    Environment.replace("XDG_STATE_HOME", with: path + "/state")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the library is.
  var library: String { path + "/state/dossier" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    return path + "/" + name
  }
}

/// A session of the explorer without a terminal: keys in, screen out, with files and a library.
struct RunningSession {
  var state: AppState
  var loader: BriefingLoader
  let persistence: SessionPersistence
  /// What was to be done outside and was no matter of files or the library.
  var effects: [Effect] = []

  /// Opens files; nothing is analysed yet.
  init(
    _ files: [String], resumes: Bool = true, inLibrary: Bool = false, start: Settings.Start = .panes
  ) throws {
    try self.init(
      sources: inLibrary ? [] : Inputs(files: files).beginnings(), resumes: resumes,
      inLibrary: inLibrary, start: start)
  }

  init(
    sources: [ArticleSource], resumes: Bool = true, inLibrary: Bool = false,
    start: Settings.Start = .panes
  ) {
    loader = BriefingLoader(sources)
    persistence = SessionPersistence(resumes: resumes)
    var settings = Settings()
    settings.start = start
    state = AppState(
      briefings: loader.briefings, size: Size(columns: 100, rows: 30), settings: settings,
      sessionName: LibraryStore.newID, inLibrary: inLibrary)
  }

  /// Does a piece of what is to be done beside the keys.
  @discardableResult
  mutating func work() -> WorkProgress {
    let progress = loader.work(for: &state)
    if progress != .goesOn { persistence.synchronize(loader, in: &state) }
    return progress
  }

  /// Reads and analyses everything, and brings it into the library.
  mutating func finish() {
    loader.finish(for: &state)
    persistence.synchronize(loader, in: &state)
  }

  /// Does what is due between the keys.
  @discardableResult
  mutating func doChores() -> Int32? {
    if loader.notices(changeOf: state.session.shown) { take(state.handle(.changed)) }
    return persistence.doChores(loader, for: &state, draft: state.draft)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(state.handle(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      let outcome: Outcome?
      switch effect {
      case .library(let request):
        outcome = .library(persistence.answer(request, &loader, hasKeys: { false }))
      case .reload(let index):
        outcome = Explorer.readAgain(index, &loader)
        if case .readAgain? = outcome { persistence.readAgain(index) }
      case .save, .remove, .exit: outcome = persistence.perform(effect)
      case .suspend, .redraw, .copy, .start, .mouse: outcome = nil
      }
      self.effects.append(effect)
      if let outcome { take(state.handle(.outcome(outcome))) }
    }
  }

  /// Leaves as by `q`, and returns what could not be saved.
  @discardableResult
  mutating func leave() -> [Annotation] {
    if state.leavesSomething { persistence.synchronize(&loader, atTheEndOf: &state) }
    return persistence.close(state)
  }

  /// Leaves as when the line drops, while something is written.
  mutating func hangUp() {
    if state.leavesSomething { persistence.synchronize(&loader, atTheEndOf: &state) }
    _ = persistence.close(state, draft: state.draft)
  }

  /// The screen as text, one line a row.
  var screen: String {
    let frame = Screen.render(state)
    return (0..<frame.size.rows).map { row in
      var line = ""
      for column in 0..<frame.size.columns {
        let glyph = frame[column, row].glyph
        guard glyph != .continuation else { continue }
        line.unicodeScalars.append(Unicode.Scalar(glyph.base) ?? "?")
      }
      return line.trimmingCharacters(in: .whitespaces)
    }.joined(separator: "\n")
  }
}
