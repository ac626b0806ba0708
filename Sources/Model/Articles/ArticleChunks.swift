import TextSafety

/// Cuts the paragraphs of an article that tell something into chunks.
///
/// So a long text is analysed bit by bit: no key waits for the whole of it, and the words of one chunk
/// make room for those of the next.
package struct ArticleChunks: Sendable {
  private let article: Article
  private let isAnalyzable: [Bool]
  /// The paragraph that comes next.
  private var next = 0
  /// The pieces of the paragraph before it that no chunk has yet.
  private var rest: ArraySlice<ArticlePiece> = []

  /// How long a chunk is at least, where there is so much left, in bytes.
  package static let length = 131_072
  /// A piece is no longer than this, in bytes.
  package static let longestPiece = 65_536

  /// Starts at the first paragraph.
  package init(_ article: Article) {
    self.article = article
    isAnalyzable = article.analyzableParagraphs
  }

  /// The pieces of the next chunk; nil after the last one.
  package mutating func takeNext() -> [ArticlePiece]? {
    var pieces: [ArticlePiece] = []
    var count = 0
    while count < Self.length, let piece = takePiece() {
      pieces.append(piece)
      count += piece.span.count + 1
    }
    return pieces.isEmpty ? nil : pieces
  }

  private mutating func takePiece() -> ArticlePiece? {
    if let piece = rest.popFirst() { return piece }
    while next < isAnalyzable.count, !isAnalyzable[next] { next += 1 }
    guard next < article.paragraphs.count else { return nil }
    let paragraph = article.paragraphs[next]
    next += 1
    if paragraph.span.count <= Self.longestPiece {
      return ArticlePiece(
        span: paragraph.span, paragraph: next - 1, sentences: paragraph.sentences)
    }
    rest = Self.cut(next - 1, of: article)[...]
    return rest.popFirst()
  }

  /// Cuts a long paragraph before sentences that start outside of quotations, else at spaces.
  private static func cut(_ index: Int, of article: Article) -> [ArticlePiece] {
    let paragraph = article.paragraphs[index]
    var pieces: [ArticlePiece] = []
    var quotes = QuotationDepth()
    var start = paragraph.span.start
    var first = paragraph.sentences.lowerBound
    while paragraph.span.end - start > longestPiece {
      var cut = start
      var next = first
      for sentence in first..<paragraph.sentences.upperBound {
        let place = article.sentences[sentence].span.start
        if place > start + longestPiece { break }
        quotes.read(article.text.bytes, to: max(start, place))
        if !quotes.isOpen || place <= start { (cut, next) = (max(start, place), sentence) }
      }
      if cut < start + longestPiece / 2 {
        cut = article.text.bytes.cut(behind: start, atMost: longestPiece)
        while next < paragraph.sentences.upperBound, article.sentences[next].span.start < cut {
          next += 1
        }
      }
      pieces.append(
        ArticlePiece(span: SourceSpan(start, cut), paragraph: index, sentences: first..<next))
      quotes.restart(at: cut)
      (start, first) = (cut, next)
    }
    pieces.append(
      ArticlePiece(
        span: SourceSpan(start, paragraph.span.end), paragraph: index,
        sentences: first..<paragraph.sentences.upperBound))
    return pieces
  }
}

/// Whether a quotation is open at a place, as far as its marks tell.
private struct QuotationDepth {
  private var at: Int?
  private var isStraightOpen = false
  private var isCurlyOpen = false

  var isOpen: Bool { isStraightOpen || isCurlyOpen }

  /// Reads on to a place.
  mutating func read(_ bytes: [UInt8], to end: Int) {
    var index = at ?? end
    while index < end {
      if bytes[index] == .quotationMark {
        isStraightOpen.toggle()
      } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x9C { isCurlyOpen = true }
        if bytes[index + 2] == 0x9D { isCurlyOpen = false }
      }
      index += 1
    }
    at = max(at ?? end, end)
  }

  /// Starts anew with nothing open.
  mutating func restart(at place: Int) {
    self = QuotationDepth()
    at = place
  }
}

extension SourceSpan {
  /// The span in parts that are no longer than a piece of an article, each cut at a space where one is near.
  package func pieces(of bytes: [UInt8]) -> [SourceSpan] {
    var pieces: [SourceSpan] = []
    var start = start
    while end - start > ArticleChunks.longestPiece {
      let cut = bytes.cut(behind: start, atMost: ArticleChunks.longestPiece)
      pieces.append(SourceSpan(start, cut))
      start = cut
    }
    pieces.append(SourceSpan(start, end))
    return pieces
  }
}

extension [UInt8] {
  /// A place to cut a text in UTF-8: after a space where there is one, else between two scalars.
  func cut(behind start: Int, atMost length: Int) -> Int {
    let end = start + length
    let near = Swift.max(start + length / 2, end - 1024)
    if let space = self[near..<end].lastIndex(where: ByteClass.isSpace) { return space + 1 }
    var cut = end
    while cut > near, UTF8.isContinuation(self[cut]) { cut -= 1 }
    return cut
  }
}
