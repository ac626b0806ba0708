import Model
import TUI

extension Configuration {
  /// A configuration file that changes nothing: every setting and every key with its standard value.
  public static var defaultFile: String {
    let standard = Configuration()
    var lines = [
      "# dossier: configuration. Lines that begin with # are comments.",
      "# It is read from $XDG_CONFIG_HOME/dossier/config, else from ~/.config/dossier/config.",
      "",
      "[explorer]",
      "# colours: \(Theme.named.map(\.name).joined(separator: ", "))",
      "theme = \(standard.theme)",
      "# what an article opens on that was not read before: \(starts)",
      "start = \(standard.start.rawValue)",
      "# the widest a line of text gets, in cells",
      "width = \(standard.width)",
      "# the minutes of a reading plan",
      "minutes = \(standard.minutes)",
      "# whether the mouse is on from the start",
      "mouse = \(standard.usesMouse ? "yes" : "no")",
      "# whether text may be put on the terminal's clipboard",
      "clipboard = \(standard.usesClipboard ? "yes" : "no")",
      "",
      "[events]",
      "# your own words for a kind of event, verbs or nouns in their base form, such as",
      "#attack = shell firebomb",
      "# kinds: \(TimelineEvent.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
      "",
      "[keys]",
      "# command = keys, separated by spaces; the keys of a sequence are joined by commas: g,g",
      "# A command that is set here loses its standard keys.",
    ]
    for command in Command.allCases {
      lines.append("# \(command.summary)")
      lines.append("#\(command.rawValue) = \(names(of: command))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var starts: String {
    Settings.Start.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func names(of command: Command) -> String {
    var names: [String] = []
    for binding in KeyMap.standard.bindings where binding.command == command {
      for sequence in binding.keys {
        let name = sequence.map(\.configurationName).joined(separator: ",")
        if !names.contains(name) { names.append(name) }
      }
    }
    return names.joined(separator: " ")
  }
}
