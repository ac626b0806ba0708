import ArgumentParser
import TUI

/// How the explorer looks and behaves; each goes before the configuration file.
struct ExplorerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours: \(Theme.named.map(\.name).joined(separator: ", ")).", valueName: "name"),
    completion: .list(Theme.named.map(\.name)))
  var theme: String?

  @Option(
    help: ArgumentHelp("Length of the reading plan in minutes (key B).", valueName: "minutes"))
  var minutes: Int?

  @Flag(help: "Use numbered lines instead of a screen.")
  var linear = false

  @Flag(help: "Start at the top, not where you stopped last time.")
  var fresh = false

  @Flag(help: "Never write to the clipboard.")
  var noClipboard = false

  @Flag(help: "Never start another program (keys gx, | and v; PDF files).")
  var noProcesses = false

  func validate() throws {
    if let theme, !Theme.named.contains(where: { $0.name == theme }) {
      throw ValidationError(
        "--theme must be one of \(Theme.named.map(\.name).joined(separator: ", ")).")
    }
    if let minutes, !(1...120).contains(minutes) {
      throw ValidationError("--minutes must be between 1 and 120.")
    }
  }

  /// What the options say.
  var choices: ExplorerOverrides {
    ExplorerOverrides(
      theme: theme, minutes: minutes, isLinear: linear, isFresh: fresh,
      forbidsClipboard: noClipboard, forbidsPrograms: noProcesses)
  }
}
