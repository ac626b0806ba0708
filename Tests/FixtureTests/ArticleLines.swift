import Model

/// What a reader made of an input, line by line.
enum ArticleLines {
  static func of(_ article: Article) -> String {
    var lines = head(of: article)
    for (index, section) in article.sections.enumerated() {
      if let heading = section.heading {
        lines.append("\(String(repeating: "#", count: section.level + 1)) \(article[heading])")
      } else if index > 0 {
        lines.append("# -")
      }
      for paragraph in article.paragraphs[section.paragraphs] {
        lines.append(line(of: paragraph, in: article))
      }
    }
    lines += article.inlines.map { "\(kind(of: $0)): \(article.oneLine($0.span))" }
    lines += article.anchors.map {
      "from here \($0.date) (\($0.origin)): \(article.oneLine($0.span).prefix(40))"
    }
    lines += article.setAside.map { "aside, \($0.reason.rawValue): \(article[$0.span])" }
    lines += article.diagnostics.map { "told: \($0.kind)" }
    return lines.map { $0.replacing("\n", with: "⏎") }.joined(separator: "\n") + "\n"
  }

  private static func head(of article: Article) -> [String] {
    var lines: [String] = []
    func add(_ name: String, _ span: SourceSpan?) {
      if let span { lines.append("\(name): \(article[span])") }
    }
    add("title", article.title)
    add("dek", article.dek)
    add("byline", article.byline)
    add("dateline", article.dateline)
    let metadata = article.metadata
    let dates = [
      ("published", metadata.published), ("modified", metadata.modified), ("saved", metadata.saved),
    ]
    for (name, date) in dates {
      if let date { lines.append("\(name): \(date.value) (\(date.origin))") }
    }
    lines += metadata.authors.map { "author: \($0.value) (\($0.origin))" }
    let texts = [
      ("site", metadata.site), ("language", metadata.language), ("address", metadata.address),
      ("source", metadata.source),
    ]
    for (name, text) in texts {
      if let text { lines.append("\(name): \(text.value) (\(text.origin))") }
    }
    return lines
  }

  /// A paragraph's kind and its sentences with a bar between two.
  private static func line(of paragraph: Paragraph, in article: Article) -> String {
    let sentences = article.sentences[paragraph.sentences].map { article[$0.span] }
    let text =
      sentences.isEmpty ? "=\(article[paragraph.span])" : sentences.joined(separator: " | ")
    switch paragraph.kind {
    case .text: return "text: \(text)"
    case .quote: return "quote: \(text)"
    case .listItem(let marker, let depth): return "item \(marker) \(depth): \(text)"
    case .preformatted: return "as it stands: \(text)"
    case .tableRow(let isHeader): return "\(isHeader ? "head" : "row"): \(text)"
    case .caption: return "caption: \(text)"
    case .footnote(let label): return "footnote \(label): \(text)"
    }
  }

  static func kind(of inline: Inline) -> String {
    switch inline.kind {
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .code: "code"
    case .struck: "struck"
    case .link(let address): "link to \(address)"
    }
  }
}
