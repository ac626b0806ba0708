/// The names of the calendar: months, weekdays, seasons, units, parts of the day, eras, time zones.
enum CalendarWords {
  /// All rows.
  static let rows: [WordRow] = months + weekdays + seasons + units + parts + eras + zones

  private static let months: [WordRow] = [
    WordRow("january", .month, 1), WordRow("february", .month, 2),
    WordRow("march", [.month, .ambiguous], 3), WordRow("april", .month, 4),
    WordRow("may", [.month, .ambiguous], 5), WordRow("june", .month, 6),
    WordRow("july", .month, 7), WordRow("august", [.month, .proper], 8),
    WordRow("september", .month, 9), WordRow("october", .month, 10),
    WordRow("november", .month, 11), WordRow("december", .month, 12),
    WordRow("jan", [.month, .short], 1), WordRow("feb", [.month, .short], 2),
    WordRow("mar", [.month, .short], 3), WordRow("apr", [.month, .short], 4),
    WordRow("jun", [.month, .short], 6), WordRow("jul", [.month, .short], 7),
    WordRow("aug", [.month, .short], 8), WordRow("sept sep", [.month, .short], 9),
    WordRow("oct", [.month, .short], 10), WordRow("nov", [.month, .short], 11),
    WordRow("dec", [.month, .short], 12),
  ]

  private static let weekdays: [WordRow] = [
    WordRow("monday", .weekday, 1), WordRow("tuesday", .weekday, 2),
    WordRow("wednesday", .weekday, 3), WordRow("thursday", .weekday, 4),
    WordRow("friday", .weekday, 5), WordRow("saturday", .weekday, 6),
    WordRow("sunday", .weekday, 7),
    WordRow("mon", [.weekday, .short], 1), WordRow("tue tues", [.weekday, .short], 2),
    WordRow("wed", [.weekday, .short], 3), WordRow("thu thur thurs", [.weekday, .short], 4),
    WordRow("fri", [.weekday, .short], 5), WordRow("sat", [.weekday, .short, .past], 6),
    WordRow("sun", [.weekday, .short], 7),
    WordRow("mondays", [.weekday, .plural], 1), WordRow("tuesdays", [.weekday, .plural], 2),
    WordRow("wednesdays", [.weekday, .plural], 3), WordRow("thursdays", [.weekday, .plural], 4),
    WordRow("fridays", [.weekday, .plural], 5), WordRow("saturdays", [.weekday, .plural], 6),
    WordRow("sundays", [.weekday, .plural], 7),
  ]

  private static let seasons: [WordRow] = [
    WordRow("spring", [.season, .ambiguous], 1), WordRow("summer", .season, 2),
    WordRow("summertime", .season, 2), WordRow("autumn", .season, 3),
    WordRow("fall", [.season, .ambiguous], 3), WordRow("winter", .season, 4),
    WordRow("wintertime", .season, 4), WordRow("springtime", .season, 1),
    WordRow("summers", [.season, .plural], 2), WordRow("winters", [.season, .plural], 4),
    WordRow("springs", [.season, .plural, .ambiguous], 1),
    WordRow("autumns", [.season, .plural], 3), WordRow("falls", [.season, .plural, .ambiguous], 3),
    WordRow("midsummer", .season, 2), WordRow("midwinter", .season, 4),
  ]

  private static let units: [WordRow] = [
    WordRow("second", [.unit, .ordinal], 2, unit: .second),
    WordRow("seconds", [.unit, .plural], unit: .second),
    WordRow("minute", .unit, unit: .minute), WordRow("minutes", [.unit, .plural], unit: .minute),
    WordRow("hour", .unit, unit: .hour), WordRow("hours", [.unit, .plural], unit: .hour),
    WordRow("day", .unit, unit: .day), WordRow("days", [.unit, .plural], unit: .day),
    WordRow("weekend", .unit, unit: .weekend),
    WordRow("weekends", [.unit, .plural], unit: .weekend),
    WordRow("week", .unit, unit: .week), WordRow("weeks", [.unit, .plural], unit: .week),
    WordRow("month", .unit, unit: .month), WordRow("months", [.unit, .plural], unit: .month),
    WordRow("quarter", .unit, unit: .quarter),
    WordRow("quarters", [.unit, .plural], unit: .quarter),
    WordRow("year", .unit, unit: .year), WordRow("years", [.unit, .plural], unit: .year),
    WordRow("decade", .unit, unit: .decade), WordRow("decades", [.unit, .plural], unit: .decade),
    WordRow("century", .unit, unit: .century),
    WordRow("centuries", [.unit, .plural], unit: .century),
    WordRow("millennium", .unit, unit: .millennium),
    WordRow("millennia", [.unit, .plural], unit: .millennium),
    WordRow("period", .unit, unit: .period),
  ]

  private static let parts: [WordRow] = [
    WordRow("morning", .part, part: .morning),
    WordRow("mornings", [.part, .plural], part: .morning),
    WordRow("afternoon", .part, part: .afternoon),
    WordRow("afternoons", [.part, .plural], part: .afternoon),
    WordRow("evening", .part, part: .evening),
    WordRow("evenings", [.part, .plural], part: .evening),
    WordRow("night", .part, part: .night), WordRow("nights", [.part, .plural], part: .night),
    WordRow("midday", .part, part: .noon), WordRow("noon", .part, part: .noon),
    WordRow("midnight", .part, part: .midnight),
    WordRow("dawn", [.part, .ambiguous], part: .morning),
    WordRow("dusk", [.part, .ambiguous], part: .evening),
    WordRow("daybreak", [.part, .ambiguous], part: .morning),
    WordRow("nightfall", [.part, .ambiguous], part: .night),
    WordRow("lunchtime", .part, part: .midday),
    WordRow("daytime", [.part, .ambiguous], part: .daytime),
    WordRow("midmorning", .part, part: .morning), WordRow("midafternoon", .part, part: .afternoon),
    WordRow("overnight", .part, part: .night),
  ]

  /// Number 1 counts backwards from the epoch.
  private static let eras: [WordRow] = [
    WordRow("bc bce", .era, 1), WordRow("ad ce", .era, 0),
  ]

  /// Minutes from Greenwich.
  private static let zones: [WordRow] = [
    WordRow("gmt utc bst wet", .zone, 0), WordRow("cet", .zone, 60),
    WordRow("est", .zone, -300), WordRow("edt", .zone, -240), WordRow("cst", .zone, -360),
    WordRow("cdt", .zone, -300), WordRow("mst", .zone, -420), WordRow("mdt", .zone, -360),
    WordRow("pst", .zone, -480), WordRow("pdt", .zone, -420), WordRow("ist", .zone, 330),
    WordRow("msk eet", .zone, 180), WordRow("cest", .zone, 120), WordRow("jst", .zone, 540),
  ]
}
