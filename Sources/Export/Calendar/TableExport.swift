import Model

/// Writes the events as comma-separated values (RFC 4180).
enum TableExport {
  private static let header = [
    "date", "first_day", "last_day", "kind", "status", "placement", "killed", "killed_words",
    "injured", "injured_words", "places", "actors", "text", "start", "end", "corrected",
  ]

  /// The table, one event a row, with a header.
  static func csv(_ briefing: Briefing) -> String {
    let rows = briefing.timeline.events.map { row(of: $0, in: briefing) }
    return text(of: [header] + rows)
  }

  /// The table of several articles; the last column names the article.
  static func csv(_ briefings: [(name: String, briefing: Briefing)]) -> String {
    let rows = briefings.flatMap { name, briefing in
      briefing.timeline.events.map { row(of: $0, in: briefing) + [name] }
    }
    return text(of: [header + ["article"]] + rows)
  }

  private static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(of event: TimelineEvent, in briefing: Briefing) -> [String] {
    let article = briefing.article
    let dates = EventDays(event)
    let offsets = article.text.scalarRange(of: event.span)
    func names(_ spans: [SourceSpan]) -> String {
      spans.map { article[$0] }.joined(separator: "; ")
    }
    // The number that the words hold, if any; what they say stands beside it.
    func number(_ count: CasualtyCount?) -> [String] {
      count.map { [$0.number.map(String.init) ?? "", article[$0.span]] } ?? ["", ""]
    }
    var cells: [String] = [event.date?.description ?? ""]
    cells.append(dates.map { $0.first.description } ?? "")
    cells.append(dates.map { $0.last.description } ?? "")
    cells += [event.kind.rawValue, event.status.rawValue, placement(of: event)]
    cells += number(event.killed) + number(event.injured)
    cells += [names(event.places), names(event.actors), event.words(in: article)]
    cells += [String(offsets.lowerBound), String(offsets.upperBound)]
    cells.append(briefing.corrections(of: event).joined(separator: "; "))
    return cells
  }

  private static func placement(of event: TimelineEvent) -> String {
    switch event.placement {
    case .dated: "dated"
    case .inferred: "inferred"
    case .undated: "undated"
    }
  }

  // The last four are the full-width forms, which some spreadsheets take for the others.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  // A tab parts cells where somebody pastes the table.
  private static let separators: Set<Unicode.Scalar> = [",", "\"", "\n", "\r", "\t"]

  /// A cell in quotation marks where it needs them.
  ///
  /// A spreadsheet takes text that begins with one of `= + - @` for a formula; an apostrophe in front
  /// keeps it text.
  private static func cell(_ text: String) -> String {
    // By scalars: a combining mark makes another character of a separator, but not for who reads bytes.
    var scalars = text.unicodeScalars
    if let first = scalars.first, formulaStarts.contains(first) {
      scalars.insert("'", at: scalars.startIndex)
    }
    guard scalars.contains(where: { separators.contains($0) }) else { return String(scalars) }
    var quoted = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
