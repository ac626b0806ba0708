import Dates
import TextSafety

extension TimexValue {
  /// The calendar date that a TIMEX3 value names, nil for lengths and vague times.
  static func date(of value: String) -> EDTF? {
    let bytes = Array(value.utf8)
    if bytes.first == UInt8(ascii: "P") || value.hasSuffix("_REF") { return nil }
    let date = bytes.firstIndex(of: UInt8(ascii: "T")).map { Array(bytes[..<$0]) } ?? bytes
    // Most values are EDTF as they stand: digits, open digits and hyphens.
    let isPlain =
      date.count >= 4
      && date.allSatisfy {
        ByteClass.isDigit($0) || $0 == .hyphen || $0 == UInt8(ascii: "X")
      }
    return isPlain ? EDTF(utf8: date) : edtf(date).flatMap { EDTF($0) }
  }

  private static func edtf(_ value: [UInt8]) -> String? {
    var text = String(decoding: value, as: UTF8.self)
    if text.hasPrefix("BC") { return beforeEpoch(String(text.dropFirst(2))) }
    switch value.count {
    case 2: return text + "XX"
    case 3: return text + "X"
    default: break
    }
    if text.contains("-W") { return week(text) }
    for (code, number) in codes where text.hasSuffix(code) {
      text = String(text.dropLast(code.utf8.count)) + number
    }
    return text
  }

  /// TIMEX3 codes of parts of the year with the numbers that EDTF gives them.
  private static let codes = [
    ("-SP", "-21"), ("-SU", "-22"), ("-FA", "-23"), ("-WI", "-24"), ("-Q1", "-33"), ("-Q2", "-34"),
    ("-Q3", "-35"), ("-Q4", "-36"), ("-H1", "-40"), ("-H2", "-41"),
  ]

  private static func beforeEpoch(_ text: String) -> String? {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year > 0 else {
      return nil
    }
    let shifted = (year > 1 ? "-" : "") + padded(year - 1, 4)
    guard parts.count == 2 else { return shifted }
    return edtf(Array((shifted + "-" + parts[1]).utf8))
  }

  /// A week as an interval of days.
  private static func week(_ text: String) -> String? {
    let parts = text.split(separator: "-")
    guard parts.count >= 2, let year = Int(parts[0]), let week = Int(parts[1].dropFirst()),
      let fourth = CivilDay(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    let first = parts.count > 2 ? monday.adding(days: 5) : monday
    return day(first) + "/" + day(monday.adding(days: 6))
  }
}
