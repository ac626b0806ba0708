import TextSafety

extension ArticleBuilder {
  /// Makes the appended text safe and moves every span to where its text went.
  mutating func makeTextSafe() {
    article.text = SafeText(utf8: bytes)
    bytes = article.text.bytes
    let edits = article.text.edits
    if edits.isEmpty { return }
    func move(_ span: inout SourceSpan) {
      span = SourceSpan(
        edits.safeOffset(ofInput: span.start), edits.safeOffset(ofInput: span.end))
    }
    func move(_ span: inout SourceSpan?) {
      if var known = span {
        move(&known)
        span = known
      }
    }
    move(&article.title)
    move(&article.dek)
    move(&article.byline)
    move(&article.dateline)
    for index in article.sections.indices { move(&article.sections[index].heading) }
    for index in article.paragraphs.indices { move(&article.paragraphs[index].span) }
    for index in article.inlines.indices { move(&article.inlines[index].span) }
    for index in article.anchors.indices { move(&article.anchors[index].span) }
    for index in article.linkTargets.indices { move(&article.linkTargets[index].span) }
    for index in article.setAside.indices { move(&article.setAside[index].span) }
    for index in article.diagnostics.indices { move(&article.diagnostics[index].span) }
  }
}
