import TextSafety

extension ArticleBuilder {
  /// Appends the text of another article with its paragraphs, headings and marks, one level deeper.
  mutating func append(_ other: Article) {
    startBlock()
    let offset = append(other.text.bytes).start
    func moved(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(span.start + offset, span.end + offset)
    }
    for section in other.sections {
      if let heading = section.heading { addHeading(moved(heading), level: section.level + 1) }
      for paragraph in other.paragraphs[section.paragraphs] {
        addParagraph(moved(paragraph.span), kind: paragraph.kind)
      }
    }
    for inline in other.inlines { addInline(moved(inline.span), kind: inline.kind) }
    for aside in other.setAside { setAside(moved(aside.span), reason: aside.reason) }
    for anchor in other.anchors {
      article.anchors.append(
        DateAnchor(span: moved(anchor.span), date: anchor.date, origin: anchor.origin))
    }
    article.diagnostics += other.diagnostics
  }
}
