import TextSafety

/// What the tables say about each word, found by its bytes in small letters.
struct VoiceLexicon: Sendable {
  /// What is known about a word.
  struct Entry: Sendable {
    /// The word in small letters.
    var word: [UInt8]
    /// Its classes.
    var classes: VoiceWordClass = []
    /// The verb rows it is a form of, phrasal rows first, as indices into `cues`.
    var verbs: [Int] = []
    /// The noun rows it is a form of, as indices into `cues`.
    var nouns: [Int] = []
    /// Which form of its verb it is.
    var form: VerbForm = .base
  }

  /// The lexicon of all tables.
  static let english = VoiceLexicon()
  /// The longest word that can be in it, in bytes.
  static let longestWord = 24

  /// The rows of the verb and noun tables.
  private(set) var cues: [Cue] = []
  /// The words; the first is the unknown one.
  private(set) var entries: [Entry] = [Entry(word: [])]
  /// Whether the word of an entry can mark a statement.
  private(set) var isCue: [Bool] = []
  private var slots: [Int32]
  private static let mask = 0x3FFF

  private init() {
    slots = Array(repeating: 0, count: Self.mask + 1)
    addClasses()
    addCues(CueVerbs.table, isVerb: true)
    addCues(CueNouns.table, isVerb: false)
    for index in entries.indices {
      entries[index].verbs.sort { cues[$0].particles.count > cues[$1].particles.count }
    }
    isCue = entries.map { !$0.verbs.isEmpty || !$0.nouns.isEmpty }
  }

  /// The index of the entry for a word, 0 for an unknown one.
  @inline(__always)
  func lookUp(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard range.count <= Self.longestWord else { return 0 }
    var slot = Self.hash(bytes, range)
    while true {
      let index = Int(slots[slot])
      if index == 0 || matches(entries[index].word, bytes: bytes, range: range) { return index }
      slot = (slot &+ 1) & Self.mask
    }
  }

  private func matches(_ word: [UInt8], bytes: [UInt8], range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    var offset = 0
    while offset < word.count {
      if word[offset] != ByteClass.lowercased(bytes[range.lowerBound + offset]) { return false }
      offset += 1
    }
    return true
  }

  /// FNV-1a over the bytes in small letters.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    // Without a slice: it is asked of every word.
    var hash = WordHash.seed
    for index in range {
      hash = WordHash.adding(ByteClass.lowercased(bytes[index]), to: hash)
    }
    return Int(truncatingIfNeeded: (hash >> 20) ^ hash) & mask
  }

  private mutating func add(_ word: String) -> Int {
    let bytes = Array(word.utf8)
    let found = lookUp(bytes, 0..<bytes.count)
    guard found == 0, entries.count < Self.mask / 2 else { return found }
    var slot = Self.hash(bytes, 0..<bytes.count)
    while slots[slot] != 0 { slot = (slot &+ 1) & Self.mask }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(word: bytes))
    return entries.count - 1
  }

  private mutating func addClasses() {
    for line in ClosedClasses.table.cut(at: "\n") {
      let parts = line.cut(at: ":")
      guard parts.count == 2,
        let known = VoiceWordClass.names.first(where: { $0.name == parts[0] })
      else { continue }
      for word in parts[1].cut(at: " ") {
        entries[add(String(word))].classes.insert(known.value)
      }
    }
  }

  private mutating func addCues(_ table: String, isVerb: Bool) {
    for line in table.cut(at: "\n") {
      guard let cue = Cue(row: line, isVerb: isVerb) else { continue }
      cues.append(cue)
      for (word, form) in cue.forms {
        let index = add(word)
        if isVerb {
          entries[index].verbs.append(cues.count - 1)
          entries[index].form = form
        } else {
          entries[index].nouns.append(cues.count - 1)
        }
      }
    }
  }
}
