import TextSafety

/// The words of dates on pages.
enum WebDateWords {
  /// Words between the parts of a date: ordinal ends, articles, prepositions.
  static let fillers: WordSet = [
    "st", "nd", "rd", "th", "of", "de",
    "del", "º", "ª", "er", "le", "di",
    "den", "г", "года", "року", "roku", "ta",
  ]

  /// Year, month and day in Chinese, Japanese and Korean.
  static let signs: WordSet = [
    "年", "月", "日", "년", "월", "일",
  ]
}
