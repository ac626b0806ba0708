/// What a session may do with the terminal.
public struct SessionOptions: Hashable, Sendable {
  /// Whether colours are used where the terminal has them.
  public var usesColor: Bool
  /// Whether text may be put on the clipboard.
  public var usesClipboard: Bool
  /// Whether the mouse is reported from the start.
  public var usesMouse: Bool

  /// Whether addresses are written as links, where the terminal has them.
  public var showsLinks: Bool

  /// Makes options.
  public init(
    usesColor: Bool = true, usesClipboard: Bool = true, usesMouse: Bool = false,
    showsLinks: Bool = true
  ) {
    self.showsLinks = showsLinks
    self.usesColor = usesColor
    self.usesClipboard = usesClipboard
    self.usesMouse = usesMouse
  }
}
