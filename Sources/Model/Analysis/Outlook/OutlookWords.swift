import Language

/// Words that say that something is expected, and words that its certainty hangs on.
struct OutlookWords: Sendable {
  /// What a cue does.
  enum Cue: Sendable {
    /// A verb that only looks ahead, so that an infinitive behind it is enough.
    case foretells
    /// A verb of thinking or saying: what it tells must itself stand in the future.
    case holds
    /// A verb that puts what it tells in doubt.
    case doubts
    /// A participle or adjective behind "be": "is expected to", "are likely to".
    case expected, likely, unlikely
    /// A word that opens a condition.
    case condition
  }

  /// The tables; made once.
  static let standard = OutlookWords()

  private let cues: [WordID: Cue]
  private let times: Set<WordID>
  private let timePrepositions: Set<WordID>
  private let possible: Set<WordID>
  private let probable: Set<WordID>
  private let comparing: Set<WordID>
  private let speaking: Set<WordID>
  private let shifting: Set<WordID>

  private static let rows: [(words: String, cue: Cue)] = [
    // They say of themselves that they look ahead.
    (
      "expect expects expecting predict predicts predicted predicting forecast forecasts"
        + " forecasting anticipate anticipates anticipating foresee foresees foresaw", .foretells
    ),
    // "Thinks that it will fail": what they tell may as well be past. "Said" is not among them: what somebody says
    // will be done is a plan or a promise more often than a forecast.
    (
      "warn warns warned warning fear fears feared believe believes believed think thinks reckon"
        + " reckons bet bets caution cautions cautioned", .holds
    ),
    ("doubt doubts doubted", .doubts),
    ("expected forecast projected predicted anticipated", .expected),
    ("likely poised", .likely),
    ("unlikely", .unlikely),
    ("if unless", .condition),
  ]

  private init() {
    var cues: [WordID: Cue] = [:]
    for row in Self.rows {
      for word in Self.set(row.words) where cues[word] == nil { cues[word] = row.cue }
    }
    self.cues = cues
    times = Self.set(
      "day days week weeks month months year years decade decades quarter summer winter spring"
        + " autumn fall weekend night tonight tomorrow \(CommonWords.weekdays) \(CommonWords.months)"
        + " end century season term 2020s 2030s christmas easter")
    timePrepositions = Self.set("by until before within in this next over during through after on")
    possible = Self.set("could may might can")
    probable = Self.set("probably likely")
    comparing = Self.set("more less most least as")
    speaking = Self.set(
      "say says said tell tells told warn warns warned argue argues argued add adds added write"
        + " writes wrote explain explains explained believe believes think thinks note notes noted"
        + " caution cautions cautioned predict predicts predicted insist insists insisted estimate"
        + " estimates estimated according concede concedes conceded acknowledge acknowledged")
    shifting = Self.set("were had would")
  }

  private static func set(_ words: String) -> Set<WordID> {
    Set(words.split(separator: " ").map { WordID($0.utf8) })
  }

  /// What a word does as a cue.
  func cue(_ word: WordID) -> Cue? { cues[word] }

  /// Whether a word names a time that can lie ahead.
  func isTime(_ word: WordID) -> Bool { times.contains(word) }

  /// Whether a word opens a phrase of time.
  func opensTime(_ word: WordID) -> Bool { timePrepositions.contains(word) }

  /// Whether a modal leaves it open.
  func isPossible(_ word: WordID) -> Bool { possible.contains(word) }

  /// Whether an adverb makes it probable.
  func isProbable(_ word: WordID) -> Bool { probable.contains(word) }

  /// Whether a word makes "likely" a comparison and no forecast.
  func compares(_ word: WordID) -> Bool { comparing.contains(word) }

  /// Whether a verb tells what somebody says or holds.
  func speaks(_ word: WordID) -> Bool { speaking.contains(word) }

  /// Whether a verb of a condition puts it against the facts ("if he had", "if it were").
  func shifts(_ word: WordID) -> Bool { shifting.contains(word) }
}
