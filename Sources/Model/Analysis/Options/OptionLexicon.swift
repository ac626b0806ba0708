import TextSafety

/// The words that the option rules look at, found by the hash of their small letters.
struct OptionLexicon: Sendable {
  /// A row of the tables: words that do the same, and why they stand there.
  struct Row: Sendable {
    /// The words in small letters with a space between them; "word=3" gives a word its number.
    let words: String
    /// What they do.
    let classes: OptionWordClass
    /// Why they do it.
    let reason: String

    /// Makes a row.
    init(_ words: String, _ classes: OptionWordClass, _ reason: String) {
      self.words = words
      self.classes = classes
      self.reason = reason
    }
  }

  /// What is known of a word.
  struct Entry: Sendable {
    var hash: UInt64 = 0
    var classes: OptionWordClass = []
    var value: Int = 0
  }

  /// The lexicon of the tables.
  static let standard = OptionLexicon(rows: rows + aspectRows + actRows)

  private var slots: [Entry]
  private let mask: Int

  /// Makes a lexicon; a word in several rows has the classes of all of them.
  init(rows: [Row]) {
    mask = 4095
    slots = Array(repeating: Entry(), count: mask + 1)
    for row in rows {
      for word in row.words.cut(at: " ") {
        let parts = word.cut(at: "=")
        let hash = WordHash.hash((parts.first ?? word).utf8)
        insert(hash, row.classes, value: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
      }
    }
  }

  /// What is known of the word with a hash; an empty entry for a word in no table.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return Entry()
  }

  private mutating func insert(_ hash: UInt64, _ classes: OptionWordClass, value: Int) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    slots[slot].hash = hash
    slots[slot].classes.formUnion(classes)
    if value != 0 { slots[slot].value = value }
  }
}
