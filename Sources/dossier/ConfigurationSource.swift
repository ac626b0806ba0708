import Configuration
import Files
import Glibc
import Model
import Terminal

/// The configuration file: where it is, and what is in it.
enum ConfigurationSource {
  /// The path; nil if neither XDG_CONFIG_HOME nor HOME says where to look.
  static var path: String? {
    if let folder = Environment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/dossier/config"
    }
    guard let home = Environment.value("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config/dossier/config"
  }

  /// The reader's configuration, or the standard one where there is no file.
  ///
  /// - Throws: `ConfigurationFailure` with the sentence for the first wrong line.
  static func read() throws -> Configuration {
    guard let path, SourceFile.exists(path) else { return Configuration() }
    let bytes: [UInt8]
    do {
      bytes = try SourceFile(limit: Configuration.sizeLimit).read(path: path)
    } catch .empty, .nothing {
      return Configuration()
    }
    do {
      return try Configuration(reading: bytes)
    } catch {
      throw ConfigurationFailure(sentence: VisibleText.ofLines(error.sentence(file: path)))
    }
  }

  /// The words that make an event: the reader's own before the built-in ones.
  ///
  /// A wrong configuration is told of where it is read for the explorer; here the built-in words hold.
  static let triggers: EventLexicon = {
    guard let own = try? read().triggers, !own.isEmpty else { return .english }
    return EventLexicon(triggers: own + EventTriggers.english)
  }()

}

/// A configuration file that cannot be understood.
struct ConfigurationFailure: Error {
  /// What is wrong, with file and line.
  var sentence: String
}
