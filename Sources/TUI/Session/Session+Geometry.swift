import Model

extension Session {
  /// Where everything stands.
  var layout: ScreenLayout {
    ScreenLayout(size: size, focus: focus, textWidth: settings.textWidth)
  }

  /// The article's rows at the present width.
  var textLayout: TextLayout {
    let document = documents[current]
    return TextLayout(
      flow: document.flow, text: document.briefing.article.text, width: max(1, layout.text.columns))
  }

  /// The rows of text that the reader shows.
  var textHeight: Int { max(1, layout.text.rows) }

  /// Changes something that the reader's width depends on; the text at its top stays there.
  mutating func changeGeometry(_ change: (inout Session) -> Void) {
    let before = textLayout
    let top = document.top
    let offset = before.offset(at: top)
    change(&self)
    let after = textLayout
    if after.width != before.width {
      let row = after.position(at: offset)
      let isLabel =
        document.flow.blocks.indices.contains(top.block)
        && document.flow.blocks[top.block].span.isEmpty
      document.top =
        isLabel || top.row < 0 ? top : TextLayout.Position(block: top.block, row: row.row)
    }
    clampTop()
  }

  /// Gives the movement keys to the panes or to the text.
  mutating func give(keysTo focus: Focus) {
    if self.focus != focus { changeGeometry { $0.focus = focus } }
  }

  /// Keeps the reader from scrolling past the end.
  mutating func clampTop() {
    // Whoever is at the top is not below the last page, which takes laying out.
    guard document.top > textLayout.top else { return }
    let last = textLayout.lastTop(height: textHeight)
    if document.top > last { document.top = last }
  }

  /// Lays the text out at another width; the text at the top stays there.
  mutating func changeTextWidth(to width: Int) {
    let width = max(20, min(200, width))
    changeGeometry { $0.settings.textWidth = width }
    message =
      layout.text.columns < width
      ? "lines of \(layout.text.columns), as wide as the screen" : "lines of \(width)"
  }

  /// Scrolls so that a span can be seen, by as little as needed, with a row or two around it.
  mutating func reveal(_ span: SourceSpan) {
    if document.filter != nil, !document.flow.blocks.contains(where: { $0.span.overlaps(span) }) {
      _ = document.showOnly(nil)
      message = "the whole text again"
    }
    guard !document.flow.blocks.isEmpty else { return }
    let layout = textLayout
    let height = textHeight
    let start = layout.position(at: span.start)
    let end = max(start, layout.position(at: max(span.start, span.end - 1)))
    let margin = min(2, height / 4)
    if start >= document.top {
      let below = layout.distance(from: document.top, to: end, limit: height * 2)
      if below < height { return }
    }
    document.top = layout.position(start, up: margin)
    let isNear = layout.position(at: document.flow.blocks[start.block].span.start)
    // The paragraph's beginning gives the context, where it fits above the span.
    if layout.distance(from: isNear, to: end, limit: height) < height - margin {
      document.top = layout.position(isNear, up: margin)
    }
    clampTop()
  }
}
