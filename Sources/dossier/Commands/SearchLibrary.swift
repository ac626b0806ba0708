import ArgumentParser
import Export
import Files
import Model
import Store

/// Searches the texts of the library.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the library.",
    usage: "dossier search [<options>] <words> ...",
    discussion: """
      Finds articles that contain all the words, or words that start with them, in any order. \
      Words in quotation marks must be adjacent: '"embassy attack"'. With --kind, --place, \
      --from or --to the article must also report such an event. Finding nothing is not an error.
      """)

  @OptionGroup var events: EventFilterOptions

  @Option(help: ArgumentHelp("Show at most this many articles; 0 for all.", valueName: "number"))
  var limit = 50

  @Flag(help: "One JSON object per line.")
  var json = false

  @Argument(help: "Words to find.")
  var words: [String]

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit must be 0 or more.") }
  }

  func run() throws {
    let store = try LibraryStore.openForCommand()
    let query = words.joined(separator: " ")
    let hits = try store.search(query, events.filter(), limit: limit == 0 ? -1 : limit)
    let lines = hits.map { hit in
      json
        ? BriefingExport.line(hit)
        : Library.line(hit.entry) + "        \(VisibleText.escaping(hit.line))\n"
    }
    try StandardStream.write(lines.joined())
    if hits.isEmpty {
      StandardStream.writeError("no article found for \(VisibleText.escaping(query))")
    } else if hits.count == limit {
      let all = try store.count(of: query, events.filter())
      if all > limit {
        StandardStream.writeError(
          "\(limit) of \(Plural.phrase(all, "article")) shown; --limit 0 shows all")
      }
    }
  }
}
