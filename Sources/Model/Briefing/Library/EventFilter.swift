import Analysis
import Dates

/// Which events of the library are wanted.
public struct EventFilter: Hashable, Sendable {
  /// Only of these articles; empty for all.
  public var articles: [Int] = []
  /// Only of this kind.
  public var kind: TimelineEvent.Kind?
  /// Only where a place or the event's own words hold this.
  public var place: String?
  /// Not before the first day of this date.
  public var from: EDTF?
  /// Not after the last day of this date.
  public var to: EDTF?

  /// Makes a filter that lets everything through.
  public init() {}

  /// Whether events are asked for at all: by kind, place or period.
  public var limitsEvents: Bool { kind != nil || place != nil || from != nil || to != nil }
}
