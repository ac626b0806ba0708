import Model

/// Writes a briefing as plain text: the overview first, then everything that it sums up.
struct TextExport {
  let briefing: Briefing
  let wrapper: TextWrapper
  private(set) var out = ""

  /// Makes an export for a line width; nil does not wrap.
  init(_ briefing: Briefing, width: Int?) {
    self.briefing = briefing
    wrapper = TextWrapper(width: width.map { max(20, $0) })
  }

  var article: Article { briefing.article }

  /// Hands the whole text over, piece by piece, so that a long one is never in memory as a whole.
  mutating func write(to put: (String) -> Void) {
    writeOverview()
    writeSections(to: put)
    writeTimeline(to: put)
    writeOptions()
    writeOutlook()
    writeVoices(to: put)
    writeDisputes()
    writeRest()
    put(out)
    out = ""
  }

  /// Hands over what has gathered, once it is worth the way.
  mutating func flush(to put: (String) -> Void) {
    guard out.utf8.count >= Self.piece else { return }
    put(out)
    out.removeAll(keepingCapacity: true)
  }

  /// The size of a piece in bytes.
  private static let piece = 32_768

  /// Adds a line as it is.
  mutating func line(_ text: String = "") {
    out += text
    out += "\n"
  }

  /// Adds a wrapped text.
  mutating func text(_ text: String, first: String = "", rest: String = "") {
    line(wrapper.wrap(text, first: first, rest: rest))
  }

  /// Adds a wrapped stretch of the article, part by part: a paragraph can be megabytes long.
  mutating func text(
    _ span: SourceSpan, first: String = "", rest: String = "", to put: (String) -> Void
  ) {
    let bytes = article.text.bytes
    var place = TextWrapper.Place(column: TextWrapper.columns(of: first))
    out += first
    var start = span.start
    while start < span.end {
      var end = min(span.end, start + Self.piece)
      if end < span.end {
        // Before a space where one is near: a word cut in two cannot go to the next line.
        let space = bytes[max(start, end - 1024)..<end].lastIndex(of: .space)
        if let space, space > start { end = space }
        while end > start + 1, UTF8.isContinuation(bytes[end]) { end -= 1 }
      }
      out += wrapper.wrap(article[SourceSpan(start, end)], at: &place, rest: rest)
      flush(to: put)
      start = end
    }
    line()
  }

  /// Adds a heading of the export's own.
  mutating func heading(_ title: String, count: Int? = nil) {
    line()
    let title = count.map { "\(title) (\($0))" } ?? title
    line(title.uppercased())
    line(String(repeating: "=", count: title.count))
    line()
  }
}
