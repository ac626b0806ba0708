/// What is wrong in a configuration file.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The line is neither a section, a setting nor a comment.
    case unreadableLine
    /// There is no such section.
    case unknownSection(String)
    /// There is no such setting in the section.
    case unknownSetting(String)
    /// There is no such command.
    case unknownCommand(String)
    /// A setting stands before any section.
    case noSection(String)
    /// A key was given to another command before.
    case keyTwice(String, other: String)
    /// There is no such key.
    case unknownKey(String)
    /// The value is not one of those that can be given.
    case badValue(String, allowed: String)
    /// The file is longer than a configuration can be, in bytes.
    case tooLong(limit: Int)
  }

  /// The line, from 1; nil if the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// One line for the reader, with the file's name before it.
  public func sentence(file: String) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    switch problem {
    case .unreadableLine: return "\(place): expected [section], setting = value or # comment"
    case .unknownSection(let name):
      return "\(place): no section [\(name)]; there are [explorer], [keys] and [events]"
    case .noSection(let name):
      return "\(place): “\(name)” comes before any section; "
        + "put [explorer], [keys] or [events] above it"
    case .keyTwice(let key, let other):
      return "\(place): \(key) is already a key of “\(other)”"
    case .unknownSetting(let name): return "\(place): no setting “\(name)”"
    case .unknownCommand(let name):
      return "\(place): no command “\(name)”; dossier config --print-default lists them"
    case .unknownKey(let name): return "\(place): no key “\(name)”"
    case .badValue(let value, let allowed): return "\(place): “\(value)” is not \(allowed)"
    case .tooLong(let limit): return "\(place): longer than \(limit) bytes"
    }
  }
}
