import Configuration
import Glibc
import Terminal

/// What was said on the command line about how the explorer looks and behaves.
struct ExplorerOverrides {
  /// The theme's name.
  var theme: String?
  /// The minutes of the reading plan.
  var minutes: Int?
  /// Whether it talks in numbered lines.
  var isLinear = false
  /// Whether it begins at the top of each article.
  var isFresh = false
  /// Whether it keeps its hands off the clipboard.
  var forbidsClipboard = false
  /// Whether it starts no other program.
  var forbidsPrograms = false
  /// The columns of text.
  var width: Int?

  /// The reader's configuration with what was said on the command line.
  func configuration() throws -> Configuration {
    var configuration = try ConfigurationSource.read()
    // https://no-color.org: any value that is not empty counts.
    if Environment.value("NO_COLOR") != nil { configuration.theme = "mono" }
    if let theme { configuration.theme = theme }
    if let minutes { configuration.minutes = minutes }
    if forbidsClipboard { configuration.usesClipboard = false }
    if forbidsPrograms { configuration.startsPrograms = false }
    configuration.author = configuration.author ?? LibraryStore.userName
    if let width { configuration.width = width }
    return configuration
  }
}
