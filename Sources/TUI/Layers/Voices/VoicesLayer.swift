/// The voices on the whole screen: each speaker with what they say.
struct VoicesLayer: ZoomedPane {
  var pane: Pane { .voices }

  mutating func item(at place: Frame.Position, in rect: Rect, _ session: Session) -> Int? {
    VoiceCards.cards(of: session, width: rect.columns).item(
      row: place.row, selected: session.document.lists[.voices].selected, in: rect)
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    let note = PanesView.count(of: pane, in: session)
    ZoomFrame.draw(pane, note: note, session, on: &canvas) { rect, canvas in
      VoiceCards.cards(of: session, width: rect.columns).draw(
        selected: session.document.lists[.voices].selected, in: rect, session, on: &canvas)
    }
  }
}
