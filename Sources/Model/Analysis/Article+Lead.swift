import Articles
import TextSafety

extension Article {
  /// The first sentence of the running text that says something, without its dateline; the first of all if none does.
  ///
  /// A question, two words and a line without a stop (a caption, a byline) say nothing.
  public var leadSentence: SourceSpan? {
    var first: SourceSpan?
    for paragraph in paragraphs.lazy.filter(\.isRunningText).prefix(Self.mostLeadParagraphs) {
      for index in paragraph.sentences.prefix(Self.mostLeadSentences)
      where sentences.indices.contains(index) {
        let body = Dateline.body(of: sentences[index].span, in: text.bytes)
        if tells(body) { return body }
        first = first ?? body
      }
    }
    return first
  }

  /// The lead is among so many first sentences of so many first paragraphs.
  private static let mostLeadParagraphs = 4
  private static let mostLeadSentences = 3
  /// A sentence that tells something has so many bytes at least.
  private static let shortestLead = 40

  /// What may stand after the stop of a sentence.
  private static let closing: [UInt8] = [
    .quotationMark, .apostrophe, .rightParenthesis, UInt8(ascii: "]"),
  ]

  private func tells(_ sentence: SourceSpan) -> Bool {
    let words = text.bytes[sentence.range.clamped(to: text.bytes.indices)]
    let end = words.last { $0 < 0x80 && !Self.closing.contains($0) && !ByteClass.isSpace($0) }
    return words.count >= Self.shortestLead && (end == .period || end == .exclamationMark)
  }
}

extension Paragraph {
  /// Whether it is running text: captions, tables and lists are no lead.
  public var isRunningText: Bool {
    switch kind {
    case .text, .quote: return true
    case .caption, .tableRow, .preformatted, .listItem, .footnote: return false
    }
  }
}
