/// The panes of the navigator, from top to bottom.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
  case sections, timeline, options, voices

  /// The pane's name as its frame shows it.
  public var title: String {
    switch self {
    case .sections: return "Sections"
    case .timeline: return "Timeline"
    case .options: return "Options and outlook"
    case .voices: return "Voices"
    }
  }

  /// The pane's number as the keyboard has it, from 1.
  public var number: Int { rawValue + 1 }

  /// The pane that many steps further, around the end.
  func advanced(by steps: Int) -> Pane {
    let count = Pane.allCases.count
    let index = ((rawValue + steps) % count + count) % count
    return Pane(rawValue: index) ?? .sections
  }
}
