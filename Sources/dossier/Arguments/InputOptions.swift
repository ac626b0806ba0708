import ArgumentParser
import Model

extension ArticleFormat: ExpressibleByArgument {}

/// Which articles are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, '-' for standard input, or bundled briefings (see --list).",
      discussion: """
        Without one, standard input is read if it is not a terminal and not empty; otherwise the \
        first bundled briefing opens.
        """, valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Publication date in EDTF: 2024-03-28, 2024-03 or 2024.",
      discussion:
        "Relative dates such as \"last Friday\" count from it. Overrides the date in the article.",
      valueName: "edtf"), transform: GivenDate.read)
  var date: EDTF?

  @Option(
    help: ArgumentHelp(
      "Input format (default: detected).", valueName: "format"))
  var from: ArticleFormat?

  @Option(
    help: ArgumentHelp(
      "Read PDF files through this program: pdftotext.",
      discussion: "Default: ask, if there is a terminal.",
      valueName: "program"))
  var via: Converter?

  /// The inputs that the options name.
  var inputs: Inputs { Inputs(files: files, date: date, format: from, via: via) }
}

/// A program that makes text of what is none.
enum Converter: String, ExpressibleByArgument {
  case pdftotext
}
