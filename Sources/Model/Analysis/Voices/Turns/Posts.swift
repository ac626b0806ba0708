import Articles
import TextSafety

/// The posts that are set into an article as pages do: what is said, a dash, the name, the handle in brackets.
struct Posts {
  /// The text.
  let text: VoiceText

  /// A name has no more words.
  private static let longestName = 9

  /// The statements of a chunk with those of its posts, in reading order.
  func drafts(_ found: [StatementDraft], _ chunk: [ArticlePiece]) -> [StatementDraft] {
    var posts: [StatementDraft] = []
    for (piece, tokens) in zip(chunk, text.pieces) {
      var start = tokens.lowerBound
      while let signature = signature(in: start..<tokens.upperBound) {
        if let post = post(start..<signature.dash, name: signature.name, paragraph: piece.paragraph)
        {
          posts.append(post)
        }
        start = signature.end
      }
    }
    guard !posts.isEmpty else { return found }
    let rest = found.filter { draft in
      guard let first = draft.content.first?.lowerBound else { return false }
      let next = posts.partitioningIndex { ($0.content.last?.upperBound ?? 0) > first }
      return next == posts.count || !(posts[next].content.first?.contains(first) ?? false)
    }
    return (rest + posts).sorted {
      ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0)
    }
  }

  private func post(
    _ words: Range<Int>, name: Range<Int>, paragraph: Int
  ) -> StatementDraft? {
    var end = words.upperBound
    // Addresses at the end are what the post shows and not what it says.
    while let address = address(endingAt: end, from: words.lowerBound) { end = address }
    guard end > words.lowerBound else { return nil }
    var draft = StatementDraft(
      content: [words.lowerBound..<end], source: name, act: .says, paragraph: paragraph)
    draft.isTurn = true
    return draft
  }

  /// "— Ana Ruiz (@anaruiz) 3 May 2019": the dash, the name, and where what follows begins.
  private func signature(
    in range: Range<Int>
  ) -> (dash: Int, name: Range<Int>, end: Int)? {
    for open in range where text.tokens[open].kind == .open && isHandle(open + 1, range) {
      let low = max(range.lowerBound, open - Self.longestName - 1)
      guard let dash = (low..<open).last(where: { text.tokens[$0].kind == .dash }),
        dash + 1 < open, dash > range.lowerBound
      else { continue }
      let close = (open..<min(range.upperBound, open + 6)).first {
        text.tokens[$0].kind == .close
      }
      guard let close else { continue }
      return (dash, dash + 1..<open, dateEnd(behind: close + 1, range.upperBound))
    }
    return nil
  }

  private func isHandle(_ index: Int, _ range: Range<Int>) -> Bool {
    index < range.upperBound && text.bytes[text.tokens[index].start] == .atSign
  }

  /// After "May 3, 2019".
  private func dateEnd(behind start: Int, _ high: Int) -> Int {
    var end = start
    while end < min(high, start + 5) {
      let token = text.tokens[end]
      let isPart =
        token.kind == .number || token.kind == .comma || token.classes.contains(.time)
      guard isPart else { break }
      end += 1
    }
    return end
  }

  /// Where an address begins that ends at a token; nil if none does.
  private func address(endingAt end: Int, from low: Int) -> Int? {
    var start = end
    while start > low, start == end || text.tokens[start - 1].end == text.tokens[start].start {
      start -= 1
    }
    guard start < end else { return nil }
    let span = text.tokens[start].start..<text.tokens[end - 1].end
    return Self.openings.contains { text.bytes[span].starts(with: $0) } ? start : nil
  }

  /// What addresses begin with.
  private static let openings = ["http://", "https://", "pic.twitter.com/"].map { Array($0.utf8) }
}
