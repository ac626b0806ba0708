import Model

/// The reader's notes, tags and marks, in the text's order, the orphans last.
enum NotesBoard {
  /// The lines.
  static func content(of state: AppState, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let article = state.document.briefing.article
    for placed in state.document.annotations {
      let annotation = placed.annotation
      let head: String
      switch annotation.kind {
      case .mark: head = "mark \(annotation.body)"
      case .tag: head = annotation.body
      case .note: head = "note"
      }
      guard let span = placed.span else {
        content.cards.add(
          "\(head), its place is not in the text any more", role: .dim, isItem: false)
        if annotation.kind == .note {
          content.cards.extend(annotation.body, indent: 2, rows: 4)
        }
        content.cards.extend(
          "“\(Navigator.oneLine(annotation.anchor.exact))”", role: .dim, indent: 2)
        continue
      }
      content.cards.add(head, role: .heading)
      if annotation.kind == .note { content.cards.extend(annotation.body, indent: 2, rows: 6) }
      content.cards.extend("“\(Navigator.oneLine(article[span]))”", role: .dim, indent: 2, rows: 2)
      let item = NavigatorItem(
        .section(0), label: annotation.body, anchor: span, highlights: [span])
      content.items.append(BoardItem(document: state.current, pane: nil, item: item))
    }
    if state.document.annotations.isEmpty {
      content.cards.add(
        "Nothing yet: c writes a note, t tags, m and a letter marks.", role: .dim, isItem: false)
    }
    return content
  }

  /// How many notes and tags there are, in words; nil for none.
  static func summary(of document: Document) -> String? {
    var counts: [(String, Int)] = [("notes", 0)]
    for tag in Annotation.Tag.allCases { counts.append((tag.rawValue, 0)) }
    for placed in document.annotations {
      let name = placed.annotation.kind == .note ? "notes" : placed.annotation.body
      guard placed.annotation.kind != .mark,
        let index = counts.firstIndex(where: { $0.0 == name })
      else { continue }
      counts[index].1 += 1
    }
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
