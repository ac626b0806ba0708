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
    var settings = settings
    settings.start = .panes
    state = AppState(
      briefings: [briefing], size: Size(columns: columns, rows: rows), settings: settings)
  }

  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { take(state.handle(.key(key))) }
  }

  /// Takes in what happens outside.
  mutating func take(event: InputEvent) { take(state.handle(event)) }

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
    if let request = explorer.session.libraryRequest { explorer.take([.library(request)]) }
    return explorer
  }

  /// What is being read.
  var session: Session {
    get { state.session }
    set { state.session = newValue }
  }

  private var boardLayer: BoardLayer? { state.layers.main as? BoardLayer }
  /// The board that has the screen.
  var board: Board? { boardLayer?.board }
  /// Its selected line.
  var boardSelection: Int { boardLayer?.list.selected ?? 0 }
  /// Its lines.
  var boardContent: BoardContent? { boardLayer?.content(in: session) }
  /// Its lines as they were made last.
  var boardCache: BoardCache? { boardLayer?.cache }
  /// Whether a pane has the whole screen.
  var isZoomed: Bool { state.layers.main is any ZoomedPane }
  /// Whether the library has the screen.
  var isInLibrary: Bool { state.layers.main is LibraryLayer }
  /// The note that is being written.
  var editor: NoteEditor? { (state.layers.top as? NoteLayer)?.editor }

  /// Puts a fuller briefing in place.
  mutating func replace(_ briefing: Briefing, at index: Int) {
    take(state.handle(.briefing(BriefingUpdate(briefing), document: index)))
  }

  /// Shows what was left in an article another day.
  mutating func remember(_ annotations: [Annotation], in index: Int) {
    take(state.handle(.remembered(annotations, place: nil, document: index)))
  }

  /// Goes to where the article was left another day.
  mutating func resume(at place: ReadingPlace) {
    take(state.handle(.remembered(nil, place: place, document: 0)))
  }

  /// Words of the article that is shown.
  func words(_ span: SourceSpan) -> String { session.document.briefing.article[span] }

  /// Types characters.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The screen as text, one line a row, without the space at their ends; every frame is checked.
  var screen: String {
    let frame = Screen.render(state)
    let faults = FrameCheck.faults(
      in: frame, size: state.size, isUnicode: session.settings.isUnicode)
    #expect(faults.isEmpty)
    return Explorer.text(of: frame)
  }

  /// The rows of the screen.
  var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The last row: what is told, and the keys that matter.
  var status: String { rows.last ?? "" }

  /// Whether the keys go to the text: the cursor stands there, and not on a row of a pane.
  var isReading: Bool {
    let frame = Screen.render(state)
    guard let cursor = frame.cursor else { return false }
    return frame[cursor.column, cursor.row].glyph.base != "▸".unicodeScalars.first?.value
      && cursor.row < frame.size.rows - 1 && board == nil
  }

  /// The pane that has the pointer; nil if none is on the screen.
  var openPane: Pane? {
    var pane: Pane?
    for row in rows {
      if let title = row.firstMatch(of: #/^[┌├](\d) /#) {
        pane = Pane.allCases.first { "\($0.number)" == title.output.1 }
      }
      if row.hasPrefix("│▸") { return pane }
    }
    return nil
  }

  /// The row that the pointer stands in, without the pointer; empty if there is none.
  var selectedRow: String {
    guard let row = rows.first(where: { $0.contains("▸") }),
      let start = row.firstIndex(of: "▸")
    else { return "" }
    return String(row[row.index(after: start)...].prefix { $0 != "│" })
  }

  /// Which of the open articles is shown, from 1, as the title bar says.
  var articleNumber: Int? {
    guard let title = rows.first else { return nil }
    return title.firstMatch(of: #/(\d+)/\d+/#).flatMap { Int($0.output.1) } ?? 1
  }

  /// How many articles are open, as the title bar says.
  var articleCount: Int? {
    guard let title = rows.first else { return nil }
    return title.firstMatch(of: #/\d+/(\d+)/#).flatMap { Int($0.output.1) } ?? 1
  }

  /// How much of the article was seen, in percent, as the title bar says.
  var percent: Int? {
    rows.first?.firstMatch(of: #/(\d+)%$/#).flatMap { Int($0.output.1) }
  }

  /// At which match of a search one is, from 1, as the last row says.
  var match: Int? {
    status.firstMatch(of: #/ (\d+)/\d+ /#).flatMap { Int($0.output.1) }
  }

  /// The row below the title bar: the first of the text where the text has the screen.
  var top: String { rows.dropFirst().first ?? "" }

  /// What was handed out to be kept in an article and not taken back, oldest first.
  func kept(in document: Int = 0) -> [Annotation] {
    var kept: [Annotation] = []
    for effect in effects {
      switch effect {
      case .save(let annotation, document):
        if let place = kept.firstIndex(where: { $0.id == annotation.id }) {
          kept[place] = annotation
        } else {
          kept.append(annotation)
        }
      case .remove(let id, document): kept.removeAll { $0.id == id }
      default: break
      }
    }
    return kept
  }

  /// How many rows a pane lists, as far as they are on the screen.
  func rowCount(below title: String) -> Int {
    guard let head = rows.firstIndex(where: { $0.contains(title) }) else { return 0 }
    return rows[(head + 1)...].prefix { $0.hasPrefix("│") }.count {
      !$0.dropFirst().prefix { $0 != "│" }.allSatisfy(\.isWhitespace)
    }
  }

  /// The words of the text that are lit up beside a bar in the margin.
  var marked: String {
    let frame = Screen.render(state)
    let bar = "▌".unicodeScalars.first?.value
    var words: [String] = []
    for row in 0..<frame.size.rows {
      guard
        let margin = (0..<frame.size.columns).last(where: { frame[$0, row].glyph.base == bar })
      else { continue }
      var line = ""
      for column in (margin + 1)..<frame.size.columns
      where frame[column, row].style.attributes.contains(.bold) {
        line.unicodeScalars.append(Unicode.Scalar(frame[column, row].glyph.base) ?? "?")
      }
      words.append(line.trimmingPrefix(while: { $0 == " " }).description)
    }
    return words.joined(separator: " ").replacing("  ", with: " ")
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

extension Settings {
  /// Settings with which an article opens on its panes, from which most tests begin.
  static var panes: Settings {
    var settings = Settings()
    settings.start = .panes
    return settings
  }
}
