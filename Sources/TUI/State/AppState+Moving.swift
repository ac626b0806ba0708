import Model

extension AppState {
  /// Moves in the pane or the text that has the keys.
  mutating func move(_ command: Command, count: Int?) {
    switch focus {
    case .navigator: moveSelection(command, count: count)
    case .reader: moveText(command, count: count)
    }
  }

  /// The rows that the open pane has for its items.
  var listHeight: Int {
    max(1, NavigatorPane.listRows(of: self))
  }

  private mutating func moveSelection(_ command: Command, count: Int?) {
    if let content = boardContent {
      boardSelection = moved(
        boardSelection, by: command, count: count, last: content.items.count - 1
      ) { $0 + $1 }
      return
    }
    if isZoomed, pane == .options, let table = OptionsTable(of: self) {
      optionRow = moved(optionRow, by: command, count: count, last: table.rows.count - 1) {
        $0 + $1
      }
      return
    }
    let rows = document.navigator[pane]
    guard !rows.isEmpty else { return }
    let index = document.selection[pane.rawValue]
    document.selection[pane.rawValue] = moved(
      index, by: command, count: count, last: rows.count - 1
    ) { nextGroup(from: $0, in: rows, step: $1) }
    keepSelectionsVisible()
    followSelection()
  }

  /// The row that a movement leads to; `group` finds the next group in a direction.
  func moved(
    _ start: Int, by command: Command, count: Int?, last: Int, page: Int? = nil,
    group: (Int, Int) -> Int
  ) -> Int {
    let page = max(1, (page ?? listHeight) - 1)
    let times = count ?? 1
    var index = start
    switch command {
    case .moveDown, .nextSentence: index += times
    case .moveUp, .previousSentence: index -= times
    case .pageDown: index += page * times
    case .pageUp: index -= page * times
    case .halfDown: index += max(1, page / 2) * times
    case .halfUp: index -= max(1, page / 2) * times
    case .top: index = (count ?? 1) - 1
    case .bottom: index = count.map { $0 - 1 } ?? last
    case .nextSection, .previousSection:
      for _ in 0..<min(times, last + 1) { index = group(index, command == .nextSection ? 1 : -1) }
    case .nextParagraph: index = group(index, 1)
    case .previousParagraph: index = group(index, -1)
    default: break
    }
    return max(0, min(index, last))
  }

  /// The next row that is not inside a group: the next speaker, the next list.
  private func nextGroup(from index: Int, in rows: [NavigatorItem], step: Int) -> Int {
    var next = index + step
    while rows.indices.contains(next), rows[next].depth > 0 { next += step }
    return next
  }

  private mutating func moveText(_ command: Command, count: Int?) {
    let layout = readerLayout
    let page = max(1, readerHeight - 1)
    let times = count ?? 1
    let top = document.top
    switch command {
    case .moveDown: document.top = layout.position(top, down: times)
    case .moveUp: document.top = layout.position(top, up: times)
    case .pageDown: document.top = layout.position(top, down: page * times)
    case .pageUp: document.top = layout.position(top, up: page * times)
    case .halfDown: document.top = layout.position(top, down: max(1, readerHeight / 2) * times)
    case .halfUp: document.top = layout.position(top, up: max(1, readerHeight / 2) * times)
    case .top:
      leave()
      document.top = layout.top
    case .bottom:
      leave()
      document.top =
        count.map { layout.position(at: offset(atPercent: $0)) }
        ?? layout.lastTop(height: readerHeight)
    case .nextParagraph: document.top = paragraph(from: top, step: times)
    case .previousParagraph: document.top = paragraph(from: top, step: -times)
    case .nextSection, .previousSection:
      leave()
      document.top = heading(from: top, step: command == .nextSection ? times : -times)
    case .nextSentence: moveSentence(by: times)
    case .previousSentence: moveSentence(by: -times)
    default: return
    }
    if document.top == top, command != .nextSentence, command != .previousSentence {
      message = atEdge(command)
    }
    clampTop()
  }

  private func atEdge(_ command: Command) -> String? {
    switch command {
    case .moveUp, .pageUp, .halfUp, .top, .previousParagraph, .previousSection: return "top"
    default: return "end"
    }
  }

