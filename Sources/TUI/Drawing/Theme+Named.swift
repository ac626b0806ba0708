extension Theme {
  /// The theme of a name; nil if there is none.
  public init?(named name: String) {
    // Most have the first, which needs no look at the others.
    if name == "terminal" {
      self = .terminal
    } else if let found = Theme.named.first(where: { $0.name == name }) {
      self = found.theme
    } else {
      return nil
    }
  }

  /// The themes by the names that the configuration and the command line use.
  public static let named: [(name: String, theme: Theme)] = [
    ("terminal", .terminal), ("light", .light), ("dark", .dark), ("contrast", .contrast),
    ("mono", .mono),
  ]

  /// For a light background: dark colours only, from the 16 that most terminals have.
  public static let light = Theme.terminal.changing([
    .heading: Style(foreground: .palette(4), attributes: .bold),
    .title: Style(foreground: .palette(4), attributes: .bold),
    .highlight: Style(foreground: .palette(5), attributes: .bold),
    .attack: Style(foreground: .palette(1), attributes: .bold),
    .date: Style(foreground: .palette(4)), .toll: Style(foreground: .palette(1)),
    .name: Style(foreground: .palette(5)),
    .match: Style(foreground: .palette(1), attributes: .underline),
  ])

  /// For a dark background: bright colours of the 16.
  public static let dark = Theme.terminal.changing([
    .heading: Style(foreground: .palette(14), attributes: .bold),
    .title: Style(foreground: .palette(14), attributes: .bold),
    .highlight: Style(foreground: .palette(11), attributes: .bold),
    .attack: Style(foreground: .palette(9), attributes: .bold),
    .date: Style(foreground: .palette(10)), .toll: Style(foreground: .palette(9)),
    .name: Style(foreground: .palette(13)),
    .match: Style(foreground: .palette(13), attributes: .underline),
  ])

  /// Nothing faint, and what matters reversed or underlined.
  public static let contrast = Theme.terminal.changing([
    .dim: .plain, .border: .plain, .status: .plain, .date: Style(attributes: .bold),
    .toll: Style(attributes: .bold), .name: .plain, .doubtful: Style(attributes: .italic),
    .highlight: Style(attributes: [.bold, .underline]),
    .attack: Style(attributes: [.bold, .reverse]),
    .restingSelection: Style(attributes: [.bold, .underline]),
  ])

  private func changing(_ styles: KeyValuePairs<Role, Style>) -> Theme {
    var theme = self
    for (role, style) in styles { theme[role] = style }
    return theme
  }
}
