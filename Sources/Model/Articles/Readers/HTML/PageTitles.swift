import TextSafety

/// What a page calls its article, to tell its own data from that of other articles which it carries along.
struct PageTitles {
  private let titles: [[UInt8]]
  private let words: [Set<UInt64>]

  /// Whether data with a headline is of the page's article.
  enum Fit: Int, Comparable {
    case other, unknown, own

    static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  /// Takes the titles that a page gives itself.
  init(_ titles: [[UInt8]]) {
    self.titles = titles.map { FoldedText.fold($0.prefix(400)) }.filter { $0.count > 10 }
    words = self.titles.map { Self.words(of: $0) }
  }

  /// The titles of a page's meta elements.
  init(_ tags: HTMLMetaTags) {
    self.init([tags.first(["og:title", "twitter:title"])?.value, tags.title].compactMap { $0 })
  }

  /// Whether a headline is one of the titles, or shares half of its longer words with one.
  func fit(_ headline: some Sequence<UInt8>) -> Fit {
    let folded = FoldedText.fold(headline.prefix(400))
    let own = Self.words(of: folded)
    guard own.count >= 2, !titles.isEmpty else { return .unknown }
    for (title, words) in zip(titles, words) {
      if FoldedText.isPrefix(folded, of: title) || FoldedText.isPrefix(title, of: folded) {
        return .own
      }
      let shared = own.intersection(words).count
      if shared >= 2, 2 * shared >= min(own.count, words.count) { return .own }
    }
    return .other
  }

  private static func words(of folded: [UInt8]) -> Set<UInt64> {
    Set(folded.split(separator: .space).filter { $0.count > 3 }.map { WordHash.hash($0) })
  }
}
