import Model

/// The links of an article: those that its format marks, and addresses that stand in the text.
enum Links {
  /// A link.
  struct Link: Hashable {
    /// The linked words.
    var words: SourceSpan
    /// Where they lead.
    var address: String
  }

  /// All links in reading order.
  static func all(of article: Article) -> [Link] { all(of: article, in: article.text.span) }

  /// The links of a stretch of the text in reading order, those too that only reach into it.
  static func all(of article: Article, in stretch: SourceSpan) -> [Link] {
    let inlines = article.inlines
    let first = inlines.partitioningIndex { $0.span.start + longestLink > stretch.start }
    let marked = inlines[first...].prefix { $0.span.start < stretch.end }.compactMap {
      inline -> Link? in
      guard case .link(let address) = inline.kind, !address.isEmpty,
        inline.span.overlaps(stretch)
      else { return nil }
      return Link(words: inline.span, address: address)
    }
    let written = addresses(in: article.text.bytes, near: stretch).filter { span in
      span.overlaps(stretch) && !marked.contains { $0.words.overlaps(span) }
    }
    return (marked + written.map { Link(words: $0, address: article[$0]) })
      .sorted { $0.words < $1.words }
  }

  /// So far before a stretch begins what may reach into it, in bytes.
  private static let longestLink = 2048
  /// An address is followed no further, in bytes.
  private static let longestAddress = 65_536

  /// The addresses that stand in a stretch of the text itself, without the punctuation after them.
  private static func addresses(in bytes: [UInt8], near stretch: SourceSpan) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var offset = max(0, min(stretch.start, bytes.count))
    let least = max(0, offset - longestLink)
    while offset > least, isAddress(bytes[offset - 1]) { offset -= 1 }
    let sign = Array("://".utf8)
    // No sign is looked for behind the stretch: at each key the rest of a long text would be searched.
    let last = min(bytes.count, stretch.end + sign.count)
    while offset < last, let colon = bytes[offset..<last].firstIndex(of: .colon) {
      offset = colon + 1
      guard bytes[colon...].starts(with: sign) else { continue }
      for scheme in ["https", "http"] {
        let start = colon - scheme.utf8.count
        guard start >= 0, bytes[start..<colon].elementsEqual(scheme.utf8) else { continue }
        var end = colon + sign.count
        let far = min(bytes.count, end + longestAddress)
        while end < far, isAddress(bytes[end]) { end += 1 }
        while end > colon + sign.count, closing.contains(bytes[end - 1]) { end -= 1 }
        if end > colon + sign.count { spans.append(SourceSpan(start, end)) }
        offset = end
        break
      }
    }
    return spans
  }

  /// Whether a byte can stand in an address: visible ASCII but for quotation marks, brackets and the like.
  private static func isAddress(_ byte: UInt8) -> Bool {
    (.exclamationMark ... .tilde).contains(byte) && !excluded.contains(byte)
  }

  private static let excluded = Array("\"<>\\^`{|}".utf8)

  /// Marks that end a sentence rather than an address.
  private static let closing = Set(".,;:!?)]'".utf8)
}
