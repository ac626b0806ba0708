import Dates
import TextSafety

/// Tells a dek from the first paragraph of the body.
///
/// Each sign speaks for or against; a dek that is taken for text does less harm than text that is taken
/// for a dek, so that the doubtful stays text.
struct DekRules {
  /// Whether the block is a dek.
  let isDek: Bool

  /// Looks at the block after the title.
  init(_ bytes: [UInt8], _ blocks: [PlainBlock], at index: Int, isBeforeHead: Bool) {
    let block = blocks[index]
    guard blocks.count > index + 2, block.span.count <= 320, block.lineCount <= 4,
      !Self.isQuestion(bytes, block.span)
    else {
      isDek = false
      return
    }
    let shape = LineShape(bytes, block.span)
    let body = blocks[(index + 1)...].lazy.filter { $0.kind == .text }
    guard shape.words >= 5, shape.words <= 60, !shape.startsSmall, let next = body.first else {
      isDek = false
      return
    }
    let isClosed =
      shape.last == UInt8.period || shape.last == UInt8.exclamationMark
      || shape.last == UInt8.questionMark
    // An unclosed short line may as well be the first heading.
    if !isClosed, shape.isTitleCase || shape.words <= 7 || blocks[index].kind == .heading(level: 2)
    {
      isDek = isBeforeHead && shape.words >= 7
      return
    }
    let sentences = SentenceSegmenter.sentences(of: bytes, in: block.span).count
    var score = isBeforeHead ? 3 : 0
    if !isClosed { score += 2 }
    if shape.words <= 30 { score += 1 }
    if block.span.count * 10 <= next.span.count * 6 { score += 1 }
    if sentences > 2 { score -= 3 }
    if shape.digits > 0 { score -= 1 }
    score -= 3 * Self.newsSigns(bytes, block.span)
    if Self.isOneSentenceStyle(bytes, body.prefix(4)) { score -= 2 }
    // A report says again below what its first sentence says, too.
    if (-1...1).contains(score), !isClosed || isBeforeHead || shape.words <= Self.longestAlone,
      Self.isPulledFromBody(bytes, span: block.span, body: body.prefix(200))
    {
      score += 3
    }
    isDek = score >= 2
  }

  /// A dek in whole sentences without a byline after it has no more words.
  private static let longestAlone = 15

  /// Whether a line is the first turn of an interview, with a "Q" and a mark before it.
  private static func isQuestion(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    guard span.count > 2, bytes[span.start] == UInt8(ascii: "Q") else { return false }
    let mark = bytes[span.start + 1]
    return (mark == .colon || mark == .period)
      && ByteClass.isSpace(bytes[span.start + 2])
  }

  /// Words that tell an event with its day or its source, as the first sentence of a report does.
  private static func newsSigns(_ bytes: [UInt8], _ span: SourceSpan) -> Int {
    let words = DateLine.words(NormalizedLine.make(bytes, span))
    var signs = words.contains { reportWords.contains($0) || MonthName.number($0) != nil } ? 1 : 0
    // A dateline ("GENEVA (AFP) —", "KYIV, Ukraine —").
    let lead = bytes[span.range].prefix { ByteClass.isUpper($0) }
    if lead.count >= 3 { signs += 1 }
    return signs
  }

  private static let reportWords: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
    "tonight", "said", "told", "announced", "reported", "killed", "arrested", "died",
  ]

  /// Whether most paragraphs are one sentence, as in wire reports: then the first is no dek for that.
  private static func isOneSentenceStyle(
    _ bytes: [UInt8], _ body: some Sequence<PlainBlock>
  ) -> Bool {
    var single = 0
    var all = 0
    for block in body {
      let span = SourceSpan(block.span.start, min(block.span.end, block.span.start + 2000))
      all += 1
      if SentenceSegmenter.sentences(of: bytes, in: span).count == 1 { single += 1 }
    }
    return single * 4 > all * 3
  }

  /// Whether most of its long words stand together in one paragraph of the body: many deks are.
  private static func isPulledFromBody(
    _ bytes: [UInt8], span: SourceSpan, body: some Sequence<PlainBlock>
  ) -> Bool {
    let sought = Set(longWords(bytes, span))
    guard sought.count >= 4 else { return false }
    for block in body where block.span.count <= 4000 {
      var left = sought
      for word in longWords(bytes, block.span) { left.remove(word) }
      if left.count * 5 <= sought.count { return true }
    }
    return false
  }

  private static func longWords(_ bytes: [UInt8], _ span: SourceSpan) -> [[UInt8]] {
    bytes[span.range].split { !ByteClass.isLetter($0) && $0 < 0x80 }
      .filter { $0.count >= 5 }
      .map { $0.map(ByteClass.lowercased) }
  }
}
