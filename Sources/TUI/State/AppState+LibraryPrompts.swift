import Model

extension AppState {
  /// Takes in a line that was typed in the library.
  mutating func accept(_ line: Prompt, for purpose: LibraryPrompt) -> [Effect] {
    let text = line.text.trimmed
    switch purpose {
    case .search: return search(for: text)
    case .titles:
      library.words = text
      return show(.list)
    case .place:
      library.filter.place = text.isEmpty ? nil : text
      return applyFilter()
    case .period:
      let period = LibraryPrompt.period(text)
      guard text.isEmpty || period != nil else {
        message = "no date or period: \(text)"
        return []
      }
      library.filter.from = period
      library.filter.to = period
      return applyFilter()
    case .kind:
      let choices = PromptChoice.choices(for: line, in: self)
      guard choices.indices.contains(line.choice),
        case .kind(let kind) = choices[line.choice].value
      else {
        message = "no kind of events is called \(text)"
        return []
      }
      library.filter.kind = kind
      return applyFilter()
    }
  }

  private mutating func search(for words: String) -> [Effect] {
    guard !words.isEmpty else { return show(.list) }
    library.query = words
    return show(.hits)
  }

  /// Shows what the filter leaves: of the hits, or else of the events.
  private mutating func applyFilter() -> [Effect] {
    show(library.view == .hits ? .hits : .events)
  }
}

extension String {
  /// The string without space at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
