import Model

extension Session {
  /// Moves in the text.
  mutating func moveText(_ movement: Movement, count: Int?) {
    let layout = textLayout
    let page = max(1, textHeight - 1)
    let times = count ?? 1
    let top = document.top
    switch movement {
    case .down: document.top = layout.position(top, down: times)
    case .up: document.top = layout.position(top, up: times)
    case .pageDown: document.top = layout.position(top, down: page * times)
    case .pageUp: document.top = layout.position(top, up: page * times)
    case .halfDown: document.top = layout.position(top, down: max(1, textHeight / 2) * times)
    case .halfUp: document.top = layout.position(top, up: max(1, textHeight / 2) * times)
    case .top:
      leave()
      document.top = layout.top
    case .bottom:
      leave()
      document.top =
        count.map { layout.position(at: offset(ofLine: $0)) }
        ?? layout.lastTop(height: textHeight)
    case .percent:
      guard let count else {
        message = "50% goes to the middle"
        return
      }
      leave()
      // The title bar tells how much lies above the bottom of the text.
      let end = layout.position(at: offset(atPercent: count))
      document.top = layout.position(end, up: textHeight - 1)
    case .nextParagraph: document.top = paragraph(from: top, step: times)
    case .previousParagraph: document.top = paragraph(from: top, step: -times)
    case .nextSection, .previousSection:
      leave()
      document.top = heading(from: top, step: movement == .nextSection ? times : -times)
    case .nextSentence: return markSentence(by: times)
    case .previousSentence: return markSentence(by: -times)
    }
    if document.top == top { message = movement.isUpwards ? "top" : "end" }
    clampTop()
  }

  private func offset(atPercent percent: Int) -> Int {
    document.briefing.article.text.bytes.count * max(0, min(100, percent)) / 100
  }

  /// Where a line of the text begins, counted from 1; the last line for a number beyond it.
  private func offset(ofLine number: Int) -> Int {
    let bytes = document.briefing.article.text.bytes
    var (line, start) = (1, 0)
    for offset in bytes.indices where bytes[offset] == .lineFeed {
      guard line < number else { break }
      (line, start) = (line + 1, offset + 1)
    }
    return min(start, max(0, bytes.count - 1))
  }

  /// Scrolls so that what the reader looks at stands in a row of the text's window, counted from 0.
  mutating func scrollText(to row: Int) {
    let layout = textLayout
    document.top = layout.position(layout.position(at: targetOffset), up: row)
    clampTop()
  }

  private func paragraph(from top: TextLayout.Position, step: Int) -> TextLayout.Position {
    // Going up from inside a paragraph goes to its own start first, as in vi.
    let block = step < 0 && top.row > 0 ? top.block + step + 1 : top.block + step
    let last = max(0, document.flow.blocks.count - 1)
    return TextLayout.Position(block: max(0, min(block, last)), row: 0)
  }

  /// Where the section that many further begins; going up from inside a section goes to its beginning first.
  private func heading(from top: TextLayout.Position, step: Int) -> TextLayout.Position {
    let blocks = document.flow.blocks
    let starts = blocks.indices.filter { index in
      if case .heading = blocks[index].look { true } else { index == 0 }
    }
    let here = starts.partitioningIndex { $0 > top.block } - 1
    guard starts.indices.contains(here) else { return top }
    let isInside = top.block > starts[here] || top.row > 0
    let target = here + step + (step < 0 && isInside ? 1 : 0)
    // After the last section comes the end.
    guard target < starts.count else { return textLayout.lastTop(height: textHeight) }
    return TextLayout.Position(block: starts[max(0, target)], row: 0)
  }

  /// Marks the sentence that many further than the one that the reader looks at, which itself comes first.
  private mutating func markSentence(by steps: Int) {
    let sentences = document.briefing.article.sentences
    guard !sentences.isEmpty else { return }
    let index = document.briefing.article.sentenceIndex(at: targetOffset) ?? -1
    let isMarked =
      sentences.indices.contains(index) && document.highlights == [sentences[index].span]
    let target = isMarked || index < 0 ? index + steps : index + steps - (steps > 0 ? 1 : 0)
    let sentence = sentences[max(0, min(target, sentences.count - 1))].span
    point(at: [sentence])
    reveal(sentence)
    clampTop()
  }
}
