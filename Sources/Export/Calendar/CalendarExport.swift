import Model

/// Writes the dated events as an iCalendar file (RFC 5545), one all-day entry each.
enum CalendarExport {
  /// The calendar of one or more articles; `now` is when it was written, in seconds since 1970.
  static func ics(_ briefings: [Briefing], now: Int) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//dossier//EN"]
    let titles = briefings.compactMap { briefing in
      briefing.article.title.map { briefing.article[$0] }
    }
    if !titles.isEmpty { lines.append("X-WR-CALNAME:" + escape(titles.joined(separator: " / "))) }
    lines += briefings.flatMap { entries(of: $0, now: now) }
    lines.append("END:VCALENDAR")
    return lines.map { fold($0) + "\r\n" }.joined()
  }

  private static func entries(of briefing: Briefing, now: Int) -> [String] {
    let article = briefing.article
    let name = String(Fingerprint(article).whole, radix: 16)
    var lines: [String] = []
    for event in briefing.timeline.events {
      guard let dates = EventDays(event), let first = EventDays.basic(dates.first),
        let end = EventDays.basic(dates.last.adding(days: 1))
      else { continue }
      let words = event.words(in: article)
      // One clause may tell of two dates.
      let place = "\(event.span.start)-\(event.span.end)-\(first)"
      lines += [
        "BEGIN:VEVENT", "UID:\(name)-\(place)@dossier.invalid",
        "DTSTAMP:\(EventDays.stamp(now))", "DTSTART;VALUE=DATE:\(first)",
        "DTEND;VALUE=DATE:\(end)", "SUMMARY:" + escape(words), "TRANSP:TRANSPARENT",
        "CATEGORIES:" + event.kind.rawValue.uppercased(),
        "DESCRIPTION:" + escape(description(of: event, in: briefing)),
      ]
      let places = event.places.map { article[$0] }.joined(separator: ", ")
      if !places.isEmpty { lines.append("LOCATION:" + escape(places)) }
      lines.append("END:VEVENT")
    }
    return lines
  }

  private static func description(of event: TimelineEvent, in briefing: Briefing) -> String {
    var parts = ["Date in the text: \(event.date?.words ?? "")", event.status.rawValue]
    if let killed = event.killed { parts.append("killed: \(briefing.article[killed.span])") }
    let sentences = briefing.article.sentences
    if sentences.indices.contains(event.sentence) {
      parts.append(briefing.article[sentences[event.sentence].span])
    }
    parts += briefing.corrections(of: event)
    return parts.joined(separator: "\n")
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Breaks a line after at most 75 bytes, between scalars; the next begins with a space.
  private static func fold(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
