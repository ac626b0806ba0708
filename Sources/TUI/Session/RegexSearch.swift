import Model

/// Finds a regular expression in a text, paragraph by paragraph.
enum RegexSearch {
  /// How many steps a search may take: some tenths of a second.
  private static let steps = 40_000_000

  /// Where a pattern stops being an expression, counted in characters from 1; nil if it is one.
  static func fault(in pattern: String) -> Int? {
    guard !isExpression(pattern) else { return nil }
    let sound = (0..<pattern.count).last { isExpression(String(pattern.prefix($0))) }
    return (sound ?? 0) + 1
  }

  private static func isExpression(_ pattern: String) -> Bool {
    ExpressionProgram(pattern, ignoresCase: false) != nil
  }

  /// The matches in reading order, at most `TextSearch.mostMatches`; nil if the expression is none.
  ///
  /// Case counts only if the expression has a capital.
  static func matches(of pattern: String, in article: Article) -> [SourceSpan]? {
    let ignoresCase = !pattern.contains(where: \.isUppercase)
    guard let program = ExpressionProgram(pattern, ignoresCase: ignoresCase) else { return nil }
    var matcher = ExpressionMatcher(program, steps: steps)
    var result: [SourceSpan] = []
    for paragraph in article.paragraphs {
      for match in matcher.matches(in: article.text.bytes, paragraph.span.range) {
        result.append(SourceSpan(match.lowerBound, match.upperBound))
        if result.count >= TextSearch.mostMatches { return result }
      }
      if matcher.steps <= 0 { return result }
    }
    return result
  }
}
