import Language

/// Words that say that something is expected, and words that its certainty hangs on.
struct OutlookWords: Sendable {
  /// What a cue does.
  enum Cue: Sendable {
    /// A verb that only looks ahead, so that an infinitive after it is enough.
    case foretells
    /// A verb of thinking: what it tells must itself stand in the future.
    case holds
    /// A verb of saying: what it tells must only be possible.
    case says
    /// A verb that puts what it tells in doubt.
    case doubts
    /// A participle or adjective after "be": "is expected to", "are likely to".
    case expected, likely, unlikely
    /// An adverb beside "will": "will probably spread".
    case probably
    /// A word that opens a condition.
    case condition
  }

  /// What a word does beside a cue.
  private struct Role: OptionSet {
    let rawValue: UInt32

    static let time = Role(rawValue: 1)
    static let opensTime = Role(rawValue: 2)
    static let opensBareTime = Role(rawValue: 4)
    static let bounds = Role(rawValue: 8)
    static let looksBack = Role(rawValue: 16)
    static let future = Role(rawValue: 32)
    static let conditional = Role(rawValue: 64)
    static let possible = Role(rawValue: 128)
    static let probable = Role(rawValue: 256)
    static let compares = Role(rawValue: 512)
    static let speaks = Role(rawValue: 1024)
    static let plain = Role(rawValue: 2048)
    static let shifts = Role(rawValue: 4096)
    static let denies = Role(rawValue: 8192)
    static let none = Role(rawValue: 16384)
    static let nobody = Role(rawValue: 32768)
    static let person = Role(rawValue: 65536)
    static let unclear = Role(rawValue: 1 << 17)
    static let joins = Role(rawValue: 1 << 18)
    static let state = Role(rawValue: 1 << 19)
    static let watches = Role(rawValue: 1 << 20)
    static let counts = Role(rawValue: 1 << 21)
  }

  /// The tables; made once.
  static let standard = OutlookWords()

  private let cues: [WordID: Cue]
  private let roles: [WordID: Role]

  private static let cueRows: [(words: String, cue: Cue)] = [
    // They say of themselves that they look ahead.
    (
      "expect expects expecting predict predicts predicted predicting forecast forecasts"
        + " forecasting anticipate anticipates anticipating foresee foresees foresaw", .foretells
    ),
    // "Thinks that it will fail": what they tell may as well be past.
    (
      "warn warns warned warning fear fears feared believe believes believed think thinks reckon"
        + " reckons bet bets caution cautions cautioned estimate estimates estimated project"
        + " projects worry worries worried calculate calculates", .holds
    ),
    // What somebody says will be done is a plan or a promise more often than a forecast.
    (
      "say says said argue argues argued suggest suggests suggested note notes noted", .says
    ),
    ("doubt doubts doubted", .doubts),
    ("expected forecast projected predicted anticipated set slated certain sure", .expected),
    ("likely poised bound", .likely),
    ("unlikely", .unlikely),
    ("probably", .probably),
    ("if unless", .condition),
  ]

  private static let rows: [(words: String, role: Role)] = [
    (
      "day days week weeks month months year years decade decades quarter summer winter spring"
        + " autumn fall weekend night tonight today tomorrow \(CommonWords.weekdays)"
        + " \(CommonWords.months) end century season term 2020s 2030s christmas easter", .time
    ),
    ("by until before within in this next over during through after on", .opensTime),
    ("this next tonight today tomorrow later \(CommonWords.weekdays)", .opensBareTime),
    // Of two times the one that sets an end is the one to wait for.
    ("by until before within", .bounds),
    ("last past previous ago recent", .looksBack),
    ("will 'll wo", .future),
    ("would 'd", .conditional),
    // "Can" says what is possible at any time.
    ("could may might", .possible),
    ("probably likely", .probable),
    ("more less most least as", .compares),
    (
      "say says said saying tell tells told telling warn warns warned warning argue argues argued"
        + " arguing add adds added adding write writes wrote explain explains explained believe"
        + " believes believed think thinks thought note notes noted noting caution cautions cautioned"
        + " predict predicts predicted insist insists insisted estimate estimates estimated concede"
        + " concedes conceded acknowledge acknowledges acknowledged suggest suggests suggested"
        + " maintain maintains maintained report reports reported worry worries worried fear fears"
        + " feared conclude concludes concluded determine determines determined calculate calculates"
        + " calculated calculating hint hints hinted assume assumes assumed assert asserts asserted"
        + " contend contends contended claim claims claimed project projects projected expect expects"
        + " forecast forecasts stress stresses stressed emphasize emphasizes emphasized", .speaks
    ),
    // "It seems that", "this means that": nobody says it.
    ("seem seems seemed mean means meant appear appears appeared happen happens be is was", .plain),
    // "If he had", "if it were": against the facts.
    ("were had would", .shifts),
    ("not n't never", .denies),
    ("no few none nobody neither little", .none),
    // What they will see holds at any time, or for the speaker alone.
    (
      "i we he she you people anyone someone one everyone somebody nobody they this that these"
        + " those others many some several most all both none", .nobody
    ),
    ("he she they", .person),
    // "Many of whom", "our plans": they point out of the sentence.
    ("whom who which our my your", .unclear),
    (
      "that and but so yet thus still then therefore hence meanwhile or nor though although because",
      .joins
    ),
    // "The man may be armed", "could have": what is, and not what may come.
    (
      "be have need want know mean seem appear belong include contain consist remain exist matter"
        + " depend like love hate owe own cost indicate suggest show signal reflect explain", .state
    ),
    (
      "range number group majority series handful couple dozen dozens hundreds thousands percent"
        + " third quarter half plenty minority lot", .counts
    ),
    // What an office says could happen it often allows; these only look on.
    (
      "analysts analyst experts expert economists economist observers critics scientists scientist"
        + " researchers researcher forecasters strategists strategist pollsters advisers aides"
        + " sources opponents supporters advocates lawyers scholars historians diplomats investors"
        + " traders engineers doctors epidemiologists", .watches
    ),
  ]

