/// The noun that a relative clause says more of, which its label needs.
extension EventLabelMask {
  /// Keeps the noun that a relative clause does something to, "the drone … Halden shot down", or where it happens,
  /// "Norvik, where the storm is expected to turn".
  mutating func keepDescribed() {
    if let place = placeBefore() {
      for at in tree.reading.nounPhrase(of: place, withModifiers: true) where at <= place {
        kept[at] = true
      }
      fix(place)
      return
    }
    guard tree.relation(top) == .relative, let object = tree.object(of: top) ?? gap(), object < top,
      !tree.subtree(of: top).contains(object)
    else { return }
    for at in tree.reading.nounPhrase(of: object, withModifiers: true)
    where !tree.subtree(of: top).contains(at) {
      kept[at] = true
    }
    fix(object)
  }

  /// The noun that stands right before the "where" that opens the clause.
  private func placeBefore() -> Int? {
    guard let word = tree.child(of: top, where: { tree.hash($0) == Self.where }), word < top else {
      return nil
    }
    var at = word - 1
    if at >= 0, tree.tokens[at].kind == .comma { at -= 1 }
    guard at >= 0, tree.isNoun(at), tree.expression[at] < 0 else { return nil }
    return at
  }

  /// The noun that the infinitive of a relative clause does something to: "a process the party aims to complete".
  private func gap() -> Int? {
    guard let inner = tree.child(of: top, .openComplement), tree.isVerb(inner),
      tree.child(of: inner, .object, .openComplement) == nil,
      tree.child(of: top, where: { tree.tokens[$0].tag == .wrb }) == nil,
      let subject = tree.reading.ownSubject(of: top), !tree.reading.isRelativePronoun(subject),
      tree.tokens.indices.contains(tree.head(top)), tree.isNoun(tree.head(top))
    else { return nil }
    return tree.head(top)
  }

  private static let `where` = EventLexicon.hash("where".utf8)
}
