import ArgumentParser
import Files
import Model
import Store

extension LibraryOrder: ExpressibleByArgument {}

/// Lists the library.
struct Library: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the articles that were opened or added.",
    discussion: """
      A line an article: number, share read, day last opened, date of publication, title, \
      notes, source.
      """)

  @Option(help: ArgumentHelp("Sort by this.", valueName: "order"))
  var sort = LibraryOrder.opened

  @Argument(help: "Only articles whose title or source hold this.")
  var filter: [String] = []

  func run() throws {
    try Self.print(by: sort, filter: filter.joined(separator: " "))
  }

  /// Prints the articles.
  static func print(by order: LibraryOrder = .opened, filter: String = "") throws {
    let entries = try StoreSource.openForCommand().list(by: order, filter: filter)
    try StandardStream.write(entries.map(line).joined())
    guard entries.isEmpty else { return }
    StandardStream.complain(
      filter.isEmpty
        ? "the library is empty; dossier add FILES puts articles into it"
        : "no title or source holds \(VisibleText.of(filter))")
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
    abstract: "Find articles of the library by their words.",
    discussion: """
      An article has to hold all the words, or longer ones that begin so, in any order; words \
      between quotation marks have to stand together as they are: '"embassy attack"'. With --kind, \
      --place, --from or --to it also has to tell of such an event. Where nothing is found, a line \
      on standard error says so, and the exit code is 0.
      """)

  @OptionGroup var events: EventFilterOptions

  @Option(help: ArgumentHelp("The most articles; 0 for all.", valueName: "number"))
  var limit = 50

  @Argument(help: "The words that an article must hold.")
  var words: [String]

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit has to be 0 or more.") }
  }

  func run() throws {
    let store = try StoreSource.openForCommand()
    let query = words.joined(separator: " ")
    let hits = try store.search(query, events.filter(), limit: limit == 0 ? -1 : limit)
    let lines = hits.map { Library.line($0.entry) + "        \(VisibleText.of($0.line))\n" }
    try StandardStream.write(lines.joined())
    if hits.isEmpty {
      StandardStream.complain("no article found for \(VisibleText.of(query))")
    } else if hits.count == limit {
      let all = try store.count(of: query, events.filter())
      if all > limit {
        StandardStream.complain(
          "\(limit) of \(Plural.of(all, "article")) shown; --limit 0 shows all")
      }
    }
  }
}

/// Prints one timeline of many articles.
struct Merged: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Print one timeline of the articles of the library.",
    discussion: "A line an event: date, kind, its words, number of the article, with tabs between.")

  @OptionGroup var events: EventFilterOptions

  @Argument(help: "Numbers of articles, as 'dossier library' shows them; all without any.")
  var articles: [Int] = []

  func run() throws {
    let store = try StoreSource.openForCommand()
    try store.checkListed(articles)
    let output = OutputBuffer()
    var isEmpty = true
    // A library may have more events than one wants in memory at once.
    try store.eachEvent(events.filter(articles: articles)) { event in
      isEmpty = false
      output.put(Self.line(event))
      return !output.hasFailed
    }
    try output.finish()
    if isEmpty { StandardStream.complain("no such event in the library") }
  }

  private static func line(_ event: LibraryEvent) -> String {
    let killed = event.toll.map { " [killed: \($0)]" } ?? ""
    let words = VisibleText.onOneLine(event.text)
    let date = VisibleText.of(event.date ?? "no date")
    return "\(date)\t\(event.kind.rawValue)\t\(words)\(killed)\t"
      + "\(event.article)\n"
  }
}

/// Takes an article out of the library.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take articles out of the library; their notes stay unless asked for.")

  @Flag(help: "Remove their notes, too.")
  var withNotes = false

  @Flag(help: "Remove the damaged libraries that were set aside: they may still hold them.")
  var damaged = false

  @Argument(help: "Numbers of articles, as 'dossier library' shows them.")
  var articles: [Int] = []

  func validate() throws {
    guard damaged || !articles.isEmpty else {
      throw ValidationError("Name articles by their numbers, or give --damaged.")
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
      try StandardStream.write("forgotten: \(id)  \(VisibleText.of(entry.title))\(rest)\n")
    }
    try store.overwriteForgotten()
    for file in store.damagedFiles {
      StandardStream.complain(
        "\(VisibleText.of(file)) may still hold them; dossier forget --damaged removes it")
    }
  }
}

extension Store {
  /// Says which number is none of an article, before anything is done.
  fileprivate func checkListed(_ articles: [Int]) throws {
    for id in articles where try entry(id) == nil {
      throw ValidationError("There is no article \(id) in the library.")
    }
  }
}
