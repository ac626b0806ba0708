extension SentenceReading {
  /// The dependents of a token in reading order.
  public struct Dependents: Sequence, IteratorProtocol, Sendable {
    fileprivate let tokens: [Token]
    fileprivate var index: Int

    /// The next dependent's index.
    public mutating func next() -> Int? {
      guard tokens.indices.contains(index) else { return nil }
      defer { index = Int(tokens[index].sibling) }
      return index
    }
  }

  /// The dependents of a token in reading order, as indices.
  public func dependents(of index: Int) -> Dependents {
    let first = tokens.indices.contains(index) ? Int(tokens[index].child) : -1
    return Dependents(tokens: tokens, index: first)
  }

  /// The first dependent of a token with one of some relations.
  public func dependent(of index: Int, _ relations: DependencyRelation...) -> Int? {
    dependents(of: index).first { relations.contains(tokens[$0].relation) }
  }

  /// The head of the sentence.
  public var root: Int? {
    guard hasTree else { return nil }
    return tokens.indices.first { tokens[$0].head < 0 && !tokens[$0].isMark }
      ?? tokens.indices.first { tokens[$0].head < 0 }
  }

  /// The head of a token; nil for a root and outside the sentence.
  public func head(of index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let head = tokens[index].head
    return tokens.indices.contains(head) ? head : nil
  }

  /// The heads above a token, the nearest first.
  public func heads(above index: Int) -> some Sequence<Int> {
    sequence(state: index) { (at: inout Int) -> Int? in
      guard let head = head(of: at) else { return nil }
      at = head
      return head
    }
  }

  /// The tokens from the first to the last that hang from a token, itself among them.
  ///
  /// The trees that are read have no crossing arcs, so that these are its subtree.
  public func subtree(of index: Int) -> Range<Int> {
    guard tokens.indices.contains(index) else { return 0..<0 }
    var first = index
    while tokens.indices.contains(Int(tokens[first].child)), tokens[first].child < first {
      first = Int(tokens[first].child)
    }
    var last = index
    while let child = lastDependent(of: last), child > last { last = child }
    return first..<(last + 1)
  }

  private func lastDependent(of index: Int) -> Int? {
    var last: Int?
    for child in dependents(of: index) { last = child }
    return last
  }

  /// Whether a token hangs from another, at any depth.
  public func hangs(_ index: Int, from ancestor: Int) -> Bool {
    heads(above: index).contains(ancestor)
  }

  /// What "and" and "or" join with a token, itself first.
  public func conjuncts(of index: Int) -> [Int] {
    guard tokens.indices.contains(index) else { return [] }
    var first = index
    while tokens[first].relation == .conjunct, let head = head(of: first) { first = head }
    return [first] + dependents(of: first).filter { tokens[$0].relation == .conjunct }
  }
}
