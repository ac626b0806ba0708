/// How a cell is shown.
public struct Style: Hashable, Sendable {
  /// The colour of the character.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Bold and the like.
  public var attributes: Attributes
  /// The link that the character is part of, as its number in `Frame.links` counted from 1; 0 for none.
  public var link: UInt16 = 0

  /// Makes a style.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, nothing added.
  public static let plain = Style()
}

/// A colour as a terminal has it.
public enum Color: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// A number of the palette: 0–7 everywhere, 8–15 and 16–255 where the terminal has them.
  case palette(UInt8)
}

/// What a terminal can do to a character besides colouring it.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted.
  public static let italic = Attributes(rawValue: 16)
}
