/// What a reader can choose about the explorer's looks.
public struct Settings: Sendable {
  /// What an article opens on whose text was not read before.
  public enum Start: String, Hashable, Sendable, CaseIterable {
    case overview, text, panes
  }

  /// What an article opens on.
  public var start = Start.overview
  /// The widest a line of text gets, in cells.
  public var textWidth: Int
  /// The same before the reader changed it.
  public let standardTextWidth: Int
  /// Whether the terminal shows more than ASCII.
  public var isUnicode: Bool
  /// The colours.
  public var theme: Theme
  /// The minutes of a reading plan.
  public var planMinutes = 5
  /// The keys.
  public var keyMap: KeyMap
  /// Whose corrections are made here.
  public var author = ""
  /// Whether the reader may start other programs from here.
  public var startsPrograms = true
  /// Whether text may be put on the terminal's clipboard.
  public var usesClipboard = true

  /// Makes settings.
  public init(
    textWidth: Int = 72, isUnicode: Bool = true, theme: Theme = .terminal,
    keyMap: KeyMap = .standard
  ) {
    self.textWidth = max(10, textWidth)
    standardTextWidth = self.textWidth
    self.isUnicode = isUnicode
    self.theme = theme
    self.keyMap = keyMap
  }
}