  private func offset(atPercent percent: Int) -> Int {
    document.briefing.article.text.bytes.count / 100 * max(0, min(100, percent))
  }

  private func paragraph(from top: ReaderLayout.Position, step: Int) -> ReaderLayout.Position {
    // Going up from inside a paragraph goes to its own start first, as in vi.
    let block = step < 0 && top.row > 0 ? top.block + step + 1 : top.block + step
    let last = max(0, document.flow.blocks.count - 1)
    return ReaderLayout.Position(block: max(0, min(block, last)), row: 0)
  }

  /// Where the section so many further begins; going up from inside a section goes to its beginning first.
  private func heading(from top: ReaderLayout.Position, step: Int) -> ReaderLayout.Position {
    let blocks = document.flow.blocks
    let starts = blocks.indices.filter { index in
      if case .heading = blocks[index].look { true } else { index == 0 }
    }
    let here = starts.partitioningIndex { $0 > top.block } - 1
    guard starts.indices.contains(here) else { return top }
    let isInside = top.block > starts[here] || top.row > 0
    let target = here + step + (step < 0 && isInside ? 1 : 0)
    // Behind the last section comes the end.
    guard target < starts.count else { return readerLayout.lastTop(height: readerHeight) }
    return ReaderLayout.Position(block: starts[max(0, target)], row: 0)
  }

  /// Marks the sentence so many further, from the marked one or the first on the screen.
  private mutating func moveSentence(by steps: Int) {
    let sentences = document.briefing.article.sentences
    guard !sentences.isEmpty else { return }
    let offset = markedOffset ?? readerLayout.offset(at: document.top)
    let index = sentences.partitioningIndex { $0.span.start > offset } - 1
    let isMarked =
      sentences.indices.contains(index) && document.highlights == [sentences[index].span]
    let target = isMarked || index < 0 ? index + steps : index + steps - (steps > 0 ? 1 : 0)
    let sentence = sentences[max(0, min(target, sentences.count - 1))].span
    document.highlights = [sentence]
    reveal(sentence)
  }

  /// Where the marked text starts, if it is on the screen.
  var markedOffset: Int? {
    guard let first = document.highlights.first else { return nil }
    let layout = readerLayout
    let position = layout.position(at: first.start)
    let distance = layout.distance(from: document.top, to: position, limit: readerHeight)
    return position >= document.top && distance < readerHeight ? first.start : nil
  }

  /// Scrolls so that a span can be seen, by as little as needed, with a row or two around it.
  mutating func reveal(_ span: SourceSpan) {
    if document.filter != nil, !document.flow.blocks.contains(where: { $0.span.overlaps(span) }) {
      _ = document.showOnly(nil)
      message = "the whole text again"
    }
    guard !document.flow.blocks.isEmpty else { return }
    let layout = readerLayout
    let height = readerHeight
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

  /// Shows what the selected row stands for.
  mutating func followSelection() {
    guard let item = document.selected(pane) else { return }
    keepSelectedEventOnAxis()
    document.highlights = item.highlights
    switch item.subject {
    case .section, .setAside:
      var top = readerLayout.position(at: item.anchor.start)
      // The label above what was set aside belongs to it.
      if case .setAside = item.subject {
        top = ReaderLayout.Position(block: max(0, top.block - 1), row: 0)
      }
      if case .section(0) = item.subject { top = readerLayout.top }
      document.top = top
      clampTop()
    case .event, .optionList, .option, .voice, .statement:
      reveal(item.highlights.first ?? item.anchor)
    }
  }

  /// Scrolls the lists so that their selected rows can be seen.
  mutating func keepSelectionsVisible() {
    if library.isOpen { keepLibraryVisible() }
    selectAnOption()
    let height = listHeight
    for pane in Pane.allCases {
      let index = document.selection[pane.rawValue]
      let top = document.listTop[pane.rawValue]
      let lastTop = max(0, document.navigator[pane].count - height)
      document.listTop[pane.rawValue] = min(lastTop, max(index - height + 1, min(top, index)))
    }
  }
}

extension Array {
  /// The index of the first element for which the predicate holds, where it holds for all that follow.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
