import Model

extension Session {
  /// Where the reader was in the text of an article, to come back to another day; nil if nothing was read.
  func readingPlace(of index: Int) -> ReadingPlace? {
    guard documents.indices.contains(index), let read = documents[index].read else { return nil }
    return ReadingPlace(at: read.place, in: documents[index].briefing.article)
  }

  /// The share of an article that was read, from 0 to 1; nil if nothing was read.
  func readShare(of index: Int) -> Double? {
    guard documents.indices.contains(index) else { return nil }
    return documents[index].read.map { Double($0.percent) / 100 }
  }

  /// Remembers the place in the text: only who has it before them reads.
  mutating func keepPlace() {
    document.read = (textLayout.offset(at: document.top), percentSeen)
  }

  /// Shows an article as it is now in its file; place and notes are found again by their words.
  mutating func readAgain(_ briefing: Briefing, at index: Int) {
    guard documents.indices.contains(index) else { return }
    let before = current
    current = index
    let offset = textLayout.offset(at: document.top)
    let place = ReadingPlace(at: offset, in: document.briefing.article)
    let lost = document.orphans
    document.takeAgain(briefing: briefing)
    document.top = textLayout.position(at: place.offset(in: briefing.article))
    clampTop()
    if document.read != nil { keepPlace() }
    let more = document.orphans - lost
    current = before
    message =
      "read again"
      + (more > 0
        ? "; the words of \(Plural.phrase(more, "note")) are not in the text any more" : "")
  }

  /// Says where in the text the reader is.
  mutating func showPositionMessage() {
    let article = document.briefing.article
    let offset = targetOffset
    let heading = article.sections.compactMap(\.heading).last { $0.start <= offset }
    var parts = heading.map { ["“\(article.oneLine($0, limit: 40))”"] } ?? []
    if let last = article.paragraphs.lastIndex(where: { $0.span.start <= offset }) {
      parts.append("paragraph \(last + 1) of \(article.paragraphs.count)")
    }
    parts.append("\(percentSeen)% of \(Plural.phrase(document.minutes, "minute"))")
    message = parts.joined(separator: ", ")
  }

  /// How much of the text lies above the bottom of the reader, in per cent.
  var percentSeen: Int {
    let layout = textLayout
    let bottom = layout.position(document.top, down: textHeight - 1)
    let blocks = document.flow.blocks.count
    guard blocks > 0 else { return 100 }
    if bottom.block == blocks - 1, bottom.row >= layout.rows(of: bottom.block).count - 1 {
      return 100
    }
    let total = max(1, document.briefing.article.text.bytes.count)
    return min(99, layout.offset(at: bottom) * 100 / total)
  }

  /// Goes to where the reader stopped another day, unless they have already gone somewhere; returns whether
  /// it did in the article that is shown.
  mutating func resume(at place: ReadingPlace, in index: Int) -> Bool {
    guard documents.indices.contains(index), documents[index].top == textLayout.top,
      place.progress > 0
    else { return false }
    let before = current
    current = index
    document.top = textLayout.position(at: place.offset(in: document.briefing.article))
    clampTop()
    if document.flow.blocks.indices.contains(document.top.block),
      let section = document.flow.blocks[document.top.block].section,
      let row = document.navigator[.sections].firstIndex(where: { $0.subject == .section(section) })
    {
      document.lists[.sections].selected = row
    }
    let hasGone = index == before && document.top != textLayout.top
    if hasGone { say("where you stopped; \(name(of: .top)) goes to the beginning") }
    current = before
    return hasGone
  }
}
