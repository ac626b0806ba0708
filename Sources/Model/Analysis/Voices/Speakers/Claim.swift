import TextSafety

/// What of a statement can be held against another one.
struct Claim {
  /// Where it stands.
  var hull: SourceSpan
  /// The words that tell its subject.
  var words: Set<UInt64> = []
  /// Whether it denies something.
  var isDenial = false
  /// Whether a "not" stands in what is said.
  var isNegated = false
  /// How many were killed or hurt, where it gives one number.
  var toll: (kind: UInt64, number: Int)?
  /// The words of whom it blames; empty where it blames nobody.
  var blamed: Set<UInt64> = []
  /// The words of the speaker's name.
  var speaker: Set<UInt64> = []

  /// Two statements on one subject share so many words.
  private static let fewestWords = 3

  /// Whether both cannot be true: one denies what the other says, they count the same dead differently, or each
  /// blames the other.
  func contradicts(_ other: Claim) -> Bool {
    guard speaker != other.speaker else { return false }
    if isDenial != other.isDenial {
      let claim = isDenial ? other : self
      return hull.overlaps(other.hull) || !claim.isNegated && isOnSubject(of: other)
    }
    if let toll, let second = other.toll, toll.kind == second.kind, toll.number != second.number {
      return words.intersection(other.words).count >= 2
    }
    return !blamed.isDisjoint(with: other.speaker) && !other.blamed.isDisjoint(with: speaker)
  }

  private func isOnSubject(of other: Claim) -> Bool {
    let shared = words.intersection(other.words).count
    let shorter = min(words.count, other.words.count)
    return shared >= Self.fewestWords || shared >= 2 && 2 * shared >= shorter
  }
}
