import Model

/// A search in one article.
struct SearchState: Sendable {
  /// What is searched, as typed.
  var pattern: String
  /// Whether that is a regular expression.
  let isRegex: Bool
  /// Where it was found, in reading order.
  var matches: [SourceSpan]
  /// The match that the reader is at.
  var current: Int?

  /// Searches an article and goes to the first match at or after an offset, else to the first of all.
  init(pattern: String, in article: Article, isRegex: Bool = false, from offset: Int) {
    self.pattern = pattern
    self.isRegex = isRegex
    if isRegex {
      matches = RegexSearch.matches(of: pattern, in: article) ?? []
    } else {
      matches = TextSearch(pattern)?.matches(in: article.text) ?? []
    }
    current = matches.isEmpty ? nil : matches.firstIndex { $0.start >= offset } ?? 0
  }

  /// The same search in another text of the article.
  func again(in article: Article) -> SearchState {
    SearchState(pattern: pattern, in: article, isRegex: isRegex, from: match?.start ?? 0)
  }

  /// The match that the reader is at.
  var match: SourceSpan? { current.map { matches[$0] } }

  /// Where the pattern stops being an expression; nil if it is one or is to be none.
  var fault: Int? { isRegex && matches.isEmpty ? RegexSearch.fault(in: pattern) : nil }

  /// Which match of how many.
  var counter: String {
    guard let current else {
      return fault.map { "invalid at character \($0)" } ?? "no match"
    }
    let isFull = matches.count >= TextSearch.mostMatches
    return "\(current + 1)/\(matches.count)\(isFull ? "+" : "")"
  }

  /// Goes that many matches further, around the end.
  mutating func advance(by steps: Int) {
    guard let current, !matches.isEmpty else { return }
    let count = matches.count
    self.current = ((current + steps) % count + count) % count
  }
}
