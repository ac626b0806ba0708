/// What a reader wants of rows or paragraphs: to hold some words, or with "!" before them not to.
struct RowFilter {
  private let words: String
  /// Whether they must not hold the words.
  let isInverse: Bool

  /// Reads what was typed.
  init(_ typed: String) {
    isInverse = typed.first == "!"
    words = isInverse ? String(typed.dropFirst()) : typed
  }

  /// The search for the words; nil for none, which every row holds.
  var search: TextSearch? { TextSearch(words) }

  /// Whether a row is listed, of which a closure tells whether it holds the words.
  func takes(_ holds: (TextSearch) -> Bool) -> Bool {
    search.map { holds($0) != isInverse } ?? true
  }

  /// The condition in words.
  var condition: String { (isInverse ? "without" : "with") + " “\(words)”" }
}
