import Model

/// A note that is being written, in a small pane of its own.
struct NoteEditor: Hashable, Sendable {
  /// The note that is changed; nil for a new one.
  var annotation: Annotation?
  /// What the note is about.
  var span: SourceSpan
  /// The lines, at least one.
  private(set) var lines: [String]
  /// The line that the cursor is in.
  private(set) var row: Int
  /// How many characters of the line stand before the cursor.
  private(set) var column: Int

  /// The longest note, in characters.
  static let longestNote = 4000

  /// Opens a note, with the cursor at its end.
  init(_ annotation: Annotation?, at span: SourceSpan) {
    self.annotation = annotation
    self.span = span
    lines = (annotation?.body ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.isEmpty { lines = [""] }
    row = lines.count - 1
    column = lines[row].count
  }

  /// The note as it stands, without the space at its ends.
  var text: String {
    var text = lines.joined(separator: "\n")
    while text.last == "\n" || text.last == " " { text.removeLast() }
    while text.first == "\n" || text.first == " " { text.removeFirst() }
    return text
  }

  /// Types a key; one that the editor does not know changes nothing.
  mutating func type(_ key: Key) {
    switch key {
    case .character(let character): insert(character)
    case .enter: breakLine()
    case .backspace, .control("h"): removeBefore()
    case .delete, .control("d"): removeBehind()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .up, .control("p"): moveRow(by: -1)
    case .down, .control("n"): moveRow(by: 1)
    case .home, .control("a"): column = 0
    case .end, .control("e"): column = lines[row].count
    case .control("u"): lines[row].removeFirst(column); column = 0
    case .control("k"): lines[row].removeLast(lines[row].count - column)
    case .control("w"): removeWord()
    default: break
    }
  }

  /// Whether the note's place is not in the text any more.
  var isOrphan: Bool { annotation != nil && span.isEmpty }

  private var length: Int { lines.reduce(0) { $0 + $1.count + 1 } }

  private mutating func insert(_ character: Character) {
    guard length <= NoteEditor.longestNote else { return }
    let index = lines[row].index(lines[row].startIndex, offsetBy: column)
    let before = lines[row].count
    lines[row].insert(character, at: index)
    // A combining mark joins the character before it.
    column += lines[row].count - before
  }

  private mutating func breakLine() {
    guard length <= NoteEditor.longestNote else { return }
    let index = lines[row].index(lines[row].startIndex, offsetBy: column)
    lines.insert(String(lines[row][index...]), at: row + 1)
    lines[row] = String(lines[row][..<index])
    row += 1
    column = 0
  }

  private mutating func removeBefore() {
    if column > 0 {
      lines[row].remove(at: lines[row].index(lines[row].startIndex, offsetBy: column - 1))
      column -= 1
    } else if row > 0 {
      column = lines[row - 1].count
      lines[row - 1] += lines[row]
      lines.remove(at: row)
      row -= 1
    }
    column = min(column, lines[row].count)
  }

  private mutating func removeBehind() {
    if column < lines[row].count {
      lines[row].remove(at: lines[row].index(lines[row].startIndex, offsetBy: column))
    } else if row + 1 < lines.count {
      lines[row] += lines[row + 1]
      lines.remove(at: row + 1)
    }
    column = min(column, lines[row].count)
  }

  private mutating func removeWord() {
    let isBlank = { (editor: NoteEditor) -> Bool in
      guard editor.column > 0 else { return true }
      let line = editor.lines[editor.row]
      return line[line.index(line.startIndex, offsetBy: editor.column - 1)] == " "
    }
    while column > 0, isBlank(self) { removeBefore() }
    while column > 0, !isBlank(self) { removeBefore() }
  }

  private mutating func move(by step: Int) {
    let next = column + step
    if next < 0, row > 0 {
      row -= 1
      column = lines[row].count
    } else if next > lines[row].count, row + 1 < lines.count {
      row += 1
      column = 0
    } else {
      column = max(0, min(next, lines[row].count))
    }
  }

  private mutating func moveRow(by step: Int) {
    row = max(0, min(row + step, lines.count - 1))
    column = min(column, lines[row].count)
  }
}
