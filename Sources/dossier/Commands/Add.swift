import ArgumentParser
import Files
import Model
import Store
import Terminal

/// Puts articles into the library without opening them.
///
/// An input that cannot be read, or that ends the program, does not keep those behind it out.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Put articles into the library.")

  @OptionGroup var input: InputOptions

  /// What a run did before one of its inputs ended it; this one goes on behind that.
  @Option(help: .hidden)
  var resuming: BatchCount?

  func run() throws {
    let inputs = input.inputs.inputs
    guard inputs.count > 1 || resuming != nil else { return try addOnly(inputs) }
    let store = try StoreSource.openForCommand()
    let resumption = Resumption(head: options, operands: input.files.map(FileName.bytes))
    var count = resuming ?? BatchCount()
    for (index, operand) in input.files.enumerated() {
      var behind = count
      behind.refused += 1
      resumption.goOn(behind: index, telling: "--resuming=\(behind.argument)")
      do {
        for source in try input.inputs.source(Input.named(operand)).members {
          try add(source, to: store)
        }
        count.added += 1
      } catch let failure as SourceFailure {
        StandardStream.complain(failure.sentence)
        count.refused += 1
      }
    }
    guard count.refused > 0 else { return }
    StandardStream.complain(count.sentence)
    throw ExitCode(ExitStatus.inputUnreadable.rawValue)
  }

  private func addOnly(_ inputs: [Input]) throws {
    let store = try StoreSource.openForCommand()
    for input in inputs {
      for source in try self.input.inputs.source(input).members { try add(source, to: store) }
    }
  }

  private func add(_ source: ArticleSource, to store: Store) throws {
    let id = try store.remember(
      source.briefing, source: source.input.sourceName, now: StoreSource.now)
    guard let entry = try store.entry(id) else { return }
    try StandardStream.write("\(id)  \(VisibleText.of(entry.title))\n")
  }

  /// The command line up to its operands.
  private var options: [String] {
    var words = ["dossier", "add"]
    if let date = input.date { words += ["--date", date.description] }
    if let format = input.from { words += ["--from", format.rawValue] }
    return words
  }
}
