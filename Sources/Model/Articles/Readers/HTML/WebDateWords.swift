import TextSafety

/// The words of dates on pages.
enum WebDateWords {
  /// Words between the parts of a date: ordinal ends, articles, prepositions.
  static let fillers = WordTable<Bool>([
    ("st", true), ("nd", true), ("rd", true), ("th", true), ("of", true), ("de", true),
    ("del", true), ("º", true), ("ª", true), ("er", true), ("le", true), ("di", true),
    ("den", true), ("г", true), ("года", true), ("року", true), ("roku", true), ("ta", true),
  ])

  /// Year, month and day in Chinese, Japanese and Korean.
  static let signs = WordTable<Bool>([
    ("年", true), ("月", true), ("日", true), ("년", true), ("월", true), ("일", true),
  ])
}
