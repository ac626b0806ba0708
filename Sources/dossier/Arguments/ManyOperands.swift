import ArgumentParser

/// A command that takes any number of inputs.
protocol InputTakingCommand: ParsableCommand {
  /// The inputs and how they are read.
  var input: InputOptions { get set }
}

/// Keeps thousands of file names from the parser, whose time grows with the square of their number.
enum ManyOperands {
  /// This many arguments cost the parser no time.
  private static let few = 200

  /// The arguments for the parser, and the operands after them.
  ///
  /// What comes after the last option and its value are operands; of these one goes to the parser, too, since
  /// an option without a value has none.
  static func split(_ arguments: [String]) -> (parsed: [String], operands: [String]) {
    guard arguments.count > few else { return (arguments, []) }
    let option = arguments.lastIndex { $0.hasPrefix("-") && $0 != "-" } ?? 0
    let end = min(arguments.count, option + 2)
    return (Array(arguments[..<end]), Array(arguments[end...]))
  }

  /// Parses a command line.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let (parsed, operands) = split(arguments)
    guard !operands.isEmpty,
      var command = try? Dossier.parseAsRoot(parsed) as? any InputTakingCommand
    else { return try Dossier.parseAsRoot(arguments) }
    command.input.files += operands
    return command
  }
}
