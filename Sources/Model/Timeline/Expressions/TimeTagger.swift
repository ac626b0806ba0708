/// Finds and resolves the time expressions of English text.
public enum TimeTagger {
  /// The time expressions of an article, in reading order.
  ///
  /// They are resolved against the article's publication date; without one, what needs it stays open.
  public static func expressions(in article: Article) -> [TimeExpression] {
    read(article).expressions
  }

  /// The time expressions of an article, and the figures in it that look like a time and are none.
  static func read(_ article: Article) -> (expressions: [TimeExpression], doubts: [TimeDoubt]) {
    var blocks = article.paragraphs.map(\.span) + article.sections.compactMap(\.heading)
    blocks += [article.title, article.dek, article.byline].compactMap { $0 }
    blocks += head(of: article)
    blocks.sort()
    return read(
      article.text.bytes, documentTime: article.metadata.published?.value.description,
      genre: nil, blocks: disjoint(blocks))
  }

  /// The lines before the body, where the date of an article stands, without what was set aside.
  private static func head(of article: Article) -> [SourceSpan] {
    let starts =
      article.paragraphs.prefix(1).map(\.span.start)
      + article.sections.compactMap { $0.heading?.start }.prefix(1)
    guard let end = starts.min() else { return [] }
    var lines: [SourceSpan] = []
    var start = 0
    for index in 0..<end where article.text.bytes[index] == 0x0A {
      lines.append(SourceSpan(start, index))
      start = index + 1
    }
    lines.append(SourceSpan(start, end))
    return lines.filter { line in
      !line.isEmpty && !article.setAside.prefix(64).contains { $0.span.overlaps(line) }
    }
  }

  /// The time expressions of UTF-8 text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - documentTime: when it was written ("2024-03-29", with or without a time behind it).
  ///   - genre: how it tells time; told from the text itself if nil.
  ///   - blocks: the parts of the text to read, in order; nothing reaches across their ends.
  public static func tag(
    _ bytes: [UInt8], documentTime: String? = nil, genre: TextGenre? = nil,
    blocks: [SourceSpan]? = nil
  ) -> [TimeExpression] {
    read(bytes, documentTime: documentTime, genre: genre, blocks: blocks).expressions
  }

  private static func read(
    _ bytes: [UInt8], documentTime: String?, genre: TextGenre?, blocks: [SourceSpan]?
  ) -> (expressions: [TimeExpression], doubts: [TimeDoubt]) {
    var lexer = TimeLexer(lexicon: .english)
    lexer.reserve(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      for block in blocks ?? [SourceSpan(0, bytes.count)] {
        lexer.append(buffer, in: block.range.clamped(to: 0..<bytes.count))
      }
    }
    var parser = PhraseParser(bytes: bytes, tokens: lexer.tokens, lexicon: .english)
    parser.run()
    let document = documentTime.flatMap { documentDay($0) }
    let phrases = PhraseLinker.link(parser.phrases, in: parser)
    let genre =
      genre
      ?? TextGenre.of(
        phrases, documentYear: document?.year, length: bytes.count,
        reports: parser.reports)
    let tense = TenseFinder(tokens: parser.tokens, lexemes: parser.lexemes)
    var resolver = TimeResolver(document: document, genre: genre, tense: tense)
    let expressions = phrases.compactMap { phrase -> TimeExpression? in
      guard genre.tells(phrase, in: parser) else { return nil }
      return expression(phrase, resolver.resolve(phrase), in: parser.tokens)
    }
    return (expressions, TimeDoubt.find(in: parser, phrases))
  }

  private static func expression(
    _ phrase: TimePhrase, _ resolved: TimeResolver.Resolved, in tokens: [TimeToken]
  ) -> TimeExpression? {
    guard let first = tokens[phrase.tokens].first, let last = tokens[phrase.tokens].last else {
      return nil
    }
    return TimeExpression(
      span: SourceSpan(first.start, last.end), kind: resolved.kind, value: resolved.value,
      modifier: phrase.modifier?.rawValue, date: TimexValue.date(of: resolved.value))
  }

  /// The day of a document time; nil if it names none.
  static func documentDay(_ text: String) -> CivilDay? {
    let parts = text.utf8.prefix(10).split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map { part in
      part.allSatisfy { (0x30...0x39).contains($0) }
        ? part.reduce(0) { $0 * 10 + Int($1 & 0x0F) } : -1
    }
    return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func disjoint(_ spans: [SourceSpan]) -> [SourceSpan] {
    var result: [SourceSpan] = []
    for span in spans {
      if let last = result.last, span.start < last.end {
        if span.end > last.end { result.append(SourceSpan(last.end, span.end)) }
      } else {
        result.append(span)
      }
    }
    return result
  }
}
