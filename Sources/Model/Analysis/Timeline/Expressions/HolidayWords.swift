/// Holidays by their first word; the rest of the name is checked by the rule.
enum HolidayWords {
  /// All rows; the number is the holiday's index in `Holiday.all`.
  static let rows: [WordRow] = Holiday.all.enumerated().compactMap { index, holiday in
    holiday.name.utf8.split(separator: 0x20).first.map {
      WordRow(String(decoding: $0, as: UTF8.self), .holiday, index + 1)
    }
  }
}
