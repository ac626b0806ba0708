import Articles
import TextSafety

/// Tables whose rows or columns are options, with what their cells say of each.
struct OptionTables {
  /// The article.
  let text: OptionText

  /// A table with more rows or columns compares something else than courses of action.
  private static let mostLines = 9

  private struct Table {
    var paragraphs: Range<Int>
    var rows: [[SourceSpan]]
  }

  /// The options of the article's tables.
  func groups() -> [OptionGroup] {
    tables().compactMap { table in byRow(table) ?? byColumn(table) }
  }

  private func tables() -> [Table] {
    var tables: [Table] = []
    for (index, paragraph) in text.article.paragraphs.enumerated() {
      guard case .tableRow = paragraph.kind else { continue }
      let cells = cells(of: paragraph.span)
      if let last = tables.indices.last, tables[last].paragraphs.upperBound == index {
        tables[last].rows.append(cells)
        tables[last].paragraphs = tables[last].paragraphs.lowerBound..<(index + 1)
      } else {
        tables.append(Table(paragraphs: index..<(index + 1), rows: [cells]))
      }
    }
    return tables.filter { (3...Self.mostLines + 1).contains($0.rows.count) }.map(
      Self.withEmptyCorner)
  }

  /// With the empty corner of its head, which not every reader of a format keeps.
  private static func withEmptyCorner(_ table: Table) -> Table {
    var table = table
    guard let head = table.rows.first, let start = head.first?.start,
      table.rows.dropFirst().allSatisfy({ $0.count == head.count + 1 })
    else { return table }
    table.rows[0].insert(SourceSpan(start, start), at: 0)
    return table
  }

  private func cells(of row: SourceSpan) -> [SourceSpan] {
    var cells: [SourceSpan] = []
    var start = row.start
    for index in row.range where text.bytes[index] == .tab {
      cells.append(text.trimmed(start, index))
      start = index + 1
    }
    cells.append(text.trimmed(start, row.end))
    return cells
  }

  /// "Option | Cost | Risk" above rows of options.
  private func byRow(_ table: Table) -> OptionGroup? {
    guard let head = table.rows.first, head.count > 1, let corner = head.first,
      names(corner, [.optionNoun, .optionNouns])
        || isDone(table.rows.dropFirst().compactMap(\.first))
          && names(corner, [.wayNoun, .wayNouns, .measure])
    else { return nil }
    let body = table.rows.dropFirst().filter { !($0.first?.isEmpty ?? true) }
    guard body.count > 1 else { return nil }
    let members = body.enumerated().compactMap { index, row -> OptionGroup.Member? in
      guard let label = row.first, let last = row.last else { return nil }
      var member = OptionGroup.Member(
        number: index + 1, span: label.union(last), head: label)
      member.cells = zip(head, row).dropFirst().compactMap { aspect(of: $1, under: $0) }
      return member
    }
    return OptionGroup(announcement: nil, members: members)
  }

  /// "| Lease | Sale" above rows that begin "Cost", "Risk".
  private func byColumn(_ table: Table) -> OptionGroup? {
    guard let head = table.rows.first, (3...Self.mostLines).contains(head.count) else { return nil }
    let body = table.rows.dropFirst()
    let kinds = body.filter { $0.first.flatMap { kind(of: $0) } != nil }
    let names = Array(head.dropFirst())
    guard kinds.count * 2 > body.count, kinds.count > 1,
      isDone(names) || names.allSatisfy({ self.names($0, [.optionNoun, .measure]) })
    else { return nil }
    let members = names.enumerated().map { index, name in
      var member = OptionGroup.Member(number: index + 1, span: name, head: name)
      member.cells = body.compactMap { row in
        guard row.indices.contains(index + 1), let side = row.first else { return nil }
        return aspect(of: row[index + 1], under: side)
      }
      return member
    }
    return OptionGroup(announcement: nil, members: members)
  }

  /// Whether most of the cells say what somebody does.
  private func isDone(_ cells: [SourceSpan]) -> Bool {
    let acts = cells.filter { cell in
      let words = OptionWordScanner.words(of: text.bytes, in: cell)
      guard let last = words.last else { return false }
      return OptionActReader(text: text, words: words).act() != nil || last.isA(.measure)
    }
    return acts.count * 2 > cells.count
  }

  private func names(_ cell: SourceSpan, _ classes: OptionWordClass) -> Bool {
    let words = OptionWordScanner.words(of: text.bytes, in: cell)
    return words.count <= 4 && words.contains { $0.isA(classes) }
  }

  private func aspect(of cell: SourceSpan, under head: SourceSpan) -> CourseOfAction.Aspect? {
    guard !cell.isEmpty, let kind = kind(of: head) else { return nil }
    return CourseOfAction.Aspect(kind, at: cell)
  }

  /// What a heading of a row or a column says of the options.
  private func kind(of head: SourceSpan) -> CourseOfAction.Aspect.Kind? {
    let words = OptionWordScanner.words(of: text.bytes, in: head)
    guard words.count <= 4 else { return nil }
    for word in words {
      if word.isA([.cost, .outlay, .money]) { return .cost }
      if word.isA([.risk, .peril]) { return .risk }
      if word.isA([.inFavour, .favouring, .forWord]) { return .inFavour }
      if word.isA([.against, .opposing]) { return .against }
      if word.isA([.consequence, .following]) { return .consequence }
    }
    return nil
  }
}
