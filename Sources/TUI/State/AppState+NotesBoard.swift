import Model

extension AppState {
  /// Lists the notes that hold the words, or all of them for none.
  mutating func showNotes(with words: String) {
    notesWords = words
    boardSelection = 0
  }

  /// The annotation that is selected in the list of them.
  var listedAnnotation: PlacedAnnotation? {
    guard board == .notes, let content = boardContent,
      content.items.indices.contains(boardSelection),
      let id = content.items[boardSelection].annotation
    else { return nil }
    return document.annotations.first { $0.annotation.id == id }
  }

  /// Asks whether the listed annotation is to be removed.
  mutating func askToRemove() {
    guard listedAnnotation != nil else {
      message =
        "\(name(of: .removeNote)) removes in the list of notes; "
        + "\(name(of: .notes)) shows it"
      return
    }
    awaitedLetter = .remove
  }

  /// Takes the letter that answers whether the listed annotation is to be removed.
  mutating func removeListed(_ key: Key) -> [Effect] {
    guard key == .character("y"), let listed = listedAnnotation else {
      message = "nothing was removed"
      return []
    }
    let effect = remove(listed.annotation)
    boardSelection = max(0, min(boardSelection, (boardContent?.items.count ?? 0) - 1))
    message = "\(listed.annotation.heading) removed"
    return [effect]
  }
}
