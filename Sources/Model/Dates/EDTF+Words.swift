extension EDTF {
  /// The value as a reader is shown it.
  ///
  /// A day and a month stay as EDTF has them, all else is in words: "1960s", "until April 2023", "week of 6 May 2024",
  /// "22 March, year not given".
  public var words: String {
    switch form {
    case .date(let date): return date.words
    case .interval(.date(let start), .date(let end)): return Self.words(from: start, to: end)
    case .interval(.date(let start), .open): return "since \(start.phrase)"
    case .interval(.date(let start), .unknown): return "after \(start.phrase)"
    case .interval(.open, .date(let end)): return "until \(end.phrase)"
    case .interval(.unknown, .date(let end)): return "before \(end.phrase)"
    case .interval, .set: return description
    }
  }

  /// The value in at most twelve columns, for narrow lists: the words if they are that short, else where it begins or
  /// ends ("2018-01-15..", "..2015-06-30").
  public var shortWords: String {
    let words = words
    guard words.count > Self.narrow else { return words }
    switch form {
    case .date(let date) where date.year.isUnknown:
      return String(words.prefix { $0 != "," }.prefix(Self.narrow))
    case .date(let date): return String(date.description.prefix { $0 != "T" }.prefix(Self.narrow))
    case .interval(.date(let start), _): return start.bareDescription + ".."
    case .interval(_, .date(let end)): return ".." + end.bareDescription
    case .interval, .set: return String(words.prefix(Self.narrow))
    }
  }

  private static let narrow = 12

  private static func words(from start: EDTFDate, to end: EDTFDate) -> String {
    if let first = start.plainDay, let last = end.plainDay {
      let days = last.number.value - first.number.value
      if days == 6, first.weekday == 1 { return "week of \(start.phrase)" }
      if days == 1, first.weekday == 6 { return "weekend of \(start.phrase)" }
      if days > 0, first.year == last.year, first.month == last.month {
        return "\(first.day) to \(end.phrase)"
      }
    }
    if start.isPlain, end.isPlain, start.precision == end.precision,
      start.precision == .month || start.precision == .day,
      let year = start.year.value, year == end.year.value
    {
      // "March to May 2020": the year stands once.
      return "\(start.phrase.dropLast(start.year.words.count + 1)) to \(end.phrase)"
    }
    return "\(start.phrase) to \(end.phrase)"
  }
}

extension EDTFDate {
  /// The date by itself.
  fileprivate var words: String {
    isPlain && precision >= .month && !isSeason && year.value ?? 0 > 0 ? spacedDescription : phrase
  }

  /// Whether nothing is marked as uncertain or approximate.
  fileprivate var isPlain: Bool { mark == nil }

  /// The day, if nothing of it is open or marked.
  fileprivate var plainDay: CivilDay? {
    guard isPlain, time == nil, let year = year.value, let month = month?.value,
      let day = day?.value
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// The date amid words: "6 May 2024".
  fileprivate var phrase: String {
    if precision == .time { return spacedDescription }
    let bare = unmarked
    switch mark {
    case nil: return bare
    case .uncertain?: return bare + "?"
    case .approximate?: return "c. " + bare
    case .both?: return "c. " + bare + "?"
    }
  }

  /// The date in EDTF to the day, without marks.
  fileprivate var bareDescription: String {
    String(description.prefix { $0 != "T" }.filter { !"?~%".contains($0) }.prefix(10))
  }

  /// The date in EDTF, without a day that is not known, its time after a space.
  private var spacedDescription: String {
    var date = self
    if day?.isUnknown ?? false { date.day = nil }
    return date.description.split(separator: "T", maxSplits: 1).joined(separator: " ")
  }

  private var unmarked: String {
    guard let month = month?.value else { return year.words }
    if let season = EDTFSeason.name(of: month) {
      return year.isUnknown ? season : "\(season) \(year.words)"
    }
    let name = MonthName.english(month)
    guard !name.isEmpty else { return description }
    let day = day?.value.map { "\($0) \(name)" } ?? name
    return year.isUnknown ? day + ", year not given" : "\(day) \(year.words)"
  }

  private enum Mark { case uncertain, approximate, both }

  /// What is marked of any part of the date.
  private var mark: Mark? {
    let marks = [month?.before, month?.after, day?.before, day?.after]
      .reduce(year.before.union(year.after)) { $0.union($1 ?? []) }
    switch (marks.contains(.uncertain), marks.contains(.approximate)) {
    case (true, true): return .both
    case (true, false): return .uncertain
    case (false, true): return .approximate
    case (false, false): return nil
    }
  }
}

extension EDTFYear {
  /// The year, decade or century in words.
  fileprivate var words: String {
    if isLong || significant != nil || isUnknown { return plain.description }
    switch unit {
    case 1:
      return isNegative || magnitude == 0 ? "\(magnitude + 1) BC" : value.map(String.init) ?? ""
    case 10 where !isNegative: return "\(magnitude)s"
    case 100 where !isNegative: return Self.ordinal(magnitude / 100 + 1) + " century"
    default: return plain.description
    }
  }

  /// The year without its marks.
  private var plain: EDTFYear {
    var year = self
    year.before = []
    year.after = []
    return year
  }

  private static func ordinal(_ number: Int) -> String {
    let tens = number / 10 % 10
    switch (number % 10, tens) {
    case (1, let tens) where tens != 1: return "\(number)st"
    case (2, let tens) where tens != 1: return "\(number)nd"
    case (3, let tens) where tens != 1: return "\(number)rd"
    default: return "\(number)th"
    }
  }
}
