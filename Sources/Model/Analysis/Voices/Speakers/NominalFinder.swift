import Language

/// Finds the phrases that stand for somebody with a name: "the president", "the prime minister".
struct NominalFinder {
  /// The text.
  let text: VoiceText

  /// A phrase has no more words.
  private static let longest = 5
  private static let the = Array("the".utf8)

  /// The phrases outside quotations, in reading order.
  func nominals() -> [Range<Int>] {
    text.tokens.indices.compactMap { text.isWord($0, Self.the) ? phrase(from: $0) : nil }
  }

  private func phrase(from start: Int) -> Range<Int>? {
    guard text.tokens[start].quotation < 0 else { return nil }
    var end = start + 1
    while end < min(text.tokens.count, start + Self.longest), isPart(end) { end += 1 }
    guard end > start + 1, let tag = text.tag(end - 1), tag == .nn || tag == .nnp,
      !text.tokens[end - 1].classes.isDisjoint(with: [.person, .title]),
      end == text.tokens.count || !(text.tokens[end].isCapital && text.tokens[end].kind == .word)
    else { return nil }
    return start..<end
  }

  /// Whether a word can belong to a noun: an adjective or a noun.
  private func isPart(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word, let tag = text.tag(index) else { return false }
    return tag == .nn || tag == .nnp || tag == .jj || tag == .nns && !text.tokens[index].isCapital
  }
}
