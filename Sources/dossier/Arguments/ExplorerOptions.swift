import ArgumentParser
import TUI

/// How the explorer looks and behaves; each goes before the configuration file.
struct ExplorerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours: \(Theme.named.map(\.name).joined(separator: ", ")).", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp("Minutes of the reading plan (key B).", valueName: "minutes"))
  var minutes: Int?

  @Flag(help: "Talk in numbered lines instead of drawing a screen.")
  var linear = false

  @Flag(help: "Begin at the top, not where the reader stopped last time.")
  var fresh = false

  @Flag(help: "Never write to the terminal's clipboard.")
  var noClipboard = false

  func validate() throws {
    if let theme, !Theme.named.contains(where: { $0.name == theme }) {
      throw ValidationError(
        "--theme has to be one of \(Theme.named.map(\.name).joined(separator: ", ")).")
    }
    if let minutes, !(1...120).contains(minutes) {
      throw ValidationError("--minutes has to be from 1 to 120.")
    }
  }

  /// What the options say.
  var choices: ExplorerChoices {
    ExplorerChoices(
      theme: theme, minutes: minutes, isLinear: linear, isFresh: fresh,
      forbidsClipboard: noClipboard)
  }
}