  private init() {
    var cues: [WordID: Cue] = [:]
    for row in Self.cueRows {
      for word in Self.ids(row.words) where cues[word] == nil { cues[word] = row.cue }
    }
    var roles: [WordID: Role] = [:]
    for row in Self.rows {
      for word in Self.ids(row.words) { roles[word, default: []].insert(row.role) }
    }
    self.cues = cues
    self.roles = roles
  }

  private static func ids(_ words: String) -> [WordID] {
    words.split(separator: " ").map { WordID($0.utf8) }
  }

  private func has(_ word: WordID, _ role: Role) -> Bool { roles[word]?.contains(role) ?? false }
}

extension OutlookWords {
  /// What a word does as a cue.
  func cue(_ word: WordID) -> Cue? { cues[word] }

  /// Whether a word names a time that can lie ahead.
  func isTime(_ word: WordID) -> Bool { has(word, .time) }

  /// Whether a word opens a phrase of time.
  func opensTime(_ word: WordID) -> Bool { has(word, .opensTime) }

  /// Whether a word opens a phrase of time without a preposition.
  func opensBareTime(_ word: WordID) -> Bool { has(word, .opensBareTime) }

  /// Whether a word opens a time until which something comes.
  func bounds(_ word: WordID) -> Bool { has(word, .bounds) }

  /// Whether a word makes a phrase of time one of the past.
  func looksBack(_ word: WordID) -> Bool { has(word, .looksBack) }

  /// Whether a modal says what will come.
  func isFuture(_ word: WordID) -> Bool { has(word, .future) }

  /// Whether a modal is the past of "will".
  func isConditional(_ word: WordID) -> Bool { has(word, .conditional) }

  /// Whether a modal leaves it open.
  func isPossible(_ word: WordID) -> Bool { has(word, .possible) }

  /// Whether an adverb makes it probable.
  func isProbable(_ word: WordID) -> Bool { has(word, .probable) }

  /// Whether a word makes "likely" a comparison and no forecast.
  func compares(_ word: WordID) -> Bool { has(word, .compares) }

  /// Whether a verb tells what somebody says or holds.
  func speaks(_ word: WordID) -> Bool { has(word, .speaks) }

  /// Whether a verb tells a content that nobody holds.
  func isPlain(_ word: WordID) -> Bool { has(word, .plain) }

  /// Whether a verb of a condition puts it against the facts.
  func shifts(_ word: WordID) -> Bool { has(word, .shifts) }

  /// Whether a word denies.
  func denies(_ word: WordID) -> Bool { has(word, .denies) }

  /// Whether a word makes a subject nobody or nothing.
  func isNone(_ word: WordID) -> Bool { has(word, .none) }

  /// Whether a subject is everybody, or only points at somebody.
  func isNobody(_ word: WordID) -> Bool { has(word, .nobody) }

  /// Whether a pronoun stands for persons whom the text has named.
  func isPerson(_ word: WordID) -> Bool { has(word, .person) }

  /// Whether a word points out of its sentence.
  func isUnclear(_ word: WordID) -> Bool { has(word, .unclear) }

  /// Whether a word at the start of a clause only joins it to what came before.
  func joins(_ word: WordID) -> Bool { has(word, .joins) }

  /// Whether a noun says how many there are of what comes after it.
  func counts(_ word: WordID) -> Bool { has(word, .counts) }

  /// Whether a noun is for those who look on and foretell.
  func watches(_ word: WordID) -> Bool { has(word, .watches) }

  /// Whether a verb tells a state.
  func isState(_ word: WordID) -> Bool { has(word, .state) }
}
