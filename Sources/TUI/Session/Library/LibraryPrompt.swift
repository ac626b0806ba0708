import Model

/// What a line typed in the library is for.
enum LibraryPrompt: Hashable, Sendable {
  /// Words to search all texts for.
  case search
  /// Words that a title or source must hold.
  case titles
  /// A kind of events.
  case kind
  /// A place that events must name.
  case place
  /// A period that events must fall into.
  case period

  /// What stands before the line.
  var sign: String {
    switch self {
    case .search: return "search all texts: "
    case .titles: return "titles with: "
    case .kind: return "kind of events: "
    case .place: return "events at: "
    case .period: return "period (2022, 2022-03/2023, 2023/..): "
    }
  }

  /// The period that a line means; nil for none.
  static func period(_ line: String) -> EDTF? {
    let line = line.filter { $0 != " " }
    // Who types "2023/" means an open end, which EDTF writes "2023/..".
    if line.hasSuffix("/") { return EDTF(line + "..") }
    if line.hasPrefix("/") { return EDTF(".." + line) }
    return EDTF(line)
  }
}
