import FoundationEssentials
import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import Model
@testable import TextSafety

/// What must hold on the reference article; its folder is named by DOSSIER_REFERENCE.
@Suite(.enabled(if: EventReference.folder != nil, "DOSSIER_REFERENCE names no folder"))
struct EventReferenceTests {
  private func timeline(published: String?) -> (Article, [TimelineEvent]) {
    var article = PlainTextReader.read(SafeText(utf8: EventReference.bytes))
    article.metadata.published = published.flatMap { EDTF($0) }.map { Sourced($0, from: "--date") }
    return (article, Briefing(analyzing: article).timeline.events)
  }

  /// The event with a toll, whatever its place in the list.
  private func event(killing number: Int, in events: [TimelineEvent]) -> TimelineEvent? {
    events.first { $0.killed?.lower == number }
  }

  /// Whether the dates stand in a list in this order, with whatever else between them.
  private func stand(_ wanted: [String], in dates: [String]) -> Bool {
    var rest = dates[...]
    for date in wanted {
      guard let at = rest.firstIndex(of: date) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }

  @Test func eventsStandInOrderOfTimeWithoutAPublicationDate() throws {
    let (article, events) = timeline(published: nil)
    let placed = events.filter { $0.placement != .undated }
    let dates = placed.map { $0.date?.description ?? "" }
    let wanted = [
      "198X", "199X", "200X", "2015", "2015", "2021-08", "2021-08/", "2022-09", "/2023-04",
      "2023-04", "XXXX-03-22",
    ]
    #expect(stand(wanted, in: dates), "\(dates)")
    let abroad = try #require(placed.first { $0.date?.description == "2021-08/" })
    #expect(abroad.places.map { article[$0] } == ["Iran", "Pakistan", "Turkey"])
    let embassy = try #require(event(killing: 6, in: placed))
    #expect(embassy.date?.description == "2022-09" && embassy.kind == .attack)
    let hall = try #require(event(killing: 139, in: placed))
    #expect(hall.date?.description == "XXXX-03-22" && hall.kind == .attack)
    #expect(hall.mentions.count >= 3)
    #expect(placed.filter { $0.kind == .attack }.count == 3)
    if case .inferred = hall.placement {} else { Issue.record("not marked as inferred") }
  }

  @Test func aPublicationDateClosesWhatIsOpen() {
    let placed = timeline(published: "2024-03-28").1.filter { $0.placement != .undated }
    let dates = placed.map { $0.date?.description ?? "" }
    let wanted = [
      "198X", "199X", "200X", "2015", "2015", "2021-08", "2021-08/2024-03-22", "2022~", "2022-09",
      "2023-04", "2024-03-22",
    ]
    #expect(stand(wanted, in: dates), "\(dates)")
    #expect(!dates.contains { $0.hasPrefix("XXXX") })
    #expect(placed.last?.placement == .dated)
  }

  @Test func whatAnOptionConsidersIsNotHistory() {
    let (_, events) = timeline(published: nil)
    #expect(events.filter { $0.date != nil }.allSatisfy { $0.status == .happened })
  }
}

enum EventReference {
  static var folder: String? { ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] }

  static var bytes: [UInt8] {
    guard let folder,
      let name = try? FileManager.default.contentsOfDirectory(atPath: folder)
        .first(where: { $0.hasSuffix(".txt") }),
      let data = FileManager.default.contents(atPath: folder + "/" + name)
    else { return [] }
    return Array(data)
  }
}
