import Model
import TUI

extension Configuration {
  /// A configuration file that changes nothing: every setting and every key with its standard value.
  public static var defaultFile: String {
    let standard = Configuration()
    var lines = [
      "# Configuration of dossier. Lines that start with # are comments.",
      "# Read from $XDG_CONFIG_HOME/dossier/config, or ~/.config/dossier/config.",
      "",
      "[explorer]",
      "# colours: \(Theme.named.map(\.name).joined(separator: ", "))",
      "theme = \(standard.theme)",
      "# what a new article opens on: \(starts)",
      "start = \(standard.start.rawValue)",
      "# maximum width of a line of text, in columns",
      "width = \(standard.width)",
      "# length of the reading plan, in minutes",
      "minutes = \(standard.minutes)",
      "# mouse on at the start: yes, no",
      "mouse = \(standard.usesMouse ? "yes" : "no")",
      "# copying to the terminal's clipboard: yes, no",
      "clipboard = \(standard.usesClipboard ? "yes" : "no")",
      "# addresses as links that the terminal opens, where it can: yes, no",
      "links = \(standard.showsLinks ? "yes" : "no")",
      "# whether the keys gx, | and v may start other programs",
      "processes = \(standard.startsPrograms ? "yes" : "no")",
      "# what opens addresses, with its arguments, behind which the address comes; else $BROWSER or xdg-open",
      "#opener = w3m",
      "# the name that your corrections carry; else the one that you are logged in by",
      "#author = kim",
      "",
      "[events]",
      "# your own words for a kind of event, verbs or nouns in their base form, such as",
      "#attack = shell firebomb",
      "# kinds: \(TimelineEvent.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
      "",
      "[keys]",
      "# command = keys, separated by spaces; the keys of a sequence are joined by commas: g,g",
      "# Setting a command replaces its default keys.",
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
