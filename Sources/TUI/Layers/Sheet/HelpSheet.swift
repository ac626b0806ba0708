import Model

/// The keys in force, each command once.
enum HelpSheet {
  /// The rows: groups of commands with all their keys.
  static func lines(of session: Session) -> [SheetView.Line] {
    let room = max(1, SheetView.keyWidth(of: session) - 3)
    var lines: [SheetView.Line] = []
    var seen: Set<Command> = []
    for group in KeyMap.Group.allCases {
      let commands = session.settings.keyMap.bindings.filter { $0.group == group }.map(\.command)
        .filter { seen.insert($0).inserted }
      guard !commands.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(.heading(group.rawValue))
      for command in commands {
        lines += entries(for: command, in: session.settings.keyMap, room: room)
      }
    }
    lines.append(.empty)
    lines += [
      .text("A number before a movement repeats it. Tab after Ctrl-o goes forward."),
      .text(": finds a command by its name; the configuration changes its keys."),
    ]
    return lines
  }

  /// The rows that have some words, each below the heading of its group.
  static func lines(of session: Session, with words: String) -> [SheetView.Line] {
    guard let search = TextSearch(words) else { return lines(of: session) }
    func has(_ text: String) -> Bool { !search.matches(in: SafeText(text)).isEmpty }
    var kept: [SheetView.Line] = []
    var heading: SheetView.Line?
    for line in lines(of: session) {
      switch line {
      case .heading: heading = line
      case .entry(let keys, let summary):
        guard has(keys) || has(summary) else { continue }
        if let heading { kept += (kept.isEmpty ? [] : [.empty]) + [heading] }
        heading = nil
        kept.append(line)
      case .text, .empty: continue
      }
    }
    return kept.isEmpty ? [.text("No key has these words.")] : kept
  }

  /// The row of a command; keys that have no room in it go to rows of their own below.
  private static func entries(
    for command: Command, in map: KeyMap, room: Int
  ) -> [SheetView.Line] {
    let keys = keys(of: command, in: map)
    let places = Set(keys.map(\.contexts))
    // Where all keys work in the same place, the place stands once, after the words.
    let common = places.count == 1 ? places.first.flatMap(place) : nil
    var rows: [String] = [""]
    for key in keys {
      let note = common == nil ? place(of: key.contexts).map { " " + $0 } ?? "" : ""
      let text = key.name + note
      let last = rows[rows.count - 1]
      let longer = last.isEmpty ? text : last + "  " + text
      if CellWidth.width(of: longer) <= room || last.isEmpty {
        rows[rows.count - 1] = longer
      } else {
        rows.append(text)
      }
    }
    let words = command.summary + (common.map { " (\($0))" } ?? "")
    return rows.enumerated().map { .entry(keys: $1, words: $0 == 0 ? words : "") }
  }

  private static func keys(
    of command: Command, in map: KeyMap
  ) -> [(name: String, contexts: Set<KeyMap.Context>)] {
    var keys: [(name: String, contexts: Set<KeyMap.Context>)] = []
    for binding in map.bindings where binding.command == command {
      for sequence in binding.keys {
        let contexts = Set(binding.contexts).filter {
          map.command(for: sequence, in: $0) == command
        }
        let name = KeyMap.name(of: sequence)
        if let index = keys.firstIndex(where: { $0.name == name }) {
          keys[index].contexts.formUnion(contexts)
        } else if !contexts.isEmpty {
          keys.append((name, contexts))
        }
      }
    }
    return keys
  }

  /// Where a key works, in words; nil for everywhere.
  private static func place(of contexts: Set<KeyMap.Context>) -> String? {
    if contexts.isSuperset(of: [.navigator, .zoom, .reader]) || contexts == [.library] {
      return nil
    }
    if contexts == [.zoom] { return "zoomed" }
    return contexts.contains(.reader) ? "in the text" : "in panes"
  }
}
