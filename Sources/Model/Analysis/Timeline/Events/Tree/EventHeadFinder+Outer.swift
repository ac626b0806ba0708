import Dates
import Language

/// The verb around a dated clause whose event the date is of.
extension EventHeadFinder {
  /// The verb that tells what a dated clause did to people, where it has no date of its own: both are one event, and
  /// the verb tells it whole.
  func tolled(by clause: Int, _ range: Range<Int>) -> Int? {
    guard let verb = tree.tolled(by: clause) ?? struck(during: clause) else { return nil }
    let isDated = tree.subtree(of: verb).contains {
      tree.expression[$0] >= 0 && tree.expression[$0] != tree.expression[range.lowerBound]
    }
    return isDated ? nil : verb
  }

  /// The attack during which a dated clause goes on, or whose outcome it tells: "opened fire on Ada Lund as she met
  /// voters in 2011".
  private func struck(during clause: Int) -> Int? {
    let verb = tree.head(clause)
    let attack = EventAttack(tree: tree, kinds: kinds)
    guard tree.relation(clause) == .adverbialClause, tree.tokens.indices.contains(verb),
      verb < clause, tree.isFinite(verb), attack.isAttack(verb)
    else { return nil }
    // "opened fire in a school, killing two in May"
    guard let word = tree.child(of: clause, .marker) else {
      return tree.tokens[clause].tag == .vbg ? verb : nil
    }
    return Self.during.contains(tree.hash(word)) && !attack.isAttack(clause) ? verb : nil
  }

  private static let during = EventLexicon.hashes(of: "as while")

  /// The act that an infinitive is part of: "refused" for "review" in "refused to review the order".
  func lifted(_ verb: Int) -> Int {
    var at = verb
    for _ in 0..<6
    where tree.relation(at) == .openComplement && tree.tokens.indices.contains(tree.head(at)) {
      guard EventVerbClass(hash: tree.hash(tree.head(at))).contains(.considering) else { return at }
      at = tree.head(at)
    }
    return at
  }

  /// The finite verb around an infinitive, or a participle that says what something is for, with a date gone by: in
  /// "ended her quest to lead the party on Friday" she ended it on that day.
  func told(_ verb: Int, _ expression: Int) -> Int {
    guard tree.tokens[verb].tag == .vb || isAim(verb),
      tree.child(of: verb, where: tree.isAuxiliary) == nil,
      tree.relation(verb) != .clausalComplement,
      let upper = expressions[expression].date?.bounds.upper,
      let day = published?.bounds.upper, upper <= day,
      var outer = tree.finiteClause(above: verb)
    else { return verb }
    // "outlined the vote she plans to win last week": what somebody plans is not of last week.
    if tree.tense(of: outer) == .present, upper < day,
      tree.relation(outer) == .relative || tree.relation(outer) == .acl,
      let main = tree.finiteClause(above: outer)
    {
      outer = main
    }
    return tree.tense(of: outer) == .past && isEvent(outer) ? outer : verb
  }

  /// "opened a fund aimed at curbing flu on Tuesday", "passed a bill banning flags on Tuesday".
  private func isAim(_ verb: Int) -> Bool {
    guard tree.tokens[verb].tag == .vbg else { return false }
    let above = tree.head(verb)
    if tree.tokens.indices.contains(above), tree.relation(above) == .acl,
      tree.tokens[above].tag == .vbn
    {
      return tree.child(of: verb, .marker).map { tree.hash($0) == EventWords.at } ?? false
    }
    return tree.relation(verb) == .acl && tree.isNoun(above) && tree.relation(above) == .object
      && tree.child(of: verb, .object) != nil
  }
}
