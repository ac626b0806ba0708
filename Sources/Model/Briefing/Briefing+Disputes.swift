import Analysis
import TextSafety

extension Briefing {
  /// Where a statement stands: its voice and its number there.
  public struct StatementIndex: Hashable, Sendable {
    /// The voice, as an index into `voices`.
    public var voice: Int
    /// The statement, as an index into those of the voice.
    public var statement: Int
  }

  /// Two statements that contradict each other.
  public struct Dispute: Hashable, Sendable {
    /// The one that the text has first.
    public var first: StatementIndex
    /// The one that it has later.
    public var second: StatementIndex
  }

  /// The statements that contradict each other, pair by pair in reading order.
  public var disputes: [Dispute] {
    var places: [SourceSpan: StatementIndex] = [:]
    for voice in voices.indices {
      for (index, statement) in voices[voice].statements.enumerated() {
        guard let first = statement.content.first, !statement.opposed.isEmpty else { continue }
        places[first] = StatementIndex(voice: voice, statement: index)
      }
    }
    var found: [(span: SourceSpan, dispute: Dispute)] = []
    for (span, place) in places {
      for other in voices[place.voice].statements[place.statement].opposed where span < other {
        guard let second = places[other] else { continue }
        found.append((span, Dispute(first: place, second: second)))
      }
    }
    return found.sorted {
      ($0.span, statement($0.dispute.second).hull) < ($1.span, statement($1.dispute.second).hull)
    }.map(\.dispute)
  }

  /// The statement at a place.
  public func statement(_ place: StatementIndex) -> Statement {
    voices[place.voice].statements[place.statement]
  }
}
