import Model

extension LinearReader {
  /// The reader's notes, tags and marks; with words, those that contain them.
  mutating func notes(_ words: String) -> [String] {
    session.boardWords[.notes] = words
    if session.document.annotations.isEmpty {
      items = []
      return ["No notes yet. + 3 TEXT adds a note to item 3 of the last list."]
    }
    return numbered(NotesBoard.content(of: session, width: width - 5))
  }

  /// Writes a note on an item of the last list, or on what was read last.
  mutating func note(_ argument: String) -> [String] {
    let (number, words) = LinearReader.numbered(argument)
    guard !words.isEmpty else { return ["Type + NUMBER TEXT, with a number from the last list."] }
    guard let span = span(of: number) else { return [noPlace(number)] }
    let old = session.document.annotations.first {
      $0.annotation.kind == .note && $0.span?.overlaps(span) == true
    }
    guard let old, let place = old.span else {
      ask(session.put(.note, body: words, at: span, replacing: nil))
      return ["Note on \(quoted(span))"]
    }
    // One place has one note, as in the explorer: what is said later stands below.
    let body = old.annotation.body + "\n" + words
    ask(session.put(.note, body: body, at: place, replacing: old.annotation))
    return ["Added to the note on \(quoted(place))"]
  }

  /// Tags an item of the last list, or what was read last.
  mutating func tag(_ argument: String) -> [String] {
    let (number, word) = LinearReader.numbered(argument)
    let tag = Annotation.Tag(rawValue: word.lowercased())
    guard tag != nil || word.lowercased() == "none" else {
      let tags = Annotation.Tag.allCases.map(\.rawValue) + ["none"]
      return [
        "Type # and a number from the last list, and one of: \(tags.joined(separator: ", "))."
      ]
    }
    guard let span = span(of: number) else { return [noPlace(number)] }
    let old = session.document.annotations.first { $0.annotation.kind == .tag && $0.span == span }
    if let tag {
      ask(session.put(.tag, body: tag.rawValue, at: span, replacing: old?.annotation))
      return ["Tagged \(tag.rawValue): \(quoted(span))"]
    }
    guard let old else { return ["No tag on \(quoted(span))"] }
    ask([session.remove(old.annotation)])
    return ["Tag removed from \(quoted(span))"]
  }

  /// Asks whether a note of the last list is to be deleted.
  mutating func askToDelete(_ argument: String) -> [String] {
    guard let number = Int(argument), number > 0, items.indices.contains(number - 1),
      items[number - 1].annotation != nil
    else { return ["Type - NUMBER, with a number from the list of notes (k)."] }
    toDelete = items[number - 1]
    return ["Delete \(number)? y = yes, anything else = no"]
  }

  /// Deletes an annotation if a line says so.
  mutating func delete(_ item: BoardItem, if line: String) -> [String] {
    toDelete = nil
    let documents = session.documents
    guard line.lowercased() == "y" || line.lowercased() == "yes",
      let old = documents[item.document].annotations.first(where: {
        $0.annotation.id == item.annotation
      })
    else { return ["Nothing deleted."] }
    session.current = item.document
    ask([session.remove(old.annotation)])
    // The numbers of the list go on to mean what they meant.
    return ["Deleted: \(old.annotation.heading)"]
  }

  /// The words that an item or the place of reading stands for; goes to the item's article.
  private mutating func span(of number: Int?) -> SourceSpan? {
    guard let number else { return lastRead }
    guard number > 0, items.indices.contains(number - 1) else { return nil }
    let target = items[number - 1]
    let span = target.item.highlights.first ?? target.item.anchor
    guard !span.isEmpty else { return nil }
    if session.current != target.document {
      session.current = target.document
      lastRead = nil
      resumeReading()
    }
    return span
  }

  private func noPlace(_ number: Int?) -> String {
    guard number != nil else { return "Nothing read yet: give a number from a list." }
    return items.isEmpty
      ? "No list yet. Type sections, timeline, options or voices."
      : "The last list is numbered 1 to \(items.count)."
  }

  private func quoted(_ span: SourceSpan) -> String {
    "“\(article.oneLine(span, limit: 100))”"
  }

  /// A number and the words after it.
  private static func numbered(_ argument: String) -> (number: Int?, words: String) {
    let text = argument.drop { $0 == " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard let number = Int(digits.prefix(9)), rest.first == " " || rest.isEmpty else {
      return (nil, String(text))
    }
    return (number, String(rest.drop { $0 == " " }))
  }
}
