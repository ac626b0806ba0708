import Articles
import TextSafety

/// Finds, joins and places the events of an article, sentence by sentence.
struct EventReader {
  private let article: Article
  private let bytes: [UInt8]
  private let isAnalyzable: [Bool]
  private let kinds: EventKinds
  private let titleStems: Set<UInt64>
  private var years: OpenYears
  private var discourse = EventDiscourse()
  private var topics = EventTopics()
  private var merger = EventMerger()
  private var expressions: [TimeExpression] = []
  private var nextExpression = 0
  private var nextSentence = 0
  private var toldSentences = 0
  private var found = 0
  /// The place that opens the sentence being read, if it is the first one.
  private var dateline: SourceSpan?
  private let limit: Int
  /// The paragraph that was last looked at, and whether it is a post.
  private var lastAsked = (paragraph: -1, isPost: false)

  /// More events are not kept.
  static let limit = 20_000
  /// This many sentences open an article: what they tell is news even without a date.
  private static let lead = 2
  /// This many may stand before the one that says what the title says: summaries, words of the page.
  private static let opening = 10
  /// This many words of the title in one sentence are no chance.
  private static let titleWordsForMatch = 4

  /// Starts before the first sentence.
  init(_ article: Article, lexicon: EventLexicon, limit: Int = EventReader.limit) {
    self.limit = limit
    self.article = article
    bytes = article.text.bytes
    isAnalyzable = article.analyzableParagraphs
    kinds = lexicon.kinds
    titleStems = article.title.map { EventStem.all(of: article.text.bytes[$0.range]) } ?? []
    years = OpenYears(
      bytes: article.text.bytes, published: article.metadata.published?.value)
  }

  /// Takes in the next time expression; those of a sentence come before the sentence is read.
  mutating func add(_ expression: TimeExpression) {
    var expression = expression
    years.agree(&expression)
    expressions.append(expression)
  }

  /// Reads the sentences that end before a byte.
  mutating func read(until end: Int, _ readings: inout Readings) {
    while nextSentence < article.sentences.count, article.sentences[nextSentence].span.end <= end {
      let sentence = article.sentences[nextSentence]
      if isAnalyzable[sentence.paragraph], !isCut, !isPost(sentence.paragraph) {
        read(sentence.span, &readings)
      }
      nextSentence += 1
    }
  }

  /// Whether a paragraph has a handle in brackets: a post that is set into the article tells what its writer says.
  private mutating func isPost(_ paragraph: Int) -> Bool {
    if lastAsked.paragraph != paragraph {
      let bytes = bytes[article.paragraphs[paragraph].span.range]
      lastAsked = (
        paragraph,
        bytes.indices.dropLast().contains {
          bytes[$0] == .leftParenthesis && bytes[$0 + 1] == .atSign
        }
      )
    }
    return lastAsked.isPost
  }

  private mutating func read(_ span: SourceSpan, _ readings: inout Readings) {
    var body = Dateline.body(of: span, in: bytes)
    // A sentence that no writer ends is read in pieces, so that no rule sees more at once.
    while body.count > Self.longest {
      var end = body.start + Self.longest
      while end > body.start + 1, bytes[end - 1] != .space { end -= 1 }
      if end == body.start + 1 { end = body.start + Self.longest }
      readPiece(SourceSpan(body.start, end), &readings)
      body.start = end
    }
    dateline = toldSentences == 0 ? Dateline.place(of: span, in: bytes) : nil
    if !body.isEmpty { readPiece(body, &readings) }
  }

  /// The longest piece of a sentence in bytes, so that no rule sees more at once.
  static let longest = 1600

  private mutating func readPiece(_ body: SourceSpan, _ readings: inout Readings) {
    while nextExpression < expressions.count, expressions[nextExpression].span.end <= body.start {
      nextExpression += 1
    }
    let first = nextExpression
    while nextExpression < expressions.count, expressions[nextExpression].span.start < body.end {
      nextExpression += 1
    }
    let tree = EventTree(
      readings.reading(of: body),
      expressions: (first..<nextExpression).map { ($0, expressions[$0].span) })
    guard tree.reading.hasTree else { return }
    let isSentence = tree.indices.contains { tree.isPredicate($0) && tree.isFinite($0) }
    let isTitle = article.title?.overlaps(body) ?? false
    if isSentence, !isTitle, !isOfPage(tree) { toldSentences += 1 }
    let spoken = topics.read(tree, kinds, weight: 1)
    let isOfTitle = !isTitle && toldSentences <= Self.opening && saysTitle(tree)
    let reader = EventSentenceReader(
      tree: tree, bytes: bytes, sentence: nextSentence, expressions: expressions, kinds: kinds,
      published: article.metadata.published?.value,
      isLead: isSentence && !isTitle && (toldSentences <= Self.lead || isOfTitle),
      isOfTitle: isOfTitle, title: isTitle ? [] : titleStems,
      discourse: discourse, dateline: dateline)
    for var candidate in reader.candidates() where !isCut {
      if candidate.event.kind == .other { candidate.topics = spoken }
      merger.add(candidate)
      found += 1
    }
    discourse.read(tree, sentence: nextSentence)
  }

  /// Whether a sentence speaks of the page: "This article is more than 3 months old".
  private func isOfPage(_ tree: EventTree) -> Bool {
    tree.tokens.count > 2 && EventDoubtWords.pointing.contains(tree.hash(0))
      && EventDoubtWords.pages.contains(tree.hash(1)) && EventWords.be.contains(tree.hash(2))
  }

  /// Whether a sentence says most of what the title says.
  private func saysTitle(_ tree: EventTree) -> Bool {
    guard !titleStems.isEmpty else { return false }
    var said = Set<UInt64>()
    for at in tree.indices where !tree.tokens[at].isMark {
      said.insert(EventStem.hash(bytes[tree.span(at).range]))
    }
    let shared = said.intersection(titleStems).count
    return shared >= Self.titleWordsForMatch || shared >= 3 && shared * 2 >= titleStems.count
  }

  /// Whether there were more events than are kept.
  var isCut: Bool { found >= limit }

  /// The timeline of what has been read; nothing can be read any more.
  mutating func finish(_ readings: inout Readings) -> Timeline {
    if let title = article.title {
      topics.read(EventTree(readings.reading(of: title), expressions: []), kinds, weight: 3)
    }
    var candidates = merger.merged
    for at in candidates.indices where candidates[at].event.kind == .other {
      candidates[at].event.kind = topics.kind(of: candidates[at].topics) ?? .other
    }
    var events = EventPlacer(expressions: expressions).place(candidates)
    EventRanker(article).rank(&events)
    return Timeline(expressions: expressions, events: events)
  }
}
