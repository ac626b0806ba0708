import Model
import Testing

@testable import TUI

@Suite struct AxisTests {
  /// The sample with other dates for its two events.
  private func briefing(_ dates: String...) -> Briefing {
    var briefing = Samples.harbour
    for (index, date) in dates.enumerated() { briefing.timeline.events[index].date = EDTF(date) }
    return briefing
  }

  private func row(_ words: String, of explorer: Explorer) -> String {
    explorer.screen.split(separator: "\n").first { $0.contains(words) }.map(String.init) ?? ""
  }

  /// The years that the axis names.
  private func years(on explorer: Explorer) -> Set<String> {
    let title = explorer.rows.dropFirst(2).first ?? ""
    return Set(title.matches(of: /\d{4}/).map { String($0.output) })
  }

  @Test func openEndsAreShortAndDashed() {
    var explorer = Explorer(briefing("2001/..", "2021-05-04"))
    explorer.type("2z")
    #expect(row("2001", of: explorer).contains("├┄┄┄▸"))
    explorer = Explorer(briefing("2001", "../2021"))
    explorer.type("2z")
    #expect(row("until 2021", of: explorer).contains("◂┄┄┄┤"))
    explorer = Explorer(briefing("2001", "2004-08/"))
    explorer.type("2z")
    #expect(row("2004-08..", of: explorer).contains("├┄┄┄▸"))
    explorer = Explorer(briefing("2001", "XXXX-08/"))
    explorer.type("2z")
    #expect(!row("after August", of: explorer).contains("┄"))
  }

  @Test func longGapsAreBroken() throws {
    var briefing = Samples.harbour
    let event = briefing.timeline.events[0]
    briefing.timeline.events = ["2021-01-04", "2021-11-08", "2021-11-15", "2021-11-20"].map { day in
      var event = event
      event.date = EDTF(day)
      return event
    }
    var explorer = Explorer(briefing)
    explorer.type("2z")
    #expect(explorer.screen.contains("╱╱"))
    #expect(explorer.rows.contains { $0.contains(" ┬──────────────┬──╱╱┬────────────┬─") })
    explorer.type("]")
    #expect(!explorer.screen.contains("╱╱"))
    explorer = Explorer(briefing, settings: Settings(isUnicode: false))
    explorer.type("2z")
    #expect(explorer.screen.contains("//"))
  }

  @Test(arguments: [[0, 200, 300, 310], [0, 100, 300, 310], [0, 150, 300, 310]])
  func gapsAreInTheOrderOfTime(days: [Int]) throws {
    let start = try #require(EDTF("2000-01-01")?.bounds.lower)
    let events = days.map { day in
      var event = Samples.harbour.timeline.events[0]
      event.date = EDTF(start.adding(days: day).description)
      return event
    }
    let window = AxisWindow(lower: start.value, upper: start.value + 310)
    let gaps = AxisGaps.gaps(in: window, of: events)
    #expect(gaps.count == 2 && gaps[0].upperBound < gaps[1].lowerBound, "\(gaps)")
    for (gap, place) in zip(gaps, [0, 1]) {
      let stretch = (start.value + days[place])...(start.value + days[place + 1])
      #expect(stretch.contains(gap.lowerBound) && stretch.contains(gap.upperBound))
    }
  }

  @Test func daysKeepTheirOrderOverBreaks() {
    let window = AxisWindow(lower: 0, upper: 999)
    let scale = AxisScale(window: window, columns: 60, gaps: [100...499, 600...899])
    let columns = (0..<1000).map(scale.column)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(columns.first == 0 && (58...59).contains(columns.last ?? 0))
    #expect(scale.breaks == [columns[300], columns[700]])
    #expect(columns[500] == columns[300] + AxisScale.breakColumns)
  }

  @Test func openEndsAreTheSameInASCII() {
    var explorer = Explorer(briefing("2001/..", "2021-05-04"), settings: Settings(isUnicode: false))
    explorer.type("2z")
    #expect(row("2001", of: explorer).contains("[...>"))
  }

  @Test func theAxisFollowsTheSelectedEvent() throws {
    var explorer = Explorer(briefing("1950-03", "2021-05-04"))
    explorer.type("2z]]]")
    #expect(years(on: explorer) == ["1950"])
    explorer.type("j")
    #expect(years(on: explorer) == ["2021"])
    #expect(row("2021-05-04", of: explorer).contains("✕"))
    explorer.type("k")
    #expect(row("1950-03 ", of: explorer).contains("├━"))
  }

  @Test func zoomingOnAnUndatedEventShowsTheOneAbove() throws {
    var briefing = Samples.harbour
    var undated = briefing.timeline.events[0]
    undated.date = nil
    undated.placement = .undated
    briefing.timeline.events[0].date = EDTF("1950-03")
    briefing.timeline.events.append(undated)
    var explorer = Explorer(briefing)
    explorer.type("2zG]]]")
    #expect(years(on: explorer) == ["2021"])
  }

  @Test func theToll() {
    var briefing = Samples.harbour
    let span = briefing.timeline.events[1].span
    briefing.timeline.events[1].injured = CasualtyCount(span: span, lower: 40, upper: 40)
    var explorer = Explorer(briefing)
    explorer.type("2z")
    #expect(row("2021-05-04", of: explorer).contains("12 killed, 40 injured"))
  }

  @Test func aDateWithoutAYearHasItsOwnLane() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].date = EDTF("XXXX-05-04")
    briefing.timeline.events[1].placement = .inferred(nil)
    var explorer = Explorer(briefing)
    explorer.type("2z")
    #expect(explorer.screen.contains("no year in the text"))
    #expect(!explorer.screen.contains("8000"))
  }

  @Test func aDecadeIsADecadeWide() {
    let window = AxisWindow(
      lower: DayNumber(year: 1980).value, upper: DayNumber(year: 2020).value - 1)
    let scale = AxisScale(window: window, columns: 40)
    #expect(scale.column(of: DayNumber(year: 1990).value) == 10)
    #expect(scale.column(of: DayNumber(year: 2000).value - 1) == 19)
    #expect(scale.ticks.map(\.label) == ["1980", "1990", "2000", "2010"])
  }

  @Test func eventsInOneRowOfTheAxisShowTheDeadliestAttack() {
    var briefing = Samples.harbour
    let fire = briefing.timeline.events[0]
    let blast = briefing.timeline.events[1]
    var quiet = blast
    quiet.kind = .other
    quiet.killed = nil
    briefing.timeline.events =
      Array(repeating: fire, count: 1) + Array(repeating: quiet, count: 20) + [blast, quiet]
    var explorer = Explorer(briefing)
    explorer.type("2z")
    #expect(explorer.screen.contains("22 events, 1 attack; the deadliest: 12 killed"))
    #expect(explorer.screen.contains("✕"))
  }

  @Test func noYearOfTheAxisIsCutAtItsEdge() {
    for columns in 60...130 {
      var explorer = Explorer(Samples.harbour, columns: columns)
      explorer.type("2z")
      let labels = explorer.screen.split(separator: "\n")[2]
      let years = labels.split { !$0.isNumber }
      #expect(
        years.allSatisfy { $0.count == 4 || $0.count <= 2 && labels.contains("J") }, "\(labels)")
    }
  }
}
