import Model

/// The library as it is shown: a list of articles, what a search found, or the events of them all.
struct LibraryState: Sendable {
  /// What is listed.
  enum View: Int, Hashable, Sendable, CaseIterable {
    case list, hits, events
  }

  /// What is listed.
  var view = View.list
  /// How the articles are sorted.
  var order = LibraryOrder.opened
  /// The words that a title or source must hold.
  var words = ""
  /// What was searched.
  var query = ""
  /// Which events are wanted; a search asks for articles that tell of such.
  var filter = EventFilter()
  /// The articles that were chosen for the timeline.
  var chosen: Set<Int> = []
  /// The words that capital letters mark.
  var marks: [LibraryMark] = []
  /// The articles.
  var entries: [LibraryEntry] = []
  /// The articles that were found.
  var hits: [SearchHit] = []
  /// How many were found.
  var hitTotal = 0
  /// A stretch of the events.
  var events: [LibraryEvent] = []
  /// The place of the first of them.
  var eventOffset = 0
  /// How many events there are.
  var eventTotal = 0
  /// The list of each view.
  private var lists = [ListView](repeating: ListView(), count: View.allCases.count)
  /// What was asked and is not answered yet.
  var waiting: LibraryRequest?
  /// Why there is no library.
  var failure: String?

  /// How many rows the view has.
  var count: Int {
    switch view {
    case .list: return entries.count
    case .hits: return hits.count
    case .events: return eventTotal
    }
  }

  /// The list of the view.
  var list: ListView {
    get { lists[view.rawValue] }
    set { lists[view.rawValue] = newValue }
  }

  private var selected: Int { list.selected }

  /// The event of a row; nil if it is not here.
  func event(_ row: Int) -> LibraryEvent? {
    let index = row - eventOffset
    return events.indices.contains(index) ? events[index] : nil
  }

  /// The article that the selected row stands for or belongs to.
  var selectedArticle: Int? {
    switch view {
    case .list: return entries.indices.contains(selected) ? entries[selected].id : nil
    case .hits: return hits.indices.contains(selected) ? hits[selected].entry.id : nil
    case .events: return event(selected)?.article
    }
  }

  /// The entry of the selected row, where the view has one.
  var selectedEntry: LibraryEntry? {
    switch view {
    case .list: return entries.indices.contains(selected) ? entries[selected] : nil
    case .hits: return hits.indices.contains(selected) ? hits[selected].entry : nil
    case .events:
      guard let article = event(selected)?.article else { return nil }
      return entries.first { $0.id == article }
    }
  }

  /// The filter with the chosen articles.
  var eventFilter: EventFilter {
    var filter = filter
    filter.articles = chosen.sorted()
    return filter
  }

  /// The events around the selected one, as a request.
  var eventRequest: LibraryRequest {
    .timeline(eventFilter, offset: max(0, selected - LibraryRequest.mostEvents / 2))
  }

  /// What the view shows, as a request.
  var request: LibraryRequest {
    switch view {
    case .list: return .list(order, words: words)
    case .hits: return .search(query, filter)
    case .events: return eventRequest
    }
  }

  /// The filter for events in words; empty if all are wanted.
  var filterWords: [String] {
    let period = Self.words(from: filter.from, to: filter.to)
    return [filter.kind?.rawValue, filter.place, period].compactMap { $0 }
  }

  private static func words(from: EDTF?, to: EDTF?) -> String? {
    if from == to { return from?.description }
    return "\(from?.description ?? "..")/\(to?.description ?? "..")"
  }
}
