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

  @Argument(help: "Only articles with this in the title or source; '!' before it inverts.")
  var filter: [String] = []

  func run() throws {
    try Self.print(by: sort, filter: filter.joined(separator: " "), asJSON: json)
  }

  /// Prints the articles.
  static func print(
    by order: LibraryOrder = .opened, filter: String = "", asJSON: Bool = false
  ) throws {
    let entries = try LibraryStore.openForCommand().list(by: order, filter: filter)
    let lines = entries.map { asJSON ? BriefingExport.line($0) : line($0) }
    try StandardStream.write(lines.joined())
    guard entries.isEmpty else { return }
    StandardStream.writeError(
      filter.isEmpty
        ? "the library is empty; 'dossier add FILES' adds articles"
        : filter.first == "!"
          ? "every title or source contains \(VisibleText.escaping(String(filter.dropFirst())))"
          : "no title or source contains \(VisibleText.escaping(filter))")
  }

  /// An article on one line.
  static func line(_ entry: LibraryEntry) -> String {
    let notes = entry.notes == 0 ? "" : " (\(Plural.phrase(entry.notes, "note")))"
    return "\(pad("\(entry.id)", 5)) \(pad("\(entry.percent)%", 4))  "
      + "\(LibraryStore.day(entry.opened))  \(pad(VisibleText.escaping(entry.published ?? ""), 10))  "
      + "\(VisibleText.escaping(entry.title))\(notes)  \(VisibleText.escaping(entry.source))\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
