import Model

extension Session {
  /// Where the reader is in an article, to come back to another day.
  func readingPlace(of index: Int) -> ReadingPlace? {
    guard documents.indices.contains(index) else { return nil }
    var other = self
    other.current = index
    return ReadingPlace(
      at: other.readerLayout.offset(at: other.document.top), in: other.document.briefing.article)
  }

  /// The share of an article that was on the screen, from 0 to 1; nil where it was not shown.
  func readShare(of index: Int) -> Double? {
    guard documents.indices.contains(index), !hasNoArticle else { return nil }
    var other = self
    other.current = index
    guard index == current || other.document.top != other.readerLayout.top else { return nil }
    return Double(other.percentSeen) / 100
  }

  /// How much of the text lies above the bottom of the reader, in per cent.
  var percentSeen: Int {
    let layout = readerLayout
    let bottom = layout.position(document.top, down: readerHeight - 1)
    let blocks = document.flow.blocks.count
    guard blocks > 0 else { return 100 }
    if bottom.block == blocks - 1, bottom.row >= layout.rows(of: bottom.block).count - 1 {
      return 100
    }
    let total = max(1, document.briefing.article.text.bytes.count)
    return min(99, layout.offset(at: bottom) * 100 / total)
  }

  /// Goes to where the reader stopped another day, unless they have already gone somewhere.
  mutating func resume(at place: ReadingPlace, in index: Int) {
    guard documents.indices.contains(index), documents[index].top == readerLayout.top,
      place.progress > 0
    else { return }
    let before = current
    current = index
    document.top = readerLayout.position(at: place.offset(in: document.briefing.article))
    clampTop()
    if document.flow.blocks.indices.contains(document.top.block),
      let section = document.flow.blocks[document.top.block].section,
      let row = document.navigator[.sections].firstIndex(where: { $0.subject == .section(section) })
    {
      document.lists[.sections].selected = row
    }
    if index == before, document.top != readerLayout.top {
      say("where you stopped; \(name(of: .top)) goes to the beginning")
    }
    current = before
  }
}
