import Model

/// Writes a briefing as one page that needs nothing else: no script, no picture, no address loaded.
struct HTMLExport {
  let briefing: Briefing
  let notes: [PlacedAnnotation]
  var out = ""

  /// Makes an export.
  init(_ briefing: Briefing, notes: [PlacedAnnotation]) {
    self.briefing = briefing
    self.notes = notes
  }

  var article: Article { briefing.article }

  /// The words of a span, escaped.
  func words(_ span: SourceSpan) -> String { HTMLText.escape(article[span]) }

  /// The whole page.
  mutating func write() -> String {
    let title = article.title.map(words) ?? "Briefing"
    let language = HTMLText.escape(article.metadata.language?.value ?? "en")
    out = """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light dark">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>

      """
    writeHead()
    writeTimeline()
    writeOptions()
    writeOutlook()
    writeVoices()
    writeNotes()
    writeText()
    writeSetAside()
    out += "</body>\n</html>\n"
    return out
  }

  private mutating func writeHead() {
    if let dek = article.dek { out += "<p class=\"dek\">\(words(dek))</p>\n" }
    let metadata = article.metadata
    var facts: [String] = []
    if let byline = article.byline { facts.append(words(byline)) }
    if let date = metadata.published {
      facts.append("Published \(HTMLText.escape(date.value.words))")
    }
    if let date = metadata.change { facts.append("Updated \(HTMLText.escape(date.value.words))") }
    if let source = metadata.source { facts.append("Source: \(HTMLText.escape(source.value))") }
    if let address = metadata.address?.value {
      let shown = HTMLText.escape(address)
      let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
      facts.append(isWeb ? "<a href=\"\(shown)\" rel=\"noreferrer\">\(shown)</a>" : shown)
    }
    if !facts.isEmpty { out += "<p class=\"meta\">\(facts.joined(separator: " · "))</p>\n" }
  }

  private mutating func writeTimeline() {
    let events = briefing.timeline.events
    guard !events.isEmpty else { return }
    out += "<h2>Timeline</h2>\n"
    if let drawing = TimelineDrawing(briefing: briefing).svg() {
      out += "<figure>\n\(drawing)<figcaption>Dated events to scale; attacks in red. "
      out += "A bar covers every day that the text allows.</figcaption>\n</figure>\n"
    }
    out += "<table>\n<tr><th>Date</th><th>Event</th></tr>\n"
    for event in events {
      let date = event.date.map { HTMLText.escape($0.words) } ?? "no date"
      var marks = event.kind.rawValue
      if event.status != .happened { marks += ", \(event.status.rawValue)" }
      if let killed = event.killed { marks += ", killed: \(words(killed.span))" }
      for correction in briefing.corrections(of: event) {
        marks += ", \(HTMLText.escape(correction))"
      }
      let label = HTMLText.escape(event.words(in: briefing.article))
      out += "<tr><td>\(date)</td><td><a href=\"#s\(event.sentence)\">\(label)</a> "
      out += "<span class=\"kind\">\(marks)</span></td></tr>\n"
    }
    out += "</table>\n"
  }

  private mutating func writeOutlook() {
    let shown = briefing.outlook.filter { $0.confidence != .doubtful }
    guard !shown.isEmpty else { return }
    out += "<h2>Outlook</h2>\n<ul>\n"
    for outlook in shown {
      let holder = (outlook.holderName ?? outlook.holder).map { ", \(words($0))" } ?? ""
      out += "<li><em>\(outlook.likelihood.rawValue)\(holder)</em>: \(words(outlook.span))</li>\n"
    }
    out += "</ul>\n"
  }

  private mutating func writeOptions() {
    for list in briefing.options where !list.options.isEmpty {
      out += "<h2>Options</h2>\n"
      if let announcement = list.announcement {
        out += "<blockquote>\(words(announcement))</blockquote>\n"
      }
      for option in list.options {
        let name = HTMLText.escape(option.name(in: article))
        out += "<h3>\(option.number). \(name)</h3>\n<p>\(words(option.span))</p>\n"
      }
    }
  }

  private mutating func writeVoices() {
    guard !briefing.voices.isEmpty else { return }
    out += "<h2>Voices</h2>\n"
    for voice in briefing.voices {
      let role = voice.role.map { ", \(words($0))" } ?? ""
      out += "<h3>\(voice.name.map(words) ?? "Speaker unclear")<small>\(role)</small></h3>\n<ul>\n"
      for statement in voice.statements {
        let said = statement.shown.map(words).joined(separator: " … ")
        out += "<li>\(said) <span class=\"kind\">\(statement.form.rawValue)</span></li>\n"
      }
      out += "</ul>\n"
    }
  }
}
