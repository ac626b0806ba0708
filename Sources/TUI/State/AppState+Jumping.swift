import Model

extension AppState {
  /// Remembers the present place before a jump.
  mutating func leave() {
    jumps.leave(place)
  }

  /// The present place.
  var place: Place {
    Place(
      document: current, focus: focus, pane: pane, selection: document.selection[pane.rawValue],
      offset: readerLayout.offset(at: document.top), highlights: document.highlights)
  }

  /// Opens a pane and gives it the keys.
  mutating func changePane(to pane: Pane) {
    if focus != .navigator || self.pane != pane { leave() }
    let cameFromText = focus == .reader
    let isOtherPane = self.pane != pane
    board = nil
    changeGeometry {
      $0.focus = .navigator
      $0.pane = pane
    }
    if !cameFromText || isOtherPane { followSelection() }
    if document.navigator[pane].isEmpty { message = NavigatorPane.emptyNote(for: pane, in: self) }
  }

  /// Gives the text the keys, at what the selected row stands for.
  mutating func openSelection() {
    if let listed = listedAnnotation, listed.span == nil {
      message =
        "its words are not in the text any more; \(name(of: .note)) changes it, "
        + "\(name(of: .removeNote)) removes it"
      return
    }
    leave()
    var point = wholeScreen
    if board != nil { selectFromBoard() }
    point?.document = current
    var highlights = document.highlights
    if isZoomed, pane == .options, let table = OptionsTable(of: self) {
      guard let span = table.cell(row: optionRow, option: optionIndex).span else {
        message = "the article is silent on this"
        return
      }
      highlights = [span]
      document.highlights = highlights
    }
    isZoomed = false
    board = nil
    changeGeometry { $0.focus = .reader }
    returnPoint = point
    if let first = highlights.first { reveal(first) }
  }

  /// Goes back or forward in the places that were left.
  mutating func walkJumps(forward: Bool, wasWalking: Bool) {
    guard let place = forward ? jumps.forward() : jumps.back(from: self.place) else {
      message = forward ? "no later place" : "no earlier place"
      isWalkingJumps = wasWalking
      return
    }
    isWalkingJumps = true
    restore(place)
  }

  /// Goes to the place that was left last, as vi does: the same keys lead back from there.
  mutating func goWhereOneWas() {
    guard let place = jumps.last else {
      message = "no earlier place"
      return
    }
    leave()
    restore(place)
  }

  private mutating func restore(_ place: Place) {
    guard documents.indices.contains(place.document) else { return }
    current = place.document
    isZoomed = false
    board = nil
    changeGeometry {
      $0.focus = place.focus
      $0.pane = place.pane
    }
    let last = max(0, document.navigator[place.pane].count - 1)
    document.selection[place.pane.rawValue] = min(place.selection, last)
    document.highlights = place.highlights
    document.top = readerLayout.position(at: place.offset)
    clampTop()
    keepSelectionsVisible()
  }
}
