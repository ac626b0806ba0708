/// The program's version.
enum Version {
  /// The version as `--version` prints it.
  static let current = "0.1.0"
}
