extension AppState {
  /// Takes in the mouse: a press selects, a double press opens, the wheel scrolls.
  mutating func handle(_ action: MouseAction, column: Int, row: Int) -> [Effect] {
    message = nil
    guard prompt == nil else { return [] }
    switch action {
    case .wheelUp: return wheel(.moveUp)
    case .wheelDown: return wheel(.moveDown)
    case .press, .doublePress:
      guard helpTop == nil else { return [] }
      press(column: column, row: row)
      if action == .doublePress, focus == .navigator { openSelection() }
      return []
    }
  }

  private mutating func wheel(_ command: Command) -> [Effect] {
    if helpTop != nil {
      return handle(command == .moveUp ? Key.up : Key.down)
    }
    return perform(command, count: focus == .reader ? 3 : 1)
  }

  private mutating func press(column: Int, row: Int) {
    if let rect = layout.navigator, column < rect.column + rect.columns || isZoomed {
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
}
