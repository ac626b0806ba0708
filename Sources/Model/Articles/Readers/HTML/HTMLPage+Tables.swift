extension HTMLPage {
  /// Whether a table holds data, so that its rows are kept as rows, or only lays out the page.
  func isDataTable(_ index: Int) -> Bool {
    if let role = tree.value(.role, of: index), ASCII.contains(role, "presentation") {
      return false
    }
    var rows = 0
    var columns = 0
    var cells = 0
    var hasHeader = false
    var at = index + 1
    let end = Int(tree.nodes[index].end)
    while at < end {
      switch tree.tag(at) {
      case HTMLTags.table: return false
      case HTMLTags.tr:
        rows += 1
        columns = max(columns, cells)
        cells = 0
      case HTMLTags.th, HTMLTags.caption, HTMLTags.thead:
        hasHeader = true
        cells += 1
      case HTMLTags.td:
        cells += 1
        if holdsText(at) { return false }
      case _: break
      }
      at += 1
    }
    columns = max(columns, cells)
    if rows < 2 || columns < 2 { return false }
    return hasHeader || rows >= 3 || columns > 3
  }

  /// Whether a cell holds several blocks of running text.
  private func holdsText(_ cell: Int) -> Bool {
    let range = runs.range(in: tree.subtree(cell))
    return range.count > 3 && runs.all[range].contains { $0.length > 200 }
  }
}
