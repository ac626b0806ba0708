import Model

/// Where a search began that is being typed: the place to come back to, and the search before it.
struct SearchStart {
  /// The byte at the reader's top.
  var offset: Int
  /// The search before.
  var search: SearchState?
}

extension Session {
  /// Where a search that is typed now would begin.
  var searchStart: SearchStart {
    SearchStart(offset: textLayout.offset(at: document.top), search: document.search)
  }

  /// Goes back to where a search was begun.
  mutating func cancelSearch(_ start: SearchStart) {
    document.search = start.search
    document.top = textLayout.position(at: start.offset)
    clampTop()
  }

  /// Searches what is typed so far.
  mutating func search(_ pattern: String, isRegex: Bool, from start: SearchStart) {
    guard !pattern.isEmpty else {
      document.search = nil
      return
    }
    document.search = SearchState(
      pattern: pattern, in: document.briefing.article, isRegex: isRegex, from: start.offset)
    if let match = document.search?.match { reveal(match) }
  }

  /// Stays at the match that was found while typing; an empty line repeats the search before.
  mutating func acceptSearch(_ text: String, from start: SearchStart?) {
    if text.isEmpty {
      if let start { cancelSearch(start) }
      if document.search != nil { goToMatch(by: 1) }
      return
    }
    guard document.search?.match != nil else {
      let fault = document.search?.fault
      if let start { cancelSearch(start) }
      message =
        fault.map { "invalid regular expression at character \($0): \(text)" }
        ?? "not found: \(text)"
      return
    }
    var left = place
    if let start { left.offset = start.offset }
    jumps.leave(left)
    arrival = .text
    give(keysTo: .reader)
    showMatch()
  }

  /// Goes that many matches further.
  mutating func goToMatch(by steps: Int) {
    guard document.search != nil else {
      message = "nothing searched yet; \(name(of: .search)) searches"
      return
    }
    leave()
    arrival = .text
    give(keysTo: .reader)
    goOnFromHere(by: steps)
    showMatch()
  }

  /// Goes that many matches further from the one that is looked at, or else from where the reader is.
  private mutating func goOnFromHere(by steps: Int) {
    guard let next = nextMatch(forward: steps > 0), let search = document.search, steps != 0 else {
      return
    }
    document.search?.current = (next + search.matches.count) % search.matches.count
    document.search?.advance(by: steps > 0 ? steps - 1 : steps + 1)
  }

  /// The match after or before the one that is looked at, or else the place of the reader; -1 before the first one,
  /// their number after the last one, nil if there is none.
  private func nextMatch(forward: Bool) -> Int? {
    guard let search = document.search, let current = search.current else { return nil }
    if pointed == search.match { return forward ? current + 1 : current - 1 }
    let place = targetOffset
    let next = search.matches.partitioningIndex { $0.start >= place }
    return forward ? next : next - 1
  }

  /// Goes to the next match, and after the last one of this article to the first of the next one that has any.
  mutating func goToMatchAnywhere(forward: Bool) {
    guard let search = document.search, documents.count > 1 else {
      return goToMatch(by: forward ? 1 : -1)
    }
    if let next = nextMatch(forward: forward), search.matches.indices.contains(next) {
      return goToMatch(by: forward ? 1 : -1)
    }
    for step in 1..<documents.count {
      let index = (current + (forward ? step : -step) + documents.count) % documents.count
      var found = SearchState(
        pattern: search.pattern, in: documents[index].briefing.article, isRegex: search.isRegex,
        from: 0)
      guard !found.matches.isEmpty else { continue }
      if !forward { found.current = found.matches.count - 1 }
      show(article: index)
      document.search = found
      arrival = .text
      give(keysTo: .reader)
      showMatch()
      say("article \(index + 1) of \(documents.count)")
      return
    }
    goToMatch(by: forward ? 1 : -1)
  }

  /// Searches the name at the place that the reader looks at, else the first long word there.
  ///
  /// - Parameter steps: 1 for the next place that has it, -1 for the one before.
  mutating func searchWord(by steps: Int) {
    let article = document.briefing.article
    guard let sentence = targetSentence, let word = targetWord ?? word(in: sentence) else {
      message = "no word here"
      return
    }
    let offset = targetOffset
    leave()
    // The first one from the sentence on stands in it.
    let from = steps > 0 ? offset + 1 : sentence.start
    document.search = SearchState(pattern: word, in: article, from: from)
    goToMatch(by: steps > 0 ? 0 : steps)
  }

  /// Ends the search, so that its matches are not marked any more; a filter goes on.
  mutating func clearSearch() {
    message = document.search == nil ? "nothing searched" : "search cleared"
    document.search = nil
    document.searchBeforeFilter = nil
  }

  /// A match, or words that were marked by themselves.
  private var targetWord: String? {
    guard let pointed, pointed.count <= 60, pointed != targetSentence else { return nil }
    let words = document.briefing.article.oneLine(pointed)
    return words.isEmpty ? nil : words
  }

  private func word(in sentence: SourceSpan) -> String? {
    let article = document.briefing.article
    let name = document.briefing.entities.first { entity in
      entity.mentions.contains { sentence.contains($0) }
    }
    if let name { return article.oneLine(name.name) }
    let words = article[sentence].split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "’" }
    return words.first { $0.count > 4 }.map(String.init)
  }

  private mutating func showMatch() {
    guard let match = document.search?.match else { return }
    document.point = match
    reveal(match)
    message = whereMatched(match)
  }

  /// In which panes the matched words are told of, as a note; nil for none.
  private func whereMatched(_ match: SourceSpan) -> String? {
    let panes = [Pane.timeline, .options, .voices].filter { pane in
      document.navigator[pane].contains { item in
        item.highlights.contains { $0.contains(match) }
      }
    }
    guard !panes.isEmpty, let search = document.search else { return nil }
    let names = panes.map(\.title).joined(separator: ", ")
    return "/\(search.pattern) \(search.counter)  also in: \(names)"
  }

  /// Lists the rows of the open pane that have the words, or all of them again for no words.
  mutating func listOnly(_ words: String) {
    let before = document.selected(pane)
    guard document.list(pane, with: words) else {
      message = "no row \(RowFilter(words).condition)"
      return
    }
    if before != document.selected(pane) { followSelection() }
    message = words.isEmpty ? "all rows" : "only rows \(RowFilter(words).condition); Esc shows all"
  }

  /// Shows the paragraphs that have the words, or all of them again for no words.
  mutating func showOnlyMatching(_ words: String) {
    let offset = textLayout.offset(at: document.top)
    let before = document.filter
    guard document.showOnly(words.isEmpty ? nil : words) else {
      message = "not found: \(words)"
      return
    }
    // The matches of a filter go with it; a search of one's own stays, or comes back.
    if before == nil || document.search?.pattern != before {
      document.searchBeforeFilter = document.search
    }
    document.search =
      words.isEmpty || RowFilter(words).isInverse
      ? document.searchBeforeFilter
      : SearchState(pattern: words, in: document.briefing.article, from: offset)
    if focus == .navigator { leave() }
    arrival = .text
    give(keysTo: .reader)
    document.top = words.isEmpty ? textLayout.position(at: offset) : textLayout.top
    clampTop()
    message =
      words.isEmpty
      ? "the whole text" : "only paragraphs \(RowFilter(words).condition); Esc shows all"
  }
}
