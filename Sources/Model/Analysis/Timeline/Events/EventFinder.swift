import Dates
import TextSafety

/// Finds the events of an article clause by clause.
struct EventFinder {
  let bytes: [UInt8]
  /// The expressions of what has been read, in reading order.
  private(set) var expressions: [TimeExpression] = []
  let lexicon: EventLexicon
  /// The first and last day of the publication date.
  let published: (lower: DayNumber?, upper: DayNumber?)

  /// What was found and not taken yet, in reading order.
  var candidates: [EventCandidate] = []
  private var taken = 0
  var words: [EventWord] = []
  var sentence = 0
  private var nextExpression = 0
  /// The expressions of the sentence at hand.
  var inSentence: Range<Int> = 0..<0

  /// More candidates are not kept.
  static let limit = 20_000

  init(bytes: [UInt8], lexicon: EventLexicon, published: EDTF?) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.published = published?.bounds ?? (nil, nil)
  }

  /// Takes in the next expressions; those of a sentence come before the sentence.
  mutating func add(_ expression: TimeExpression) { expressions.append(expression) }

  /// Whether there are as many candidates as are kept.
  var isFull: Bool { taken + candidates.count >= Self.limit }

  /// Takes the candidates that no later sentence changes: all but the last one.
  ///
  /// Candidates are large; so no more than a few hundred are ever there.
  mutating func takeFinished() -> [EventCandidate] {
    guard candidates.count > Self.batch, let last = candidates.popLast() else { return [] }
    var finished = [last]
    swap(&finished, &candidates)
    taken += finished.count
    return finished
  }

  /// So many candidates are worth taking.
  private static let batch = 256

  /// Reads a sentence; sentences come in reading order.
  mutating func read(_ span: SourceSpan, sentence: Int) {
    self.sentence = sentence
    while nextExpression < expressions.count, expressions[nextExpression].span.end <= span.start {
      nextExpression += 1
    }
    let lexer = EventLexer(bytes: bytes, lexicon: lexicon)
    var at = span.start
    while at < span.end, !isFull {
      words.removeAll(keepingCapacity: true)
      let end = lexer.read(SourceSpan(at, span.end), into: &words)
      if end <= at { break }
      at = end
      markTimes(until: end)
      if words.contains(where: { $0.kind != nil }) || !inSentence.isEmpty { readClauses() }
    }
  }

  private mutating func markTimes(until end: Int) {
    let first = nextExpression
    while nextExpression < expressions.count, expressions[nextExpression].span.start < end {
      nextExpression += 1
    }
    inSentence = first..<nextExpression
    var index = first
    for at in words.indices {
      while index < nextExpression, expressions[index].span.end <= words[at].span.start {
        index += 1
      }
      guard index < nextExpression else { break }
      if expressions[index].span.overlaps(words[at].span) { words[at].isTime = true }
    }
  }

  private mutating func readClauses() {
    let clauses = EventClauseSplitter.split(words, bytes)
    let first = candidates.count
    var relations: [EventClause.Relation] = []
    var index = inSentence.lowerBound
    for clause in clauses {
      let found = candidates.count
      for segment in segments(of: clause, from: &index) { readSegment(segment, in: clause) }
      for _ in found..<candidates.count { relations.append(clause.relation) }
      if candidates.count == found {
        readBound(of: clause)
        if found > first { addCasualties(of: clause) }
      }
    }
    bind(first, relations)
  }

  /// Ties undated events of a sentence to the dated clauses beside them.
  private mutating func bind(_ first: Int, _ relations: [EventClause.Relation]) {
    guard relations.count > 1 else { return }
    let dated = (first..<candidates.count).filter { candidates[$0].event.date != nil }
    guard
      let after = dated.first(where: { relations[$0 - first] == .after })
        ?? dated.first(where: { relations[$0 - first] == .before })
    else { return }
    let evidence = candidates[after].event
    guard let date = evidence.date else { return }
    let isAfter = relations[after - first] == .after
    for at in first..<candidates.count where at != after && isUnplaced(candidates[at].event) {
      guard relations[at - first] == .main else { continue }
      if isAfter {
        candidates[at].after = (date, evidence.span)
      } else {
        candidates[at].before = (date, evidence.span)
      }
    }
  }

  private func isUnplaced(_ event: TimelineEvent) -> Bool {
    event.date == nil || event.date?.bounds.lower == nil || event.date?.single?.year.unit != 1
      || event.date?.single?.qualifiers.year.contains(.approximate) == true
  }

  /// A clause without an event of its own may still bound the one before it ("before this latest …").
  private mutating func readBound(of clause: EventClause) {
    guard case .before = clause.relation, let last = candidates.indices.last,
      candidates[last].event.sentence == sentence,
      words[clause.words].contains(where: { $0.classes.contains(.pointing) })
    else { return }
    candidates[last].beforeMain = span(clause.words)
  }

  /// Gives the dead and injured of a clause without an event to the event before it in the sentence.
  private mutating func addCasualties(of clause: EventClause) {
    let counted: EventWordClass = [.killing, .dead, .injuring, .toll]
    guard let last = candidates.indices.last,
      words[clause.words].contains(where: { !$0.classes.isDisjoint(with: counted) })
    else { return }
    let casualties = EventCasualties(words, in: clause.words, bytes: bytes)
    candidates[last].event.killed = candidates[last].event.killed ?? casualties.killed
    candidates[last].event.injured = candidates[last].event.injured ?? casualties.injured
  }

  /// The bytes of a range of tokens, without marks at its ends.
  func span(_ range: Range<Int>) -> SourceSpan {
    var first = range.lowerBound
    var last = range.upperBound - 1
    while first < last, isEdge(words[first]) { first += 1 }
    while last > first, isEdge(words[last]), !belongsToWord(last), !closesBracket(last, from: first)
    {
      last -= 1
    }
    return SourceSpan(words[first].span.start, words[last].span.end)
  }

  /// Whether a full stop is the last one of an abbreviation with stops in it ("the U.S.").
  private func belongsToWord(_ at: Int) -> Bool {
    guard at > 0, bytes[words[at].span.start] == UInt8(ascii: "."), words[at - 1].shape == .word,
      words[at - 1].span.end == words[at].span.start
    else { return false }
    return bytes[words[at - 1].span.range].contains(UInt8(ascii: "."))
  }

  /// Whether a square bracket closes one that was opened within the same stretch.
  private func closesBracket(_ at: Int, from first: Int) -> Bool {
    guard bytes[words[at].span.start] == UInt8(ascii: "]") else { return false }
    return (first..<at).contains { bytes[words[$0].span.start] == UInt8(ascii: "[") }
  }

  private func isEdge(_ word: EventWord) -> Bool {
    switch word.shape {
    case .comma, .stop, .dash, .quote, .bracket: true
    case .other: bytes[word.span.start] != UInt8(ascii: "[")
    case .word: word.classes.contains(.coordinator)
    case .number, .possessive: false
    }
  }
}
