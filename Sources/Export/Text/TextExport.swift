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
    writeVoices(to: put)
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

  /// Adds a heading of the export's own.
  mutating func heading(_ title: String, count: Int? = nil) {
    line()
    let title = count.map { "\(title) (\($0))" } ?? title
    line(title.uppercased())
    line(String(repeating: "=", count: title.count))
    line()
  }
}
