import Model

/// The clean text of an article: headings and paragraphs of the body, nothing else.
enum ArticleText {
  /// The text, blocks separated by blank lines.
  static func of(_ article: Article) -> String {
    var blocks: [String] = []
    for section in article.sections {
      if let heading = section.heading { blocks.append(article[heading]) }
      for paragraph in article.paragraphs[section.paragraphs] {
        switch paragraph.kind {
        case .listItem(let marker, let depth):
          let indent = String(repeating: "  ", count: min(depth, 8))
          blocks.append("\(indent)\(marker) \(article[paragraph.span])")
        case .text, .quote, .preformatted, .tableRow, .caption, .footnote:
          blocks.append(article[paragraph.span])
        }
      }
    }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }
}
