/// A list that has the whole screen and draws from more than one pane.
enum Board: Hashable, Sendable {
  /// The briefing on one screen.
  case overview
  /// The statements that contradict each other.
  case contested
  /// The events of all open articles in order of time.
  case mergedTimeline
  /// The reader's notes, tags and marks.
  case notes
  /// The links of the article.
  case links
  /// The matches of the search.
  case matches
  /// What the article adds to others of the library.
  case news
  /// What to read in that many minutes.
  case plan(minutes: Int)

  /// The title of its frame.
  var title: String {
    switch self {
    case .overview: return "Overview"
    case .contested: return "Claim against claim"
    case .mergedTimeline: return "Timeline of all articles"
    case .notes: return "Notes"
    case .links: return "Links"
    case .matches: return "Matches"
    case .news: return "New to the library"
    case .plan(let minutes): return "Reading plan for \(minutes) min"
    }
  }
}
