import TextSafety

/// The time that comes after a date for programs: "2020-05-02T03:10:00Z".
struct WebClock {
  /// The hour of the day.
  var hour: Int
  /// Whether minutes and seconds are zero.
  var isFullHour: Bool
  /// Whether it is given in UTC.
  var isUTC: Bool

  /// Reads the first time of a text; nil if there is none.
  init?(_ text: ArraySlice<UInt8>) {
    let text = text.prefix(60)
    guard let colon = text.firstIndex(of: .colon), colon >= text.startIndex + 2 else { return nil }
    let digits = text[(colon - 2)..<colon]
    guard digits.allSatisfy(ByteClass.isDigit) else { return nil }
    hour = digits.decimalValue
    guard hour < 24 else { return nil }
    let rest = text[colon...]
    isFullHour = rest.starts(with: ":00".utf8)
    let zone = rest.drop {
      ByteClass.isDigit($0) || $0 == .colon || $0 == .period || $0 == .space
    }
    isUTC =
      zone.first.map { ByteClass.lowercased($0) == UInt8(ascii: "z") } ?? false
      || zone.starts(with: "+00".utf8) || ASCII.contains(zone, "gmt") || ASCII.contains(zone, "utc")
  }

  /// Whether it may be another day where the page was written.
  var mayFallOnOtherDay: Bool { isUTC && (isEvening || hour <= 9) }

  /// Whether the other day is the next one.
  var isEvening: Bool { hour >= 17 }

  /// Whether it is the first minute of a day in Berlin, Paris or Rome.
  var isCentralEuropeanMidnight: Bool { isFullHour && (hour == 22 || hour == 23) }
}
