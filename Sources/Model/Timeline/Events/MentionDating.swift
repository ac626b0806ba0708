/// Gives any word of an article the date that the text around it suggests.
///
/// The timeline shows only events whose date the text says. This answers another question: when would a
/// reader take a given mention to have happened? News tells the day of its story once, in its lead, and
/// means it wherever nothing else is said.
public struct MentionDating: Sendable {
  private let article: Article
  private let expressions: [TimeExpression]
  /// The day of the story: of the lead if it gives one close to the publication, else the publication.
  private let story: (date: EDTF?, evidence: SourceSpan?)

  /// A lead has so many sentences.
  private static let leadLength = 3
  /// Shorter sentences are date lines and headings.
  private static let shortest = 6
  /// A story is told within so many days.
  private static let newsDays = 3
  /// A date further away, in bytes, belongs to another clause.
  private static let reach = 30

  /// Prepares an article with its expressions in reading order.
  public init(article: Article, expressions: [TimeExpression]) {
    self.article = article
    self.expressions = expressions
    story = Self.story(of: article, expressions)
  }

  /// The date of a mention, with the rule that gave it; no date where the text leaves it open.
  public func date(of mention: SourceSpan) -> (date: EDTF?, reason: Reason) {
    guard let sentence = Self.sentence(holding: mention, in: article)?.span else {
      return (nil, Reason("outside the sentences"))
    }
    var words: [EventWord] = []
    _ = EventLexer(bytes: article.text.bytes, lexicon: .english).read(sentence, into: &words)
    let at = words.firstIndex { $0.span.end > mention.start } ?? words.count
    let dated = expressions(in: sentence).filter { Self.isCalendar($0) }
    let clause = clause(around: at, in: words, of: sentence)
    if let near = nearest(to: mention, among: dated.filter { clause.overlaps($0.span) }) {
      return (near.date, Reason("date in the same clause", at: near.span))
    }
    if let open = openness(at, words) { return (nil, open) }
    if let near = nearest(to: mention, among: dated), Self.gap(near.span, mention) < Self.reach {
      return (near.date, Reason("date close by", at: near.span))
    }
    if let perfect = words[max(0, at - 4)..<max(0, at - 1)].first(where: { isHaving($0) }) {
      return (nil, Reason("under a perfect without a date", at: perfect.span))
    }
    return (story.date, Reason("day of the story", at: story.evidence))
  }

  private static func story(
    of article: Article, _ expressions: [TimeExpression]
  ) -> (date: EDTF?, evidence: SourceSpan?) {
    let published = article.metadata.published?.value
    guard let day = published?.bounds.upper else { return (nil, nil) }
    var words: [EventWord] = []
    let lexer = EventLexer(bytes: article.text.bytes, lexicon: .english)
    var rest = leadLength
    for sentence in article.sentences {
      if let title = article.title, title.overlaps(sentence.span) { continue }
      words.removeAll(keepingCapacity: true)
      _ = lexer.read(sentence.span, into: &words)
      guard words.count >= shortest else { continue }
      for expression in expressions where sentence.span.contains(expression.span) {
        guard isCalendar(expression), let date = expression.date?.single,
          date.precision >= .day, (0...newsDays).contains(day.value - date.lower.value)
        else { continue }
        return (EDTF(date.lower), expression.span)
      }
      rest -= 1
      if rest == 0 { break }
    }
    return (published, nil)
  }

  private static func sentence(holding mention: SourceSpan, in article: Article) -> Sentence? {
    var (low, high) = (0, article.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.end <= mention.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < article.sentences.count else { return nil }
    return article.sentences[low].span.overlaps(mention) ? article.sentences[low] : nil
  }

  private func expressions(in sentence: SourceSpan) -> ArraySlice<TimeExpression> {
    var (low, high) = (0, expressions.count)
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].span.end <= sentence.start { low = middle + 1 } else { high = middle }
    }
    let end = expressions[low...].firstIndex { $0.span.start >= sentence.end }
    return expressions[low..<(end ?? expressions.count)]
  }

  /// Whether an expression gives a year, a month or a day of a known year.
  private static func isCalendar(_ expression: TimeExpression) -> Bool {
    switch expression.kind {
    case .duration, .set: return false
    case .date, .time: break
    }
    guard let date = expression.date?.single, date.year.value != nil, !date.isSeason,
      date.month?.isUnknown != true
    else {
      return false
    }
    return date.precision >= .year
  }

  private static func gap(_ a: SourceSpan, _ b: SourceSpan) -> Int {
    min(abs(a.start - b.end), abs(b.start - a.end))
  }

  private func nearest(
    to mention: SourceSpan, among found: [TimeExpression]
  ) -> TimeExpression? {
    found.min { Self.gap($0.span, mention) < Self.gap($1.span, mention) }
  }

  /// The stretch between the joints of the sentence around a word.
  private func clause(
    around at: Int, in words: [EventWord], of sentence: SourceSpan
  ) -> SourceSpan {
    let joints: EventWordClass = [.coordinator, .relative, .after, .before, .subordinator]
    let dates = expressions(in: sentence).map(\.span.start)
    func startsDate(_ word: EventWord) -> Bool { dates.contains(word.span.start) }
    func isJoint(_ index: Int) -> Bool {
      let word = words[index]
      switch word.shape {
      case .comma: return index + 1 < words.count && words[index + 1].shape == .word
      case .stop: return index + 1 == words.count || words[index + 1].shape != .number
      case .dash: return true
      case .word:
        if index + 1 < words.count, startsDate(words[index + 1]) { return false }
        return !word.classes.isDisjoint(with: joints)
      case .number, .bracket, .quote, .possessive, .other: return false
      }
    }
    let first = (0..<min(at, words.count)).last { isJoint($0) }
    let last = ((at + 1)..<max(at + 1, words.count)).first { isJoint($0) }
    return SourceSpan(
      first.map { words[$0].span.start } ?? sentence.start,
      last.map { words[$0].span.start } ?? sentence.end)
  }

  /// What leaves a mention without a date: an infinitive, a modal, "previously", a past perfect.
  private func openness(_ at: Int, _ words: [EventWord]) -> Reason? {
    let before = words[max(0, at - 4)..<max(0, min(at, words.count))]
    guard let last = before.last else { return nil }
    if last.classes.contains(.infinitive) { return Reason("infinitive", at: last.span) }
    let open: EventWordClass = [.hypothetical, .condition, .earlier]
    let isOpen = { (word: EventWord) in
      !word.classes.isDisjoint(with: open) && !word.classes.contains(.pointing)
        || word.classes.contains([.future, .function])
    }
    if let word = before.first(where: isOpen) {
      return Reason("told as possible, to come, or some time before", at: word.span)
    }
    let had = EventLexicon.hash("had".utf8)
    let isHad = { (word: EventWord) in
      EventLexicon.hash(article.text.bytes[word.span.range]) == had
    }
    return before.suffix(3).first(where: isHad).map { Reason("past perfect", at: $0.span) }
  }

  private func isHaving(_ word: EventWord) -> Bool {
    let hash = EventLexicon.hash(article.text.bytes[word.span.range])
    return hash == EventLexicon.hash("has".utf8) || hash == EventLexicon.hash("have".utf8)
  }
}
