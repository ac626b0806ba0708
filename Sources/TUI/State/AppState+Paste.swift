extension AppState {
  /// Takes in pasted text: it is typed into the line at the bottom, and is never taken for commands.
  mutating func paste(_ text: String) -> [Effect] {
    if var editing = editor {
      for character in text { _ = editing.type(.character(character)) }
      editor = editing
      return []
    }
    guard var line = prompt else {
      message = "pasted text goes into a line that is being typed, such as / for a search"
      return []
    }
    var isChanged = false
    for character in text where line.type(.character(character)) { isChanged = true }
    if isChanged {
      line.choice = 0
      prompt = line
      if line.purpose == .search { searchWhileTyping(line) }
    }
    return []
  }
}
