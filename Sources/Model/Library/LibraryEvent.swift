/// An event of the library's merged timeline.
public struct LibraryEvent: Hashable, Sendable {
  /// The article it stands in.
  public var article: Int
  /// The article's title.
  public var title: String
  /// The date in EDTF; nil for an undated event.
  public var date: String?
  /// The date as a reader is shown it; nil for an undated event.
  public var dateInWords: String? { date.map { EDTF($0)?.words ?? $0 } }
  /// The event's kind.
  public var kind: TimelineEvent.Kind
  /// Whether it happened.
  public var status: TimelineEvent.Status
  /// Where it happened.
  public var places: String
  /// How many were killed.
  public var killed: Int?
  /// The clause that tells it.
  public var text: String

  /// Makes an event.
  public init(
    article: Int, title: String, date: String?, kind: TimelineEvent.Kind,
    status: TimelineEvent.Status = .happened, places: String = "", killed: Int? = nil, text: String
  ) {
    self.article = article
    self.title = title
    self.date = date
    self.kind = kind
    self.status = status
    self.places = places
    self.killed = killed
    self.text = text
  }
}
