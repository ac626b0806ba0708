import Model
import TUI

/// What a reader has set in the configuration file.
public struct Configuration: Sendable {
  /// The name of the theme.
  public var theme = "terminal"
  /// What an article opens on.
  public var start = Settings.Start.overview
  /// The widest a line of text gets, in cells.
  public var width = 72
  /// The minutes of a reading plan.
  public var minutes = 5
  /// Whether the mouse is on from the start.
  public var usesMouse = false
  /// Whether text may be put on the terminal's clipboard.
  public var usesClipboard = true
  /// Whether addresses are written as links that the terminal opens.
  public var showsLinks = true
  /// Whether other programs may be started.
  public var startsPrograms = true
  /// What opens addresses, with its arguments; nil for $BROWSER, else xdg-open.
  public var opener: [String]?
  /// Whose corrections are made; nil for the name that one is logged in by.
  public var author: String?
  /// The reader's own words for kinds of events.
  public var triggers: [EventTriggers] = []
  /// The keys of the commands that have others than the standard ones.
  public var keys: [Command: [[Key]]] = [:]

  /// Makes the standard configuration.
  public init() {}

  /// What the reader should know of their keys: which standard ones they took from other commands.
  public var notice: String? {
    let clashes = KeyMap.standard.clashes(with: keys)
    guard let first = clashes.first else { return nil }
    let more = clashes.count > 1 ? " (and \(clashes.count - 1) more)" : ""
    return "configuration: \(first.sentence)\(more)"
  }

  /// The settings of the explorer; a theme that does not exist is the terminal's own colours.
  public var settings: Settings {
    var settings = Settings(
      textWidth: width, theme: Theme(named: theme) ?? .terminal,
      keyMap: KeyMap.standard.replacing(keys))
    settings.start = start
    settings.usesClipboard = usesClipboard
    settings.author = author ?? ""
    settings.startsPrograms = startsPrograms
    settings.planMinutes = minutes
    return settings
  }
}
