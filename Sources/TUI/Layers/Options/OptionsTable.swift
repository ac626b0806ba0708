import Model

/// The options side by side: a column for each, a row for each thing that can be said of one.
struct OptionsTable {
  /// A cell: what it says, where that stands, and whether the article says anything.
  struct TableCell: Hashable {
    /// The words.
    var text: String
    /// Where they stand; nil if nothing was found.
    var span: SourceSpan?
  }

  /// A row of the table.
  struct TableRow: Hashable {
    /// What the row is about.
    var title: String
    /// A cell for each option.
    var cells: [TableCell]
    /// Whether the article says it once, of all options.
    var isShared = false
  }

  /// The list that is shown, as an index into `Briefing.options`.
  let list: Int
  /// The labels of its options.
  let labels: [String]
  /// The rows.
  let rows: [TableRow]

  /// Makes the table of the list that the options pane's selection is in; nil without options.
  init?(of session: Session) {
    let briefing = session.document.briefing
    guard let item = session.document.selected(.options) else { return nil }
    switch item.subject {
    case .option(let list, _), .optionList(let list): self.init(list: list, of: briefing)
    case .section, .setAside, .event, .outlook, .voice, .statement, .place: return nil
    }
  }

  /// Makes the table of a list.
  init(list: Int, of briefing: Briefing) {
    self.list = list
    let group = briefing.options[list]
    let article = briefing.article
    labels = group.options.map { "\($0.number) \($0.name(in: article))" }
    func shared(_ span: SourceSpan?) -> [TableCell] {
      let cell = OptionsTable.cell(span.map { [$0] } ?? [], article)
      return Array(repeating: cell, count: group.options.count)
    }
    var rows = [
      TableRow(
        title: "What it is", cells: group.options.map { OptionsTable.cell([$0.span], article) })
    ]
    for (title, span) in [
      ("Whose option", group.actor), ("Named by", group.namer),
      ("Condition", group.condition),
    ] {
      rows.append(TableRow(title: title, cells: shared(span), isShared: true))
    }
    for kind in CourseOfAction.Aspect.Kind.allCases {
      let cells = group.options.map { option in
        OptionsTable.cell(option.aspects.filter { $0.kind == kind }.map(\.span), article)
      }
      rows.append(TableRow(title: OptionsTable.title(of: kind), cells: cells))
    }
    self.rows = rows
  }

  private static func cell(_ spans: [SourceSpan], _ article: Article) -> TableCell {
    let text = spans.map { article.oneLine($0, limit: 2000) }.joined(separator: " / ")
    return TableCell(text: text, span: spans.first)
  }

  private static func title(of kind: CourseOfAction.Aspect.Kind) -> String {
    switch kind {
    case .inFavour: return "For"
    case .against: return "Against"
    case .cost: return "Cost"
    case .risk: return "Risk"
    case .actor: return "Who would act"
    case .consequence: return "Consequence"
    }
  }
}

extension OptionsTable {
  /// A cell; one outside the table is empty.
  func cell(row: Int, option: Int) -> TableCell {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(option) else {
      return TableCell(text: "", span: nil)
    }
    return rows[row].cells[option]
  }
}
