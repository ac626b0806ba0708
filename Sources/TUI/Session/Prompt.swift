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
    /// Words that a note must hold to be listed.
    case notes
    /// A line for the library.
    case library(LibraryPrompt)

    /// Whether it chooses from a list.
    var hasChoices: Bool { [.palette, .eventName, .article, .library(.kind)].contains(self) }
  }

  /// What it is for.
  var purpose: Purpose
  /// What was typed so far.
  var text = ""
  /// Whether the line is a regular expression.
  var isRegex = false
  /// Which command is chosen, or how many lines back in the history the reader is.
  var choice = 0

  /// The longest line, in characters.
  static let limit = 200

  /// Types a key; returns whether the line changed.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      guard text.count < Prompt.limit else { return false }
      text.append(character)
    case .backspace, .control("h"):
      guard !text.isEmpty else { return false }
      text.removeLast()
    case .control("w"):
      while text.last == " " { text.removeLast() }
      while let last = text.last, last != " " { text.removeLast() }
    case .control("u"):
      text = ""
    default:
      return false
    }
    return true
  }

  /// What stands before the line.
  var sign: String {
    switch purpose {
    case .search: return isRegex ? "/regex: " : "/"
    case .palette: return ":"
    case .filter: return "&"
    case .eventName: return "events with: "
    case .article: return "article: "
    case .notes: return "notes with: "
    case .library(let purpose): return purpose.sign
    }
  }
}
