import Model

/// Reads an English phrase for a date, as catalogues write them ("circa 1860s", "17th–19th centuries").
///
/// One phrase is one date: of alternatives and later dates ("1863, printed 1870") the first counts.
struct EDTFPhrase {
  private var words: [Substring]

  /// Longer phrases are refused.
  static let limit = 200

  /// Reads a whole phrase; nil if it names no date.
  static func read(_ phrase: String) -> EDTF? {
    guard phrase.utf8.count <= limit else { return nil }
    let text = firstPart(of: phrase.lowercased())
    for (words, isBefore) in bounds {
      guard let rest = words.first(where: { text.hasPrefix($0 + " ") }) else { continue }
      guard let date = side(text.dropFirst(rest.count))?.single else { return nil }
      return EDTF(isBefore ? .interval(.unknown, .date(date)) : .interval(.date(date), .unknown))
    }
    if let set = alternatives(text) { return set }
    return range(text) ?? side(text[...])
  }

  private static let bounds: [(words: [String], isBefore: Bool)] = [
    (["before", "earlier than", "prior to"], true),
    (["after", "later than"], false),
  ]

  /// What stands before the first remark: a semicolon, "or", or a comma before a word.
  private static func firstPart(of text: String) -> String {
    var result = text
    for stop in [";", " or "] {
      if let cut = result.firstIndex(of: stop) { result = String(result[..<cut]) }
    }
    let parts = result.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count > 1, let next = parts[1].first(where: { $0 != " " }), !next.isNumber {
      result = String(parts[0])
    }
    return result
  }

  /// "1858/1860": one of two years.
  private static func alternatives(_ text: String) -> EDTF? {
    let years = text.split(separator: "/").compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    guard years.count == 2, text.utf8.count == 9 else { return nil }
    return EDTF(.set(.oneOf, years.map { .date(EDTFDate(year: EDTFYear($0))) }))
  }

  /// "1851-52", "1852 - 1860", "17-19th centuries".
  private static func range(_ text: String) -> EDTF? {
    let dashes: Set<Character> = ["-", "–", "—"]
    let parts = text.split(maxSplits: 2, omittingEmptySubsequences: false) { dashes.contains($0) }
    guard parts.count == 2 else { return nil }
    let isCentury = parts[1].contains("centur")
    let first = isCentury ? parts[0] + " century" : parts[0]
    guard let start = side(first)?.single else { return nil }
    var last = String(parts[1])
    if let year = start.year.value, let short = Int(last.prefix { $0.isNumber }), short < 100,
      last.prefix(while: { $0.isNumber }).count == 2, !isCentury
    {
      last = String(year / 100 * 100 + short) + last.dropFirst(2)
    }
    guard let end = side(last[...])?.single, start.lower <= end.upper else { return nil }
    return EDTF(.interval(.date(start), .date(end)))
  }

  /// One date with its marks of doubt.
  private static func side(_ text: Substring) -> EDTF? {
    var phrase = EDTFPhrase(text)
    let qualifier = phrase.takeQualifier(text)
    guard let date = phrase.date(isApproximate: qualifier.contains(.approximate)) else {
      return nil
    }
    return EDTF(date.qualified(qualifier))
  }

  private init(_ text: Substring) {
    words = text.split { !($0.isLetter || $0.isNumber || $0 == "/") }
    words = words.flatMap { word -> [Substring] in
      for mark in ["ca", "c"] where word.hasPrefix(mark) && word.count > mark.count {
        let rest = word.dropFirst(mark.count)
        if rest.first?.isNumber == true { return [Substring(mark), rest] }
      }
      return [word]
    }
  }

  private mutating func takeQualifier(_ text: Substring) -> EDTFQualifier {
    let doubts: Set<Substring> = ["uncertain", "maybe", "guess", "possibly", "probably", "perhaps"]
    let estimates: Set<Substring> = [
      "about", "circa", "ca", "c", "approx", "approximately", "around",
    ]
    var result: EDTFQualifier = []
    if text.contains("?") || words.contains(where: doubts.contains) { result.insert(.uncertain) }
    if text.contains("~") || words.contains(where: estimates.contains) {
      result.insert(.approximate)
    }
    words.removeAll { doubts.contains($0) || estimates.contains($0) }
    return result
  }

