import ArgumentParser
import Export
import Files
import Model

/// Prints briefings.
struct Print: InputTakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print briefings.",
    usage: "dossier print [<options>] [<file> ...]",
    discussion: """
      text        the whole briefing, overview first
      markdown    the same as Markdown
      json        JSON (docs/briefing.schema.json); an array for several files
      jsonl       one briefing per line; files that cannot be read are skipped
      article     the body of the article as clean text
      html        one self-contained page with a timeline, no scripts
      csv         a table of events
      ics         dated events as iCalendar
      timelinejs  dated events for TimelineJS3
      timex3      time expressions, one JSON object per line
      statements  who says what, one JSON object per line
      annotations your notes as W3C Web Annotations

      Offsets in JSON count Unicode scalars of "text".
      """)

  @Option(help: ArgumentHelp("Output format.", valueName: "form"))
  var to = PrintFormat.text

  @Flag(help: "Include your notes (text, markdown, html) and apply your corrections.")
  var notes = false

  @OptionGroup var input: InputOptions
  @OptionGroup var layout: LayoutOptions
  @OptionGroup var batch: BatchOptions

  func run() throws {
    // The reader's own words for events come from the configuration: a wrong one must not go unnoticed.
    _ = try ConfigurationSource.read()
    if to.isLineByLine { return try printLines() }
    let entries = try input.inputs.briefings(to.steps).map(corrected)
    if to == .ics { warnOfEventsBeforeCalendar(in: entries) }
    let output = OutputBuffer()
    if to == .json {
      let briefings = entries.map(\.briefing)
      if let only = briefings.first, briefings.count == 1 {
        BriefingExport.json(only, to: output.put)
      } else {
        BriefingExport.json(briefings, to: output.put)
      }
      return try output.finish()
    }
    if entries.count > 1, let together = try together(entries) {
      return try StandardStream.write(together)
    }
    for (index, entry) in entries.enumerated() {
      if index > 0, to.isForPeople { output.put("\n") }
      try write(entry, to: output)
    }
    try output.finish()
  }

  private func warnOfEventsBeforeCalendar(in entries: [NamedBriefing]) {
    let count = entries.reduce(0) { $0 + BriefingExport.leftOutOfCalendar($1.briefing) }
    guard count > 0 else { return }
    StandardStream.writeError(
      "\(Plural.phrase(count, "event")) before the year 1 left out: a calendar has no such years")
  }

  /// Prints lines as they come, for any number of articles in the memory that one of them takes.
  private func printLines() throws {
    let head = ["dossier", "print", "--to", to.rawValue] + (notes ? ["--notes"] : [])
    let store = notes ? try LibraryStore.openForCommand() : nil
    try Batch(head: head, input: input, options: batch).run(done: "printed") { source, put in
      var briefing = source.briefing(with: to.steps, tellsEvents: to != .timex3)
      if let store {
        let notes = try store.placedNotes(of: briefing.article, from: source.input.sourceName)
        briefing = briefing.corrected(by: notes)
      }
      let name = VisibleText.escaping(source.input.documentName)
      switch to {
      case .jsonl:
        BriefingExport.jsonLine(
          briefing, document: VisibleText.escaping(source.input.sourceName), to: put)
      case .timex3: put(BriefingExport.timex3(briefing, document: name))
      case .statements: put(BriefingExport.statements(briefing, document: name))
      case .text, .markdown, .json, .article, .html, .csv, .ics, .timelinejs, .annotations: break
      }
    }
  }

  /// Several articles in one file, for forms that cannot be joined end to end; nil for the others.
  private func together(_ entries: [NamedBriefing]) throws -> String? {
    let briefings = entries.map(\.briefing)
    switch to {
    case .html: throw ValidationError("--to html takes one article.")
    case .csv:
      return BriefingExport.table(
        entries.map { (VisibleText.escaping($0.input.documentName), $0.briefing) })
    case .ics: return BriefingExport.calendar(briefings, now: LibraryStore.now)
    case .timelinejs: return BriefingExport.timelineJS(briefings)
    case .annotations:
      return BriefingExport.annotations(
        try entries.map { (try placedNotes(of: $0), $0.briefing.article) })
    case .text, .markdown, .json, .jsonl, .article, .timex3, .statements: return nil
    }
  }

  /// The reader's notes, where they are asked for.
  private func placedNotes(of entry: NamedBriefing) throws -> [PlacedAnnotation] {
    guard notes || to == .annotations else { return [] }
    return try LibraryStore.openForCommand().placedNotes(
      of: entry.briefing.article, from: entry.input.sourceName)
  }

  /// The briefing with the reader's corrections, where their notes are asked for.
  private func corrected(_ entry: NamedBriefing) throws -> NamedBriefing {
    guard notes else { return entry }
    let notes = try placedNotes(of: entry)
    return NamedBriefing(input: entry.input, briefing: entry.briefing.corrected(by: notes))
  }

  private func write(_ entry: NamedBriefing, to output: OutputBuffer) throws {
    let briefing = entry.briefing
    let notes = try placedNotes(of: entry)
    switch to {
    case .text:
      BriefingExport.text(briefing, width: layout.columns, to: output.put)
      output.put(BriefingExport.text(notes: notes, width: layout.columns))
    case .markdown:
      output.put(
        BriefingExport.markdown(briefing, width: layout.givenTextWidth)
          + BriefingExport.markdown(notes: notes))
    case .json: BriefingExport.json(briefing, to: output.put)
    case .article:
      output.put(BriefingExport.article(briefing.article, width: layout.givenTextWidth))
    case .html: output.put(BriefingExport.html(briefing, notes: notes))
    case .csv: output.put(BriefingExport.table(briefing))
    case .ics: output.put(BriefingExport.calendar(briefing, now: LibraryStore.now))
    case .timelinejs: output.put(BriefingExport.timelineJS(briefing))
    case .annotations: output.put(BriefingExport.annotations(notes, of: briefing.article))
    case .jsonl, .timex3, .statements: break
    }
  }
}

extension PrintFormat {
  /// The parts of the analysis that it shows.
  fileprivate var steps: [AnalysisStep] {
    switch self {
    case .text, .markdown, .json, .jsonl, .html: AnalysisStep.allCases
    case .csv, .ics, .timelinejs, .timex3: [.timeline]
    // Statements are printed as they were found, without the joining of speakers.
    case .article, .statements, .annotations: []
    }
  }

  /// Whether it is read by people, so that an empty line goes between two articles.
  fileprivate var isForPeople: Bool {
    switch self {
    case .text, .markdown, .article: true
    case .json, .jsonl, .html, .csv, .ics, .timelinejs, .timex3, .statements, .annotations: false
    }
  }

  /// Whether its lines stand for themselves, so that each article's can go out before the next is read.
  fileprivate var isLineByLine: Bool {
    switch self {
    case .jsonl, .timex3, .statements: true
    case .text, .markdown, .json, .article, .html, .csv, .ics, .timelinejs, .annotations: false
    }
  }
}
