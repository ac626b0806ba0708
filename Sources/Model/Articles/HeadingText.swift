import TextSafety

/// Tells what a page marks as a heading and is none, and takes off what wikis put after one.
enum HeadingText {
  /// What a heading is.
  enum Kind {
    case heading
    /// "Photo: The pier in winter".
    case caption
    /// "More:" above links to other pages.
    case pointer
  }

  /// Words that only lead to other pages.
  private static let pointers: WordSet = [
    "more", "more:", "read:", "watch:", "listen:", "plus:", "also:", "read more:", "see more:",
    "more here:", "click here:",
  ]

  /// What a heading is, by its words.
  static func kind(_ bytes: [UInt8], _ span: SourceSpan) -> Kind {
    guard span.count <= 160 else { return .heading }
    if CaptionCue.opens(bytes, span) { return .caption }
    return pointers.contains(WordHash.hash(NormalizedLine.make(bytes, span))) ? .pointer : .heading
  }

  /// Whether a short paragraph says whose a picture is: "© Vik Post".
  static func isCredit(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    span.count <= 160 && bytes[span.range].starts(with: [0xC2, 0xA9])
  }

  /// The heading without "[edit]" or "[edit | edit source]" after it.
  static func withoutLinks(_ bytes: [UInt8], _ span: SourceSpan) -> SourceSpan {
    guard span.count > 6, bytes[span.end - 1] == .rightBracket,
      let open = bytes[span.range].suffix(32).lastIndex(of: .leftBracket)
    else { return span }
    let inside = NormalizedLine.make(bytes, SourceSpan(open + 1, span.end - 1))
    let isLink = inside.drop { $0 == .space }.starts(with: "edit".utf8)
    return isLink ? SourceSpan(span.start, open) : span
  }
}
