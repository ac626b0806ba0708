/// Words that stand for a time by themselves, and how often something happens.
enum VagueWords {
  /// All rows.
  static let rows: [WordRow] = deictics + references + frequencies

  /// Days from the day of writing.
  private static let deictics: [WordRow] = [
    WordRow("today", .deictic, 0), WordRow("yesterday", .deictic, -1),
    WordRow("tomorrow", .deictic, 1), WordRow("tonight tonite", .deictic, 0, part: .night),
  ]

  private static let references: [WordRow] = [
    WordRow("now", [.vague, .present], value: "PRESENT_REF"),
    WordRow("currently presently nowadays", [.vague, .present], value: "PRESENT_REF"),
    WordRow("recently lately", .vague, value: "PAST_REF"),
    WordRow("recent", [.vague, .direction], direction: .past, value: "PAST_REF"),
    WordRow("former", .vague, value: "PAST_REF"),
    WordRow("right", .now),
    WordRow("soon", .vague, value: "FUTURE_REF"),
    WordRow("future", [.vague, .direction], direction: .coming, value: "FUTURE_REF"),
    WordRow("once", .vague, value: "PAST_REF"),
  ]

  private static let frequencies: [WordRow] = [
    WordRow("daily", .frequency, unit: .day), WordRow("nightly", .frequency, unit: .day),
    WordRow("weekly", .frequency, unit: .week), WordRow("monthly", .frequency, unit: .month),
    WordRow("yearly", .frequency, unit: .year),
    WordRow("annually", .frequency, unit: .year), WordRow("hourly", .frequency, unit: .hour),
  ]
}
