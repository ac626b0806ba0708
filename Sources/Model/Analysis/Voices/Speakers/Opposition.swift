import Articles
import TextSafety

/// Points statements that contradict each other at each other: a denial and what it denies, two tolls of one
/// event, two who blame each other.
struct Opposition {
  /// A statement's place among the voices.
  private struct Place {
    var voice: Int
    var statement: Int
    var hull: SourceSpan
  }

  private let facts: ClaimReader
  /// The statements in reading order.
  private var order: [Place] = []
  /// What is known of those that were compared, as far as it is still needed.
  private var known: [Int: Claim] = [:]
  /// The statement that is looked at next, as an index into the order.
  private var next = 0

  /// This many statements are looked at before a key may be read.
  private static let stretch = 2048
  /// A statement is compared with that many after it.
  static let reach = 12

  /// Starts before the first statement of some voices.
  init(_ voices: [Voice], in bytes: [UInt8]) {
    facts = ClaimReader(bytes: bytes)
    for (voice, value) in voices.enumerated() where value.name != nil {
      for (index, statement) in value.statements.enumerated()
      where statement.confidence != .doubtful {
        order.append(Place(voice: voice, statement: index, hull: statement.hull))
      }
    }
    order.sort { $0.hull < $1.hull }
  }

  /// Links the next statements with those of other voices that contradict them; returns whether there are more.
  mutating func advance(_ voices: inout [Voice]) -> Bool {
    let first = next
    next = min(order.count, first + Self.stretch)
    for position in first..<next { link(position, &voices) }
    return next < order.count
  }

  private mutating func link(_ position: Int, _ voices: inout [Voice]) {
    let place = order[position]
    let claim = claim(position, voices)
    known[position] = nil
    for other in position + 1..<max(position + 1, min(order.count, position + Self.reach + 1))
    where order[other].voice != place.voice {
      let second = order[other]
      guard !isAnswered(place, voices), !isAnswered(second, voices),
        claim.contradicts(self.claim(other, voices)),
        let a = voices[place.voice].statements[place.statement].content.first,
        let b = voices[second.voice].statements[second.statement].content.first
      else { continue }
      voices[place.voice].statements[place.statement].opposed.append(b)
      voices[second.voice].statements[second.statement].opposed.append(a)
    }
  }

  /// Whether a statement has its answer: one is enough, and the nearest is the likeliest.
  private func isAnswered(_ place: Place, _ voices: [Voice]) -> Bool {
    !voices[place.voice].statements[place.statement].opposed.isEmpty
  }

  private mutating func claim(_ position: Int, _ voices: [Voice]) -> Claim {
    if let claim = known[position] { return claim }
    let place = order[position]
    let voice = voices[place.voice]
    let claim = facts.claim(of: voice.statements[place.statement], by: voice)
    known[position] = claim
    return claim
  }
}
