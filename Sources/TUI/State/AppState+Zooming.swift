import Model

extension AppState {
  /// The rectangle that a zoomed pane or the overview fills, with its frame.
  var zoomRect: Rect {
    let layout = layout
    let top = layout.titleRow == nil ? 0 : 1
    let bottom = layout.statusRow ?? size.rows
    return Rect(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
  }

  /// The place of the selected option in its list.
  var optionIndex: Int {
    guard case .option(_, let index)? = document.selected(.options)?.subject else { return 0 }
    return index
  }

  /// Side by side, the heading of a list has no column: its first option is selected instead.
  mutating func selectAnOption() {
    guard isZoomed, pane == .options,
      case .optionList? = document.selected(.options)?.subject
    else { return }
    document.selection[Pane.options.rawValue] += 1
    followSelection()
  }

  /// Shows a longer or a shorter stretch of time around the selected event.
  mutating func zoomAxis(by steps: Int) {
    guard isZoomed, pane == .timeline,
      let whole = AxisWindow.fitting(AxisPane.shownEvents(document))
    else {
      message = "[ and ] zoom the axis of the timeline; 2 z shows it"
      return
    }
    // Steps that are longer than everything there is show nothing new.
    let steps = AxisWindow.Step.allCases.filter { step in
      step.days.map { $0 < whole.upper - whole.lower } ?? true
    }.advanced(from: document.axisStep, by: steps)
    document.axisStep = steps
    guard let days = steps.days else {
      document.axis = nil
      return
    }
    let shown = document.axis ?? whole
    let center = selectedDay ?? (shown.lower + shown.upper) / 2
    document.axis = AxisWindow(lower: center - days / 2, upper: center + days / 2)
    message = "the axis shows \(steps.name)"
  }

  /// Shows all of the time.
  mutating func fitAxis() {
    document.axis = nil
    document.axisStep = .all
  }

  /// Moves the axis, or goes to the option beside.
  mutating func pan(by steps: Int) {
    switch pane {
    case .timeline where isZoomed:
      guard
        let window = document.axis ?? AxisWindow.fitting(AxisPane.shownEvents(document))
      else { return }
      document.axis = window.panned(by: Double(max(-20, min(20, steps))) * 0.25)
    case .options where isZoomed:
      let rows = document.navigator[.options]
      var index = document.selection[Pane.options.rawValue]
      let step = steps < 0 ? -1 : 1
      repeat { index += step } while rows.indices.contains(index) && rows[index].lead.isEmpty
      guard rows.indices.contains(index) else { return }
      document.selection[Pane.options.rawValue] = index
      followSelection()
    default:
      if steps < 0 { _ = perform(.back) } else { openSelection() }
    }
  }

  /// Moves the axis so far that it shows when the selected event was, if it does not already.
  mutating func keepSelectedEventOnAxis() {
    guard isZoomed, pane == .timeline, let window = document.axis, let day = selectedDay,
      let bounds = selectedBounds
    else { return }
    let first = bounds.lower ?? bounds.upper ?? day
    let last = bounds.upper ?? bounds.lower ?? day
    guard last < window.lower || first > window.upper else { return }
    let half = (window.upper - window.lower) / 2
    document.axis = AxisWindow(lower: day - half, upper: day + half)
  }

  /// The days that the selected event may have happened on; of one that nothing dates, those of the
  /// last dated one above it.
  private var selectedBounds: (lower: Int?, upper: Int?)? {
    let rows = document.navigator[.timeline]
    let events = document.briefing.timeline.events
    for row in rows.prefix(document.selection[Pane.timeline.rawValue] + 1).reversed() {
      if case .event(let index) = row.subject, let bounds = events[index].days {
        return bounds
      }
    }
    return nil
  }

  /// The middle of those days.
  private var selectedDay: Int? {
    switch selectedBounds {
    case (let lower?, let upper?)?: return (lower + upper) / 2
    case (let lower?, nil)?: return lower
    case (nil, let upper?)?: return upper
    case (nil, nil)?, nil: return nil
    }
  }
}

extension [AxisWindow.Step] {
  /// The step so many further than another, no further than the ends.
  fileprivate func advanced(from step: AxisWindow.Step, by count: Int) -> AxisWindow.Step {
    let index = firstIndex(of: step) ?? 0
    return self[Swift.max(0, Swift.min(self.count - 1, index + count))]
  }
}
