import ArgumentParser
import Files
import Model
import Store

extension LibraryOrder: ExpressibleByArgument {}
extension TimelineEvent.Kind: ExpressibleByArgument {}

/// Puts articles into the library without opening them.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Put articles into the library.")

  @OptionGroup var input: InputOptions

  func run() throws {
    let store = try StoreSource.open()
    for source in try input.sources() {
      let id = try store.remember(
        source.briefing, source: source.input.sourceName, now: StoreSource.now)
      guard let entry = try store.entry(id) else { continue }
      try StandardStream.write("\(id)  \(entry.title)\n")
    }
  }
}

/// Lists the library.
struct Library: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the articles that were opened or added.")

  @Option(help: ArgumentHelp("Sort by this.", valueName: "order"))
  var sort = LibraryOrder.opened

  @Argument(help: "Only articles whose title or source hold this.")
  var filter: [String] = []

  func run() throws {
    let entries = try StoreSource.open().list(by: sort, filter: filter.joined(separator: " "))
    try StandardStream.write(entries.map(Self.line).joined())
  }

  /// An article on one line: number, how much was read, date, notes, title, source.
  static func line(_ entry: LibraryEntry) -> String {
    let read = "\(Int((min(max(entry.progress, 0), 1) * 100).rounded()))%"
    let notes = entry.notes == 0 ? "" : " (\(entry.notes) notes)"
    return "\(pad("\(entry.id)", 5)) \(pad(read, 4))  \(pad(entry.published ?? "", 10))  "
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
    discussion: "Words between quotation marks have to stand together: '\"embassy attack\"'.")

  @Argument(help: "The words that an article must hold.")
  var words: [String]

  func run() throws {
    let store = try StoreSource.open()
    for hit in try store.search(words.joined(separator: " ")) {
      let excerpt = hit.excerpt.split { $0.isWhitespace }.joined(separator: " ")
      try StandardStream.write(Library.line(hit.entry) + "        \(VisibleText.of(excerpt))\n")
    }
  }
}

/// Prints one timeline of many articles.
struct Merged: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Print one timeline of the articles of the library.")

  @Option(help: ArgumentHelp("Only events of this kind.", valueName: "kind"))
  var kind: TimelineEvent.Kind?

  @Option(help: ArgumentHelp("Only events that name this place.", valueName: "words"))
  var place: String?

  @Option(name: .customLong("from"), help: ArgumentHelp("Not before this.", valueName: "edtf"))
  var start: PublicationDate?

  @Option(name: .customLong("to"), help: ArgumentHelp("Not after this.", valueName: "edtf"))
  var end: PublicationDate?

  @Argument(help: "Numbers of articles, as 'dossier library' shows them; all without any.")
  var articles: [Int] = []

  func run() throws {
    var filter = EventFilter()
    filter.articles = articles
    filter.kind = kind
    filter.place = place
    filter.from = start?.date
    filter.to = end?.date
    for event in try StoreSource.open().timeline(filter) {
      let killed = event.killed.map { " [killed: \($0)]" } ?? ""
      let words = event.text.split { $0.isWhitespace }.joined(separator: " ")
      try StandardStream.write(
        "\(event.date ?? "no date")\t\(event.kind)\t\(VisibleText.of(words))\(killed)\t"
          + "\(event.article)\n")
    }
  }
}

/// Takes an article out of the library.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take articles out of the library; their notes stay unless asked for.")

  @Flag(help: "Remove their notes, too.")
  var withNotes = false

  @Argument(help: "Numbers of articles, as 'dossier library' shows them.")
  var articles: [Int]

  func run() throws {
    let store = try StoreSource.open()
    for id in articles {
      guard try store.entry(id) != nil else {
        throw ValidationError("There is no article \(id) in the library.")
      }
      try store.forget(id, withNotes: withNotes)
    }
  }
}
