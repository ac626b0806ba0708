import Files
import Model
import Seeds

/// The articles that are read, and how they are to be understood.
struct Inputs {
  /// The operands: paths, "-", names of bundled briefings.
  var files: [String] = []
  /// The publication date that was given.
  var date: EDTF?
  /// The format that was given.
  var format: ArticleFormat?

  /// Reads all inputs and analyses them as far as somebody shows it.
  func briefings(
    _ steps: [AnalysisStep] = AnalysisStep.allCases
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

  /// Reads of each input what its first screen needs.
  func beginnings() throws(SourceFailure) -> [ArticleSource] {
    var sources: [ArticleSource] = []
    for input in inputs {
      let source = try opened(input)
      try source.readForFirstScreen()
      sources.append(source)
    }
    return sources
  }

  /// Whether nothing was named and a bundled briefing opens.
  var isBundledByDefault: Bool { files.isEmpty && StandardStream.inputIsTerminal }

  private func source(_ input: Input) throws(SourceFailure) -> ArticleSource {
    let source = try opened(input)
    try source.reader.readAll()
    return source
  }

  private func opened(_ input: Input) throws(SourceFailure) -> ArticleSource {
    ArticleSource(
      input: input, reader: try input.open(), format: format ?? input.format, date: date)
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
