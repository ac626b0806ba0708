import TextSafety

/// What of a statement can be held against another one.
struct Claim {
  /// Where it stands.
  var hull: SourceSpan
  /// The words that tell its subject.
  var words: Set<UInt64> = []
  /// The names in it.
  var names: Set<UInt64> = []
  /// Where the verb stands that marks it.
  var cue: SourceSpan?
  /// Whether it denies something.
  var isDenial = false
  /// Whether what it denies is called a claim, a charge, a report.
  var deniesClaim = false
  /// Whether what is said has a "not" or a "false" in it.
  var isNegated = false
  /// Whether it says that something is so: a question and a proposal do not.
  var isAssertion = true
  /// Whether it blames or accuses somebody.
  var accuses = false
  /// How many were killed and hurt.
  var tolls: [Toll] = []
  /// The words of whom it blames; empty if it blames nobody.
  var blamed: Set<UInt64> = []
  /// The words of the speaker's name.
  var speaker: Set<UInt64> = []

  /// A number of killed or hurt.
  struct Toll {
    /// What befell them.
    var kind: Kind
    /// How many.
    var number: Int
    /// Whether it may be more.
    var isLeast: Bool

    /// What befell people.
    enum Kind { case dead, hurt }

    /// Whether both numbers cannot be right.
    func contradicts(_ other: Toll) -> Bool {
      guard kind == other.kind, number != other.number else { return false }
      if isLeast { return !other.isLeast && other.number < number }
      return !other.isLeast || number < other.number
    }
  }

  /// Two statements on one subject share that many words.
  private static let fewestWords = 3

  /// Whether both cannot be true: one denies what the other says, they count the same dead differently, or each
  /// blames the other.
  func contradicts(_ other: Claim) -> Bool {
    guard speaker != other.speaker else { return false }
    if isDenial != other.isDenial {
      return isDenial ? denies(other) : other.denies(self)
    }
    let countsOtherwise = tolls.contains { toll in other.tolls.contains(where: toll.contradicts) }
    if countsOtherwise, isOnSubject(of: other) { return true }
    return !blamed.isDisjoint(with: other.speaker) && !other.blamed.isDisjoint(with: speaker)
  }

  private func denies(_ claim: Claim) -> Bool {
    // "She said that he denied it" says what he says, "the colonel claimed that the colonel …" is his own.
    let isTold =
      cue.map { claim.hull.contains($0) && claim.cue.map { !$0.overlaps(hull) } ?? true } ?? false
    if isTold { return false }
    if claim.hull.overlaps(hull) { return claim.accuses }
    if claim.isNegated { return false }
    // Of "accused the mayor" the mayor is meant, of "alleged that the mayor stole" whoever is named.
    let accused = claim.blamed.isEmpty ? claim.names : claim.blamed
    if claim.accuses, !accused.isDisjoint(with: speaker),
      deniesClaim || words.intersection(claim.words).count > 1
    {
      return true
    }
    // Whoever blames somebody else, asks or proposes says nothing that this denies.
    guard claim.blamed.isEmpty, claim.isAssertion else { return false }
    return words.count > 1 && words.isSubset(of: claim.words)
  }

  /// Whether the shorter one has hardly a word that the other has not: half of many words, two of three.
  private func isOnSubject(of other: Claim) -> Bool {
    let shared = words.intersection(other.words).count
    let shorter = min(words.count, other.words.count)
    return shared >= Self.fewestWords && 2 * shared >= shorter
      || shared >= 2 && 3 * shared >= 2 * shorter
  }
}
