import ArgumentParser
import Export
import Files
import Model

/// Prints briefings.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the briefing of articles.",
    discussion: """
      text        the whole briefing, the overview first
      markdown    the same as Markdown
      json        the same as docs/briefing.schema.json describes it; an array for several files
      article     the article's body alone, as clean text
      html        one page with a drawn timeline; it loads nothing and runs nothing
      csv         the events as a table
      ics         the dated events as an iCalendar file
      timelinejs  the dated events as TimelineJS3 reads them
      timex3      time expressions, one JSON object a line
      statements  who says what, one JSON object a line
      annotations your notes as W3C Web Annotations

      Offsets in JSON count Unicode scalars of its "text".
      """)

  @Option(help: ArgumentHelp("The form to print.", valueName: "form"))
  var to = PrintFormat.text

  @Flag(help: "Add your notes (text, markdown, html).")
  var notes = false

  @OptionGroup var input: InputOptions
  @OptionGroup var layout: LayoutOptions

  func run() throws {
    // The reader's own words for events come from the configuration: a wrong one must not go unnoticed.
    _ = try ConfigurationSource.read()
    let entries = try input.briefings()
    if to == .json {
      let briefings = entries.map(\.briefing)
      guard let only = briefings.first, briefings.count == 1 else {
        return try StandardStream.write(BriefingExport.json(briefings))
      }
      return try StandardStream.write(BriefingExport.json(only))
    }
    for (index, entry) in entries.enumerated() {
      if index > 0, to.isForPeople { try StandardStream.write("\n") }
      try StandardStream.write(try form(entry))
    }
  }

  /// The reader's notes, where they are asked for.
  private func placedNotes(of entry: NamedBriefing) throws -> [PlacedAnnotation] {
    guard notes || to == .annotations else { return [] }
    return try StoreSource.openForCommand().placedNotes(
      of: entry.briefing.article, from: entry.input.sourceName)
  }

  private func form(_ entry: NamedBriefing) throws -> String {
    let briefing = entry.briefing
    let notes = try placedNotes(of: entry)
    let name = entry.input.documentName
    switch to {
    case .text:
      return BriefingExport.text(briefing, width: layout.columns)
        + BriefingExport.text(notes: notes, width: layout.columns)
    case .markdown:
      return BriefingExport.markdown(briefing) + BriefingExport.markdown(notes: notes)
    case .json: return BriefingExport.json(briefing)
    case .article: return BriefingExport.article(briefing.article)
    case .html: return BriefingExport.html(briefing, notes: notes)
    case .csv: return BriefingExport.table(briefing)
    case .ics: return BriefingExport.calendar(briefing, now: StoreSource.now)
    case .timelinejs: return BriefingExport.timelineJS(briefing)
    case .annotations: return BriefingExport.annotations(notes, of: briefing.article)
    case .timex3: return BriefingExport.timex3(briefing, document: name)
    case .statements: return BriefingExport.statements(briefing, document: name)
    }
  }
}

extension PrintFormat {
  /// Whether it is read by people, so that an empty line goes between two articles.
  fileprivate var isForPeople: Bool {
    switch self {
    case .text, .markdown, .article: true
    case .json, .html, .csv, .ics, .timelinejs, .timex3, .statements, .annotations: false
    }
  }
}
