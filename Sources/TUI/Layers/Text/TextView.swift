import Model

/// The text with what is marked in it.
enum TextView {
  /// Draws the text and, where there is one, its frame.
  static func draw(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    let layout = session.layout
    let theme = session.settings.theme
    if layout.isFramed {
      let style = theme[session.focus == .reader ? .focusedBorder : .border]
      canvas.line(
        .top, of: rect, row: rect.row, title: " " + sectionTitle(of: session),
        style: style, titleStyle: theme[.paneTitle])
      for row in (rect.row + 1)..<max(rect.row + 1, rect.row + rect.rows - 1) {
        canvas.sides(of: rect, row: row, style: style)
      }
      canvas.line(
        .bottom, of: rect, row: rect.row + rect.rows - 1, style: style, titleStyle: style)
    }
    drawText(session, in: layout.text, on: &canvas)
  }

  /// The heading of the section at the reader's top.
  static func sectionTitle(of session: Session) -> String {
    let document = session.document
    let article = document.briefing.article
    guard document.flow.blocks.indices.contains(document.top.block),
      let section = document.flow.blocks[document.top.block].section,
      let heading = article.sections[section].heading
    else { return article.title == nil ? "Text" : "Introduction" }
    return article.oneLine(heading)
  }

  private static func drawText(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    let rows = session.textLayout.view(from: session.document.top, height: rect.rows)
    let visible = SourceSpan(covering: rows.compactMap { $0?.span }.filter { !$0.isEmpty })
    let marks = Marks(session: session, visible: visible, on: &canvas)
    let bytes = session.document.briefing.article.text.bytes
    for (index, row) in rows.enumerated() {
      guard let row else { continue }
      drawNote(for: row, at: rect.row + index, in: rect, session, on: &canvas)
      draw(row, at: rect.row + index, in: rect, bytes: bytes, marks: marks, session, on: &canvas)
      if session.focus == .reader, canvas.frame.cursor == nil, marks.isMarked(row.span) {
        canvas.frame.cursor = Frame.Position(
          column: rect.column + row.indent, row: rect.row + index)
      }
    }
    if session.focus == .reader, canvas.frame.cursor == nil {
      canvas.frame.cursor = Frame.Position(column: rect.column, row: rect.row)
    }
  }

  private static func draw(
    _ row: TextLayout.Row, at screenRow: Int, in rect: Rect, bytes: [UInt8], marks: Marks,
    _ session: Session, on canvas: inout Canvas
  ) {
    let theme = session.settings.theme
    let base = theme[role(of: row.look)]
    if case .label(let text) = row.look {
      canvas.writeClipped(
        text, column: rect.column, row: screenRow, limit: rect.columns, style: base)
      return
    }
    if !row.marker.isEmpty {
      let width = CellWidth.width(of: row.marker)
      canvas.write(
        row.marker, column: rect.column + max(0, row.indent - width), row: screenRow, limit: width,
        style: theme[.dim])
    }
    if !row.cells.isEmpty {
      for (index, cell) in row.cells.enumerated() {
        if index > 0 {
          canvas.fill(
            column: rect.column + cell.column - 2, row: screenRow, count: 1,
            glyph: canvas.art.vertical, style: theme[.border])
        }
        canvas.write(
          bytes, cell.span, column: rect.column + cell.column, row: screenRow,
          limit: rect.columns - cell.column, collapsesSpaces: true
        ) { offset in
          marks.style(at: offset, base: base, theme: theme)
        }
      }
      drawBar(for: row, at: screenRow, in: rect, marks: marks, theme: theme, on: &canvas)
      return
    }
    let keepsSpaces = row.look == .paragraph(.preformatted)
    canvas.write(
      bytes, row.span, column: rect.column + row.indent, row: screenRow,
      limit: rect.columns - row.indent, collapsesSpaces: !keepsSpaces
    ) { offset in
      marks.style(at: offset, base: base, theme: theme)
    }
    drawBar(for: row, at: screenRow, in: rect, marks: marks, theme: theme, on: &canvas)
  }

  /// The sign of a note or a tag, in the right margin of the row where it begins.
  private static func drawNote(
    for row: TextLayout.Row, at screenRow: Int, in rect: Rect, _ session: Session,
    on canvas: inout Canvas
  ) {
    guard !row.span.isEmpty else { return }
    let annotations = session.document.annotations
    let first = annotations.partitioningIndex { $0.span.map { $0.start >= row.span.start } ?? true }
    let here = annotations[first...].prefix { $0.span.map { row.span.contains($0.start) } ?? false }
    // A note says more than a tag, and a tag more than a mark; there is room for two.
    let kinds: [Annotation.Kind] = [.note, .correction, .tag, .mark]
    let signs = kinds.compactMap { kind in here.first { $0.annotation.kind == kind } }
    let room = session.size.columns >= 24 ? 2 : 1
    for (offset, placed) in signs.prefix(room).enumerated() {
      canvas.fill(
        column: rect.column + rect.columns + offset, row: screenRow, count: 1,
        glyph: glyph(of: placed.annotation, art: canvas.art), style: session.settings.theme[.key])
    }
  }

  private static func glyph(of annotation: Annotation, art: LineArt) -> UInt32 {
    switch annotation.kind {
    case .note: return art.note
    case .correction: return 0x23
    case .mark: return annotation.body.unicodeScalars.first?.value ?? 0x6D
    case .tag:
      switch Annotation.Tag(rawValue: annotation.body) {
      case .important?, nil: return 0x21
      case .doubtful?: return 0x3F
      case .toCheck?: return 0x2B
      }
    }
  }

  /// The bar beside a row that holds something marked.
  private static func drawBar(
    for row: TextLayout.Row, at screenRow: Int, in rect: Rect, marks: Marks, theme: Theme,
    on canvas: inout Canvas
  ) {
    guard marks.isMarked(row.span), rect.column > 0 else { return }
    let gap = rect.column >= 2 ? 2 : 1
    var style = theme[.highlight]
    // An underlined bar looks like a letter.
    style.attributes.remove(.underline)
    canvas.fill(
      column: rect.column - gap, row: screenRow, count: 1, glyph: canvas.art.bar,
      style: style)
  }

  private static func role(of look: Flow.Block.Look) -> Theme.Role {
    switch look {
    case .title, .heading: return .heading
    case .paragraph(.tableRow(isHeader: true)): return .heading
    case .dek, .paragraph, .setAside: return .text
    case .byline: return .dim
    case .label: return .heading
    }
  }
}
