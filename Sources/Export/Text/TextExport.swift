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

  /// The whole text.
  mutating func write() -> String {
    writeOverview()
    writeSections()
    writeTimeline()
    writeOptions()
    writeVoices()
    writeRest()
    return out
  }

  /// Adds a line as it is.
  mutating func line(_ text: String = "") { out += text + "\n" }

  /// Adds a wrapped text.
  mutating func text(_ text: String, first: String = "", rest: String = "") {
    line(wrapper.wrap(text, first: first, rest: rest))
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
