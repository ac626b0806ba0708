import ArgumentParser
import Export
import Files
import Model
import Store

extension LibraryOrder: ExpressibleByArgument {}

/// Lists the library.
struct Library: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the articles opened or added.",
    discussion: """
      One article per line: number, percentage read, day last opened, publication date, title, \
      notes, source.
      """)

  @Option(help: ArgumentHelp("Sort order.", valueName: "order"))
  var sort = LibraryOrder.opened

  @Flag(help: "One JSON object per line.")
  var json = false

  @Argument(help: "Only articles with this in title or source.")
  var filter: [String] = []

  func run() throws {
    try Self.print(by: sort, filter: filter.joined(separator: " "), asJSON: json)
  }

  /// Prints the articles.
  static func print(
    by order: LibraryOrder = .opened, filter: String = "", asJSON: Bool = false
  ) throws {
    let entries = try StoreSource.openForCommand().list(by: order, filter: filter)
    let lines = entries.map { asJSON ? BriefingExport.line($0) : line($0) }
    try StandardStream.write(lines.joined())
    guard entries.isEmpty else { return }
    StandardStream.writeError(
      filter.isEmpty
        ? "the library is empty; 'dossier add FILES' adds articles"
        : "no title or source contains \(VisibleText.of(filter))")
  }

  /// An article on one line.
  static func line(_ entry: LibraryEntry) -> String {
    let notes = entry.notes == 0 ? "" : " (\(Plural.of(entry.notes, "note")))"
    return "\(pad("\(entry.id)", 5)) \(pad("\(entry.percent)%", 4))  "
      + "\(StoreSource.day(entry.opened))  \(pad(VisibleText.of(entry.published ?? ""), 10))  "
      + "\(VisibleText.of(entry.title))\(notes)  \(VisibleText.of(entry.source))\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Searches the texts of the library.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the library.",
    usage: "dossier search [<options>] <words> ...",
    discussion: """
      Finds articles that contain all the words, or words that start with them, in any order. \
      Words in quotation marks must stand together: '"embassy attack"'. With --kind, --place, \
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
    let store = try StoreSource.openForCommand()
    let query = words.joined(separator: " ")
    let hits = try store.search(query, events.filter(), limit: limit == 0 ? -1 : limit)
    let lines = hits.map { hit in
      json
        ? BriefingExport.line(hit)
        : Library.line(hit.entry) + "        \(VisibleText.of(hit.line))\n"
    }
    try StandardStream.write(lines.joined())
    if hits.isEmpty {
      StandardStream.writeError("no article found for \(VisibleText.of(query))")
    } else if hits.count == limit {
      let all = try store.count(of: query, events.filter())
      if all > limit {
        StandardStream.writeError(
          "\(limit) of \(Plural.of(all, "article")) shown; --limit 0 shows all")
      }
    }
  }
}

/// Prints one timeline of many articles.
struct Merged: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Print one timeline of articles in the library.",
    usage: "dossier timeline [<options>] [<articles> ...]",
    discussion: "One event per line: date, kind, text and article number, separated by tabs.")

  @OptionGroup var events: EventFilterOptions

  @Flag(help: "One JSON object per line.")
  var json = false

  @Argument(help: "Article numbers from 'dossier library' (default: all).")
  var articles: [Int] = []

  func run() throws {
    let store = try StoreSource.openForCommand()
    try store.checkListed(articles)
    let output = OutputBuffer()
    var isEmpty = true
    // A library may have more events than one wants in memory at once.
    try store.eachEvent(events.filter(articles: articles)) { event in
      isEmpty = false
      output.put(json ? BriefingExport.line(event) : Self.line(event))
      return !output.hasFailed
    }
    try output.finish()
    if isEmpty { StandardStream.writeError("no such event in the library") }
  }

  private static func line(_ event: LibraryEvent) -> String {
    let killed = event.toll.map { " [killed: \($0)]" } ?? ""
    let words = VisibleText.onOneLine(event.text)
    let date = VisibleText.of(event.date ?? "no date")
    let mark = event.correction.map { " [\(VisibleText.onOneLine($0))]" } ?? ""
    return "\(date)\t\(event.kind.rawValue)\t\(words)\(killed)\(mark)\t"
      + "\(event.article)\n"
  }
}

/// Takes an article out of the library.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove articles from the library; notes stay unless asked.")

  @Flag(help: "Remove their notes as well.")
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
    let store = try StoreSource.openForCommand()
    if damaged {
      for file in store.removeDamagedFiles() {
        try StandardStream.write("removed: \(VisibleText.of(file))\n")
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
        rest = " (\(Plural.of(entry.notes, "note")) \(withNotes ? "removed" : "kept"))"
      }
      try StandardStream.write("removed: \(id)  \(VisibleText.of(entry.title))\(rest)\n")
    }
    try store.overwriteForgotten()
    for file in store.damagedFiles {
      StandardStream.writeError(
        "\(VisibleText.of(file)) may still hold them; dossier forget --damaged removes it")
    }
  }
}

extension Store {
  /// Says which number is none of an article, before anything is done.
  fileprivate func checkListed(_ articles: [Int]) throws {
    for id in articles where try entry(id) == nil {
      throw ValidationError("no article \(id) in the library")
    }
  }
}
