/// A page of text that covers the screen until it is closed.
struct Sheet: Hashable, Sendable {
  /// What it says.
  enum Kind: Hashable, Sendable {
    /// The keys.
    case help
    /// How the selected item came to be.
    case why
  }

  /// What it says.
  var kind: Kind
  /// The first row that is shown.
  var top = 0
}
