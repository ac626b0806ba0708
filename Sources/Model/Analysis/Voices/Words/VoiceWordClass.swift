/// The classes that a word belongs to as far as the analysis of statements goes.
struct VoiceWordClass: OptionSet, Sendable {
  /// One bit a class.
  let rawValue: UInt32

  static let subject = VoiceWordClass(rawValue: 1 << 0)
  static let object = VoiceWordClass(rawValue: 1 << 1)
  static let relative = VoiceWordClass(rawValue: 1 << 2)
  static let possessive = VoiceWordClass(rawValue: 1 << 3)
  static let determiner = VoiceWordClass(rawValue: 1 << 4)
  static let preposition = VoiceWordClass(rawValue: 1 << 5)
  static let conjunction = VoiceWordClass(rawValue: 1 << 6)
  static let subordinator = VoiceWordClass(rawValue: 1 << 7)
  static let that = VoiceWordClass(rawValue: 1 << 8)
  static let wh = VoiceWordClass(rawValue: 1 << 9)
  static let to = VoiceWordClass(rawValue: 1 << 10)
  static let be = VoiceWordClass(rawValue: 1 << 11)
  static let have = VoiceWordClass(rawValue: 1 << 12)
  static let `do` = VoiceWordClass(rawValue: 1 << 13)
  static let modal = VoiceWordClass(rawValue: 1 << 14)
  static let negation = VoiceWordClass(rawValue: 1 << 15)
  static let adverb = VoiceWordClass(rawValue: 1 << 16)
  static let time = VoiceWordClass(rawValue: 1 << 17)
  static let verb = VoiceWordClass(rawValue: 1 << 18)
  static let person = VoiceWordClass(rawValue: 1 << 19)
  static let group = VoiceWordClass(rawValue: 1 << 20)
  static let organisation = VoiceWordClass(rawValue: 1 << 21)
  static let title = VoiceWordClass(rawValue: 1 << 22)
  static let media = VoiceWordClass(rawValue: 1 << 23)
  static let document = VoiceWordClass(rawValue: 1 << 24)
  static let thing = VoiceWordClass(rawValue: 1 << 25)

  /// The auxiliaries that can stand between a subject and its verb.
  static let auxiliary: VoiceWordClass = [.be, .have, .do, .modal]

  /// The class names of the table.
  static let names: [(name: String, value: VoiceWordClass)] = [
    ("subject", .subject), ("object", .object), ("relative", .relative),
    ("possessive", .possessive), ("determiner", .determiner), ("preposition", .preposition),
    ("conjunction", .conjunction), ("subordinator", .subordinator), ("that", .that), ("wh", .wh),
    ("to", .to), ("be", .be), ("have", .have), ("do", .do), ("modal", .modal),
    ("negation", .negation), ("adverb", .adverb), ("time", .time), ("verb", .verb),
    ("person", .person), ("group", .group), ("organisation", .organisation), ("title", .title),
    ("media", .media),
    ("document", .document), ("thing", .thing),
  ]
}
