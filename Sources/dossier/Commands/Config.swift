import ArgumentParser
import Configuration
import Files

/// Shows where the configuration is, checks it, or prints the standard one.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration file, or print the standard one.")

  @Flag(help: "Print a file with every setting and every key at its standard value.")
  var printDefault = false

  func run() throws {
    if printDefault { return try StandardStream.write(Configuration.defaultFile) }
    _ = try ConfigurationSource.read()
    let path = ConfigurationSource.path ?? "no folder: neither XDG_CONFIG_HOME nor HOME is set"
    let note = SourceFile.exists(path) ? "is right" : "is not there; the standard values hold"
    try StandardStream.write("\(VisibleText.ofLines(path)): \(note)\n")
  }
}
