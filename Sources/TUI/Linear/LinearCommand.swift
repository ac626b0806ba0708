/// What can be typed in linear mode.
enum LinearCommand: String, Hashable, Sendable, CaseIterable {
  case overview, sections, timeline, attacks, options, voices, plan, merged, links, articles
  case read, next, back, find, why, notes, note, tag, delete, help, quit

  /// The letters that are enough.
  var short: String {
    switch self {
    case .overview: return "o"
    case .sections: return "s"
    case .timeline: return "t"
    case .options: return "c"
    case .voices: return "v"
    case .attacks: return "a"
    case .plan: return "p"
    case .merged: return "m"
    case .links: return "l"
    case .articles: return "f"
    case .read: return "r"
    case .next: return "n"
    case .back: return "b"
    case .find: return "/"
    case .why: return "w"
    case .notes: return "k"
    case .note: return "+"
    case .tag: return "#"
    case .delete: return "-"
    case .help: return "?"
    case .quit: return "q"
    }
  }

  /// What it does, as the help says it.
  var summary: String {
    switch self {
    case .overview: return "the briefing in a few lines"
    case .sections: return "list the sections"
    case .timeline: return "list the events in order of time"
    case .attacks: return "list the attacks only"
    case .options: return "list the options, with what the text says of each, and the outlook"
    case .voices: return "list who says what"
    case .plan: return "what to read in a few minutes: p 5"
    case .merged: return "one timeline of all open articles"
    case .links: return "list the links, as text"
    case .articles: return "list the open articles; f 2 goes to the second"
    case .read: return "read from item N of the last list (a number alone does the same)"
    case .next: return "read the next paragraphs (an empty line does the same)"
    case .back: return "read the paragraphs before"
    case .find: return "find words: /words; an empty search goes to the next match"
    case .why: return "why item N of the last list is there"
    case .notes: return "list your notes, tags and marks; with words, those that contain them"
    case .note: return "write a note on item N: + 3 words; without a number, on what was read last"
    case .tag: return "tag item N: # 3 important, doubtful or to check; # 3 none takes the tag away"
    case .delete: return "delete note N of the list of notes; asks first"
    case .help: return "these lines"
    case .quit: return "end"
    }
  }

  /// Reads a line: the command and what comes after it; nil if it is none.
  static func parse(_ line: String) -> (command: LinearCommand, argument: String)? {
    let trimmed = line.drop { $0 == " " }
    if trimmed.isEmpty { return (.next, "") }
    if trimmed.first == "/" { return (.find, String(trimmed.dropFirst())) }
    let words = trimmed.split(separator: " ", maxSplits: 1)
    guard let first = words.first?.lowercased() else { return nil }
    let rest = words.count > 1 ? String(words[1]) : ""
    if let command = allCases.first(where: { $0.rawValue == first || $0.short == first }) {
      return (command, rest)
    }
    return nil
  }
}
