import Model

/// A row of the text while it is drawn; the selected ones hold something marked.
struct TextRow {
  /// What it shows.
  let row: TextLayout.Row
  /// What is marked in the text.
  let marks: Marks
  /// Where it is.
  let context: RowContext

  private var theme: Theme { context.theme }
  private var rect: Rect { context.rect }

  /// Draws the row with the signs in its margins.
  func draw(on canvas: inout Canvas) {
    drawNote(on: &canvas)
    if case .label(let text) = row.look {
      canvas.writeClipped(
        text, column: rect.column, row: context.row, limit: rect.columns, style: theme[role])
      return
    }
    if !row.marker.isEmpty {
      let width = CellWidth.width(of: row.marker)
      canvas.write(
        row.marker, column: rect.column + max(0, row.indent - width), row: context.row,
        limit: width, style: theme[.dim])
    }
    if row.cells.isEmpty {
      write(
        row.span, column: row.indent, keepsSpaces: row.look == .paragraph(.preformatted),
        on: &canvas)
    }
    for (index, cell) in row.cells.enumerated() {
      if index > 0 {
        canvas.fill(
          column: rect.column + cell.column - 2, row: context.row, count: 1,
          glyph: canvas.art.vertical, style: theme[.border])
      }
      write(cell.span, column: cell.column, keepsSpaces: false, on: &canvas)
    }
    drawBar(on: &canvas)
  }

  /// Writes a span of the text from a column of the row on.
  private func write(
    _ span: SourceSpan, column: Int, keepsSpaces: Bool, on canvas: inout Canvas
  ) {
    let base = theme[role]
    canvas.write(
      context.session.document.briefing.article.text.bytes, span, column: rect.column + column,
      row: context.row, limit: rect.columns - column, collapsesSpaces: !keepsSpaces
    ) { offset in
      marks.style(at: offset, base: base, theme: theme)
    }
  }

  /// The sign of a note or a tag, in the right margin of the row where it begins.
  private func drawNote(on canvas: inout Canvas) {
    guard !row.span.isEmpty else { return }
    let annotations = context.session.document.annotations
    let first = annotations.partitioningIndex { $0.span.map { $0.start >= row.span.start } ?? true }
    let here = annotations[first...].prefix { $0.span.map { row.span.contains($0.start) } ?? false }
    // A note says more than a tag, and a tag more than a mark; there is room for two.
    let kinds: [Annotation.Kind] = [.note, .correction, .tag, .mark]
    let signs = kinds.compactMap { kind in here.first { $0.annotation.kind == kind } }
    let room = context.session.size.columns >= 24 ? 2 : 1
    for (offset, placed) in signs.prefix(room).enumerated() {
      canvas.fill(
        column: context.end + offset, row: context.row, count: 1,
        glyph: glyph(of: placed.annotation, art: canvas.art), style: theme[.key])
    }
  }

  private func glyph(of annotation: Annotation, art: LineArt) -> Unicode.Scalar {
    switch annotation.kind {
    case .note: return art.note
    case .correction: return "#"
    case .mark: return annotation.body.unicodeScalars.first ?? "m"
    case .tag:
      switch Annotation.Tag(rawValue: annotation.body) {
      case .important?, nil: return "!"
      case .doubtful?: return "?"
      case .toCheck?: return "+"
      }
    }
  }

  /// The bar beside a row that holds something marked.
  private func drawBar(on canvas: inout Canvas) {
    guard context.isSelected, rect.column > 0 else { return }
    let gap = rect.column >= 2 ? 2 : 1
    var style = theme[.highlight]
    // An underlined bar looks like a letter.
    style.attributes.remove(.underline)
    canvas.fill(
      column: rect.column - gap, row: context.row, count: 1, glyph: canvas.art.bar, style: style)
  }

  private var role: Theme.Role {
    switch row.look {
    case .title, .heading: return .heading
    case .paragraph(.tableRow(isHeader: true)): return .heading
    case .dek, .paragraph, .setAside: return .text
    case .byline: return .dim
    case .label: return .heading
    }
  }
}
