/// Which keys do what where: one table, from which the help and the hints are made.
public struct KeyMap: Sendable {
  /// Where a key is pressed.
  public enum Context: Hashable, Sendable, CaseIterable {
    case navigator, zoom, reader
  }

  /// A heading of the help.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case moving = "Moving"
    case panes = "Panes"
    case reading = "Reading"
    case finding = "Finding"
    case session = "Session"
  }

  /// One row of the table.
  public struct Binding: Hashable, Sendable {
    /// What happens.
    public var command: Command
    /// The keys, each of which does it.
    public var keys: [Key]
    /// Where they do.
    public var contexts: Set<Context>
    /// Where the help lists them.
    public var group: Group
  }

  /// The rows in the order of the help.
  public let bindings: [Binding]
  private let commands: [Context: [Key: Command]]

  /// Makes a map of its rows; where two rows name a key, the later one has it.
  public init(bindings: [Binding]) {
    self.bindings = bindings
    var commands: [Context: [Key: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { commands[context, default: [:]][key] = binding.command }
      }
    }
    self.commands = commands
  }

  /// What a key does in a context.
  public func command(for key: Key, in context: Context) -> Command? {
    commands[context]?[key]
  }

  /// The first key of a command in a context.
  public func key(for command: Command, in context: Context) -> Key? {
    bindings.first { $0.command == command && $0.contexts.contains(context) }?.keys.first
  }
}
