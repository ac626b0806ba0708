import Model

/// What is marked in the text: the selection's spans and the matches of a search.
struct Marks {
  private let highlights: [SourceSpan]
  private let matches: [SourceSpan]
  private let match: SourceSpan?
  private let range: SourceSpan?
  private let inlines: [Inline]
  private let links: [(span: SourceSpan, number: UInt16)]

  /// The marks of the article that is shown.
  ///
  /// Only what stands in the visible stretch is kept: it is asked for each cell.
  init(session: Session, visible: SourceSpan, on canvas: inout Canvas) {
    let document = session.document
    highlights = document.highlights.filter { $0.overlaps(visible) }
    matches = document.search?.matches ?? []
    match = document.search?.match
    range = document.range
    inlines = document.briefing.article.inlines
    var links: [(span: SourceSpan, number: UInt16)] = []
    for link in Links.all(of: document.briefing.article, in: visible) {
      let number = canvas.frame.link(to: link.address)
      if number > 0 { links.append((link.words, number)) }
    }
    self.links = links
  }

  /// The style of a byte of the text.
  func style(at offset: Int, base: Style, theme: Theme) -> Style {
    var style = base
    style.link = links.first { $0.span.contains(offset) }?.number ?? 0
    if let mark = inline(at: offset) { style.attributes.formUnion(mark) }
    if highlights.contains(where: { $0.contains(offset) }) {
      style = style.adding(theme[.highlight])
    }
    if range?.contains(offset) == true { return style.adding(theme[.selection]) }
    if let match, match.contains(offset) { return style.adding(theme[.currentMatch]) }
    if isMatch(offset) { style = style.adding(theme[.match]) }
    return style
  }

  /// Whether something that the selection marks stands in a span.
  func isMarked(_ span: SourceSpan) -> Bool {
    highlights.contains { $0.overlaps(span) }
  }

  private func isMatch(_ offset: Int) -> Bool {
    let index = matches.partitioningIndex { $0.start > offset } - 1
    return index >= 0 && matches[index].contains(offset)
  }

  private func inline(at offset: Int) -> Attributes? {
    var index = inlines.partitioningIndex { $0.span.start > offset } - 1
    var result: Attributes = []
    // Marks nest a little; the few before may reach here.
    var steps = 0
    while index >= 0, steps < 4 {
      if inlines[index].span.contains(offset) {
        switch inlines[index].kind {
        case .emphasis, .link: result.insert(.underline)
        case .strong: result.insert(.bold)
        case .struck: result.insert(.dim)
        case .code: break
        }
      }
      index -= 1
      steps += 1
    }
    return result.isEmpty ? nil : result
  }
}

extension Style {
  /// The style with another one laid over it.
  func adding(_ other: Style) -> Style {
    var style = Style(
      foreground: other.foreground == .standard ? foreground : other.foreground,
      background: other.background == .standard ? background : other.background,
      attributes: attributes.union(other.attributes))
    style.link = link
    return style
  }
}
