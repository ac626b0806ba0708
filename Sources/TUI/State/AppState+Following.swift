import Model

extension AppState {
  /// Goes from the marked place in the text to the pane's entry that tells of it.
  mutating func follow() {
    let offset = markedOffset ?? readerLayout.offset(at: document.top)
    let article = document.briefing.article
    let index = article.sentences.partitioningIndex { $0.span.start > offset } - 1
    guard article.sentences.indices.contains(index) else {
      message = "no entry tells of this place"
      return
    }
    let sentence = article.sentences[index].span
    for pane in [Pane.timeline, .options, .voices] {
      let rows = document.navigator[pane]
      let match = rows.indices.last { row in
        rows[row].highlights.contains { $0.overlaps(sentence) } && !isGroup(rows[row])
      }
      guard let match, focus == .reader || pane != self.pane else { continue }
      leave()
      closeBoard()
      changeGeometry {
        $0.focus = .navigator
        $0.pane = pane
      }
      document.selection[pane.rawValue] = match
      keepSelectionsVisible()
      followSelection()
      return
    }
    message = "no entry tells of this sentence"
  }

  private func isGroup(_ item: NavigatorItem) -> Bool {
    switch item.subject {
    case .voice, .optionList: return true
    case .section, .setAside, .event, .option, .statement: return false
    }
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
      name.map { Navigator.oneLine(article[$0.name]) }
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
