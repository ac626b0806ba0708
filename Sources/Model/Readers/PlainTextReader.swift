/// Reads plain text.
public enum PlainTextReader {
  /// Reads an article from text without markup.
  ///
  /// Paragraphs stand between blank lines, or one to a line where the text has no blank lines.
  public static func read(_ text: SafeText) -> Article {
    var blocks = PlainBlocks.split(text.bytes)
    var builder = ArticleBuilder(text: text)
    takeTitle(from: &blocks, into: &builder)
    takeTeasers(from: &blocks, into: &builder)
    for (index, block) in blocks.enumerated() {
      if index + 1 < blocks.count, PlainBlocks.isHeading(block, in: text.bytes) {
        builder.addHeading(block, level: 1)
      } else {
        builder.addParagraph(block)
      }
    }
    return builder.finish()
  }

  private static func takeTitle(
    from blocks: inout [SourceSpan], into builder: inout ArticleBuilder
  ) {
    let bytes = builder.article.text.bytes
    guard blocks.count > 2, let first = blocks.first, PlainBlocks.isTitle(first, in: bytes) else {
      return
    }
    builder.article.title = blocks.removeFirst()
    let dek = blocks[0]
    let isShort = dek.count <= 200 && dek.count * 3 <= blocks[1].count * 2
    guard isShort, SentenceSegmenter.sentences(of: bytes, in: dek).count == 1 else { return }
    builder.article.dek = blocks.removeFirst()
  }

  private static func takeTeasers(
    from blocks: inout [SourceSpan], into builder: inout ArticleBuilder
  ) {
    let bytes = builder.article.text.bytes
    guard blocks.count > 1 else { return }
    let from = blocks.indices.dropFirst().first {
      let line = String(decoding: bytes[blocks[$0].range], as: UTF8.self).lowercased()
      return PlainBlocks.teaserHeads.contains(line)
    }
    guard let from else { return }
    for block in blocks[(from + 1)...] { builder.setAside(block, reason: .relatedLinks) }
    blocks.removeSubrange(from...)
  }
}
