import Language

/// Says how plainly a sentence tells an event: what is told on the way to something else is less sure.
struct EventConfidence {
  let tree: EventTree

  /// Whether a clause is the sentence's own, or what its own verb reports, in a tense that tells what happened or is
  /// to come, outside quotation marks.
  func isPlain(_ clause: Int) -> Bool {
    let finite = tree.finiteClause(of: clause)
    guard tree.isFinite(finite), tree.isVerb(finite), isTop(finite), !isQuoted(finite) else {
      return false
    }
    switch tree.tense(of: finite) {
    case .past, .pastPerfect, .future: return true
    case .present, .presentPerfect, .conditional, nil: return false
    }
  }

  private func isTop(_ clause: Int) -> Bool {
    let head = tree.head(clause)
    switch tree.relation(clause) {
    case .root: return true
    case .conjunct, .clausalComplement, .parataxis:
      return tree.tokens.indices.contains(head) && tree.relation(head) == .root
    default: return !tree.tokens.indices.contains(head)
    }
  }

  private func isQuoted(_ at: Int) -> Bool {
    tree.indices.prefix(at).count { tree.tokens[$0].kind == .openQuote }
      > tree.indices.prefix(at).count { tree.tokens[$0].kind == .closeQuote }
  }

  /// Whether a reader could make nothing of an event: its subject only points ("all this took place"), it only says
  /// what a noun is ("the meeting, held"), or it stands under a picture.
  func isDoubtful(_ head: EventHead, _ clause: Int) -> Bool {
    if tree.indices.prefix(2).contains(where: { Self.pictures.contains(tree.hash($0)) }) {
      return true
    }
    if let last = tree.indices.last, tree.hash(last) == Self.question { return true }
    if head.isNoun { return false }
    if let subject = tree.reading.ownSubject(of: tree.finiteClause(of: clause)),
      tree.tokens[subject].tag == .dt || tree.tokens[subject].tag == .ex
    {
      return true
    }
    return tree.relation(clause) == .acl && !tree.isFinite(clause)
      && Self.published.contains(tree.hash(clause))
  }

  private static let question = EventLexicon.hash("?".utf8)
  private static let pictures = EventLexicon.hashes(of: "photo image picture photograph caption")
  private static let published = EventLexicon.hashes(
    of: "held released published posted issued sent aired conducted made written headlined")
}
