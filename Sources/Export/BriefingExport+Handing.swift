import Model

extension BriefingExport {
  /// The briefing as one HTML page that loads nothing.
  public static func html(_ briefing: Briefing, notes: [PlacedAnnotation] = []) -> String {
    var export = HTMLExport(briefing, notes: notes)
    return export.write()
  }

  /// The dated events as an iCalendar file; `now` is in seconds since 1970.
  public static func calendar(_ briefing: Briefing, now: Int) -> String {
    CalendarExport.ics([briefing], now: now)
  }

  /// The dated events of several articles as one iCalendar file.
  public static func calendar(_ briefings: [Briefing], now: Int) -> String {
    CalendarExport.ics(briefings, now: now)
  }

  /// How many dated events a calendar leaves out, since its years begin with the year 1.
  public static func leftOutOfCalendar(_ briefing: Briefing) -> Int {
    briefing.timeline.events.count { event in
      EventDays(event).map { EventDays.basic($0.first) == nil } ?? false
    }
  }

  /// The events as comma-separated values with a header.
  public static func table(_ briefing: Briefing) -> String {
    TableExport.csv(briefing)
  }

  /// The events of several articles as one table; a last column names the article.
  public static func table(_ briefings: [(name: String, briefing: Briefing)]) -> String {
    TableExport.csv(briefings)
  }

  /// The dated events as TimelineJS3 reads them.
  public static func timelineJS(_ briefing: Briefing) -> String {
    JSONText.encoded(TimelineJS([briefing])) + "\n"
  }

  /// The dated events of several articles as one timeline that TimelineJS3 reads.
  public static func timelineJS(_ briefings: [Briefing]) -> String {
    JSONText.encoded(TimelineJS(briefings)) + "\n"
  }

  /// Annotations as W3C Web Annotation JSON-LD.
  public static func annotations(_ notes: [PlacedAnnotation], of article: Article) -> String {
    JSONText.encoded(WebAnnotations([(notes, article)])) + "\n"
  }

  /// The annotations of several articles as one page of W3C Web Annotation JSON-LD.
  public static func annotations(
    _ articles: [(notes: [PlacedAnnotation], article: Article)]
  ) -> String {
    JSONText.encoded(WebAnnotations(articles)) + "\n"
  }

  /// Annotations as Markdown, to go after the briefing.
  public static func markdown(notes: [PlacedAnnotation]) -> String {
    guard !notes.isEmpty else { return "" }
    var out = "## Notes\n\n"
    for note in notes {
      let annotation = note.annotation
      let orphan = note.span == nil ? " (place not found)" : ""
      out += "> \(MarkdownText.escape(annotation.anchor.exact))\n\n"
      let head = "*\(MarkdownText.escape(annotation.heading))*\(orphan)"
      switch annotation.kind {
      case .note: out += "\(head): \(lines(of: annotation.body))\n\n"
      case .mark, .tag, .correction: out += "\(head)\n\n"
      }
    }
    return out
  }

  /// The lines of a note with the line ends that Markdown keeps.
  private static func lines(of body: String) -> String {
    body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      MarkdownText.escape(String(line))
    }.joined(separator: "\\\n")
  }

  /// Annotations as plain text, to go after the briefing, under a heading of their own or another.
  public static func text(
    notes: [PlacedAnnotation], width: Int?, heading: String = "NOTES"
  ) -> String {
    guard !notes.isEmpty else { return "" }
    let wrapper = TextWrapper(width: width.map { max(20, $0) })
    var out = "\n\(heading) (\(notes.count))\n\n"
    for note in notes {
      let annotation = note.annotation
      let orphan = note.span == nil ? " (place not found)" : ""
      let head = "  [\(annotation.heading)]\(orphan) "
      out += wrapper.wrap(annotation.anchor.exact, first: head, rest: "    ") + "\n"
      guard annotation.kind == .note else { continue }
      for line in annotation.body.split(separator: "\n", omittingEmptySubsequences: false) {
        out += wrapper.wrap(String(line), first: "    ", rest: "    ") + "\n"
      }
    }
    return out
  }
}
