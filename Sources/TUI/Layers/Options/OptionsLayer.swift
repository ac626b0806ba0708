/// The options on the whole screen: a column for each, a row for each thing that can be said of one.
struct OptionsLayer: ZoomedPane {
  /// The rows of the table, of which one is selected.
  private(set) var rows = ListView()

  var pane: Pane { .options }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if command == .panLeft || command == .panRight {
      selectBeside(command == .panLeft ? -1 : 1, &session)
      return .handled()
    }
    guard let table = OptionsTable(of: session) else {
      return performZoomed(command, count: count, &session)
    }
    if let movement = command.movement {
      rows.move(
        movement, count: count, of: table.rows.count, page: ZoomFrame.listRows(of: session))
      return .handled()
    }
    if command == .open {
      session.leave()
      guard let span = table.cell(row: rows.selected, option: session.selectedOption).span else {
        session.message = "nothing found on this"
        return .handled()
      }
      session.point(at: [span])
      session.enterText()
      return .push(TextLayer())
    }
    return performZoomed(command, count: count, &session)
  }

  /// Selects the option beside.
  private func selectBeside(_ step: Int, _ session: inout Session) {
    let items = session.document.navigator[.options]
    var index = session.document.lists[.options].selected
    repeat { index += step } while items.indices.contains(index) && !items[index].isOption
    guard items.indices.contains(index) else { return }
    session.document.lists[.options].selected = index
    session.followSelection()
  }

  mutating func item(at place: Frame.Position, in rect: Rect, _ session: Session) -> Int? {
    guard let table = OptionsTable(of: session),
      let placed = table.place(
        option: session.selectedOption, selected: rows.selected, in: rect,
        isUnicode: session.settings.isUnicode)
    else { return listed(row: place.row, in: rect, session) }
    let line = place.row - rect.row - placed.head.count
    if placed.lines.indices.contains(line), placed.lines[line].row >= 0 {
      rows.selected = placed.lines[line].row
    }
    let option = placed.option(
      column: place.column - rect.column, headLine: line < 0 ? place.row - rect.row : nil)
    return session.document.navigator[.options].firstIndex {
      $0.subject == .option(list: table.list, index: option ?? session.selectedOption)
    }
  }

  /// Side by side, the heading of a list has no column: its first option is selected instead.
  mutating func settle(_ session: inout Session) {
    if case .optionList? = session.document.selected(.options)?.subject {
      session.document.lists[.options].selected += 1
      session.followSelection()
    }
    session.scrollLists { ZoomFrame.listRows(of: $1) }
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    ZoomFrame.draw(pane, note: note(in: session), session, on: &canvas) { rect, canvas in
      if let table = OptionsTable(of: session) {
        table.draw(
          option: session.selectedOption, selected: rows.selected, in: rect, session, on: &canvas)
      } else {
        PanesView.drawList(session, in: rect, on: &canvas)
      }
    }
  }

  /// Which options have a column, of how many.
  private func note(in session: Session) -> String {
    let count = PanesView.count(of: pane, in: session)
    guard let table = OptionsTable(of: session) else { return count }
    let shown = OptionsHead.columns(
      of: table.labels.count, around: session.selectedOption, cells: session.zoomRect.columns - 2)
    if shown.count == table.labels.count { return count }
    let first = shown.lowerBound + 1
    let range = shown.count == 1 ? "\(first)" : "\(first)-\(shown.upperBound)"
    return "\(range) of \(table.labels.count)"
  }

  func hints(in session: Session) -> [(Command, String)] {
    [
      (.panRight, "next option"), (.moveDown, "row"), (.open, "read"), (.help, "help"),
      (.back, "back"),
    ]
  }
}

extension Session {
  /// The place of the selected option in its list.
  var selectedOption: Int {
    guard case .option(_, let index)? = document.selected(.options)?.subject else { return 0 }
    return index
  }
}
