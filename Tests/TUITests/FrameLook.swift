@testable import TUI

/// How a frame looks besides its characters, as lines for a recorded screen.
enum FrameLook {
  /// The cursor's place, and of each row the runs of cells that are not plain: `row 2: 0-11 bold`.
  static func lines(of frame: Frame) -> String {
    let cursor = frame.cursor.map { "\($0.column),\($0.row)" } ?? "none"
    let rows = (0..<frame.size.rows).compactMap { row -> String? in
      let runs = runs(of: row, in: frame)
      return runs.isEmpty ? nil : "row \(row): " + runs.joined(separator: ", ")
    }
    return (["cursor: " + cursor] + rows).joined(separator: "\n")
  }

  private static func runs(of row: Int, in frame: Frame) -> [String] {
    var runs: [String] = []
    var column = 0
    while column < frame.size.columns {
      let style = frame[column, row].style
      var end = column + 1
      while end < frame.size.columns, frame[end, row].style == style { end += 1 }
      if style != .plain { runs.append("\(column)-\(end - 1) \(words(for: style))") }
      column = end
    }
    return runs
  }

  private static func words(for style: Style) -> String {
    let attributes: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    var words = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    if case .palette(let number) = style.foreground { words.append("colour \(number)") }
    if case .palette(let number) = style.background { words.append("on \(number)") }
    return words.joined(separator: " ")
  }
}
