import Model

/// The timeline on the whole screen: an axis drawn to scale.
struct AxisLayer: ZoomedPane {
  /// The selected event that the axis was moved to last.
  private var followed: Int?

  var pane: Pane { .timeline }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if command == .zoomIn || command == .zoomOut {
      zoom(by: command == .zoomIn ? 1 : -1, &session)
      return .handled()
    }
    if command == .panLeft || command == .panRight {
      pan(by: command == .panLeft ? -(count ?? 1) : count ?? 1, &session)
      return .handled()
    }
    return performZoomed(command, count: count, &session)
  }

  /// Shows a longer or a shorter stretch of time around the selected event.
  private func zoom(by steps: Int, _ session: inout Session) {
    let document = session.document
    guard let whole = AxisWindow.fitting(document.shownEvents) else {
      session.message = "[ and ] zoom the axis of the timeline; 2 z shows it"
      return
    }
    if steps < 0, document.axisStep == .all {
      session.document.axis = whole
      session.message = "the axis shows all of the time"
      return
    }
    // Steps that are longer than everything there is show nothing new.
    let step = AxisWindow.Step.allCases.filter { step in
      step.days.map { $0 < whole.upper - whole.lower } ?? true
    }.advanced(from: document.axisStep, by: steps)
    session.document.axisStep = step
    guard let days = step.days else {
      session.document.axis = nil
      return
    }
    let shown = document.axis ?? whole
    let center = document.selectedDay ?? (shown.lower + shown.upper) / 2
    session.document.axis = AxisWindow(lower: center - days / 2, upper: center + days / 2)
    session.message = "the axis shows \(step.name)"
  }

  private func pan(by steps: Int, _ session: inout Session) {
    guard
      let window = session.document.axis ?? session.document.wholeAxis
    else { return }
    session.document.axis = window.panned(by: Double(max(-20, min(20, steps))) * 0.25)
  }

  mutating func item(at place: Frame.Position, in rect: Rect, _ session: Session) -> Int? {
    guard let parts = AxisView.parts(of: session, in: session.zoomRect) else {
      return listed(row: place.row, in: rect, session)
    }
    return parts.item(row: place.row)
  }

  mutating func settle(_ session: inout Session) {
    let selected = session.document.lists[.timeline].selected
    if let followed, followed != selected { session.document.keepSelectedEventOnAxis() }
    followed = selected
    session.scrollLists { ZoomFrame.listRows(of: $1) }
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    let step = session.document.axisStep
    let note = step == .all ? PanesView.count(of: pane, in: session) : step.name
    ZoomFrame.draw(pane, note: note, session, on: &canvas) { rect, canvas in
      if let parts = AxisView.parts(of: session, in: session.zoomRect) {
        AxisView.draw(parts, session, on: &canvas)
      } else {
        PanesView.drawList(session, in: rect, on: &canvas)
      }
    }
  }

  func hints(in session: Session) -> [(Command, String)] {
    [
      (.moveDown, "move"), (.open, "read"), (.zoomIn, "closer"), (.zoomOut, "wider"),
      (.panRight, "pan"), (.fit, "all"), (.attacks, "attacks"), (.help, "help"), (.back, "back"),
    ]
  }
}

extension Document {
  /// The events that the timeline lists.
  var shownEvents: [TimelineEvent] {
    navigator[.timeline].compactMap { item in
      guard case .event(let index) = item.subject else { return nil }
      return briefing.timeline.events[index]
    }
  }

  /// The days from which on an event is no background of the article; nil if that is not known.
  var foreground: Int? {
    guard let published = briefing.article.metadata.published?.value.bounds.lower else {
      return nil
    }
    return published.value - 400
  }

  /// The events that the timeline begins with and that are long past, where others are not.
  var earlierEvents: Range<Int> {
    guard let foreground else { return 0..<0 }
    let events = shownEvents
    let count = events.prefix { event in
      event.days.map { $0.upper ?? $0.lower ?? Int.max }.map { $0 < foreground } ?? false
    }.count
    let isFewDated = events.dropFirst(count).count { $0.days != nil } < 2
    return count < 2 || isFewDated ? 0..<0 : 0..<count
  }

  /// The stretch of time that the axis begins with: what is no background, or else all of it.
  var wholeAxis: AxisWindow? {
    AxisWindow.fitting(Array(shownEvents.dropFirst(earlierEvents.count)))
  }

  /// Shows all of the time.
  mutating func fitAxis() {
    axis = nil
    axisStep = .all
  }

  /// Moves the axis so far that it shows when the selected event was, if it does not already.
  mutating func keepSelectedEventOnAxis() {
    guard let window = axis, let day = selectedDay, let bounds = selectedBounds else { return }
    let first = bounds.lower ?? bounds.upper ?? day
    let last = bounds.upper ?? bounds.lower ?? day
    guard last < window.lower || first > window.upper else { return }
    let half = (window.upper - window.lower) / 2
    axis = AxisWindow(lower: day - half, upper: day + half)
  }

  /// The days that the selected event may have happened on; of one that nothing dates, those of the
  /// last dated one above it.
  private var selectedBounds: (lower: Int?, upper: Int?)? {
    let events = briefing.timeline.events
    for row in navigator[.timeline].prefix(lists[.timeline].selected + 1).reversed() {
      if case .event(let index) = row.subject, let bounds = events[index].days { return bounds }
    }
    return nil
  }

  /// The middle of those days.
  var selectedDay: Int? {
    switch selectedBounds {
    case (let lower?, let upper?)?: return (lower + upper) / 2
    case (let lower?, nil)?: return lower
    case (nil, let upper?)?: return upper
    case (nil, nil)?, nil: return nil
    }
  }
}

extension [AxisWindow.Step] {
  /// The step that many further than another, no further than the ends.
  fileprivate func advanced(from step: AxisWindow.Step, by count: Int) -> AxisWindow.Step {
    let index = firstIndex(of: step) ?? 0
    return self[Swift.max(0, Swift.min(self.count - 1, index + count))]
  }
}
