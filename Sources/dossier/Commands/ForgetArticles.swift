import ArgumentParser
import Export
import Files
import Model
import Store

/// Takes an article out of the library.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove articles from the library but keep their notes.")

  @Flag(help: "Remove their notes too.")
  var withNotes = false

  @Flag(help: "Remove damaged libraries that were set aside.")
  var damaged = false

  @Argument(help: "Article numbers from 'dossier library'.")
  var articles: [Int] = []

  func validate() throws {
    guard damaged || !articles.isEmpty else {
      throw ValidationError("Give article numbers or --damaged.")
    }
  }

  func run() throws {
    let store = try LibraryStore.openForCommand()
    if damaged {
      for file in store.removeDamagedFiles() {
        try StandardStream.write("removed: \(VisibleText.escaping(file))\n")
      }
    }
    if !articles.isEmpty { try forget(in: store) }
  }

  private func forget(in store: Store) throws {
    try store.checkListed(articles)
    for id in articles {
      // A number may be given twice.
      guard let entry = try store.entry(id) else { continue }
      try store.forget(id, withNotes: withNotes)
      var rest = ""
      if entry.notes > 0 {
        rest = " (\(Plural.phrase(entry.notes, "note")) \(withNotes ? "removed" : "kept"))"
      }
      try StandardStream.write("removed: \(id)  \(VisibleText.escaping(entry.title))\(rest)\n")
    }
    try store.overwriteForgotten()
    for file in store.damagedFiles {
      StandardStream.writeError(
        "\(VisibleText.escaping(file)) may still hold them; dossier forget --damaged removes it")
    }
  }
}
