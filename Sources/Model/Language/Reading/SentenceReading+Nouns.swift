extension SentenceReading {
  /// The token of a stretch that the others hang from: the first whose head is outside it.
  public func headNoun(of indices: Range<Int>) -> Int? {
    let range = indices.clamped(to: 0..<tokens.count)
    let outside = range.filter { !range.contains(tokens[$0].head) && !tokens[$0].isMark }
    return outside.first { tokens[$0].upos.isNominal } ?? outside.first
  }

  /// The name that a token belongs to.
  public func name(at index: Int) -> NameMention? {
    names.first { $0.tokens.contains(index) }
  }

  /// The tokens of the noun phrase that a noun heads, without clauses, appositions and what is joined to it.
  ///
  /// What comes after the noun with a preposition is left out where it is not asked for.
  public func nounPhrase(of index: Int, withModifiers: Bool = false) -> Range<Int> {
    guard tokens.indices.contains(index) else { return 0..<0 }
    var first = index
    var last = index
    for child in dependents(of: index) {
      guard let range = phrasePart(child, of: index, withModifiers) else { continue }
      if child < index { first = min(first, range.lowerBound) }
      if child > index, range.lowerBound <= last + 2 { last = max(last, range.upperBound - 1) }
    }
    return trimmed(first..<(last + 1))
  }

  private func phrasePart(_ child: Int, of index: Int, _ withModifiers: Bool) -> Range<Int>? {
    let relation = tokens[child].relation
    if Self.nounParts.contains(relation) { return subtree(of: child) }
    if relation == .nominalModifier || relation == .bareNominalModifier {
      return child < index || withModifiers ? subtree(of: child) : nil
    }
    let isHyphen = relation == .punctuation && tokens[child].kind == .hyphen
    return isHyphen ? child..<(child + 1) : nil
  }

  private static let nounParts: RelationSet = [
    .determiner, .predeterminer, .adjectivalModifier, .numericModifier, .compound, .possessive,
    .description, .flat, .fixed, .goesWith,
  ]

  private static let nameParts: RelationSet = [.flat, .compound, .description, .goesWith]

  /// The whole name that a proper noun heads, with titles in front and further words after it.
  ///
  /// A noun that heads no name gives itself alone.
  public func nameRange(of index: Int) -> Range<Int> {
    guard tokens.indices.contains(index) else { return 0..<0 }
    var first = index
    var last = index
    let inside = name(at: index)?.tokens ?? index..<(index + 1)
    first = min(first, inside.lowerBound)
    last = max(last, inside.upperBound - 1)
    for child in dependents(of: index) {
      let token = tokens[child]
      guard Self.nameParts.contains(token.relation),
        token.upos == .properNoun || token.flags.contains(.capitalised)
      else { continue }
      let range = subtree(of: child)
      if child < index { first = min(first, range.lowerBound) }
      if child > index { last = max(last, range.upperBound - 1) }
    }
    return first..<(last + 1)
  }

  /// The head of what is set beside a noun to explain it: "minister" in "Katz, the minister,".
  public func apposition(of index: Int) -> Int? { dependent(of: index, .apposition) }

  /// The head of the one whom a noun belongs to: "Israel" in "Israel's minister".
  public func possessor(of index: Int) -> Int? { dependent(of: index, .possessive) }

  /// The preposition or subordinating word in front of a phrase or clause.
  public func preposition(of index: Int) -> Int? { dependent(of: index, .caseMarker, .marker) }
}
