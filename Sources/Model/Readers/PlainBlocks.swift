/// Cuts plain text into blocks and tells headings from text.
enum PlainBlocks {
  /// Lines that open a list of teasers for other articles.
  static let teaserHeads: Set<String> = [
    "check also", "read also", "read more", "related", "related articles", "see also",
    "you may also like", "more from this author", "recommended",
  ]

  /// The blocks between blank lines; single lines where the text has no blank lines.
  static func split(_ bytes: [UInt8]) -> [SourceSpan] {
    let lines = self.lines(bytes)
    let filled = lines.filter { !$0.isEmpty }
    let hasBlankLines = lines.dropLast().contains(where: \.isEmpty)
    guard hasBlankLines else { return filled }
    var blocks: [SourceSpan] = []
    var isOpen = false
    for line in lines {
      if line.isEmpty {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].end = line.end
      } else {
        blocks.append(line)
        isOpen = true
      }
    }
    return blocks
  }

  /// The lines without the space around them.
  private static func lines(_ bytes: [UInt8]) -> [SourceSpan] {
    var lines: [SourceSpan] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      var first = start
      var last = index
      while first < last, ByteClass.isSpace(bytes[first]) { first += 1 }
      while last > first, ByteClass.isSpace(bytes[last - 1]) { last -= 1 }
      lines.append(SourceSpan(first, last))
      start = index + 1
    }
    return lines
  }

  /// Whether the block can be a title: one line of at most 200 bytes that no full stop closes.
  static func isTitle(_ block: SourceSpan, in bytes: [UInt8]) -> Bool {
    block.count <= 200 && bytes[block.end - 1] != 0x2E && !bytes[block.range].contains(0x0A)
  }

  /// Whether the block can be a heading: one line of at most 80 bytes that no mark closes.
  static func isHeading(_ block: SourceSpan, in bytes: [UInt8]) -> Bool {
    guard block.count <= 80, isTitle(block, in: bytes) else { return false }
    return ByteClass.isLetter(bytes[block.end - 1]) || ByteClass.isDigit(bytes[block.end - 1])
  }
}
