import Model

extension Session {
  /// Shows another of the open articles.
  mutating func changeArticle(by steps: Int) {
    guard hasSeveralArticles() else { return }
    show(article: ((current + steps) % documents.count + documents.count) % documents.count)
  }

  /// Whether there is another article to go to; says so where there is none.
  mutating func hasSeveralArticles() -> Bool {
    if documents.count > 1 { return true }
    message = "only one article is open"
    return false
  }

  /// Shows one of the open articles.
  mutating func show(article index: Int) {
    guard documents.indices.contains(index), index != current else { return }
    leave()
    let search = document.search
    current = index
    if document.search == nil, let search {
      document.search = SearchState(
        pattern: search.pattern, in: document.briefing.article, isRegex: search.isRegex,
        from: textLayout.offset(at: document.top))
    }
    arrival = .article
    clampTop()
    message = "article \(current + 1) of \(documents.count)"
  }
}
