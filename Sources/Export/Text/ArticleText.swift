import Model

/// The clean text of an article: headings and paragraphs of the body, nothing else.
enum ArticleText {
  /// The text, blocks separated by blank lines, in lines of that many columns; nil does not wrap.
  static func wrapped(_ article: Article, width: Int?) -> String {
    let wrapper = width.map { TextWrapper(width: max(20, $0)) }
    func wrapped(_ span: SourceSpan, first: String = "") -> String {
      let rest = String(repeating: " ", count: TextWrapper.columns(of: first))
      return wrapper?.wrap(article[span], first: first, rest: rest) ?? first + article[span]
    }
    var blocks: [String] = []
    for section in article.sections {
      if let heading = section.heading { blocks.append(wrapped(heading)) }
      for paragraph in article.paragraphs[section.paragraphs] {
        switch paragraph.kind {
        case .listItem(let marker, let depth):
          let indent = String(repeating: "  ", count: min(depth, 8))
          blocks.append(wrapped(paragraph.span, first: "\(indent)\(marker) "))
        case .text, .quote, .caption, .footnote: blocks.append(wrapped(paragraph.span))
        case .preformatted, .tableRow: blocks.append(article[paragraph.span])
        }
      }
    }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }
}
