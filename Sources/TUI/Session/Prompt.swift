/// A line that is being typed at the bottom of the screen.
struct Prompt: Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    case search
    /// A command by name.
    case palette
    /// Events by a place or an actor that they name.
    case eventName
    /// An open article by its title.
    case article
    /// Words that a paragraph must have to be shown.
    case filter
    /// Words that a row of the list must have.
    case rows
    /// Words that a row of the help must have.
    case sheet
    /// The colours by their name.
    case theme
    /// Words that a line of a board must hold to be listed.
    case board(Board)
    /// What is wrong with one of some rows.
    case correction([PaneRow])
    /// Which one a row is the same as.
    case same(PaneRow)
    /// Who said it, where the speaker is wrong.
    case speaker(PaneRow)
    /// One of the links in what is marked, to be followed or to be opened.
    case link([Links.Link], isToOpen: Bool)
    /// A command that gets some of the text, or all of it.
    case pipe(isWhole: Bool)
    /// A line for the library.
    case library(LibraryPrompt)

    /// Whether it chooses from a list.
    var hasChoices: Bool {
      switch self {
      case .palette, .eventName, .article, .correction, .same, .speaker, .theme, .link,
        .library(.kind):
        true
      case .search, .filter, .rows, .sheet, .board, .pipe, .library: false
      }
    }
  }

  /// What it is for.
  var purpose: Purpose
  /// What was typed so far.
  private(set) var text = ""
  /// How many of its characters stand before the cursor.
  private(set) var column = 0
  /// What was typed before the reader went back in the history.
  private var draft = ""
  /// Whether the line is a regular expression.
  var isRegex = false
  /// Which command is chosen, or how many lines back in the history the reader is.
  var choice = 0

  /// Opens an empty line.
  init(purpose: Purpose) { self.purpose = purpose }

  /// The longest line, in characters.
  static let longestLine = 200

  /// Types a key; returns whether the line changed.
  mutating func type(_ key: Key) -> Bool {
    let before = text
    switch key {
    case .character(let character): insert(character)
    case .backspace, .control("h"): remove(from: column - 1, to: column)
    case .delete, .control("d"): remove(from: column, to: column + 1)
    case .left, .control("b"): column = max(0, column - 1)
    case .right, .control("f"): column = min(text.count, column + 1)
    case .home, .control("a"): column = 0
    case .end, .control("e"): column = text.count
    case .control("u"): remove(from: 0, to: column)
    case .control("k"): remove(from: column, to: text.count)
    case .control("w"): remove(from: startOfWord, to: column)
    default: break
    }
    return text != before
  }

  /// Shows a line of those typed before, counted back from the latest; 0 is what was typed now.
  mutating func recall(_ index: Int, of history: [String]) {
    if choice == 0 { draft = text }
    choice = max(0, min(index, history.count))
    text = choice == 0 ? draft : history[history.count - choice]
    column = text.count
  }

  private mutating func insert(_ character: Character) {
    guard text.count < Prompt.longestLine else { return }
    let length = text.count
    text.insert(character, at: text.index(text.startIndex, offsetBy: column))
    // A combining mark joins the character before it.
    column += text.count - length
  }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(text.count, max(0, end))
    guard start >= 0, range.lowerBound < range.upperBound else { return }
    let first = text.index(text.startIndex, offsetBy: range.lowerBound)
    text.removeSubrange(first..<text.index(first, offsetBy: range.count))
    column = min(range.lowerBound, text.count)
  }

  /// Where the word before the cursor begins.
  private var startOfWord: Int {
    let characters = Array(text.prefix(column))
    var start = characters.count
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  /// What stands before the line.
  var sign: String {
    switch purpose {
    case .search: return isRegex ? "/regex: " : "/"
    case .palette: return ":"
    case .filter, .rows: return "&"
    case .sheet: return "keys with: "
    case .theme: return "colours: "
    case .eventName: return "events with: "
    case .article: return "article: "
    case .correction: return "correct: "
    case .same: return "the same as: "
    case .speaker: return "who said it: "
    case .board(let board): return board == .notes ? "notes with: " : "rows with: "
    case .link(_, let isToOpen): return isToOpen ? "open: " : "follow: "
    case .pipe(let isWhole): return isWhole ? "pipe the text to: " : "pipe the selection to: "
    case .library(let purpose): return purpose.sign
    }
  }
}
