import Articles
import Dates
import TextSafety

/// Finds and resolves the time expressions of a text, chunk by chunk.
///
/// How a text writes dates and tells time shows in the whole of it. A long text is not read twice for
/// that: a chunk goes by all that has been read up to its end.
struct TimeReader {
  private let bytes: [UInt8]
  private let blocks: [SourceSpan]
  private let fixedGenre: TextGenre?
  /// The day of writing of the whole, and those of the parts that have one of their own.
  private let document: CivilDay?
  private let anchors: [(span: SourceSpan, day: CivilDay)]
  private var nextAnchor = 0
  private var nextBlock = 0
  private var lexer = TimeLexer(lexicon: .english)
  private var habits = DateHabits()
  private var evidence: TextGenre.Evidence
  private var resolver: TimeResolver
  /// The dates of TIMEX3 values that were read before.
  private var dates: [String: EDTF?] = [:]
  /// The expressions that were found and not taken yet, in reading order.
  private(set) var expressions: [TimeExpression] = []
  /// The figures so far that look like a time and are none.
  private(set) var doubts: [TimeDoubt] = []
  /// The end of what has been read, in bytes.
  private(set) var end = 0

  /// This many values are remembered.
  private static let mostDates = 4096

  /// Starts before the first block; the parameters are those of `TimeTagger.tag`.
  init(
    _ bytes: [UInt8], documentTime: String?, genre: TextGenre? = nil, blocks: [SourceSpan],
    anchors: [DateAnchor] = []
  ) {
    self.bytes = bytes
    self.blocks = blocks.flatMap { block in
      SourceSpan(block.range.clamped(to: 0..<bytes.count)).pieces(of: bytes)
    }
    fixedGenre = genre
    let document = documentTime.flatMap { TimeTagger.documentDay($0) }
    evidence = TextGenre.Evidence(documentYear: document?.year)
    resolver = TimeResolver(document: document)
    self.document = document
    self.anchors = anchors.compactMap { anchor in
      TimeTagger.documentDay(anchor.date.description).map { (anchor.span, $0) }
    }
  }

  /// Starts before what an article tells, which is resolved against its publication date.
  init(_ article: Article) {
    self.init(
      article.text.bytes, documentTime: article.metadata.published?.value.description,
      blocks: TimeTagger.blocks(of: article), anchors: article.anchors)
  }

  /// Reads the next blocks, as many as make a chunk; returns whether there was one.
  mutating func readChunk() -> Bool {
    guard nextBlock < blocks.count else { return false }
    let tokens = lex()
    let lexemes = TimeLexicon.english.lexemes
    habits.read(tokens, lexemes)
    var parser = PhraseParser(bytes: bytes, tokens: tokens, lexemes: lexemes, habits: habits)
    parser.run()
    let phrases = PhraseLinker.link(parser.phrases, in: parser)
    evidence.read(phrases, reports: parser.reports)
    let length = nextBlock == blocks.count ? bytes.count : end
    let genre = fixedGenre ?? evidence.genre(length: length)
    resolver.enter(TenseFinder(tokens: tokens, lexemes: lexemes), genre: genre)
    for phrase in phrases where genre.tells(phrase, in: parser) {
      if !anchors.isEmpty, let first = tokens[phrase.tokens].first {
        resolver.document = day(at: first.start)
      }
      add(phrase, resolver.resolve(phrase), in: tokens)
    }
    if doubts.count < TimeDoubt.limit {
      for doubt in TimeDoubt.find(in: parser, phrases) { add(doubt) }
    }
    return true
  }

  /// The day of writing of a place; places come in reading order.
  private mutating func day(at offset: Int) -> CivilDay? {
    while nextAnchor < anchors.count, anchors[nextAnchor].span.end <= offset { nextAnchor += 1 }
    guard nextAnchor < anchors.count, anchors[nextAnchor].span.start <= offset else {
      return document
    }
    return anchors[nextAnchor].day
  }

  /// Adds what is doubtful, as one with the piece before it where both are parts of one number.
  private mutating func add(_ doubt: TimeDoubt) {
    if let last = doubts.last, last.kind == doubt.kind, last.span.end == doubt.span.start {
      doubts[doubts.count - 1].span = last.span.union(doubt.span)
    } else if doubts.count < TimeDoubt.limit {
      doubts.append(doubt)
    }
  }

  /// Gives away the expressions that were found since the last time.
  mutating func takeExpressions() -> [TimeExpression] {
    var taken: [TimeExpression] = []
    swap(&taken, &expressions)
    return taken
  }

  /// The tokens of the next chunk.
  private mutating func lex() -> [TimeToken] {
    var length = 0
    bytes.withUnsafeBufferPointer { buffer in
      while nextBlock < blocks.count, length < ArticleChunks.length {
        lexer.append(buffer, in: blocks[nextBlock].range)
        end = blocks[nextBlock].end
        length += blocks[nextBlock].count + 1
        nextBlock += 1
      }
    }
    return lexer.take()
  }

  private mutating func add(
    _ phrase: TimePhrase, _ resolved: TimeResolver.Resolved, in tokens: [TimeToken]
  ) {
    guard let first = tokens[phrase.tokens].first, let last = tokens[phrase.tokens].last else {
      return
    }
    expressions.append(
      TimeExpression(
        span: SourceSpan(first.start, last.end), kind: resolved.kind, value: resolved.value,
        modifier: phrase.modifier?.rawValue, date: date(of: resolved.value)))
  }

  /// The date of a TIMEX3 value; a text has the same ones again and again.
  private mutating func date(of value: String) -> EDTF? {
    if let known = dates[value] { return known }
    let date = TimexValue.date(of: value)
    if dates.count < Self.mostDates { dates[value] = .some(date) }
    return date
  }
}
