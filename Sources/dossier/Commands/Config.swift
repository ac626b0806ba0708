import ArgumentParser
import Configuration
import Files

/// Shows where the configuration is, checks it, or prints the standard one.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration file or print the default.")

  @Flag(help: "Print every setting and key with its default.")
  var printDefault = false

  func run() throws {
    if printDefault { return try StandardStream.write(Configuration.defaultFile) }
    _ = try ConfigurationSource.read()
    let path = ConfigurationSource.path ?? "no folder: neither XDG_CONFIG_HOME nor HOME is set"
    let note = SourceFile.exists(path) ? "ok" : "not found; using the defaults"
    try StandardStream.write("\(VisibleText.ofLines(path)): \(note)\n")
  }
}