  /// The date of the words left; words that say nothing of time are passed over.
  private func date(isApproximate: Bool) -> EDTFDate? {
    if let date = century() ?? decade(isApproximate: isApproximate) ?? era() ?? numeric() {
      return date
    }
    let month = words.lazy.compactMap { Self.month($0) }.first
    let numbers = words.compactMap { Self.number($0) }
    let year = numbers.first { $0 > 31 }
    let day = month == nil ? nil : numbers.first { (1...31).contains($0) }
    if let month {
      let isOpenDay = day == nil && words.contains("day")
      return EDTFDate(
        year: year.map { EDTFYear($0) } ?? .unknown, month: EDTFDigits(month),
        day: isOpenDay ? .unknown : day.flatMap { month > 12 ? nil : EDTFDigits($0) })
    }
    guard let year else { return nil }
    let whole = EDTFYear(year < 100 ? year + 1900 : year)
    if words.contains("day") { return EDTFDate(year: whole, month: .unknown, day: .unknown) }
    if words.contains("month") { return EDTFDate(year: whole, month: .unknown) }
    return EDTFDate(year: whole)
  }

  private func century() -> EDTFDate? {
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isShort = word.hasSuffix("c") && Int(word.dropLast()) != nil
      guard isShort || next.hasPrefix("centur"), let ordinal = Self.ordinal(word) else { continue }
      guard (1...99).contains(ordinal) else { return nil }
      let isBefore = words.contains("bc") || words.contains("bce")
      return EDTF.century(isBefore ? -ordinal : ordinal).single
    }
    return nil
  }

  private func decade(isApproximate: Bool) -> EDTFDate? {
    for word in words where word.count == 5 && word.hasSuffix("0s") {
      guard let year = Int(word.dropLast()) else { continue }
      if year % 100 == 0 && !isApproximate { return EDTFDate(year: EDTFYear(year, open: 3)) }
      return EDTFDate(year: EDTFYear(year, open: 1))
    }
    return nil
  }

  private func era() -> EDTFDate? {
    guard let index = words.firstIndex(where: { ["ad", "ce", "bc", "bce"].contains($0) }),
      let year = words[..<index].last.flatMap({ Self.number($0) })
    else { return nil }
    return EDTFDate(year: EDTFYear(words[index].hasPrefix("b") ? -year : year))
  }

  /// "7/2008" and, the month first, "10/7/2008".
  private func numeric() -> EDTFDate? {
    guard let word = words.first(where: { $0.contains("/") }) else { return nil }
    let parts = word.split(separator: "/").compactMap { Int($0) }
    guard let year = parts.last, year > 99, year <= 9999, (2...3).contains(parts.count),
      (1...12).contains(parts[0])
    else { return nil }
    let day = parts.count == 3 && (1...31).contains(parts[1]) ? EDTFDigits(parts[1]) : nil
    return EDTFDate(year: EDTFYear(year), month: EDTFDigits(parts[0]), day: day)
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard (1...4).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(rest) else {
      return nil
    }
    return rest.isEmpty || (Int(digits) ?? 0) <= 31 ? Int(digits) : nil
  }

  private static func ordinal(_ word: Substring) -> Int? {
    Int(word.prefix { $0.isASCII && $0.isNumber })
  }

  private static func month(_ word: Substring) -> Int? {
    if let season = seasons[String(word)] { return season }
    return MonthName.number(String(word))
  }

  private static let seasons = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24]
}

extension EDTF {
  /// Reads an English phrase for a date ("circa 1860s", "before 18 January 1928"); nil if it is none.
  init?(phrase: String) {
    guard let date = EDTFPhrase.read(phrase) else { return nil }
    self = date
  }
}

extension String {
  fileprivate func firstIndex(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
