import Articles
import Language
import TextSafety

/// A chunk of an article as tokens: what the finding of statements and names reads.
struct VoiceText: Sendable {
  /// The article.
  let article: Article
  /// The article's bytes.
  let bytes: [UInt8]
  /// What is known about words.
  let lexicon: VoiceLexicon
  /// The tokens of the chunk.
  private(set) var tokens: [VoiceToken] = []
  /// The tokens of each piece of a paragraph.
  private(set) var pieces: [Range<Int>] = []
  /// The quotations in reading order.
  var quotations: [Quotation] = []
  /// The tag of each token where its sentence was read.
  private(set) var tags: [PennTag] = []
  /// The readings of the sentences that were read, in reading order.
  private(set) var readings: [SentenceReading] = []
  /// The sentences, a quotation never cut, as token ranges with their paragraph.
  private(set) var sentences: [(tokens: Range<Int>, paragraph: Int)] = []

  /// Reads a chunk of an article.
  init(_ article: Article, _ chunk: [ArticlePiece], lexicon: VoiceLexicon = .english) {
    self.article = article
    self.lexicon = lexicon
    bytes = article.text.bytes
    var tokenizer = VoiceTokenizer(bytes: bytes, lexicon: lexicon)
    for piece in chunk {
      let first = tokenizer.tokens.count
      tokenizer.scan(piece.span)
      pieces.append(first..<tokenizer.tokens.count)
    }
    tokens = tokenizer.take()
    let scanner = QuotationScanner(bytes: bytes)
    for range in pieces { mark(scanner.scan(&tokens, range)) }
    cutSentences(of: chunk)
  }

  /// Reads the sentences of the chunk.
  mutating func read(_ chunk: [ArticlePiece], _ shared: inout Readings) {
    tags = Array(repeating: .unknown, count: tokens.count)
    for (piece, range) in zip(chunk, pieces) {
      var token = range.lowerBound
      for sentence in piece.sentences {
        let span = article.sentences[sentence].span
        while token < range.upperBound, tokens[token].start < span.start { token += 1 }
        let whole = token
        var first = token
        while token < range.upperBound, tokens[token].start < span.end {
          if token > first, isGlued(token) {
            let part = SourceSpan(tokens[first].start, tokens[token].start)
            read(shared.reading(of: part), first..<token)
            first = token
          }
          token += 1
        }
        guard first < token else { continue }
        let part = first == whole ? span : SourceSpan(tokens[first].start, span.end)
        read(shared.reading(of: part), first..<token)
      }
    }
  }

  /// Whether a sentence starts at a token although no space stands before it: "the bay.“We left", "we left.”He sighed".
  private func isGlued(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].end == tokens[index].start else { return false }
    let before = tokens[index - 1].kind
    if tokens[index].kind == .openQuote { return before == .stop || before == .closeQuote }
    guard tokens[index].kind == .word, tokens[index].isCapital else { return false }
    return before == .closeQuote && tokens[index - 2].kind == .stop
      || before == .stop && tokens[index].quotation < 0 && !tokens[index - 2].isCapital
  }

  private mutating func read(_ reading: SentenceReading, _ range: Range<Int>) {
    guard reading.hasTree else { return }
    var index = range.lowerBound
    for token in reading.tokens where !token.isMark {
      while index < range.upperBound, tokens[index].end <= token.start { index += 1 }
      guard index < range.upperBound else { break }
      // The last part of "well-known" and the first one of "don't" say what the word is.
      if tags[index] == .unknown || !token.flags.contains(.clitic) { tags[index] = token.tag }
    }
    readings.append(reading)
  }

  /// "R-Ohio" says of whoever stands before it where he comes from.
  func isPartyMark(_ index: Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.count > 2, let party = word.first, Self.parties.contains(party) else { return false }
    return bytes[word.startIndex + 1] == .hyphen && ByteClass.isUpper(bytes[word.startIndex + 2])
  }

  private static let parties = Array("RDI".utf8)

  /// The tag of a token; nil if its sentence was not read.
  func tag(_ index: Int) -> PennTag? {
    guard tags.indices.contains(index), tags[index] != .unknown else { return nil }
    return tags[index]
  }

  /// Whether a word is a verb with a tense; nil if its sentence was not read, and of a participle, which a
  /// past looks like.
  func isTensed(_ index: Int) -> Bool? {
    guard let tag = tag(index), tag != .vbn else { return nil }
    return tag.isFinite
  }

  /// The reading of the sentence that a token stands in, with its word there; nil if it was not read.
  func node(at token: Int) -> (reading: SentenceReading, node: Int)? {
    guard tokens.indices.contains(token) else { return nil }
    let place = tokens[token].start
    let index = readings.partitioningIndex { $0.range.upperBound > place }
    guard index < readings.count else { return nil }
    let reading = readings[index]
    let node = reading.token(endingAfter: place)
    guard node < reading.tokens.count, reading.tokens[node].start <= place else { return nil }
    return (reading, node)
  }

  /// The name that was read right before a token, in tokens; nil if none ends there.
  func name(endingAt end: Int) -> (tokens: Range<Int>, kind: NameMention.Kind)? {
    guard let (reading, node) = node(at: end - 1), let name = reading.name(at: node),
      let range = tokens(of: name.tokens, in: reading), range.upperBound == end
    else { return nil }
    return (range, name.kind)
  }

  /// The tokens that some words of a reading are.
  func tokens(of nodes: Range<Int>, in reading: SentenceReading) -> Range<Int>? {
    guard let place = reading.range(of: nodes) else { return nil }
    let first = token(endingAfter: place.lowerBound)
    var end = first
    while end < tokens.count, tokens[end].start < place.upperBound { end += 1 }
    return first < end ? first..<end : nil
  }

  private func token(endingAfter place: Int) -> Int {
    tokens.partitioningIndex { $0.end > place }
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
  private mutating func cutSentences(of chunk: [ArticlePiece]) {
    for (piece, range) in zip(chunk, pieces) {
      var next = piece.sentences.lowerBound
      var start = range.lowerBound
      for token in range {
        if token > start, isGlued(token) {
          sentences.append((start..<token, piece.paragraph))
          start = token
        }
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

  /// Whether a token is a name that begins with a small article: "al-Sisi", "el-Baradei".
  func isArabicName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapital, token.end - token.start > 4 else { return false }
    for length in 2...3 where bytes[token.start + length] == .hyphen {
      return ByteClass.isUpper(bytes[token.start + length + 1])
    }
    return false
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
