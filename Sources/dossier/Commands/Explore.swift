import ArgumentParser
import Files
import Model
import Seeds

/// Opens articles in the explorer, or prints them where standard output is no terminal.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Explore an article: sections, timeline, options, voices.",
    usage: """
      dossier [<options>] [<file> ...]
      dossier <subcommand> ...
      """,
    discussion: """
      +N or +/WORDS before or after the files starts at line N or at those words; +G at the end.

      \(Help.exitCodes)
      """)

  @Flag(help: "List the bundled briefings and exit.")
  var list = false

  @Flag(help: "Start in the library of articles opened or added.")
  var library = false

  @OptionGroup var input: InputOptions
  @OptionGroup var explorer: ExplorerOptions
  @OptionGroup var layout: LayoutOptions

  func validate() throws {
    guard !(library && explorer.linear) else {
      throw ValidationError("--library needs a screen; use 'dossier library' to print the library.")
    }
  }

  func run() throws {
    if list { return try StandardStream.write(Self.bundled) }
    var choices = explorer.choices
    choices.width = layout.givenTextWidth
    var inputs = input.inputs
    inputs.forbidsPrograms = explorer.noProcesses
    try Explorer(
      inputs: inputs, choices: choices, startsInLibrary: library,
      printedColumns: layout.columns
    ).run()
  }

  /// One line a bundled briefing: name and title.
  private static var bundled: String {
    let widest = Seed.all.map(\.name.count).max() ?? 0
    return Seed.all.map { seed in
      let article = ArticleReader.read(seed.bytes, format: .markdown)
      let title = article.title.map { article[$0] } ?? ""
      return seed.name + String(repeating: " ", count: widest - seed.name.count + 2) + title + "\n"
    }.joined()
  }
}
