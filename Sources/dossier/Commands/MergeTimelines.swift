import ArgumentParser
import Export
import Files
import Model
import Store

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
    let store = try LibraryStore.openForCommand()
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
    if isEmpty { StandardStream.writeError("no events found") }
  }

  private static func line(_ event: LibraryEvent) -> String {
    let killed = event.toll.map { " [killed: \($0)]" } ?? ""
    let words = VisibleText.onOneLine(event.text)
    let date = VisibleText.escaping(event.date ?? "no date")
    let mark = event.correction.map { " [\(VisibleText.onOneLine($0))]" } ?? ""
    return "\(date)\t\(event.kind.rawValue)\t\(words)\(killed)\(mark)\t"
      + "\(event.article)\n"
  }
}
