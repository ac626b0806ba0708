import ArgumentParser
import Model

extension TimelineEvent.Kind: ExpressibleByArgument {}

/// Which events are wanted: their kind, place and period.
struct EventFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only events of this kind.", valueName: "kind"))
  var kind: TimelineEvent.Kind?

  @Option(help: ArgumentHelp("Only events at this place.", valueName: "words"))
  var place: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Only events on or after this date.", valueName: "edtf"),
    transform: GivenDate.read)
  var start: EDTF?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Only events on or before this date.", valueName: "edtf"),
    transform: GivenDate.read)
  var end: EDTF?

  /// The filter for some articles, or for all where none is named.
  func filter(articles: [Int] = []) -> EventFilter {
    var filter = EventFilter()
    filter.articles = articles
    filter.kind = kind
    filter.place = place
    filter.from = start
    filter.to = end
    return filter
  }
}
