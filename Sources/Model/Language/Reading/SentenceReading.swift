import TextSafety

/// A sentence as it was read: its tokens with parts of speech and tree, and its names.
///
/// Tokens are meant by their index. A token's spans point into the article's text; the sentence's own bytes
/// are kept, so that a question about a word needs nothing else. Where no tree was read, heads are -1 and
/// every question about the tree is answered with nothing.
public struct SentenceReading: Sendable {
  /// The sentence's bytes.
  public let bytes: [UInt8]
  /// Where the sentence stands in the article's text.
  public let range: Range<Int>
  /// The tokens in reading order.
  public private(set) var tokens: [Token]
  /// The names in reading order; none shares a token with another.
  public var names: [NameMention]
  /// Whether parts of speech and a tree were read.
  public internal(set) var hasTree: Bool

  /// Makes a reading of tokens alone.
  public init(bytes: [UInt8], range: Range<Int>, tokens: [Token], names: [NameMention] = []) {
    self.bytes = bytes
    self.range = range
    self.tokens = tokens
    self.names = names
    hasTree = false
  }

  /// Gives the tokens their heads; what is no tree is made one.
  ///
  /// A head outside the sentence is a root. Of heads that lead in a circle one becomes a root.
  public mutating func setHeads(_ heads: some Collection<Int>) {
    let count = tokens.count
    var at = heads.startIndex
    for index in tokens.indices {
      var head = -1
      if at != heads.endIndex {
        head = heads[at]
        heads.formIndex(after: &at)
      }
      let own = (0..<count).contains(head) && head != index ? Int32(head) : -1
      // What a rule says is no guess of the parser's.
      if own != tokens[index].headIndex { tokens[index].margin = .max }
      tokens[index].headIndex = own
    }
    cutCircles()
    link()
    hasTree = true
  }

  /// Gives a token its part of speech and tag.
  mutating func setTag(_ index: Int, upos: UPOS, tag: PennTag) {
    tokens[index].upos = upos
    tokens[index].tag = tag
  }

  /// Gives a token its head, -1 for none, what it is to it, and how clear that is; `finishTree` comes after the last.
  mutating func setHead(
    _ index: Int, head: Int, relation: DependencyRelation, margin: UInt8
  ) {
    tokens[index].margin = margin
    tokens[index].headIndex = Int32(truncatingIfNeeded: head)
    tokens[index].relation = relation
  }

  /// Makes the heads that were set one by one a tree to ask.
  mutating func finishTree() {
    link()
    hasTree = true
  }

  /// Gives a token its part of speech, tag and relation.
  public mutating func setLabels(
    _ index: Int, upos: UPOS, tag: PennTag, relation: DependencyRelation
  ) {
    guard tokens.indices.contains(index) else { return }
    tokens[index].upos = upos
    tokens[index].tag = tag
    tokens[index].relation = relation
  }

  /// Walks up from each token once; a walk that meets itself is cut there.
  private mutating func cutCircles() {
    var seen = [Int32](repeating: 0, count: tokens.count)
    for start in tokens.indices {
      let walk = Int32(start) + 1
      var index = start
      while seen[index] == 0 {
        seen[index] = walk
        let head = tokens[index].head
        if head < 0 { break }
        if seen[head] == walk {
          tokens[index].headIndex = -1
          break
        }
        index = head
      }
    }
  }

  /// Chains the dependents of each head in reading order.
  mutating func link() {
    for index in tokens.indices {
      tokens[index].child = -1
      tokens[index].sibling = -1
    }
    for index in tokens.indices.reversed() {
      let head = tokens[index].head
      guard tokens.indices.contains(head) else { continue }
      tokens[index].sibling = tokens[head].child
      tokens[head].child = Int32(truncatingIfNeeded: index)
    }
  }

  /// The text of some tokens, as it stands in the article; empty if they are not in the sentence.
  public func text(of indices: Range<Int>) -> String {
    guard let first = indices.first, let last = indices.last,
      tokens.indices.contains(first), tokens.indices.contains(last)
    else { return "" }
    let start = tokens[first].start - range.lowerBound
    let end = tokens[last].end - range.lowerBound
    guard 0 <= start, start <= end, end <= bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of a token.
  public func text(of index: Int) -> String { text(of: index..<(index + 1)) }

  /// The word at an index; nil outside the sentence, so that a look beside a token needs no bound.
  public func word(at index: Int) -> WordID? {
    tokens.indices.contains(index) ? tokens[index].word : nil
  }

  /// The first token that ends after a place in the article's text; `tokens.count` if none does.
  public func token(endingAfter place: Int) -> Int {
    tokens.partitioningIndex { $0.end > place }
  }

  /// The tokens that share a byte with a range of the article's text.
  public func tokens(in range: Range<Int>) -> Range<Int> {
    let first = token(endingAfter: range.lowerBound)
    var end = first
    while end < tokens.count, tokens[end].start < range.upperBound { end += 1 }
    return first..<end
  }

  /// Where some tokens stand in the article's text; nil if they are not in the sentence.
  public func range(of indices: Range<Int>) -> Range<Int>? {
    guard let first = indices.first, let last = indices.last,
      tokens.indices.contains(first), tokens.indices.contains(last)
    else { return nil }
    return tokens[first].start..<tokens[last].end
  }
}
