import Model

/// A place that a jump left, and to which the reader can come back.
struct JumpLocation: Hashable, Sendable {
  /// Which article.
  var document: Int
  /// Whether the reader or a pane had the keys.
  var focus: Session.Focus
  /// The open pane.
  var pane: Pane
  /// The selected row of that pane.
  var selection: Int
  /// The byte of the text that the reader's top row began with.
  var offset: Int
  /// What the reader marked.
  var highlights: [SourceSpan]
}

/// The places that were left, and where in them the reader is.
struct JumpList: Hashable, Sendable {
  private var places: [JumpLocation] = []
  private var index = 0

  /// The most places kept.
  static let mostPlaces = 100

  /// Whether there is a place to go forward to.
  var canGoForward: Bool { index + 1 < places.count }

  /// Remembers a place that is being left.
  mutating func leave(_ place: JumpLocation) {
    places.removeSubrange(min(index, places.count)...)
    if places.last != place { places.append(place) }
    if places.count > JumpList.mostPlaces { places.removeFirst() }
    index = places.count
  }

  /// The place that was left last.
  var last: JumpLocation? { index > 0 ? places[index - 1] : nil }

  /// The place before; the present one is remembered so that one can come back to it.
  mutating func back(from place: JumpLocation) -> JumpLocation? {
    guard index > 0 else { return nil }
    if index == places.count { places.append(place) }
    index -= 1
    return places[index]
  }

  /// The place after.
  mutating func forward() -> JumpLocation? {
    guard canGoForward else { return nil }
    index += 1
    return places[index]
  }
}
