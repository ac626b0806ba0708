extension Theme {
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
    .date: Style(foreground: .palette(4)),
    .match: Style(foreground: .palette(1), attributes: .underline),
  ])

  /// For a dark background: bright colours of the 16.
  public static let dark = Theme.terminal.changing([
    .heading: Style(foreground: .palette(14), attributes: .bold),
    .title: Style(foreground: .palette(14), attributes: .bold),
    .highlight: Style(foreground: .palette(11), attributes: .bold),
    .attack: Style(foreground: .palette(9), attributes: .bold),
    .date: Style(foreground: .palette(10)),
    .match: Style(foreground: .palette(13), attributes: .underline),
  ])

  /// Nothing faint, and what matters reversed or underlined.
  public static let contrast = Theme.terminal.changing([
    .dim: .plain, .border: .plain, .status: .plain, .date: Style(attributes: .bold),
    .highlight: Style(attributes: [.bold, .underline]),
    .attack: Style(attributes: [.bold, .reverse]),
    .restingSelection: Style(attributes: [.bold, .underline]),
  ])

  private func changing(_ styles: [Role: Style]) -> Theme {
    var theme = self
    for (role, style) in styles { theme[role] = style }
    return theme
  }
}
