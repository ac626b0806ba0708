import Model

/// What takes in events, and is asked for what is to be kept.
public protocol SessionHost {
  /// What is being read.
  var session: Session { get }
  /// Takes in an event and returns what is to be done outside.
  mutating func handle(_ event: InputEvent) -> [Effect]
  /// Where the reader is in an article, to come back to another day.
  func readingPlace(of index: Int) -> ReadingPlace?
  /// The share of an article that was read, from 0 to 1; nil if it was not shown.
  func readShare(of index: Int) -> Double?
}

extension SessionHost {
  /// Whether there is something to keep of an article: notes, or a place in it that was reached by reading.
  public func leavesSomething(in index: Int) -> Bool {
    readingPlace(of: index) != nil || !session.annotations(of: index).isEmpty
  }

  /// Whether there is something to keep of any article.
  public var leavesSomething: Bool {
    session.documents.indices.contains { leavesSomething(in: $0) }
  }
}
