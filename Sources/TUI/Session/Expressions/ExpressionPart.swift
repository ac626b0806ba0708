/// A part of a regular expression.
indirect enum ExpressionPart {
  case character(ExpressionClass)
  case condition(ExpressionProgram.Condition)
  case sequence([ExpressionPart])
  case choice([ExpressionPart])
  /// This many times at least, and that many at most; nil for any number.
  case repetition(ExpressionPart, least: Int, most: Int?, isLazy: Bool)
}
