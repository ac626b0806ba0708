import Model

extension Key {
  /// The key as the help and the hints write it: "j", "Ctrl-d", "PgDn".
  public var name: String {
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control(let character): return "Ctrl-\(character)"
    case .alt(let character): return "Alt-\(character)"
    case .up: return "Up"
    case .down: return "Down"
    case .left: return "Left"
    case .right: return "Right"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .home: return "Home"
    case .end: return "End"
    case .enter: return "Enter"
    case .escape: return "Esc"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .insert: return "Ins"
    case .function(let number): return "F\(number)"
    }
  }
}

extension Key {
  /// The key as the configuration writes it: its name, but for the marks that mean something there.
  public var configurationName: String {
    Key.words.first { $0.key == self }?.word ?? name
  }

  /// Reads a key as the configuration writes it.
  public init?(name: String) {
    // What is shown in the help has to be something that can be shown.
    guard name.unicodeScalars.allSatisfy({ SafeText.allows($0.value) }) else { return nil }
    if let entry = Key.words.first(where: { $0.word == name }) {
      self = entry.key
    } else if name.hasPrefix("Ctrl-"), let character = name.dropFirst(5).first, name.count == 6 {
      self = .control(Character(character.lowercased()))
    } else if name.hasPrefix("Alt-"), let character = name.dropFirst(4).first, name.count == 5 {
      self = .alt(character)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if let character = name.first, name.count == 1 {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// Keys that are written as words.
  private static let words: [(word: String, key: Key)] = [
    ("Space", .character(" ")), ("Comma", .character(",")), ("Semicolon", .character(";")),
    ("Hash", .character("#")), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter),
    ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert),
  ]
}
