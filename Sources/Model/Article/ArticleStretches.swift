/// A part of an article to be read at once: a whole paragraph, unless it is longer than any that people write.
struct ArticlePiece: Hashable, Sendable {
  /// The text.
  var span: SourceSpan
  /// The paragraph, as an index into `Article.paragraphs`.
  var paragraph: Int
  /// The sentences that start in it, as indices into `Article.sentences`.
  var sentences: Range<Int>
}

/// Cuts the paragraphs of an article that tell something into stretches, so that a long text is analysed bit by bit: no key
/// waits for the whole of it, and the words of one stretch make room for those of the next.
struct ArticleStretches: Sendable {
  private let article: Article
  private let isTold: [Bool]
  /// The paragraph that comes next.
  private var next = 0

  /// How long a stretch is at least, where there is so much left, in bytes.
  static let length = 131_072
  /// A piece is no longer than this, in bytes.
  static let longestPiece = 65_536

  /// Starts at the first paragraph.
  init(_ article: Article) {
    self.article = article
    isTold = article.isTold
  }

  /// The pieces of the next stretch; nil behind the last one.
  mutating func takeNext() -> [ArticlePiece]? {
    guard next < article.paragraphs.count else { return nil }
    var pieces: [ArticlePiece] = []
    var count = 0
    while next < article.paragraphs.count, count < Self.length {
      if isTold[next] { Self.cut(next, of: article, into: &pieces) }
      count += article.paragraphs[next].span.count + 1
      next += 1
    }
    return pieces
  }

  /// Cuts a paragraph before a sentence where one starts near enough, else at a space.
  private static func cut(_ index: Int, of article: Article, into pieces: inout [ArticlePiece]) {
    let paragraph = article.paragraphs[index]
    let end = paragraph.span.end
    var start = paragraph.span.start
    var sentences = paragraph.sentences
    while end - start > longestPiece {
      let first = sentences.lowerBound
      var cut = 0
      var last = first
      while last < sentences.upperBound,
        article.sentences[last].span.start <= start + longestPiece
      {
        cut = article.sentences[last].span.start
        last += 1
      }
      if cut > start + longestPiece / 2 {
        last -= 1
      } else {
        cut = article.text.bytes.cut(behind: start, atMost: longestPiece)
      }
      pieces.append(
        ArticlePiece(
          span: SourceSpan(start, cut), paragraph: index, sentences: first..<max(first, last)))
      sentences = max(first, last)..<sentences.upperBound
      start = cut
    }
    pieces.append(
      ArticlePiece(span: SourceSpan(start, end), paragraph: index, sentences: sentences))
  }
}

extension SourceSpan {
  /// The span in parts that are no longer than a piece of an article, each cut at a space where one is near.
  func pieces(of bytes: [UInt8]) -> [SourceSpan] {
    var pieces: [SourceSpan] = []
    var start = start
    while end - start > ArticleStretches.longestPiece {
      let cut = bytes.cut(behind: start, atMost: ArticleStretches.longestPiece)
      pieces.append(SourceSpan(start, cut))
      start = cut
    }
    pieces.append(SourceSpan(start, end))
    return pieces
  }
}

extension [UInt8] {
  /// A place to cut a text in UTF-8: behind a space where there is one, else between two scalars.
  fileprivate func cut(behind start: Int, atMost length: Int) -> Int {
    let end = start + length
    let near = Swift.max(start + length / 2, end - 1024)
    if let space = self[near..<end].lastIndex(where: ByteClass.isSpace) { return space + 1 }
    var cut = end
    while cut > near, self[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}
