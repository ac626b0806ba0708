/// The style of each part of the screen.
public struct Theme: Hashable, Sendable {
  /// A part of the screen.
  public enum Role: Int, Hashable, Sendable, CaseIterable {
    case text, dim, title, heading, border, focusedBorder, paneTitle
    case selection, restingSelection
    case highlight, match, currentMatch
    case attack, date, toll, name, doubtful, status, key, notice
  }

  private var styles: [Style]

  /// Makes a theme; parts that are not named look plain.
  public init(_ styles: KeyValuePairs<Role, Style>) {
    self.styles = Array(repeating: .plain, count: Role.allCases.count)
    for (role, style) in styles { self[role] = style }
  }

  /// The style of a part.
  public subscript(role: Role) -> Style {
    get { styles[role.rawValue] }
    set { styles[role.rawValue] = newValue }
  }

  /// The terminal's own colours: it reads on light and dark, and loses nothing without colours.
  ///
  /// Of the eight colours only red keeps a contrast of 3.5 : 1 on black and on white alike. Dates, tolls and names
  /// have colours of the 256 that do; a terminal without those shows them plain.
  public static let terminal = Theme([
    .dim: Style(attributes: .dim),
    .title: Style(attributes: .bold),
    .heading: Style(attributes: .bold),
    .border: Style(attributes: .dim),
    .focusedBorder: Style(attributes: .bold),
    .paneTitle: Style(attributes: .bold),
    .selection: Style(attributes: .reverse),
    .restingSelection: Style(attributes: .bold),
    .highlight: Style(attributes: .bold),
    .match: Style(attributes: .underline),
    .currentMatch: Style(attributes: .reverse),
    .attack: Style(foreground: .palette(1), attributes: .bold),
    .date: Style(foreground: .palette(31)),
    .toll: Style(foreground: .palette(130)),
    .name: Style(foreground: .palette(133)),
    .doubtful: Style(attributes: [.dim, .italic]),
    .status: Style(attributes: .dim),
    .key: Style(attributes: .bold),
    .notice: Style(attributes: .reverse),
  ])

  /// No colour at all.
  public static let mono: Theme = {
    var theme = Theme.terminal
    for role in Role.allCases { theme[role] = Style(attributes: theme[role].attributes) }
    return theme
  }()
}
