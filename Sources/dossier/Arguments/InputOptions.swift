import ArgumentParser
import Files
import Model
import Seeds

extension ArticleFormat: ExpressibleByArgument {}

/// Which articles are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files to read, '-' for standard input, or names of bundled briefings (see --list).",
      discussion: """
        Without any, standard input is read where it is no terminal; otherwise the first bundled \
        briefing opens.
        """, valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "When the article was published, in EDTF (2024-03-28, 2024-03, 2024).",
      discussion: "Relative dates are reckoned from it. It overrides what the article says.",
      valueName: "edtf"))
  var date: PublicationDate?

  @Option(
    help: ArgumentHelp(
      "What the input is; otherwise told by its name and content.", valueName: "format"))
  var from: ArticleFormat?

  /// Reads all inputs and analyses them as far as somebody shows it.
  func briefings(
    _ steps: [Analysis.Step] = Analysis.Step.allCases
  ) throws(SourceFailure) -> [NamedBriefing] {
    var briefings: [NamedBriefing] = []
    for input in inputs {
      let briefing = try source(input).briefing(with: steps)
      briefings.append(NamedBriefing(input: input, briefing: briefing))
    }
    return briefings
  }

  /// Reads all inputs.
  func sources() throws(SourceFailure) -> [ArticleSource] {
    var sources: [ArticleSource] = []
    for input in inputs { sources.append(try source(input)) }
    return sources
  }

  /// Whether nothing was named and a bundled briefing opens.
  var isBundledByDefault: Bool { files.isEmpty && StandardStream.inputIsTerminal }

  private func source(_ input: Input) throws(SourceFailure) -> ArticleSource {
    ArticleSource(
      input: input, bytes: try input.bytes(), format: from ?? input.format, date: date?.date)
  }

  /// What the operands name.
  private var inputs: [Input] {
    if !files.isEmpty { return files.map(Input.named) }
    if !StandardStream.inputIsTerminal { return [.standardInput] }
    return Seed.all.prefix(1).map(Input.seed)
  }
}

/// A briefing and where it came from.
struct NamedBriefing {
  /// Where it came from.
  var input: Input
  /// The briefing.
  var briefing: Briefing
}
