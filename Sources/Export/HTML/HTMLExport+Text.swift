import Model

extension HTMLExport {
  /// The reader's notes, where they were asked for.
  mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    out += "<h2>Notes</h2>\n<ul>\n"
    for note in notes {
      let annotation = note.annotation
      let exact = "<q>\(HTMLText.escape(annotation.anchor.exact))</q>"
      let sentence = note.span.flatMap { span in
        article.sentences.lastIndex { $0.span.start <= span.start }
      }
      out += "<li>" + (sentence.map { "<a href=\"#s\($0)\">\(exact)</a>" } ?? exact)
      if note.span == nil { out += " <span class=\"kind\">place not found</span>" }
      switch annotation.kind {
      case .note: out += "<br>\n" + lines(of: annotation.body)
      case .mark, .tag, .correction:
        out += " <span class=\"kind\">\(HTMLText.escape(annotation.heading))</span>"
      }
      out += "</li>\n"
    }
    out += "</ul>\n"
  }

  /// The lines of a note.
  private func lines(of body: String) -> String {
    body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HTMLText.escape(String($0)) }.joined(separator: "<br>\n")
  }

  /// The article, each sentence with a name that the timeline points to.
  mutating func writeText() {
    out += "<h2>Text</h2>\n"
    for section in article.sections {
      if let heading = section.heading { out += "<h3>\(words(heading))</h3>\n" }
      for paragraph in article.paragraphs[section.paragraphs] { write(paragraph) }
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    let text = sentences(of: paragraph)
    switch paragraph.kind {
    case .text, .tableRow: out += "<p>\(text)</p>\n"
    case .quote: out += "<blockquote>\(text)</blockquote>\n"
    case .listItem(let marker, _): out += "<p>\(HTMLText.escape(marker)) \(text)</p>\n"
    case .preformatted: out += "<pre>\(text)</pre>\n"
    case .caption: out += "<p class=\"meta\">\(text)</p>\n"
    case .footnote(let label): out += "<p>[\(HTMLText.escape(label))] \(text)</p>\n"
    }
  }

  /// The sentences in their spans, and what stands between them as it is.
  private func sentences(of paragraph: Paragraph) -> String {
    var result = ""
    var offset = paragraph.span.start
    for index in paragraph.sentences where article.sentences.indices.contains(index) {
      let span = article.sentences[index].span
      guard span.start >= offset, span.end <= paragraph.span.end else { continue }
      result += words(SourceSpan(offset, span.start))
      result += "<span id=\"s\(index)\">\(words(span))</span>"
      offset = span.end
    }
    return result + words(SourceSpan(offset, paragraph.span.end))
  }

  /// What is not the article.
  mutating func writeSetAside() {
    guard !article.setAside.isEmpty else { return }
    out += "<h2>Set aside</h2>\n<ul>\n"
    for entry in article.setAside {
      out += "<li>\(words(entry.span)) <span class=\"kind\">\(entry.reason.rawValue)</span></li>\n"
    }
    out += "</ul>\n"
  }
}
