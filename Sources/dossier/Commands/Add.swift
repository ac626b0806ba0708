import ArgumentParser
import Files
import Model
import Store

/// Puts articles into the library without opening them.
struct Add: InputTakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add articles to the library.", usage: "dossier add [<options>] [<file> ...]")

  @OptionGroup var input: InputOptions
  @OptionGroup var batch: BatchOptions

  func run() throws {
    // The store is made, or refused, before there may be several who need it.
    let store = try LibraryStore.openForCommand()
    try Batch(head: ["dossier", "add"], input: input, options: batch).run(done: "added") {
      source, put in
      let id = try store.remember(
        source.briefing, source: source.input.sourceName, now: LibraryStore.now)
      guard let entry = try store.entry(id) else { return }
      put("\(id)  \(VisibleText.escaping(entry.title))\n")
    }
  }
}
