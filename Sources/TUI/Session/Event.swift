import Model

/// What reaches the explorer from outside.
public enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A mouse button or the wheel was used, at a column and a row from 0.
  case mouse(MouseAction, column: Int, row: Int)
  /// Text was pasted: lines that are safe to show.
  case paste(String)
  /// The screen has a new size; also the first event of a session.
  case resize(Size)
  /// The program runs again after it was suspended.
  case resumed
  /// What an effect came to.
  case outcome(Outcome)
  /// A fuller briefing of an open article.
  case briefing(FullerBriefing, document: Int)
  /// What the reader left in an article another day; a place only if it is to be gone to.
  case remembered([Annotation]?, place: ReadingPlace?, document: Int)
  /// A note that was not finished when the last session ended; it is kept as it was.
  case draft(Annotation, document: Int)
  /// The file of the article that is shown is not what was read any more.
  case changed
  /// Where the reader wants to begin, as the command line says.
  case start(StartPlace)
  /// Something to say that is no answer to a key.
  case notice(String)
  /// Notes cannot be kept, for the reason given.
  case notesOff(String)
  /// Nothing was ever kept: this is a reader's first start.
  case firstStart
}

/// Where a reader wants to begin: `+N` and `+/WORDS`, as in less and vi.
public enum StartPlace: Hashable, Sendable {
  /// A line of the text, from 1.
  case line(Int)
  /// The first place that has some words.
  case words(String)
  /// The end.
  case end

  /// Reads an operand; nil for one that is none of these.
  public init?(_ operand: String) {
    guard operand.first == "+" else { return nil }
    let rest = operand.dropFirst()
    if rest.first == "/", rest.count > 1 {
      self = .words(String(rest.dropFirst()))
    } else if rest == "G" {
      self = .end
    } else if let line = Int(rest), line > 0 {
      self = .line(line)
    } else {
      return nil
    }
  }
}

/// A briefing that takes the place of a thinner one of the same article.
public struct FullerBriefing: Hashable, Sendable {
  /// The briefing.
  public let briefing: Briefing
  /// Its text laid out beforehand; nil where that takes no time.
  let layout: TextPreparation?

  /// Makes one of a briefing.
  public init(_ briefing: Briefing) {
    self.briefing = briefing
    layout = nil
  }

  /// Makes one with all that takes long for a long text, to be done where nobody waits for it.
  public init(laidOut briefing: Briefing) {
    self.briefing = briefing
    layout = TextPreparation(briefing)
  }

  /// Two are equal where the texts are, and as much was drawn from them.
  public static func == (a: FullerBriefing, b: FullerBriefing) -> Bool {
    func counts(_ briefing: Briefing) -> [Int] {
      [briefing.timeline.events.count, briefing.options.count, briefing.voices.count]
    }
    return a.briefing.article.text == b.briefing.article.text
      && counts(a.briefing) == counts(b.briefing)
  }

  /// The length tells most texts apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(briefing.article.text.bytes.count) }
}

/// What takes in events, and is asked for what is to be kept.
public protocol EventHandler {
  /// What is being read.
  var session: Session { get }
  /// Takes in an event and returns what is to be done outside.
  mutating func handle(_ event: Event) -> [Effect]
  /// Where the reader is in an article, to come back to another day.
  func readingPlace(of index: Int) -> ReadingPlace?
  /// The share of an article that was read, from 0 to 1; nil where it was not shown.
  func readShare(of index: Int) -> Double?
}

extension EventHandler {
  /// Whether there is something to keep of an article: notes, or a place in it that was reached by reading.
  public func leavesSomething(in index: Int) -> Bool {
    readingPlace(of: index) != nil || !session.annotations(of: index).isEmpty
  }

  /// Whether there is something to keep of any article.
  public var leavesSomething: Bool {
    session.documents.indices.contains { leavesSomething(in: $0) }
  }
}
