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
      timex3      time expressions, one JSON object a line
      statements  who says what, one JSON object a line

      Offsets in JSON count Unicode scalars of its "text".
      """)

  @Option(help: ArgumentHelp("The form to print.", valueName: "form"))
  var to = PrintFormat.text

  @OptionGroup var input: InputOptions
  @OptionGroup var layout: LayoutOptions

  func run() throws {
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
      try StandardStream.write(form(entry))
    }
  }

  private func form(_ entry: NamedBriefing) -> String {
    let briefing = entry.briefing
    let name = entry.input.documentName
    switch to {
    case .text: return BriefingExport.text(briefing, width: layout.columns)
    case .markdown: return BriefingExport.markdown(briefing)
    case .json: return BriefingExport.json(briefing)
    case .article: return BriefingExport.article(briefing.article)
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
    case .json, .timex3, .statements: false
    }
  }
}
