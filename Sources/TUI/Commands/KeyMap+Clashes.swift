extension KeyMap {
  /// Keys that the reader gave to one command and that another one had.
  public struct Clash: Hashable, Sendable {
    /// The keys.
    public var keys: [Key]
    /// The command that has them now.
    public var command: Command
    /// The one that loses them.
    public var loser: Command

    /// The clash in words.
    public var sentence: String {
      "\(KeyMap.name(of: keys)) is now \(command.rawValue), no longer \(loser.rawValue)"
    }
  }

  /// The keys of this map that commands lose to a reader's own keys; not those of commands that the reader
  /// gave keys, too: who does that knows.
  public func clashes(with own: [Command: [[Key]]]) -> [Clash] {
    if own.isEmpty { return [] }
    return bindings.flatMap { binding -> [Clash] in
      guard own[binding.command] == nil else { return [] }
      return binding.keys.flatMap { keys in
        Command.allCases.filter { command in
          own[command]?.contains(keys) == true
            && !contexts(of: command, for: keys).isDisjoint(with: binding.contexts)
        }.map { Clash(keys: keys, command: $0, loser: binding.command) }
      }
    }
  }

  /// The command that a reader gave the same keys in the same place before; nil if there is none.
  public func rival(of command: Command, keys: [[Key]], in own: [Command: [[Key]]]) -> Clash? {
    for other in Command.allCases where other != command {
      let theirs = own[other]?.first { sequence in
        keys.contains(sequence)
          && !contexts(of: command, for: sequence).isDisjoint(
            with: contexts(of: other, for: sequence))
      }
      if let theirs { return Clash(keys: theirs, command: command, loser: other) }
    }
    return nil
  }

  /// Where keys that a reader gives to a command work: where they did before, else wherever it has keys.
  private func contexts(of command: Command, for keys: [Key]) -> Set<Context> {
    let rows = bindings.filter { $0.command == command }
    let same = rows.filter { $0.keys.contains(keys) }
    guard !rows.isEmpty else { return Set(Context.allCases) }
    return (same.isEmpty ? rows : same).reduce([]) { $0.union($1.contexts) }
  }
}
