import Invariants
import Model
import Testing

@testable import TUI

/// An explorer without a terminal: keys in, screen out.
struct Explorer {
  var state: AppState
  var effects: [Effect] = []
  var library = SampleLibrary()

  init(_ briefing: Briefing, columns: Int = 80, rows: Int = 24, settings: Settings = Settings()) {
    state = AppState(
      briefings: [briefing], size: Size(columns: columns, rows: rows), settings: settings)
  }

  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { take(state.handle(.key(key))) }
  }

  /// Keeps effects, and answers those that ask the library.
  private mutating func take(_ effects: [Effect]) {
    self.effects += effects
    for case .library(let request) in effects {
      take(state.handle(.outcome(.library(library.answer(request)))))
    }
  }

  /// Begins in the library, without an article.
  static func inLibrary(columns: Int = 80, rows: Int = 24) -> Explorer {
    var explorer = Explorer(Samples.harbour, columns: columns, rows: rows)
    explorer.state = AppState(
      briefings: [], size: Size(columns: columns, rows: rows), inLibrary: true)
    if let request = explorer.state.libraryRequest { explorer.take([.library(request)]) }
    return explorer
  }

  /// Types characters.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The screen as text, one line a row, without the space at their ends; every frame is checked.
  var screen: String {
    let frame = Screen.render(state)
    let faults = FrameCheck.faults(
      in: frame, size: state.size, isUnicode: state.settings.isUnicode)
    #expect(faults.isEmpty)
    return Explorer.text(of: frame)
  }

  /// A frame as text; a continuation cell shows nothing.
  static func text(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      var line = ""
      for column in 0..<frame.size.columns {
        let glyph = frame[column, row].glyph
        guard glyph != .continuation else { continue }
        line.unicodeScalars.append(Unicode.Scalar(glyph.base) ?? "?")
        for index in 0..<4 where glyph.marks[index] != 0 {
          line.unicodeScalars.append(Unicode.Scalar(glyph.marks[index]) ?? "?")
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
