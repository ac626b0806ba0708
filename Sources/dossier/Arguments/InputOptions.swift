import ArgumentParser
import Model

extension ArticleFormat: ExpressibleByArgument {}

/// Which articles are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files to read, '-' for standard input, or names of bundled briefings (see --list).",
      discussion: """
        Without any, standard input is read where it is no terminal and not empty; otherwise the \
        first bundled briefing opens.
        """, valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "When the article was published, in EDTF (2024-03-28, 2024-03, 2024).",
      discussion: "Relative dates are reckoned from it. It overrides what the article says.",
      valueName: "edtf"), transform: GivenDate.read)
  var date: EDTF?

  @Option(
    help: ArgumentHelp(
      "What the input is; otherwise told by its name and content.", valueName: "format"))
  var from: ArticleFormat?

  @Option(
    help: ArgumentHelp(
      "Read PDF files through this program: pdftotext.",
      discussion: "Without it a terminal is asked, and no other program is ever started.",
      valueName: "program"))
  var via: Converter?

  /// The inputs that the options name.
  var inputs: Inputs { Inputs(files: files, date: date, format: from, via: via) }
}

/// A program that makes text of what is none.
enum Converter: String, ExpressibleByArgument {
  case pdftotext
}
