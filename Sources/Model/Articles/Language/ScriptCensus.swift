import TextSafety

/// How many letters of each script a text has.
struct ScriptCensus {
  /// All letters.
  private(set) var letters = 0
  private var latin = 0
  private var cyrillic = 0
  private var arabic = 0
  /// Letters by the language that their script mostly writes.
  private var byLanguage: [String: Int] = [:]
  /// Letters that only one of a script's languages has.
  private var telling: [String: Int] = [:]

  /// Counts the letters of a text.
  mutating func count(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        if ByteClass.isLetter(bytes[index]) {
          latin += 1
          letters += 1
        }
        index += 1
        continue
      }
      let (value, length) = bytes.scalar(at: index)
      count(value)
      index += length
    }
  }

  private mutating func count(_ value: UInt32) {
    switch value {
    case 0xC0...0x24F, 0x1E00...0x1EFF: latin += 1
    case 0x400...0x52F: cyrillic += 1
    case 0x600...0x6FF: arabic += 1
    default:
      guard let row = Self.scripts.first(where: { $0.first <= value && value <= $0.last })
      else { return }
      byLanguage[row.language.description, default: 0] += 1
    }
    letters += 1
    if let language = Self.tellingLetters[value] { telling[language, default: 0] += 1 }
  }

  /// Whether most letters are Latin.
  var isLatin: Bool { latin * 10 >= letters * 6 }

  /// The language, where the script tells it.
  var language: String? {
    if cyrillic * 2 > letters { return first(of: ["uk", "sr", "bg"], else: "ru") }
    if arabic * 2 > letters { return first(of: ["ur", "fa"], else: "ar") }
    // Japanese mixes kana with Chinese characters.
    let kana = byLanguage["ja"] ?? 0
    let chinese = byLanguage["zh"] ?? 0
    if (kana + chinese) * 2 > letters { return kana * 10 > chinese ? "ja" : "zh" }
    guard let best = byLanguage.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return nil
    }
    return best.value * 2 > letters ? best.key : nil
  }

  /// The first language whose telling letters are one in a hundred.
  private func first(of languages: [String], else common: String) -> String {
    languages.first { (telling[$0] ?? 0) * 100 >= letters } ?? common
  }

  private static let scripts: [(first: UInt32, last: UInt32, language: StaticString)] = [
    (0x370, 0x3FF, "el"), (0x530, 0x58F, "hy"), (0x590, 0x5FF, "he"), (0x900, 0x97F, "hi"),
    (0x980, 0x9FF, "bn"), (0xA00, 0xA7F, "pa"), (0xA80, 0xAFF, "gu"), (0xB80, 0xBFF, "ta"),
    (0xC00, 0xC7F, "te"), (0xC80, 0xCFF, "kn"), (0xD00, 0xD7F, "ml"), (0xE00, 0xE7F, "th"),
    (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"), (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x1000, 0x109F, "my"), (0x3040, 0x30FF, "ja"), (0x3400, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
  ]

  /// Letters by the only language among those told apart that uses them.
  private static let tellingLetters: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for (language, letters) in [
      ("uk", "іїєґ"), ("sr", "јљњћђџ"), ("bg", "ъщ"), ("fa", "پچژگی"), ("ur", "ٹڈڑے"),
    ] {
      for scalar in letters.unicodeScalars { table[scalar.value] = language }
    }
    return table
  }()
}
