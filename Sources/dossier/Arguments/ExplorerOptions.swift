import ArgumentParser
import Configuration
import Glibc
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

  /// The reader's configuration with what was said on the command line.
  func configuration(width: Int?) throws -> Configuration {
    var configuration = try ConfigurationSource.read()
    // https://no-color.org: any value that is not empty counts.
    if let value = getenv("NO_COLOR"), value.pointee != 0 { configuration.theme = "mono" }
    if let theme { configuration.theme = theme }
    if let minutes { configuration.minutes = minutes }
    if noClipboard { configuration.usesClipboard = false }
    if let width { configuration.width = width }
    return configuration
  }
}
