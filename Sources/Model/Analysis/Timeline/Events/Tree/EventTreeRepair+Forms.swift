import Language

/// A verb that hangs from one of another form, and a name that is taken for a subject.
extension EventTreeRepair {
  /// "Is not running, a move that ends a career and opens a race": what ends the one opens the other, and nobody is
  /// opens.
  mutating func mendForm(_ at: Int) {
    guard relation(at) == .conjunct, let first = reading.head(of: at), first < at,
      reading.ownSubject(of: at) == nil, reading.tokens[at].tag == .vbz,
      reading.dependent(of: at, .coordination) != nil,
      reading.tokens[first].tag == .vbg || reading.tokens[first].tag == .vbn,
      reading.dependent(of: first, .auxiliary, .passiveAuxiliary, .copula) != nil,
      let inner = reading.tokens.indices.first(where: {
        $0 > first && $0 < at && relation($0) == .relative && reading.tokens[$0].tag == .vbz
          && reading.hangs($0, from: first) && !reading.hangs($0, from: at)
      })
    else { return }
    move(at, to: inner, .conjunct)
  }

  /// "Her loss to a professor named Ada Lund shocked the town": her loss shocked it, and Lund is what the professor is
  /// named.
  mutating func mendCalled(_ at: Int) {
    let subjects = reading.dependents(of: at).filter { $0 < at && relation($0) == .subject }
    guard subjects.count == 2, subjects[1] > 0, reading.tokens[subjects[1]].upos == .properNoun,
      relation(subjects[1] - 1) == .acl, !reading.hangs(subjects[1] - 1, from: subjects[1]),
      Self.calling.contains(reading.tokens[subjects[1] - 1].word.hash)
    else { return }
    move(subjects[1], to: subjects[1] - 1, .openComplement)
  }

  private static let calling = EventLexicon.hashes(of: "named called dubbed nicknamed titled")
}
