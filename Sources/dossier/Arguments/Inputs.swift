import Files
import Model
import Seeds
import TUI
import Terminal

/// The articles that are read, and how they are to be understood.
struct Inputs {
  /// The operands: paths, "-", names of bundled briefings.
  var files: [String] = []
  /// Where the first article opens, as `+N` or `+/WORDS` before or after the operands says.
  var start: StartPlace?
  /// The publication date that was given.
  var date: EDTF?
  /// The format that was given.
  var format: ArticleFormat?
  /// The program that PDF files are read through.
  var via: Converter?
  /// Whether no program may be started, not even for a PDF.
  var forbidsPrograms = false

  /// Takes the places to begin at from among the operands; the last one counts, a file of such a name is `./+7`.
  mutating func takeStart() {
    start = files.compactMap(StartPlace.init).last
    files.removeAll { StartPlace($0) != nil }
  }

  /// Reads all inputs and analyses them as far as somebody shows it.
  func briefings(
    _ steps: [AnalysisStep] = AnalysisStep.allCases
  ) throws(SourceFailure) -> [NamedBriefing] {
    var briefings: [NamedBriefing] = []
    for input in inputs {
      for source in try source(input).members {
        briefings.append(
          NamedBriefing(input: source.input, briefing: source.briefing(with: steps)))
      }
    }
    return briefings
  }

  /// Reads all inputs.
  func sources() throws(SourceFailure) -> [ArticleSource] {
    var sources: [ArticleSource] = []
    for input in inputs { sources += try source(input).members }
    return sources
  }

  /// Reads of each input what its first screen needs.
  func beginnings() throws(SourceFailure) -> [ArticleSource] {
    var sources: [ArticleSource] = []
    for input in inputs {
      let source = try read(input) { (source) throws(SourceFailure) in
        source.reader.wait = SlowInput(name: source.displayName).wait
        try source.readForFirstScreen()
        source.reader.wait = nil
      }
      sources += source.members
    }
    return sources
  }

  /// Reads one input.
  func source(_ input: Input) throws(SourceFailure) -> ArticleSource {
    try read(input) { (source) throws(SourceFailure) in try source.reader.readAll() }
  }

  /// Whether nothing was named and a bundled briefing opens.
  var isBundledByDefault: Bool { files.isEmpty && StandardStream.inputIsTerminal }

  /// Whether a converter may be started at all.
  private var mayConvert: Bool {
    !forbidsPrograms && ((try? ConfigurationSource.read())?.startsPrograms ?? true)
  }

  /// Opens an input and reads from it; where nothing was named and standard input is empty, as in a build
  /// or a cron job, the first bundled briefing takes its place.
  private func read(
    _ input: Input, _ read: (ArticleSource) throws(SourceFailure) -> Void
  ) throws(SourceFailure) -> ArticleSource {
    do {
      let source = try opened(input)
      try ReadingGuard.watch(over: source.displayName) { () throws(SourceFailure) in
        try read(source)
      }
      return source
    } catch {
      if let source = try converted(input, error) { return source }
      guard files.isEmpty, case .nothing = error, let seed = Seed.all.first else { throw error }
      StandardStream.writeError("standard input is empty: opening a bundled briefing")
      return try opened(.seed(seed))
    }
  }

  /// The text of a PDF file, where the reader wants it made.
  private func converted(
    _ input: Input, _ failure: SourceFailure
  ) throws(SourceFailure) -> ArticleSource? {
    guard failure.isPDF, let path = input.path, mayConvert, via == .pdftotext || agrees(path) else {
      return nil
    }
    let reader = SourceReader(bytes: try PDFText.read(path: path))
    return ArticleSource(input: input, reader: reader, format: .text, date: date)
  }

  /// Asks the reader, if there is one and it is about one file.
  private func agrees(_ path: String) -> Bool {
    guard files.count == 1, StandardStream.inputIsTerminal, PDFText.program != nil else {
      return false
    }
    let name = VisibleText.escaping(path)
    return StandardStream.ask("\(name) is a PDF file. Read it through pdftotext? (y/n) ")
  }

  private func opened(_ input: Input) throws(SourceFailure) -> ArticleSource {
    ArticleSource(
      input: input, reader: try input.open(), format: format ?? input.format, date: date)
  }

  /// What the operands name.
  var inputs: [Input] {
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
