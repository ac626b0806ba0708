import TextSafety

/// What the event finder knows about words: one table from a word's hash to its entry.
public struct EventLexicon: Sendable {
  /// What is known about a word.
  struct Entry: Sendable {
    var classes: EventWordClass = []
    var kind: TimelineEvent.Kind?
    var number = 0
  }

  /// What is known about each word, while the tables are read.
  private var entries: [UInt64: Entry] = [:]
  /// The same for looking up.
  private var table = WordTable<Entry>(room: 0)

  /// The kinds that the triggers give.
  let kinds: EventKinds

  /// The lexicon of the built-in tables.
  public static let english = EventLexicon(triggers: EventTriggers.english)

  /// Makes a lexicon of the built-in function words and the given triggers.
  ///
  /// A word that stands in several groups keeps the kind of the first one; so triggers of a user's
  /// configuration are put before the built-in ones.
  public init(triggers: [EventTriggers]) {
    kinds = EventKinds(triggers)
    for group in triggers { add(group) }
    for (classes, words) in EventFunctionWords.table {
      for word in words.split(separator: " ") { add(String(word), classes: classes) }
    }
    for (word, value) in EventFunctionWords.numbers {
      add(word, classes: [.number, .function])
      entries[Self.hash(word.utf8)]?.number = value
    }
    table = WordTable(room: entries.count)
    for (hash, entry) in entries { table.insert(hash, entry) }
    entries = [:]
  }

  /// The entry of a word by the hash of its lower-case bytes.
  func entry(_ hash: UInt64) -> Entry? { table[hash] }

  /// The FNV-1a hash of bytes, capital ASCII letters taken as small.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    for byte in bytes { mix(&hash, byte) }
    return hash
  }

  /// The hashes of the words of strings, for tables that only ask whether a word is in them.
  static func hashes(of rows: StaticString...) -> WordSet {
    WordSet(
      hashes: rows.flatMap { words in
        words.withUTF8Buffer { buffer in
          buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { hash($0) }
        }
      })
  }

  @inline(__always)
  static func mix(_ hash: inout UInt64, _ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    hash = WordHash.adding(lower, to: hash)
  }

  private mutating func add(_ group: EventTriggers) {
    for word in group.nouns {
      add(word, classes: .noun, kind: group.kind)
      add(Self.withS(word), classes: .noun, kind: group.kind)
    }
    for word in group.weak {
      add(word, classes: [.noun, .weak], kind: group.kind)
      add(Self.withS(word), classes: [.noun, .weak], kind: group.kind)
    }
    for word in group.pasts { add(word, classes: .past, kind: group.kind) }
    for word in group.verbs {
      add(word, classes: .present, kind: group.kind)
      add(Self.withS(word), classes: .present, kind: group.kind)
      for stem in Self.stems(of: word) {
        add(stem + "ed", classes: .past, kind: group.kind)
        add(stem + "ing", classes: .participle, kind: group.kind)
      }
    }
  }

  private mutating func add(
    _ word: String, classes: EventWordClass, kind: TimelineEvent.Kind? = nil
  ) {
    let hash = Self.hash(word.utf8)
    var entry = entries[hash] ?? Entry()
    if entry.kind == nil || entry.kind == kind {
      entry.kind = entry.kind ?? kind
      let wasStrong = !entry.classes.isEmpty && !entry.classes.contains(.weak)
      entry.classes.formUnion(classes)
      if wasStrong { entry.classes.remove(.weak) }
    } else if kind == nil {
      entry.classes.formUnion(classes)
    }
    entries[hash] = entry
  }

  private static func withS(_ word: String) -> String {
    if word.hasSuffix("y"), let last = word.dropLast().last, !"aeiou".contains(last) {
      return word.dropLast() + "ies"
    }
    let hissing = ["s", "x", "ch", "sh", "z"].contains { word.hasSuffix($0) }
    return word + (hissing ? "es" : "s")
  }

  /// The stems before "ed" and "ing"; where doubling depends on stress both spellings are taken.
  private static func stems(of verb: String) -> [String] {
    if verb.hasSuffix("e") { return [String(verb.dropLast())] }
    if verb.hasSuffix("y"), let last = verb.dropLast().last, !"aeiou".contains(last) {
      return [verb.dropLast() + "i", verb]
    }
    guard let last = verb.last, "bdglmnprt".contains(last),
      let vowel = verb.dropLast().last, "aeiou".contains(vowel)
    else { return [verb] }
    return [verb, verb + String(last)]
  }
}
