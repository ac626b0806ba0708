/// The sections on the whole screen.
struct SectionsLayer: ZoomedPane {
  var pane: Pane { .sections }

  mutating func item(at place: Frame.Position, in rect: Rect, _ session: Session) -> Int? {
    listed(row: place.row, in: rect, session)
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    let note = PanesView.count(of: pane, in: session)
    ZoomFrame.draw(pane, note: note, session, on: &canvas) { rect, canvas in
      PanesView.drawList(session, in: rect, on: &canvas)
    }
  }
}
