import CInih
import Model
import TUI

extension Configuration {
  /// The longest file, in bytes.
  public static let sizeLimit = 65_536

  /// Reads a configuration file in INI form; everything in it is checked.
  ///
  /// - Throws: `ConfigurationError` for the first line that is wrong.
  public init(reading bytes: [UInt8]) throws(ConfigurationError) {
    self.init()
    guard bytes.count <= Configuration.sizeLimit else {
      throw ConfigurationError(line: nil, problem: .tooLong(limit: Configuration.sizeLimit))
    }
    var reading = Reading()
    let text = bytes.filter { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    let result = withUnsafeMutablePointer(to: &reading) { pointer in
      ini_parse_string(text, takeSetting, UnsafeMutableRawPointer(pointer))
    }
    if result != 0 {
      throw ConfigurationError(
        line: result > 0 ? Int(result) : nil, problem: reading.problem ?? .unreadableLine)
    }
    self = reading.configuration
  }
}

/// What the reader of the file has understood so far.
private struct Reading {
  var configuration = Configuration()
  var problem: ConfigurationError.Problem?

  mutating func take(section: String, name: String, value: String) -> Bool {
    // The library goes on after a wrong line; the first one is the one to tell of.
    guard problem == nil else { return true }
    switch section {
    case "explorer": problem = takeExplorer(name, value)
    case "keys": problem = takeKeys(name, value)
    case "events": problem = takeTriggers(name, value)
    case "": problem = .noSection(String(name.prefix(60)))
    default: problem = .unknownSection(String(section.prefix(60)))
    }
    return problem == nil
  }

  private mutating func takeExplorer(_ name: String, _ value: String)
    -> ConfigurationError.Problem?
  {
    switch name {
    case "theme":
      guard Theme.named.contains(where: { $0.name == value }) else {
        let names = Theme.named.map(\.name).joined(separator: ", ")
        return .badValue(String(value.prefix(60)), allowed: "one of \(names)")
      }
      configuration.theme = value
    case "start":
      guard let start = Settings.Start(rawValue: value) else {
        let names = Settings.Start.allCases.map(\.rawValue).joined(separator: ", ")
        return .badValue(String(value.prefix(60)), allowed: "one of \(names)")
      }
      configuration.start = start
    case "width": return number(value, in: 20...200) { $0.width = $1 }
    case "minutes": return number(value, in: 1...120) { $0.minutes = $1 }
    case "mouse": return truth(value) { $0.usesMouse = $1 }
    case "clipboard": return truth(value) { $0.usesClipboard = $1 }
    case "links": return truth(value) { $0.showsLinks = $1 }
    case "processes": return truth(value) { $0.startsPrograms = $1 }
    case "author": configuration.author = Annotation.safe(value)
    case "opener":
      guard let words = CommandWords.split(value), !words.isEmpty else {
        return .badValue(String(value.prefix(60)), allowed: "a program and its arguments")
      }
      configuration.opener = words
    default: return .unknownSetting(String(name.prefix(60)))
    }
    return nil
  }

  private mutating func takeKeys(_ name: String, _ value: String) -> ConfigurationError.Problem? {
    guard let command = Command(rawValue: name) else {
      return .unknownCommand(String(name.prefix(60)))
    }
    var sequences: [[Key]] = []
    for word in value.split(separator: " ") {
      var keys: [Key] = []
      for part in word.split(separator: ",") {
        guard let key = Key(name: String(part)) else {
          return .unknownKey(String(part.prefix(60)))
        }
        keys.append(key)
      }
      if !keys.isEmpty { sequences.append(keys) }
    }
    // inih hands the lines over one by one, so that the second of two is the one to tell of.
    if let clash = KeyMap.standard.rival(of: command, keys: sequences, in: configuration.keys) {
      return .keyTwice(KeyMap.name(of: clash.keys), other: clash.loser.rawValue)
    }
    configuration.keys[command] = sequences
    return nil
  }

  /// Takes words for a kind of event; each counts as a verb and as a noun.
  private mutating func takeTriggers(_ name: String, _ value: String)
    -> ConfigurationError.Problem?
  {
    guard let kind = TimelineEvent.Kind(rawValue: name) else {
      let kinds = TimelineEvent.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return .badValue(String(name.prefix(60)), allowed: "one of \(kinds)")
    }
    let words = value.split(separator: " ").map { $0.lowercased() }
    configuration.triggers.append(EventTriggers(kind, verbs: words, nouns: words))
    return nil
  }

  private mutating func number(
    _ value: String, in range: ClosedRange<Int>, _ set: (inout Configuration, Int) -> Void
  ) -> ConfigurationError.Problem? {
    guard let number = Int(value), range.contains(number) else {
      return .badValue(
        String(value.prefix(60)),
        allowed: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    set(&configuration, number)
    return nil
  }

  private mutating func truth(_ value: String, _ set: (inout Configuration, Bool) -> Void)
    -> ConfigurationError.Problem?
  {
    switch value {
    case "yes": set(&configuration, true)
    case "no": set(&configuration, false)
    default: return .badValue(String(value.prefix(60)), allowed: "yes or no")
    }
    return nil
  }
}

private func takeSetting(
  _ user: UnsafeMutableRawPointer?, section: UnsafePointer<CChar>?,
  name: UnsafePointer<CChar>?, value: UnsafePointer<CChar>?
) -> Int32 {
  guard let user, let section, let name, let value else { return 1 }
  let reading = user.assumingMemoryBound(to: Reading.self)
  let isRight = reading.pointee.take(
    section: String(cString: section), name: String(cString: name), value: String(cString: value))
  return isRight ? 1 : 0
}
