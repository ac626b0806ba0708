import Analysis
import Dates
import TextSafety

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
  /// The least number of the killed; nil if the text gives none.
  public var killed: Int?
  /// The greatest; nil if it is open ("at least").
  public var killedMost: Int?
  /// The clause that tells it.
  public var text: String
  /// What readers corrected of it, with their marks; nil if nothing was.
  public var correction: String?

  /// Makes an event.
  public init(
    article: Int, title: String, date: String?, kind: TimelineEvent.Kind,
    status: TimelineEvent.Status = .happened, places: String = "", killed: Int? = nil,
    killedMost: Int? = nil, text: String, correction: String? = nil
  ) {
    self.article = article
    self.title = title
    self.date = date
    self.kind = kind
    self.status = status
    self.places = places
    self.killed = killed
    self.killedMost = killedMost
    self.text = text
    self.correction = correction
  }

  /// How many were killed, in words; nil if the text gives no number.
  public var toll: String? { killed.map { CasualtyCount.words(from: $0, to: killedMost) } }
}
