import TextSafety

extension PlainClassifier {
  /// How many blocks may stand between two items of a numbered list.
  private static let reach = 8

  /// Blocks with the mark of a list item, where a neighbour has the mark before or after it.
  mutating func markLists() {
    let candidates = blocks.indices.compactMap { index -> Candidate? in
      guard blocks[index].kind == .text else { return nil }
      guard let (marker, start) = ListMarker.read(bytes, blocks[index].span) else { return nil }
      return Candidate(block: index, marker: marker, textStart: start)
    }
    var isItem = [Bool](repeating: false, count: candidates.count)
    for (place, candidate) in candidates.enumerated() {
      for earlier in stride(from: place - 1, through: max(0, place - Self.reach), by: -1) {
        let other = candidates[earlier]
        if candidate.block - other.block > distance(candidate.marker) { break }
        if candidate.marker.follows(other.marker), areAlike(other, candidate) {
          isItem[place] = true
          isItem[earlier] = true
          break
        }
      }
    }
    var indents: [Int] = []
    for (place, candidate) in candidates.enumerated() where isItem[place] {
      let block = blocks[candidate.block]
      if place == 0 || candidates[place - 1].block < candidate.block - Self.reach { indents = [] }
      while let last = indents.last, block.indent < last { indents.removeLast() }
      if indents.last.map({ block.indent > $0 + 1 }) ?? true { indents.append(block.indent) }
      var marker = candidate.marker
      marker.depth = max(0, indents.count - 1)
      blocks[candidate.block].kind = .item(marker)
      blocks[candidate.block].span.start = candidate.textStart
    }
  }

  private struct Candidate {
    var block: Int
    var marker: ListMarker
    var textStart: Int
  }

  /// Items of a numbered list may have further paragraphs.
  private func distance(_ marker: ListMarker) -> Int {
    switch marker.style {
    case .bullet: return 2
    case .ordinal: return Self.reach
    }
  }

  /// Two numbered lines with text below each are headings, not items: only neighbours make a list, or
  /// items that are themselves text.
  private func areAlike(_ a: Candidate, _ b: Candidate) -> Bool {
    switch b.marker.style {
    case .bullet: return true
    case .ordinal:
      if b.block == a.block + 1 { return true }
      return isSentence(blocks[a.block]) && isSentence(blocks[b.block])
    }
  }

  private func isSentence(_ block: PlainBlock) -> Bool {
    if block.span.count > 120 { return true }
    if block.span.count < 40 { return false }
    switch lastScalar(block) {
    case 0x2E, 0x3A, 0x3B, 0x2C, 0x21, 0x201D: return true
    default: return false
    }
  }

  /// Notes at the end: ascending labels below a heading of notes, or in square brackets.
  mutating func markFootnotes() {
    var expected = 1
    var isInNotes = false
    for index in blocks.indices where index * 2 >= blocks.count || isInNotes {
      if case .heading = blocks[index].kind {
        let key = NormalizedLine.withoutMarks(NormalizedLine.make(bytes, blocks[index].span))
        isInNotes = Self.noteHeads.contains(WordHash.hash(key))
        expected = 1
        continue
      }
      guard let (label, start) = noteLabel(blocks[index], isInNotes: isInNotes) else { continue }
      guard label.number == expected || (isInNotes && label.number == 0) else { continue }
      if label.number > 0 { expected += 1 }
      blocks[index].kind = .footnote(label.text)
      blocks[index].span.start = start
    }
  }

  private static let noteHeads: WordSet = [
    "notes", "footnotes", "endnotes", "references", "sources", "note", "notes and references",
    "bibliography", "works cited", "citations",
  ]

  /// The label of a note: "[3]" anywhere, "3", "3." or "*" only below a heading of notes.
  private func noteLabel(
    _ block: PlainBlock, isInNotes: Bool
  ) -> (label: (text: String, number: Int), start: Int)? {
    if case .item(let marker) = block.kind, isInNotes {
      return ((marker.text, marker.number), block.span.start)
    }
    guard block.kind == .text, block.span.count > 6 else { return nil }
    var index = block.span.start
    let isBracketed = bytes[index] == .leftBracket
    if isBracketed { index += 1 }
    guard isBracketed || isInNotes else { return nil }
    let first = index
    while index < block.span.end, ByteClass.isDigit(bytes[index]), index - first < 4 { index += 1 }
    guard index > first, index < block.span.end else { return nil }
    let number = bytes[first..<index].decimalValue
    if isBracketed {
      guard bytes[index] == .rightBracket else { return nil }
      index += 1
    }
    let end = index
    while index < block.span.end,
      bytes[index] == .space || bytes[index] == .period
    { index += 1 }
    guard index < block.span.end, index > end || isBracketed else { return nil }
    let text = String(decoding: bytes[block.span.start..<end], as: UTF8.self)
    return ((text, number), index)
  }
}
