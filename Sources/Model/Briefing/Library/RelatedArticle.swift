import Analysis
import Articles
import TextSafety

/// An article of the library that tells of the same weeks and names as another one.
public struct RelatedArticle: Sendable {
  /// An event of it.
  public struct Event: Sendable {
    /// The days that it may have happened on, as day numbers.
    var days: ClosedRange<Int>
    /// What sort of thing happened.
    var kind: TimelineEvent.Kind
    /// The least and the greatest number of the killed; nil if the text gives none.
    var killed: (least: Int, most: Int?)?
    /// Where it happened and the words that tell it.
    public var words: LongWords
    private let text: String
    /// What the words say, made when it is asked for: most events are only counted.
    var assertion: Assertion { Assertion(text.utf8, startsSentence: false) }

    /// Makes an event; the text is compared and never shown.
    public init(
      days: ClosedRange<Int>, kind: TimelineEvent.Kind, killed: (least: Int, most: Int?)?,
      text: String
    ) {
      self.days = days
      self.kind = kind
      self.killed = killed
      words = LongWords(text.utf8)
      self.text = text
    }
  }

  /// Its number in the library.
  public var id: Int
  /// Its title.
  public var title: String
  /// Its events of those weeks.
  public var events: [Event]
  /// Its sentences, with their words as sets.
  var sentences: [(text: String, words: LongWords)]

  /// Makes one of its text, which is read to `longest` bytes.
  public init(id: Int, title: String, text: String, events: [Event]) {
    self.id = id
    self.title = title
    self.events = events
    let article = ArticleReader.read(Array(text.utf8.prefix(Self.longestText)), format: .text)
    sentences = article.sentences.map { sentence in
      (article[sentence.span], LongWords(article.text.bytes[sentence.span.range]))
    }
  }

  /// How much of a text is compared, in bytes.
  private static let longestText = 65_536

  /// The sentence that shares most words with some.
  func nearest(to words: LongWords) -> (text: String, likeness: Double)? {
    var best: (index: Int, likeness: Double)?
    for (index, sentence) in sentences.enumerated() {
      let likeness = words.likeness(to: sentence.words)
      if likeness > best?.likeness ?? 0 { best = (index, likeness) }
    }
    return best.map { (sentences[$0.index].text, $0.likeness) }
  }
}
