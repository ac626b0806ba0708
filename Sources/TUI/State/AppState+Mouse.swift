extension AppState {
  /// Takes in the mouse: a press selects, a double press opens, the wheel scrolls.
  mutating func handle(_ action: MouseAction, column: Int, row: Int) -> [Effect] {
    message = nil
    hasActed = true
    endSequence()
    guard prompt == nil, editor == nil, awaitedLetter == nil else { return [] }
    switch action {
    case .wheelUp: return wheel(.moveUp)
    case .wheelDown: return wheel(.moveDown)
    case .press, .doublePress:
      guard sheet == nil else { return [] }
      if library.isOpen {
        guard let item = LibraryPane.item(row: row, of: self) else { return [] }
        library.selected = item
        keepLibraryVisible()
        return action == .doublePress ? openFromLibrary() : []
      }
      press(column: column, row: row)
      if action == .doublePress, focus == .navigator { openSelection() }
      return []
    }
  }

  private mutating func wheel(_ command: Command) -> [Effect] {
    if sheet != nil {
      return handle(command == .moveUp ? Key.up : Key.down)
    }
    return perform(command, count: focus == .reader && !library.isOpen ? 3 : 1)
  }

  private mutating func press(column: Int, row: Int) {
    if board != nil || isZoomed {
      let inner = zoomRect.inset(columns: 1, rows: 1)
      if let content = boardContent {
        boardSelection =
          content.cards.item(row: row, selected: boardSelection, in: inner) ?? boardSelection
      } else {
        selectZoomed(column: column, row: row, in: inner)
      }
    } else if let rect = layout.navigator, column < rect.column + rect.columns {
      guard let target = NavigatorPane.target(row: row, of: self) else { return }
      if target.pane != pane || focus != .navigator { changePane(to: target.pane) }
      if let item = target.item {
        document.selection[pane.rawValue] = item
        followSelection()
      }
    } else if focus == .navigator {
      openSelection()
    }
  }

  private mutating func selectZoomed(column: Int, row: Int, in rect: Rect) {
    guard let item = zoomedItem(column: column, row: row, in: rect),
      document.navigator[pane].indices.contains(item)
    else { return }
    document.selection[pane.rawValue] = item
    followSelection()
  }

  /// The item that a place on a zoomed pane shows; a press on the options also selects the table's row.
  private mutating func zoomedItem(column: Int, row: Int, in rect: Rect) -> Int? {
    let listed = document.listTop[pane.rawValue] + row - rect.row
    switch pane {
    case .sections: return listed
    case .voices:
      return VoiceCards.cards(of: self, width: rect.columns).item(
        row: row, selected: document.selection[pane.rawValue], in: rect)
    case .timeline:
      guard let parts = AxisPane.parts(of: self, in: zoomRect) else { return listed }
      return parts.item(row: row)
    case .options:
      guard let table = OptionsTable(of: self),
        let placed = table.place(
          option: optionIndex, selected: optionRow, in: rect, isUnicode: settings.isUnicode)
      else { return listed }
      let line = row - rect.row - placed.head.count
      if placed.lines.indices.contains(line), placed.lines[line].row >= 0 {
        optionRow = placed.lines[line].row
      }
      let option = placed.option(
        column: column - rect.column, headLine: line < 0 ? row - rect.row : nil)
      return document.navigator[.options].firstIndex {
        $0.subject == .option(list: table.list, index: option ?? optionIndex)
      }
    }
  }
}
