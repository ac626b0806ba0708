import Foundation

/// Compares values by the first and the last day that they name.
enum TimexInterval {
  /// Whether two values are the same, or name the same days.
  static func same(_ a: String, _ b: String, byInterval: Bool) -> Bool {
    if a == b { return true }
    guard byInterval, let first = interval(a), let second = interval(b) else { return false }
    return first == second
  }

  /// The first and last day of a value, an interval or a one-of range.
  static func interval(_ value: String) -> [String]? {
    if value.isEmpty { return nil }
    if let parts = value.wholeMatch(of: /\[(.*)\.\.(.*)\]/)?.output {
      return joined(String(parts.1), String(parts.2))
    }
    if let parts = value.wholeMatch(of: /([^\/P]*)\/([^\/P]*)/)?.output {
      return joined(String(parts.1), String(parts.2))
    }
    return days(value)
  }

  private static func joined(_ from: String, _ to: String) -> [String]? {
    let blank = CharacterSet(charactersIn: ". ")
    let first = from.trimmingCharacters(in: blank).isEmpty ? ["", ""] : days(from)
    let last = to.trimmingCharacters(in: blank).isEmpty ? ["", ""] : days(to)
    guard let first, let last else { return nil }
    return [first[0], last[1]]
  }

  private static func days(_ text: String) -> [String]? {
    var value = text.trimmingCharacters(in: .whitespaces)
    if let time = value.firstIndex(of: "T") { value = String(value[..<time]) }
    value = value.replacingOccurrences(of: "-XX", with: "")
    while let last = value.last, "~?%".contains(last) { value.removeLast() }
    if value.wholeMatch(of: /-?\d{4}/) != nil { return [value + "-01-01", value + "-12-31"] }
    if let match = value.wholeMatch(of: /(\d{3})X?/) {
      return ["\(match.1)0-01-01", "\(match.1)9-12-31"]
    }
    if let match = value.wholeMatch(of: /(\d{2})(?:XX)?/) {
      return ["\(match.1)00-01-01", "\(match.1)99-12-31"]
    }
    if let match = value.wholeMatch(of: /(\d{4})-(\d\d)/), let year = Int(match.1),
      let month = Int(match.2), (1...12).contains(month)
    {
      return [value + "-01", value + String(format: "-%02d", length(year, month))]
    }
    if value.wholeMatch(of: /-?\d{4}-\d\d-\d\d/) != nil { return [value, value] }
    return week(value) ?? part(value)
  }

  private static func week(_ value: String) -> [String]? {
    guard let match = value.wholeMatch(of: /(\d{4})-W(\d\d)(-WE)?/), let year = Int(match.1),
      let week = Int(match.2)
    else { return nil }
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let parts = DateComponents(
      weekday: match.3 == nil ? 2 : 7, weekOfYear: week, yearForWeekOfYear: year)
    guard let first = calendar.date(from: parts),
      let last = calendar.date(byAdding: .day, value: match.3 == nil ? 6 : 1, to: first)
    else { return nil }
    return [first, last].map { day in
      let fields = calendar.dateComponents([.year, .month, .day], from: day)
      return String(
        format: "%04d-%02d-%02d", fields.year ?? 0, fields.month ?? 0, fields.day ?? 0)
    }
  }

  private static func part(_ value: String) -> [String]? {
    if let match = value.wholeMatch(of: /(\d{4})-Q([1-4])/), let year = Int(match.1),
      let quarter = Int(match.2)
    {
      return [
        "\(match.1)-" + String(format: "%02d-01", quarter * 3 - 2),
        "\(match.1)-" + String(format: "%02d-%d", quarter * 3, length(year, quarter * 3)),
      ]
    }
    if let match = value.wholeMatch(of: /(\d{4})-H([12])/) {
      return match.2 == "1"
        ? ["\(match.1)-01-01", "\(match.1)-06-30"] : ["\(match.1)-07-01", "\(match.1)-12-31"]
    }
    if value.wholeMatch(of: /(\d{4})-(SP|SU|FA|AU|WI|2[1-4])/) != nil { return [value, value] }
    return value.wholeMatch(of: /--\d\d(-\d\d)?/) != nil ? [value, value] : nil
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
