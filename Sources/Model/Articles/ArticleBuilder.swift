import TextSafety

/// Puts an article together from blocks, in reading order.
///
/// A reader either starts from a text and marks spans in it, or starts from nothing and appends text
/// block by block. `finish()` makes appended text safe (and moves the spans with it), closes the
/// sections and cuts the paragraphs into sentences.
public struct ArticleBuilder {
  /// The article so far; title, dek, byline, metadata and diagnostics are set on it directly.
  public var article: Article
  /// The text so far.
  var bytes: [UInt8]
  /// Whether text was appended, so that it is not known to be safe.
  var hasAppended = false

  /// Starts from a text that blocks are spans of.
  public init(text: SafeText) {
    article = Article(text: text)
    bytes = text.bytes
  }

  /// Starts from an empty text that blocks are appended to.
  public init() {
    self.init(text: SafeText(""))
  }

  /// The length of the text so far in bytes: where the next append starts.
  public var end: Int { bytes.count }
}

// MARK: - Text

extension ArticleBuilder {
  /// Appends UTF-8 as it is, without a separator, and returns its span.
  ///
  /// Unsafe characters may be in it: `finish()` takes them out.
  @discardableResult
  public mutating func append(_ utf8: some Sequence<UInt8>) -> SourceSpan {
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    hasAppended = true
    return SourceSpan(start, bytes.count)
  }

  /// Takes back what was appended last, from the start of a span on.
  mutating func removeLast(_ span: SourceSpan) {
    bytes.removeSubrange(min(max(0, span.start), bytes.count)...)
  }

  /// Appends line ends until a blank line separates what comes from what is there.
  public mutating func startBlock() {
    guard !bytes.isEmpty else { return }
    var missing = 2
    while missing > 0, bytes.count >= 3 - missing, bytes[bytes.count - 3 + missing] == .lineFeed {
      missing -= 1
    }
    append(repeatElement(.lineFeed, count: missing))
  }

  /// The span without the spaces and line ends at its two ends.
  public func trimmed(_ span: SourceSpan) -> SourceSpan {
    var end = min(span.end, bytes.count)
    var start = min(max(0, span.start), end)
    while start < end, ByteClass.isSpace(bytes[start]) { start += 1 }
    while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    return SourceSpan(start, end)
  }
}

// MARK: - Blocks

extension ArticleBuilder {
  /// Starts a section under a heading of a level (any numbers will do: `finish()` makes the highest 1).
  public mutating func addHeading(_ span: SourceSpan, level: Int) {
    let heading = trimmed(HeadingText.withoutLinks(bytes, trimmed(span)))
    if heading.isEmpty { return }
    switch HeadingText.kind(bytes, heading) {
    case .heading: break
    case .caption: return addParagraph(heading, kind: .caption)
    case .pointer: return setAside(heading, reason: .relatedLinks)
    }
    let next = article.paragraphs.count
    article.sections.append(Section(heading: heading, level: level, paragraphs: next..<next))
  }

  /// Adds a paragraph to the section that is open; one without text is left out.
  public mutating func addParagraph(_ span: SourceSpan, kind: Paragraph.Kind = .text) {
    let body = kind == .preformatted ? withoutBlankLines(span) : trimmed(span)
    if body.isEmpty { return }
    let next = article.paragraphs.count
    if article.sections.isEmpty {
      article.sections.append(Section(heading: nil, paragraphs: next..<next))
    }
    let section = article.sections.count - 1
    let first = article.sections[section].paragraphs.lowerBound
    article.sections[section].paragraphs = first..<(next + 1)
    let isCredit = kind == .text && HeadingText.isCredit(bytes, body)
    article.paragraphs.append(
      Paragraph(span: body, kind: isCredit ? .caption : kind, sentences: 0..<0, section: section))
  }

  /// Marks a stretch of a paragraph; an empty one is left out.
  public mutating func addInline(_ span: SourceSpan, kind: Inline.Kind) {
    let body = trimmed(span)
    if !body.isEmpty { article.inlines.append(Inline(span: body, kind: kind)) }
  }

  /// Gives a stretch a name that links can lead to; names are cut off from their limits on.
  public mutating func addLinkTarget(_ name: [UInt8], at span: SourceSpan) {
    guard !name.isEmpty, name.count <= LinkTarget.longestName,
      article.linkTargets.count < LinkTarget.mostTargets
    else { return }
    let safe = SafeText(utf8: name)
    article.linkTargets.append(LinkTarget(name: safe[safe.span], span: span))
  }

  /// Keeps text apart from the body; one without text is left out.
  public mutating func setAside(_ span: SourceSpan, reason: ExcludedText.Reason) {
    let body = trimmed(span)
    if !body.isEmpty { article.setAside.append(ExcludedText(span: body, reason: reason)) }
  }

  /// Keeps the indent of the first line.
  private func withoutBlankLines(_ span: SourceSpan) -> SourceSpan {
    let body = trimmed(span)
    var start = body.start
    while start > max(0, span.start),
      bytes[start - 1] == .space || bytes[start - 1] == .tab
    {
      start -= 1
    }
    return SourceSpan(start, body.end)
  }
}

// MARK: - Closing

extension ArticleBuilder {
  /// The article, with its text made safe, its sections closed and its sentences found.
  public consuming func finish() -> Article {
    if hasAppended { makeTextSafe() }
    article.diagnostics += article.text.repairs.diagnostics
    closeSections()
    findSentences()
    article.inlines.sort { $0.span < $1.span }
    article.setAside.sort { $0.span < $1.span }
    article.anchors.sort { $0.span < $1.span }
    widenLinkTargets()
    return article
  }

  /// Gives places without words the paragraph or the heading that they stand in or before.
  private mutating func widenLinkTargets() {
    guard article.linkTargets.contains(where: { $0.span.isEmpty }) else { return }
    let blocks = (article.sections.compactMap(\.heading) + article.paragraphs.map(\.span)).sorted()
    for index in article.linkTargets.indices where article.linkTargets[index].span.isEmpty {
      let place = article.linkTargets[index].span.start
      let next = blocks.partitioningIndex { $0.end > place }
      if let span = blocks.indices.contains(next) ? blocks[next] : blocks.last {
        article.linkTargets[index].span = span
      }
    }
  }

  private mutating func closeSections() {
    if article.sections.isEmpty {
      article.sections = [Section(heading: nil, paragraphs: 0..<article.paragraphs.count)]
    }
    let highest = article.sections.lazy.filter { $0.heading != nil }.map(\.level).min() ?? 1
    for index in article.sections.indices {
      let level = article.sections[index].level
      article.sections[index].level =
        article.sections[index].heading == nil ? 1 : max(1, level - highest + 1)
    }
  }

  private mutating func findSentences() {
    for index in article.paragraphs.indices {
      let paragraph = article.paragraphs[index]
      let first = article.sentences.count
      for span in sentences(of: paragraph) {
        article.sentences.append(Sentence(span: span, paragraph: index))
      }
      article.paragraphs[index].sentences = first..<article.sentences.count
    }
  }

  /// Lines that stand as they are and table rows are not cut.
  private func sentences(of paragraph: Paragraph) -> [SourceSpan] {
    switch paragraph.kind {
    case .text, .quote, .listItem, .caption, .footnote:
      return SentenceSegmenter.sentences(of: article.text.bytes, in: paragraph.span)
    case .preformatted, .tableRow:
      return [paragraph.span]
    }
  }
}
