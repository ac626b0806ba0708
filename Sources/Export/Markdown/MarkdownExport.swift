import Model

/// Writes a briefing as Markdown (CommonMark with tables).
struct MarkdownExport {
  let briefing: Briefing
  private(set) var out = ""
  /// The footnotes that statements refer to, in order.
  private var footnotes: [String] = []

  /// Makes an export.
  init(_ briefing: Briefing) { self.briefing = briefing }

  private var article: Article { briefing.article }

  /// The whole text.
  mutating func write() -> String {
    writeHead()
    writeTimeline()
    writeOptions()
    writeOutlook()
    writeVoices()
    writeCorrections()
    writeSections()
    writeSetAside()
    writeFootnotes()
    return out
  }

  private mutating func block(_ text: String) { out += text + "\n\n" }

  private func words(_ span: SourceSpan) -> String { MarkdownText.escape(article[span]) }

  private mutating func writeHead() {
    block("# " + (article.title.map(words) ?? "Briefing"))
    if let dek = article.dek { block("*\(words(dek))*") }
    let metadata = article.metadata
    var facts: [String] = []
    if let byline = article.byline { facts.append(words(byline)) }
    if let date = metadata.published {
      facts.append("Published \(MarkdownText.escape(date.value.words))")
    }
    if let date = metadata.change {
      facts.append("Updated \(MarkdownText.escape(date.value.words))")
    }
    if let source = metadata.source { facts.append("Source: \(MarkdownText.escape(source.value))") }
    if let address = metadata.address { facts.append(MarkdownText.escape(address.value)) }
    if !facts.isEmpty { block(facts.map { "- \($0)" }.joined(separator: "\n")) }
  }

  private mutating func writeTimeline() {
    let events = briefing.timeline.events
    guard !events.isEmpty else { return }
    block("## Timeline")
    out += "| Date | Kind | Killed | Event |\n|---|---|---|---|\n"
    for event in events {
      let date = event.date.map { MarkdownText.escape($0.words) } ?? "no date"
      let killed = event.killed.map { words($0.span) } ?? ""
      var status = ""
      if event.status != .happened { status = " (\(event.status.rawValue))" }
      let label = MarkdownText.escape(
        ([event.words(in: briefing.article)] + briefing.corrections(of: event))
          .joined(separator: "; "))
      out += "| \(date) | \(event.kind.rawValue)\(status) | \(killed) | \(label) |\n"
    }
    out += "\n"
  }

  private mutating func writeOptions() {
    for list in briefing.options where !list.options.isEmpty {
      block("## Options")
      if let announcement = list.announcement { block("> \(words(announcement))") }
      if let proposer = list.namer {
        block("Named by \(words(proposer)).")
      }
      for option in list.options {
        block("### \(option.number)\\. \(MarkdownText.escape(option.name(in: article)))")
        block(words(option.span))
        let aspects = option.aspects.map { "- *\($0.kind.rawValue)*: \(words($0.span))" }
        if !aspects.isEmpty { block(aspects.joined(separator: "\n")) }
      }
    }
  }

  private mutating func writeOutlook() {
    let shown = briefing.outlook.filter { $0.confidence != .doubtful }
    guard !shown.isEmpty else { return }
    block("## Outlook")
    let lines = shown.map { outlook in
      let condition = outlook.condition.flatMap { outlook.span.contains($0) ? nil : words($0) }
      let holder = (outlook.holderName ?? outlook.holder).map { ", \(words($0))" } ?? ""
      return "- *\(outlook.likelihood.rawValue)\(holder)*: \(words(outlook.span))"
        + (condition.map { " (\($0))" } ?? "")
    }
    block(lines.joined(separator: "\n"))
  }

  private mutating func writeVoices() {
    guard !briefing.voices.isEmpty else { return }
    block("## Voices")
    for voice in briefing.voices {
      let name = voice.name.map(words) ?? "Speaker unclear"
      block("**\(name)**" + (voice.role.map { ", \(words($0))" } ?? ""))
      let statements = voice.statements.map { statement in
        let said = statement.shown.map(words).joined(separator: " … ")
        let citation = Citation(statement.shownHull, in: briefing)
        footnotes.append(citation.line(escape: MarkdownText.escape))
        return "- \(said) (\(statement.form.rawValue))[^\(footnotes.count)]"
      }
      if !statements.isEmpty { block(statements.joined(separator: "\n")) }
    }
  }

  /// What a reader corrected, each with the words it is about and its author's mark.
  private mutating func writeCorrections() {
    guard !briefing.corrections.isEmpty else { return }
    block("## Corrections")
    let lines = briefing.corrections.map { correction in
      "- “\(MarkdownText.escape(article.oneLine(correction.span, limit: 200)))”: "
        + MarkdownText.escape(correction.words)
    }
    block(lines.joined(separator: "\n"))
  }

  private mutating func writeSections() {
    block("## Text")
    for section in article.sections {
      if let heading = section.heading { block("### \(words(heading))") }
      for paragraph in article.paragraphs[section.paragraphs] { block(markdown(of: paragraph)) }
    }
  }

  private func markdown(of paragraph: Paragraph) -> String {
    let text = words(paragraph.span)
    switch paragraph.kind {
    case .text, .caption, .tableRow: return text
    case .quote: return "> \(text)"
    case .listItem(let marker, let depth):
      let indent = String(repeating: "    ", count: min(depth, 3))
      let isNumber = marker.first?.isNumber == true && marker.hasSuffix(".")
      return "\(indent)\(isNumber ? marker : "-") \(text)"
    case .preformatted: return fenced(article[paragraph.span])
    case .footnote(let label): return "\\[\(MarkdownText.escape(label))\\] \(text)"
    }
  }

  /// A code block whose fence is longer than any run of backticks inside.
  private func fenced(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == .graveAccent ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(text)\n\(fence)"
  }

  private mutating func writeFootnotes() {
    if footnotes.isEmpty { return }
    block(footnotes.enumerated().map { "[^\($0 + 1)]: \($1)" }.joined(separator: "\n"))
  }

  private mutating func writeSetAside() {
    guard !article.setAside.isEmpty else { return }
    block("## Set aside")
    for entry in article.setAside { block("- \(words(entry.span)) (\(entry.reason.rawValue))") }
  }
}
