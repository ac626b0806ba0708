import TextSafety

/// What the event finder knows about words that name events.
public struct EventLexicon: Sendable {
  /// The kinds that the triggers give.
  let kinds: EventKinds

  /// The lexicon of the built-in tables.
  public static let english = EventLexicon(triggers: EventTriggers.english)

  /// Makes a lexicon of the given triggers.
  ///
  /// A word that stands in several groups keeps the kind of the first one; so triggers of a user's
  /// configuration are put before the built-in ones.
  public init(triggers: [EventTriggers]) { kinds = EventKinds(triggers) }

  /// The FNV-1a hash of bytes, capital ASCII letters taken as small.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { WordHash.hash(lowercasing: bytes) }

  /// The hashes of the words of strings, for tables that only ask whether a word is in them.
  static func hashes(of rows: StaticString...) -> WordSet {
    WordSet(
      hashes: rows.flatMap { words in
        words.withUTF8Buffer { buffer in
          buffer.split(whereSeparator: { $0 == .space || $0 == .lineFeed }).map { hash($0) }
        }
      })
  }
}
