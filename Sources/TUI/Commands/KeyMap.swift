/// Which keys do what where: one table, from which the help and the hints are made.
public struct KeyMap: Sendable {
  /// Where a key is pressed.
  public enum Context: Hashable, Sendable, CaseIterable {
    case navigator, zoom, reader, library
  }

  /// A heading of the help.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case moving = "Moving"
    case panes = "Panes"
    case reading = "Reading"
    case finding = "Finding"
    case notes = "Notes"
    case library = "Library"
    case session = "Session"
  }

  /// One row of the table.
  public struct Binding: Hashable, Sendable {
    /// What happens.
    public var command: Command
    /// The sequences of keys, mostly of one, each of which does it.
    public var keys: [[Key]]
    /// Where they do.
    public var contexts: [Context]
    /// Where the help lists them.
    public var group: Group
  }

  /// The rows in the order of the help.
  ///
  /// A key is looked for among these hundred rows: that takes a microsecond, where tables by key would make
  /// the first screen wait for a hundred and more.
  public let bindings: [Binding]

  /// Makes a map of its rows; where two rows name the same keys, the later one has them.
  public init(bindings: [Binding]) {
    self.bindings = bindings
  }

  /// What a key does in a context.
  public func command(for key: Key, in context: Context) -> Command? {
    command(for: [key], in: context)
  }

  /// What a sequence of keys does in a context.
  public func command(for keys: [Key], in context: Context) -> Command? {
    bindings.last { $0.contexts.contains(context) && $0.keys.contains(keys) }?.command
  }

  /// Whether a longer sequence begins with these keys, whatever they do alone.
  public func isPrefix(_ keys: [Key], in context: Context) -> Bool {
    bindings.contains { binding in
      binding.contexts.contains(context)
        && binding.keys.contains { $0.count > keys.count && $0.starts(with: keys) }
    }
  }

  /// What the sequences that begin with these keys do: the rest of the keys and the command.
  public func continuations(of keys: [Key], in context: Context) -> [(
    keys: [Key], command: Command
  )] {
    bindings.filter { $0.contexts.contains(context) }.flatMap { binding in
      binding.keys.filter { $0.count > keys.count && Array($0.prefix(keys.count)) == keys }
        .map { (Array($0.dropFirst(keys.count)), binding.command) }
    }
  }

  /// The first keys of a command in a context, as the hints write them.
  public func name(for command: Command, in context: Context) -> String? {
    let binding = bindings.first { $0.command == command && $0.contexts.contains(context) }
    return binding?.keys.first.map(KeyMap.name(of:))
  }

  /// A sequence as the help writes it: "gl", "Ctrl-w j".
  public static func name(of keys: [Key]) -> String {
    if keys.count == 1 { return keys[0].name }
    let names = keys.map(\.name)
    return names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  /// Whether a command has the keys in this map.
  func isStandard(_ keys: [Key], for command: Command) -> Bool {
    bindings.contains { $0.command == command && $0.keys.contains(keys) }
  }

  /// The map with other keys for some commands, which lose those of this map.
  public func replacing(_ keys: [Command: [[Key]]]) -> KeyMap {
    guard !keys.isEmpty else { return self }
    var seen: Set<Command> = []
    var kept = bindings.compactMap { binding -> Binding? in
      guard let own = keys[binding.command] else { return binding }
      var changed = binding
      // A new key works wherever the command has one; a standard key stays where it was.
      changed.keys = own.filter { keys in
        binding.keys.contains(keys) || !isStandard(keys, for: binding.command)
      }
      seen.insert(binding.command)
      return changed
    }
    for (command, own) in keys where !seen.contains(command) {
      kept.append(
        Binding(
          command: command, keys: own, contexts: Context.allCases, group: .session))
    }
    // The reader's own keys win over the standard ones of other commands.
    kept.sort { (keys[$0.command] == nil ? 0 : 1) < (keys[$1.command] == nil ? 0 : 1) }
    return KeyMap(bindings: kept)
  }
}
