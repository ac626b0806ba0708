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
  static func all(of article: Article) -> [Link] {
    let marked = article.inlines.compactMap { inline -> Link? in
      guard case .link(let address) = inline.kind, !address.isEmpty else { return nil }
      return Link(words: inline.span, address: address)
    }
    let written = addresses(in: article.text.bytes).filter { span in
      !marked.contains { $0.words.overlaps(span) }
    }
    return (marked + written.map { Link(words: $0, address: article[$0]) })
      .sorted { $0.words < $1.words }
  }

  /// The addresses that stand in the text itself, without the punctuation behind them.
  private static func addresses(in bytes: [UInt8]) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var offset = 0
    let sign = Array("://".utf8)
    while let colon = bytes[offset...].firstIndex(of: .colon) {
      offset = colon + 1
      guard bytes[colon...].starts(with: sign) else { continue }
      for scheme in ["https", "http"] {
        let start = colon - scheme.utf8.count
        guard start >= 0, bytes[start..<colon].elementsEqual(scheme.utf8) else { continue }
        var end = colon + sign.count
        while end < bytes.count, isAddress(bytes[end]) { end += 1 }
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
    (.exclamationMark...0x7E).contains(byte) && !Array("\"<>\\^`{|}".utf8).contains(byte)
  }

  /// Marks that end a sentence rather than an address.
  private static let closing = Set(".,;:!?)]'".utf8)
}
