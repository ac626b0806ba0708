import Articles
import TextSafety

/// Finds, joins and places the events of an article, sentence by sentence.
struct EventReader {
  private let article: Article
  private let isTold: [Bool]
  private var years: OpenYears
  private var finder: EventFinder
  private var merger: EventMerger
  private var nextSentence = 0

  /// Starts before the first sentence.
  init(_ article: Article, lexicon: EventLexicon) {
    self.article = article
    isTold = article.isTold
    let bytes = article.text.bytes
    years = OpenYears(bytes: bytes)
    finder = EventFinder(
      bytes: bytes, lexicon: lexicon, published: article.metadata.published?.value)
    merger = EventMerger(bytes: bytes)
  }

  /// Takes in the next time expression; those of a sentence come before the sentence is read.
  mutating func add(_ expression: TimeExpression) {
    var expression = expression
    years.agree(&expression)
    finder.add(expression)
  }

  /// Reads the sentences that end before a byte.
  mutating func read(until end: Int) {
    while nextSentence < article.sentences.count, article.sentences[nextSentence].span.end <= end {
      let sentence = article.sentences[nextSentence]
      if isTold[sentence.paragraph] { finder.read(sentence.span, sentence: nextSentence) }
      for candidate in finder.takeFinished() { merger.add(candidate) }
      nextSentence += 1
    }
  }

  /// Whether there were more events than are kept.
  var isCut: Bool { finder.isFull }

  /// The timeline of what has been read; nothing can be read any more.
  mutating func finish() -> Timeline {
    for candidate in finder.candidates { merger.add(candidate) }
    var events = EventPlacer(expressions: finder.expressions).place(merger.merged)
    EventRanker.rank(&events, published: article.metadata.published?.value)
    return Timeline(expressions: finder.expressions, events: events)
  }
}
