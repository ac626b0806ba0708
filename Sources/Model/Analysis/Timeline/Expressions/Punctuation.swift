import TextSafety

/// The marks that rules ask for, as ASCII; longer dashes and curly quotes are lexed as these.
///
/// Computed and not stored: a rule compares with a constant.
enum Punctuation {
  /// The mark `'`.
  static var apostrophe: Int32 { Int32(UInt8.apostrophe) }
  /// The mark `,`.
  static var comma: Int32 { Int32(UInt8.comma) }
  /// The hyphen and all dashes.
  static var dash: Int32 { Int32(UInt8.hyphen) }
  /// The mark `.`.
  static var period: Int32 { Int32(UInt8.period) }
  /// The mark `/`.
  static var slash: Int32 { Int32(UInt8.slash) }
  /// The mark `:`.
  static var colon: Int32 { Int32(UInt8.colon) }
  /// The mark `(`.
  static var open: Int32 { Int32(UInt8.leftParenthesis) }
  /// The mark `)`.
  static var close: Int32 { Int32(UInt8.rightParenthesis) }
  /// The mark `%`.
  static var percent: Int32 { Int32(UInt8.percentSign) }
  /// The mark `$`.
  static var dollar: Int32 { Int32(UInt8.dollarSign) }
  /// The mark `#`.
  static var hash: Int32 { Int32(UInt8.numberSign) }
  /// The mark `+`.
  static var plus: Int32 { Int32(UInt8.plusSign) }
}
