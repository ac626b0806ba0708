import Model

/// Draws the dated events to scale as SVG: one row an event, a bar from its first to its last day.
struct TimelineDrawing {
  private static let width = 720.0
  private static let labels = 150.0
  private static let rowHeight = 20.0

  let briefing: Briefing

  /// The drawing; nil if fewer than two events have dates.
  func svg() -> String? {
    let rows = briefing.timeline.events.compactMap { event in
      EventDays(event).map { (event: event, dates: $0) }
    }
    guard rows.count > 1, let first = rows.map(\.dates.first).min(),
      let last = rows.map(\.dates.last).max()
    else { return nil }
    let days = Double(max(1, last.value - first.value + 1))
    let height = Double(rows.count) * Self.rowHeight + 30
    func x(_ day: Int) -> Double {
      Self.labels + Double(day - first.value) / days * (Self.width - Self.labels)
    }
    var out = """
      <svg viewBox="0 0 \(Int(Self.width)) \(Int(height))" role="img" aria-label="Timeline">

      """
    for mark in years(from: first.civil.year, to: last.civil.year) {
      let position = Self.number(x(DayNumber(year: mark).value))
      out += """
        <line x1="\(position)" x2="\(position)" y1="20" y2="\(Int(height))"/>
        <text x="\(position)" y="14">\(mark)</text>

        """
    }
    for (index, row) in rows.enumerated() {
      out += bar(row.event, row.dates, at: Double(index) * Self.rowHeight + 24, x: x)
    }
    return out + "</svg>\n"
  }

  private func bar(
    _ event: TimelineEvent, _ dates: EventDays, at top: Double, x: (Int) -> Double
  ) -> String {
    let start = x(dates.first.value)
    let width = max(4, x(dates.last.value + 1) - start)
    let left = min(start, Self.width - width)
    let date = HTMLText.escape(event.date?.words ?? "")
    let words = HTMLText.escape(event.words(in: briefing.article))
    let kind = event.isToldAttack ? "bar attack" : "bar"
    return """
      <text x="0" y="\(Self.number(top + 12))">\(date)</text>
      <a href="#s\(event.sentence)"><rect class="\(kind)" x="\(Self.number(left))" \
      y="\(Self.number(top + 2))" width="\(Self.number(width))" height="12"><title>\(date): \
      \(words)</title></rect></a>

      """
  }

  /// Years for the scale: at most eight, a round number apart, none before the first event.
  private func years(from first: Int, to last: Int) -> [Int] {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    let step = steps.first { (last - first) / $0 < 8 } ?? max(1, (last - first) / 8)
    let round = (first + step - 1) / step * step
    return Array(stride(from: max(first, round), through: last, by: step))
  }

  /// A coordinate with one decimal, without a locale.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
