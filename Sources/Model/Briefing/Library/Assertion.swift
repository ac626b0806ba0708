import Language
import TextSafety

/// What turns a sentence into the opposite of another one with the same words, or into one of something else: whether it
/// is negated, its numbers, names and days of the week.
struct Assertion {
  /// Whether the sentence says that something is not so.
  private(set) var isNegated = false
  /// The numbers in figures, in order; those in words from two on among them.
  private(set) var numbers: [[UInt8]] = []
  /// The hashes of the words with a capital in it, without the first one and those of the calendar.
  private(set) var names: Set<UInt64> = []
  /// The hashes of the days of the week in it.
  private(set) var weekdays: Set<UInt64> = []

  /// Reads the words of some UTF-8; the first one is a name, too, if no sentence starts with it.
  init(_ bytes: some Sequence<UInt8>, startsSentence: Bool = true) {
    var word: [UInt8] = []
    var isCapital = false
    var isFirst = startsSentence
    func isNumber(_ word: [UInt8]) -> Bool { word.first.map(ByteClass.isDigit) ?? false }
    func end(_ word: [UInt8]) {
      let hash = WordHash.hash(word)
      if Self.weekdayNames.contains(hash) {
        weekdays.insert(hash)
      } else if isCapital, !isFirst, !Self.monthNames.contains(hash) {
        names.insert(hash)
      }
      isFirst = false
      if isNumber(word) {
        numbers.append(word.filter(ByteClass.isDigit))
      } else if let value = Self.cardinals[hash] {
        numbers.append(value)
      } else if Self.negations.contains(hash)
        || Self.contracted.contains(where: { word.suffix($0.count).elementsEqual($0) })
      {
        isNegated.toggle()
      }
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if word.isEmpty { isCapital = true }
        word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...,
        .apostrophe:
        word.append(byte)
      case .comma where isNumber(word): continue
      default:
        if !word.isEmpty { end(word) }
        word.removeAll(keepingCapacity: true)
        isCapital = false
      }
    }
    if !word.isEmpty { end(word) }
  }

  /// Whether two sentences that share most words cannot both be right: one denies what the other says, or another
  /// number stands in the place of one.
  func contradicts(_ other: Assertion) -> Bool {
    if isNegated != other.isNegated { return true }
    return numbers.count == other.numbers.count && numbers != other.numbers
  }

  /// Whether two sentences with the same words tell of two things: both have names and share none, or both have a day of
  /// the week and not the same.
  func isOfAnother(than other: Assertion) -> Bool {
    !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
      || !weekdays.isEmpty && !other.weekdays.isEmpty && weekdays.isDisjoint(with: other.weekdays)
  }

  private static let weekdayNames = words(CommonWords.weekdays)
  private static let monthNames = words(CommonWords.months)

  private static func words(_ row: StaticString) -> WordSet {
    WordSet(hashes: row.description.split(separator: " ").map { WordHash.hash($0.utf8) })
  }

  /// "One" is a pronoun, too.
  private static let cardinals = Dictionary(
    uniqueKeysWithValues: CommonWords.cardinals.filter { $0.value > 1 }.map {
      (WordHash.hash($0.word.utf8), Array(String($0.value).utf8))
    })
  private static let contracted = [Array("n't".utf8), Array("n’t".utf8)]

  /// Words that say that something is not so; two of them in a sentence lift each other.
  private static let negations: WordSet = [
    "not", "never", "no", "none", "nobody", "nothing", "neither", "cannot", "without", "deny",
    "denies", "denied", "denying", "reject", "rejects", "rejected", "rejecting", "refuse",
    "refuses", "refused", "refusing", "refute", "refutes", "refuted", "dispute", "disputes",
    "disputed",
  ]
}
