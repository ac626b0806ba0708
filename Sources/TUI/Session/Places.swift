import Model

/// Where in the article something stands.
enum Places {
  /// The heading of the section that a span starts in; nil in an introduction without one.
  static func section(of span: SourceSpan, in article: Article) -> String? {
    guard let index = article.paragraphIndex(at: span.start) else { return nil }
    let section = article.paragraphs[index].section
    guard article.sections.indices.contains(section),
      let heading = article.sections[section].heading
    else { return nil }
    return article.oneLine(heading)
  }
}
