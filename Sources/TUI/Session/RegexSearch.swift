import Model

/// Finds a regular expression in a text, paragraph by paragraph.
enum RegexSearch {
  /// The longest paragraph that is searched, in bytes: backtracking can take long on a longer one.
  private static let longest = 4_096

  /// Where a pattern stops being an expression, counted in characters from 1; nil if it is one.
  static func fault(in pattern: String) -> Int? {
    guard (try? Regex(pattern)) == nil else { return nil }
    let sound = (0..<pattern.count).last { (try? Regex(String(pattern.prefix($0)))) != nil }
    return (sound ?? 0) + 1
  }

  /// The matches in reading order, at most `TextSearch.limit`; nil if the expression is none.
  ///
  /// Case counts only if the expression has a capital.
  static func matches(of pattern: String, in article: Article) -> [SourceSpan]? {
    guard var regex = try? Regex(pattern) else { return nil }
    if !pattern.contains(where: \.isUppercase) { regex = regex.ignoresCase() }
    var result: [SourceSpan] = []
    for paragraph in article.paragraphs where paragraph.span.count <= longest {
      let text = article[paragraph.span]
      for match in text.matches(of: regex) where !match.range.isEmpty {
        let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
        result.append(SourceSpan(paragraph.span.start + start, paragraph.span.start + end))
        if result.count >= TextSearch.limit { return result }
      }
    }
    return result
  }
}
