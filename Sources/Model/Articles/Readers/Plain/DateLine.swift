import Dates
import TextSafety

/// A line that says when a text was published or changed.
struct DateLine {
  /// The day.
  let date: EDTF
  /// Whether it says that the text was changed then.
  let isUpdate: Bool
  /// The other day of a line that says both.
  private(set) var other: EDTF?

  /// When the text was published, if the line says it.
  var published: EDTF? { isUpdate ? other : date }
  /// When it was changed, if the line says it.
  var modified: EDTF? { isUpdate ? date : other }

  /// Reads a line; nil if it is no date with at most a label, a weekday and a time of day, or two of them.
  init?(_ bytes: [UInt8], _ line: SourceSpan) {
    guard line.count >= 6, line.count <= 120 else { return nil }
    let words = Self.words(NormalizedLine.make(bytes, line))
    guard let label = words.dropFirst().lastIndex(where: Self.isLabel),
      let first = DateLine(Array(words[..<label])),
      let second = DateLine(Array(words[label...])), first.isUpdate != second.isUpdate
    else {
      self.init(words)
      return
    }
    self = first
    other = second.date
  }

  /// Whether a word says what a date is for.
  private static func isLabel(_ word: String) -> Bool {
    updateWords.contains(bare(word)) || publicationWords.contains(bare(word))
  }

  private static func bare(_ word: String) -> String {
    word.hasSuffix(":") ? String(word.dropLast()) : word
  }

  private init?(_ words: [String]) {
    guard words.count <= 14, let found = Self.date(in: words) else { return nil }
    let rest = words.indices.filter { !found.range.contains($0) }.map { words[$0] }
    guard rest.allSatisfy(Self.isCompanion) else { return nil }
    guard let date = EDTF(found.text) else { return nil }
    self.date = date
    let labels = rest.prefix { !$0.utf8.allSatisfy(ByteClass.isDigit) }
    isUpdate = labels.contains { Self.updateWords.contains(Self.bare($0)) }
  }

  /// The date of a key's words, in one of the orders in use; a day that could be a month is not guessed.
  static func date(in words: [String]) -> (text: String, range: Range<Int>)? {
    for index in words.indices {
      if let text = isoDate(words[index]) { return (text, index..<(index + 1)) }
      guard let month = MonthName.number(words[index]) else { continue }
      func number(_ offset: Int) -> Int? {
        words.indices.contains(index + offset) ? dayOrYear(words[index + offset]) : nil
      }
      // "3 March 2020", "March 3 2020", "2020 March 3", "March 2020".
      if let day = number(-1), isDay(day), let year = number(1), isYear(year) {
        return (text(year, month: month, day: day), (index - 1)..<(index + 2))
      }
      if let day = number(1), isDay(day), let year = number(2), isYear(year) {
        return (text(year, month: month, day: day), index..<(index + 3))
      }
      if let year = number(-1), isYear(year), let day = number(1), isDay(day) {
        return (text(year, month: month, day: day), (index - 1)..<(index + 2))
      }
      if let year = number(1), isYear(year) {
        return (text(year, month: month, day: nil), index..<(index + 2))
      }
    }
    return nil
  }
}

extension DateLine {
  /// The words of a key, cut at everything but letters, digits and the marks inside numeric dates.
  static func words(_ key: [UInt8]) -> [String] {
    key.split { byte in
      switch byte {
      case .space, .comma, .leftParenthesis, .rightParenthesis,
        .verticalBar, .leftBracket, .rightBracket, .quotationMark,
        .semicolon:
        return true
      default: return false
      }
    }
    .map { String(decoding: $0, as: UTF8.self) }
    .filter { !["-", "–", "—", "·", "•", "/", ":", "@"].contains($0) }
  }

  /// "2020-03-05", with or without a time after a "t".
  private static func isoDate(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    guard bytes.count >= 10, bytes.count == 10 || bytes[10] == UInt8(ascii: "t") else { return nil }
    let separator = bytes[4]
    guard
      separator == .hyphen || separator == .slash
        || separator == .period, bytes[7] == separator
    else {
      return nil
    }
    let parts = [bytes[0..<4], bytes[5..<7], bytes[8..<10]].map { part in
      part.allSatisfy(ByteClass.isDigit) ? part.decimalValue : -1
    }
    guard isYear(parts[0]), (1...12).contains(parts[1]), isDay(parts[2]) else { return nil }
    return text(parts[0], month: parts[1], day: parts[2])
  }

  private static func text(_ year: Int, month: Int, day: Int?) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(padded(month))" + (day.map { "-" + padded($0) } ?? "")
  }

  /// A number of at most four digits, with an ordinal's ending or a full stop.
  private static func dayOrYear(_ word: String) -> Int? {
    var digits = word.utf8[...]
    for ending in ["st", "nd", "rd", "th", ".", "er"] where word.hasSuffix(ending) {
      digits = word.utf8.dropLast(ending.utf8.count)
    }
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(ByteClass.isDigit) else {
      return nil
    }
    return digits.decimalValue
  }

  private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
  private static func isYear(_ number: Int) -> Bool { (1700...2199).contains(number) }

  /// Whether a word may stand beside the date: a label, a weekday, a time of day, a zone.
  private static func isCompanion(_ word: String) -> Bool {
    let bare = word.hasSuffix(":") || word.hasSuffix(".") ? String(word.dropLast()) : word
    if companions.contains(bare) || updateWords.contains(bare) { return true }
    return bare.utf8.first.map(ByteClass.isDigit) ?? true
      && bare.utf8.allSatisfy { ByteClass.isDigit($0) || ":.apm+hz-".utf8.contains($0) }
  }

  private static let updateWords: Set<String> = [
    "updated", "update", "modified", "revised", "edited",
  ]

  private static let publicationWords: Set<String> = [
    "published", "posted", "issued", "released", "created", "filed",
  ]

  private static let companions: Set<String> = [
    // Labels.
    "published", "posted", "date", "on", "at", "last", "first", "of", "publication", "issued",
    "released", "release", "created", "filed", "the", "dated", "publié", "le", "veröffentlicht",
    "am",
    "opublikowano", "publicado", "el", "de", "del", "pubblicato", "il",
    // Weekdays.
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",
    "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    // Times of day and zones.
    "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt",
    "bst",
    "cet", "cest", "ist", "msk", "et", "ct", "mt", "pt", "eastern", "pacific", "time", "noon",
    "midnight",
  ]
}
