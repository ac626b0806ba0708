import Model

extension Session {
  /// Goes from the place in the text that the reader looks at to the pane's entry that tells of it.
  mutating func goToEntry() {
    guard let sentence = targetSentence else {
      message = "no entry for this place"
      return
    }
    for pane in [Pane.timeline, .options, .voices] {
      let match = document.navigator[pane].lastIndex { $0.tells(of: sentence) }
      guard let match, focus == .reader || pane != self.pane else { continue }
      return show(row: match, in: pane)
    }
    if !goToName(in: sentence), !goToDate(in: sentence) {
      message = "no entry for this sentence"
    }
  }

  /// Goes to the speaker whom a sentence names.
  private mutating func goToName(in sentence: SourceSpan) -> Bool {
    let voices = document.briefing.voices
    let rows = document.navigator[.voices]
    for row in rows.indices where pane != .voices || focus == .reader {
      guard case .voice(let index) = rows[row].subject,
        voices[index].mentions.contains(where: { sentence.contains($0) })
      else { continue }
      show(row: row, in: .voices)
      return true
    }
    return false
  }

  /// Goes to the event of a date that a sentence names.
  private mutating func goToDate(in sentence: SourceSpan) -> Bool {
    let dates = document.briefing.timeline.expressions.filter { sentence.contains($0.span) }
      .compactMap(\.date)
    let rows = document.navigator[.timeline]
    for row in rows.indices where pane != .timeline || focus == .reader {
      guard case .event(let index) = rows[row].subject,
        let date = document.briefing.timeline.events[index].date, dates.contains(date)
      else { continue }
      show(row: row, in: .timeline)
      return true
    }
    return false
  }

  /// Selects a row of a pane and gives it the keys.
  private mutating func show(row: Int, in pane: Pane) {
    leave()
    arrival = .panes
    changeGeometry {
      $0.focus = .navigator
      $0.pane = pane
    }
    document.lists[pane].selected = row
    followSelection()
  }
}

extension PaneRow {
  /// Whether the row stands for what is expected.
  var isOutlook: Bool {
    if case .outlook = subject { true } else { false }
  }

  /// Whether the row stands for an option.
  var isOption: Bool {
    if case .option = subject { true } else { false }
  }

  /// Whether the row stands for something that a sentence tells of; a row that groups others does not.
  func tells(of sentence: SourceSpan) -> Bool {
    switch subject {
    case .voice, .optionList: return false
    case .section, .setAside, .event, .option, .outlook, .statement, .place:
      return highlights.contains { $0.overlaps(sentence) }
    }
  }
}
