/// An article as tokens: what the finding of statements and names reads.
struct VoiceText: Sendable {
  /// The article.
  let article: Article
  /// What is known about words.
  let lexicon: VoiceLexicon
  /// The tokens of all paragraphs.
  private(set) var tokens: [VoiceToken] = []
  /// The tokens of each paragraph, by its index.
  private(set) var paragraphs: [Range<Int>] = []
  /// The quotations in reading order.
  var quotations: [Quotation] = []
  /// The sentences, a quotation never cut, as token ranges with their paragraph.
  private(set) var sentences: [(tokens: Range<Int>, paragraph: Int)] = []

  /// Reads the paragraphs of an article.
  init(_ article: Article, lexicon: VoiceLexicon = .english) {
    self.article = article
    self.lexicon = lexicon
    let bytes = article.text.bytes
    var tokenizer = VoiceTokenizer(bytes: bytes, lexicon: lexicon)
    for paragraph in article.paragraphs {
      let first = tokenizer.tokens.count
      tokenizer.scan(paragraph.span)
      paragraphs.append(first..<tokenizer.tokens.count)
    }
    tokens = tokenizer.take()
    let scanner = QuotationScanner(bytes: bytes)
    for (index, range) in paragraphs.enumerated() {
      mark(scanner.scan(&tokens, range, paragraph: index))
    }
    cutSentences()
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
  private mutating func cutSentences() {
    var next = 0
    for (index, paragraph) in article.paragraphs.enumerated() {
      let range = paragraphs[index]
      next = max(next, paragraph.sentences.lowerBound)
      var start = range.lowerBound
      for token in range {
        while next < paragraph.sentences.upperBound,
          article.sentences[next].span.end <= tokens[token].start
        {
          next += 1
        }
        guard next < paragraph.sentences.upperBound,
          article.sentences[next].span.start <= tokens[token].start
        else { continue }
        next += 1
        let isInside = tokens[token].quotation >= 0 && tokens[token].kind != .openQuote
        if isInside || token == start { continue }
        sentences.append((start..<token, index))
        start = token
      }
      if start < range.upperBound { sentences.append((start..<range.upperBound, index)) }
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
      if ByteClass.lowercased(article.text.bytes[token.start + offset]) != word[offset] {
        return false
      }
      offset += 1
    }
    return true
  }
}
