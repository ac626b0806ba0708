/// The marks that rules ask for, as ASCII; longer dashes and curly quotes are lexed as these.
enum Punctuation {
  /// The mark `'`.
  static let apostrophe: Int32 = 0x27
  /// The mark `,`.
  static let comma: Int32 = 0x2C
  /// The hyphen and all dashes.
  static let dash: Int32 = 0x2D
  /// The mark `.`.
  static let period: Int32 = 0x2E
  /// The mark `/`.
  static let slash: Int32 = 0x2F
  /// The mark `:`.
  static let colon: Int32 = 0x3A
  /// The mark `(`.
  static let open: Int32 = 0x28
  /// The mark `)`.
  static let close: Int32 = 0x29
  /// The mark `%`.
  static let percent: Int32 = 0x25
  /// The mark `$`.
  static let dollar: Int32 = 0x24
  /// The mark `#`.
  static let hash: Int32 = 0x23
  /// The mark `+`.
  static let plus: Int32 = 0x2B
}
