import Articles
import TextSafety

/// A stretch of an article as tokens: what the finding of statements and names reads.
struct VoiceText: Sendable {
  /// The article.
  let article: Article
  /// The article's bytes.
  let bytes: [UInt8]
  /// What is known about words.
  let lexicon: VoiceLexicon
  /// The tokens of the stretch.
  private(set) var tokens: [VoiceToken] = []
  /// The tokens of each piece of a paragraph.
  private(set) var pieces: [Range<Int>] = []
  /// The quotations in reading order.
  var quotations: [Quotation] = []
  /// The sentences, a quotation never cut, as token ranges with their paragraph.
  private(set) var sentences: [(tokens: Range<Int>, paragraph: Int)] = []

  /// Reads a stretch of an article.
  init(_ article: Article, _ stretch: [ArticlePiece], lexicon: VoiceLexicon = .english) {
    self.article = article
    self.lexicon = lexicon
    bytes = article.text.bytes
    var tokenizer = VoiceTokenizer(bytes: bytes, lexicon: lexicon)
    for piece in stretch {
      let first = tokenizer.tokens.count
      tokenizer.scan(piece.span)
      pieces.append(first..<tokenizer.tokens.count)
    }
    tokens = tokenizer.take()
    let scanner = QuotationScanner(bytes: bytes)
    for range in pieces { mark(scanner.scan(&tokens, range)) }
    cutSentences(of: stretch)
  }

  private mutating func mark(_ found: [Quotation]) {
    for quotation in found {
      for index in quotation.tokens { tokens[index].quotation = quotations.count }
      tokens[quotation.tokens.lowerBound].kind = .openQuote
      if quotation.isClosed { tokens[quotation.tokens.upperBound - 1].kind = .closeQuote }
      quotations.append(quotation)
    }
  }

  /// A sentence's start counts unless a quotation runs over it.
  private mutating func cutSentences(of stretch: [ArticlePiece]) {
    for (piece, range) in zip(stretch, pieces) {
      var next = piece.sentences.lowerBound
      var start = range.lowerBound
      for token in range {
        while next < piece.sentences.upperBound,
          article.sentences[next].span.end <= tokens[token].start
        {
          next += 1
        }
        guard next < piece.sentences.upperBound,
          article.sentences[next].span.start <= tokens[token].start
        else { continue }
        next += 1
        let isInside = tokens[token].quotation >= 0 && tokens[token].kind != .openQuote
        if isInside || token == start { continue }
        sentences.append((start..<token, piece.paragraph))
        start = token
      }
      if start < range.upperBound { sentences.append((start..<range.upperBound, piece.paragraph)) }
    }
  }

  /// The span of a token range without commas and stops outside a quotation at its ends.
  func span(_ range: Range<Int>) -> SourceSpan {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    guard start < end else { return SourceSpan(0, 0) }
    return SourceSpan(tokens[start].start, tokens[end - 1].end)
  }

  private func isEdge(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .stop, .colon, .semicolon, .dash: tokens[index].quotation < 0
    case .word, .number, .open, .close, .openQuote, .closeQuote, .possessive, .other: false
    }
  }

  /// Whether a token is the given word in small letters.
  func isWord(_ index: Int, _ word: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.end - token.start == word.count else { return false }
    var offset = 0
    while offset < word.count {
      if ByteClass.lowercased(bytes[token.start + offset]) != word[offset] {
        return false
      }
      offset += 1
    }
    return true
  }

  /// The words of a range in small letters.
  func key(of range: Range<Int>) -> String {
    let length = range.reduce(0) { $0 + tokens[$1].end - tokens[$1].start + 1 }
    var isASCII = true
    let name = String(unsafeUninitializedCapacity: length) { buffer in
      var count = 0
      for index in range {
        if count > 0 {
          buffer[count] = 0x20
          count += 1
        }
        for offset in tokens[index].start..<tokens[index].end {
          let byte = bytes[offset]
          isASCII = isASCII && byte < 0x80
          buffer[count] = ByteClass.lowercased(byte)
          count += 1
        }
      }
      return count
    }
    return isASCII ? name : name.lowercased()
  }
}
