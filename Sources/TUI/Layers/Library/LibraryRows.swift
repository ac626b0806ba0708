import Model

/// The rows of the library's views.
enum LibraryRows {
  /// The columns of the list: which there are depends on the width.
  private struct Columns {
    var published: Int?
    var read: Int
    var opened: Int?
    var title: Int
    var titleWidth: Int
    var source: Int?
    var sourceWidth = 0

    /// Lays out the columns of a list; two cells at its left are for the pointer and the choice.
    init(_ rect: Rect) {
      var column = rect.column + 2
      let end = rect.column + rect.columns
      if rect.columns >= 56 {
        published = column
        column += 12
      }
      read = column
      column += 6
      if rect.columns >= 56 {
        opened = column
        column += 12
      }
      title = column
      sourceWidth = rect.columns >= 96 ? rect.columns / 4 : 0
      titleWidth = max(0, end - column - (sourceWidth > 0 ? sourceWidth + 2 : 0))
      if sourceWidth > 0 { source = end - sourceWidth }
    }
  }

  /// Draws the names of the columns.
  static func drawHeader(row: Int, in rect: Rect, _ session: Session, _ canvas: inout Canvas) {
    let columns = Columns(rect)
    let style = session.settings.theme[.dim]
    func write(_ name: String, _ column: Int?) {
      guard let column else { return }
      canvas.writeClipped(
        name, column: column, row: row, limit: rect.column + rect.columns - column, style: style)
    }
    write("published", columns.published)
    write("read", columns.read)
    write("opened", columns.opened)
    write("title", columns.title)
    write("source", columns.source)
  }

  /// Draws an entry of the view.
  static func draw(
    _ index: Int, row: Int, in rect: Rect, session: Session, canvas: inout Canvas
  ) {
    let library = session.library
    let context = RowContext(
      session: session, rect: rect, row: row, isSelected: index == library.list.selected)
    canvas.select(context)
    switch library.view {
    case .list: draw(library.entries[index], in: context, on: &canvas)
    case .hits: draw(library.hits[index], in: context, on: &canvas)
    case .events:
      if let event = library.event(index) { draw(event, in: context, on: &canvas) }
    }
  }

  private static func drawChoice(
    of article: Int, in context: RowContext, on canvas: inout Canvas
  ) {
    guard context.session.library.chosen.contains(article) else { return }
    canvas.write(
      "*", column: context.rect.column + 1, row: context.row, limit: 1, style: context.base)
  }

  private static func draw(
    _ entry: LibraryEntry, in context: RowContext, on canvas: inout Canvas
  ) {
    let (row, columns) = (context.row, Columns(context.rect))
    drawChoice(of: entry.id, in: context, on: &canvas)
    if let column = columns.published, let published = entry.published {
      canvas.writeClipped(
        published, column: column, row: row, limit: 11, style: context.style(.date))
    }
    let percent = "\(entry.percent)%"
    canvas.write(
      String(repeating: " ", count: 4 - min(4, percent.count)) + percent, column: columns.read,
      row: row, limit: 4, style: context.base)
    if let column = columns.opened {
      canvas.write(day(entry.opened), column: column, row: row, limit: 11, style: context.base)
    }
    canvas.writeClipped(
      entry.title, column: columns.title, row: row, limit: columns.titleWidth, style: context.base)
    if let column = columns.source {
      canvas.writeClipped(
        end(of: entry.source, width: columns.sourceWidth), column: column, row: row,
        limit: columns.sourceWidth, style: context.style(.dim))
    }
  }

  private static func draw(_ hit: SearchHit, in context: RowContext, on canvas: inout Canvas) {
    let (row, rect) = (context.row, context.rect)
    drawChoice(of: hit.entry.id, in: context, on: &canvas)
    var column = rect.column + 2
    if let published = hit.entry.published, rect.columns >= 40 {
      column = canvas.write(
        published, column: column, row: row, limit: 11, style: context.style(.date))
      column += 2
    }
    canvas.writeClipped(
      hit.entry.title, column: column, row: row, limit: max(0, context.end - column),
      style: context.base)
    LibraryExcerpt.draw(hit, below: context, on: &canvas)
  }

  private static func draw(_ event: LibraryEvent, in context: RowContext, on canvas: inout Canvas) {
    let (row, rect) = (context.row, context.rect)
    var column = rect.column + 2
    drawChoice(of: event.article, in: context, on: &canvas)
    canvas.writeClipped(
      event.dateInWords ?? "undated", column: column, row: row, limit: 11,
      style: context.style(event.date == nil ? .dim : .date))
    column += 12
    if event.isToldAttack {
      canvas.write(
        canvas.art.attack, column: column, row: row, limit: 1, style: context.style(.attack))
      column += 2
    }
    let name = rect.columns >= 96 ? rect.columns / 4 : 0
    let room = max(0, context.end - column - (name > 0 ? name + 2 : 0))
    canvas.writeClipped(
      words(of: event), column: column, row: row, limit: room, style: context.base)
    if name > 0 {
      canvas.writeClipped(
        event.title, column: context.end - name, row: row, limit: name, style: context.style(.dim))
    }
  }

  private static func words(of event: LibraryEvent) -> String {
    let words = OneLine.text(event.text, limit: 400)
    switch event.status {
    case .happened: return words
    case .expected, .hypothetical: return "\(event.status.rawValue): \(words)"
    }
  }

  /// Draws what else is known of the selected row.
  static func drawDetails(from row: Int, in rect: Rect, _ session: Session, _ canvas: inout Canvas)
  {
    let lines = details(of: session)
    for (offset, line) in lines.prefix(2).enumerated() {
      canvas.writeClipped(
        line, column: rect.column + 1, row: row + offset, limit: rect.columns - 1,
        style: offset == 0 ? .plain : session.settings.theme[.dim])
    }
  }

  private static func details(of session: Session) -> [String] {
    let library = session.library
    let dot = session.settings.isUnicode ? " · " : " - "
    switch library.view {
    case .list, .hits:
      guard let entry = library.selectedEntry else { return [] }
      var facts = [
        Plural.phrase(entry.words, "word"), "\(entry.percent)% read", "added \(day(entry.added))",
      ]
      if library.view == .hits { facts.append("opened \(day(entry.opened))") }
      if entry.notes > 0 { facts.append(Plural.phrase(entry.notes, "note")) }
      return [entry.title + dot + entry.source, facts.joined(separator: dot)]
    case .events:
      guard let event = library.event(library.list.selected) else { return [] }
      var facts = [event.dateInWords ?? "no date", event.kind.rawValue]
      if event.status != .happened { facts.append(event.status.rawValue) }
      if !event.places.isEmpty { facts.append(event.places) }
      if let toll = event.toll { facts.append("\(toll) killed") }
      if let correction = event.correction { facts.append(correction) }
      facts.append(event.title)
      return [OneLine.text(event.text, limit: 400), facts.joined(separator: dot)]
    }
  }

  /// A time as its day, as the reader's clock has it.
  private static func day(_ seconds: Int) -> String {
    // Division rounds towards zero; a day before 1970 is the one before.
    let day = seconds / 86_400
    return DayNumber(seconds % 86_400 < 0 ? day - 1 : day).description
  }

  /// The last part of a path that fits: a file's name says more than its folders.
  private static func end(of source: String, width: Int) -> String {
    guard CellWidth.width(of: source) > width, let slash = source.lastIndex(of: "/") else {
      return source
    }
    return String(source[source.index(after: slash)...])
  }
}
