import TextSafety

/// The marks that rules ask for, as ASCII; longer dashes and curly quotes are lexed as these.
enum Punctuation {
  /// The mark `'`.
  static let apostrophe = Int32(UInt8.apostrophe)
  /// The mark `,`.
  static let comma = Int32(UInt8.comma)
  /// The hyphen and all dashes.
  static let dash = Int32(UInt8.hyphen)
  /// The mark `.`.
  static let period = Int32(UInt8.period)
  /// The mark `/`.
  static let slash = Int32(UInt8.slash)
  /// The mark `:`.
  static let colon = Int32(UInt8.colon)
  /// The mark `(`.
  static let open = Int32(UInt8.leftParenthesis)
  /// The mark `)`.
  static let close = Int32(UInt8.rightParenthesis)
  /// The mark `%`.
  static let percent = Int32(UInt8.percentSign)
  /// The mark `$`.
  static let dollar = Int32(UInt8.dollarSign)
  /// The mark `#`.
  static let hash = Int32(UInt8.numberSign)
  /// The mark `+`.
  static let plus = Int32(UInt8.plusSign)
}
