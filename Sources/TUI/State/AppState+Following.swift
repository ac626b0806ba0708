import Model

extension AppState {
  /// Goes from the marked place in the text to the pane's entry that tells of it.
  mutating func follow() {
    guard let sentence = pointedSentence else {
      message = "no entry tells of this place"
      return
    }
    for pane in [Pane.timeline, .options, .voices] {
      let rows = document.navigator[pane]
      let match = rows.indices.last { row in
        rows[row].tells(of: sentence)
      }
      guard let match, focus == .reader || pane != self.pane else { continue }
      return show(row: match, in: pane)
    }
    if !followName(in: sentence), !followDate(in: sentence) {
      message = "no entry tells of this sentence"
    }
  }

  /// Goes to the speaker whom a sentence names.
  private mutating func followName(in sentence: SourceSpan) -> Bool {
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
  private mutating func followDate(in sentence: SourceSpan) -> Bool {
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
    closeBoard()
    isZoomed = false
    changeGeometry {
      $0.focus = .navigator
      $0.pane = pane
    }
    document.selection[pane.rawValue] = row
    keepSelectionsVisible()
    followSelection()
  }

  /// The sentence of the match, of what is marked, or at the top of the text.
  var pointedSentence: SourceSpan? {
    let offset = matchOnScreen ?? markedOffset ?? readerLayout.offset(at: document.top)
    let sentences = document.briefing.article.sentences
    let index = sentences.partitioningIndex { $0.span.start > offset } - 1
    return sentences.indices.contains(index) ? sentences[index].span : nil
  }

  /// Where the current match starts, if it is on the screen.
  private var matchOnScreen: Int? {
    guard focus == .reader, let match = document.search?.match else { return nil }
    let position = readerLayout.position(at: match.start)
    let distance = readerLayout.distance(from: document.top, to: position, limit: readerHeight)
    return position >= document.top && distance < readerHeight ? match.start : nil
  }

  /// Searches the name at the marked place, else the first long word there.
  mutating func searchWord() {
    let article = document.briefing.article
    let offset =
      document.search?.match?.start ?? markedOffset
      ?? readerLayout.offset(at: document.top)
    let index = article.sentences.partitioningIndex { $0.span.start > offset } - 1
    guard article.sentences.indices.contains(index) else {
      message = "there is no word here"
      return
    }
    let sentence = article.sentences[index].span
    let name = document.briefing.entities.first { entity in
      entity.mentions.contains { sentence.contains($0) }
    }
    let words = article[sentence].split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "’" }
    let word =
      name.map { article.oneLine($0.name) }
      ?? words.first { $0.count > 4 }.map(String.init)
    guard let word else {
      message = "there is no word here"
      return
    }
    leave()
    document.search = SearchState(pattern: word, in: article, from: offset + 1)
    goToMatch(by: 0)
  }
}

extension NavigatorItem {
  /// Whether the row stands for something that a sentence tells of; a row that groups others does not.
  func tells(of sentence: SourceSpan) -> Bool {
    switch subject {
    case .voice, .optionList: return false
    case .section, .setAside, .event, .option, .statement:
      return highlights.contains { $0.overlaps(sentence) }
    }
  }
}
