import Model

/// The reader's notes, tags and marks, in the text's order, the orphans last.
enum NotesBoard {
  /// The most rows of a note that the list shows.
  private static let mostRows = 6

  /// The lines.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let words = session.boardWords[.notes] ?? ""
    let shown = session.document.annotations.filter { annotation in
      RowFilter(words).takes { says($0, annotation.annotation) }
    }
    for placed in shown { add(placed, session, to: &content) }
    if session.document.annotations.isEmpty {
      content.cards.add(
        "Nothing yet: \(session.name(of: .note)) writes a note, \(session.name(of: .tag)) tags, "
          + "\(session.name(of: .setMark)) and a letter marks.", role: .dim, isItem: false)
    } else if shown.isEmpty {
      content.cards.add("No note contains these words.", role: .dim, isItem: false)
    }
    return content
  }

  private static func add(
    _ placed: PlacedAnnotation, _ session: Session, to content: inout BoardContent
  ) {
    let annotation = placed.annotation
    let orphan = placed.span == nil ? ", its passage is no longer in the text" : ""
    content.cards.add(annotation.heading + orphan, role: placed.span == nil ? .dim : .heading)
    if annotation.kind == .note {
      let lines = annotation.body.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines.prefix(mostRows) {
        content.cards.extend(String(line), indent: 2, rows: mostRows)
      }
      if lines.count > mostRows { content.cards.extend("…", role: .dim, indent: 2) }
    }
    let words = placed.span.map { session.document.briefing.article[$0] } ?? annotation.anchor.exact
    content.cards.extend(OneLine.quoted(words), role: .dim, indent: 2, rows: 2)
    let item = PaneRow(
      .place, label: annotation.body, anchor: placed.span ?? SourceSpan(0, 0),
      highlights: placed.span.map { [$0] } ?? [])
    content.items.append(
      BoardItem(document: session.current, pane: nil, item: item, annotation: annotation.id))
  }

  /// Whether an annotation or what it is about holds the words, in capitals or not.
  private static func says(_ search: TextSearch, _ annotation: Annotation) -> Bool {
    return [annotation.heading, annotation.body, annotation.anchor.exact].contains {
      !search.matches(in: SafeText($0)).isEmpty
    }
  }

  /// How many notes and tags there are, in words; nil for none.
  static func summary(of document: Document) -> String? {
    var counts: [(String, Int)] = [("note", 0), ("correction", 0)]
    for tag in Annotation.Tag.allCases { counts.append((tag.rawValue, 0)) }
    for placed in document.annotations {
      let name =
        switch placed.annotation.kind {
        case .note: "note"
        case .correction: "correction"
        case .tag, .mark: placed.annotation.body
        }
      guard placed.annotation.kind != .mark,
        let index = counts.firstIndex(where: { $0.0 == name })
      else { continue }
      counts[index].1 += 1
    }
    let parts = counts.filter { $0.1 > 0 }.map { name, count in
      // A tag is an adjective and has no plural.
      name == "note" || name == "correction" ? Plural.phrase(count, name) : "\(count) \(name)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
