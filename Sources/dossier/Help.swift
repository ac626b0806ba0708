import ArgumentParser

/// The help of the program as a whole.
enum Help {
  /// The explorer's help, which is what the bare program runs, followed by the other commands.
  static var whole: String {
    let explorer = Dossier.helpMessage(for: Explore.self)
    let commands = Dossier.helpMessage(for: Dossier.self)
    let lines = commands.split(separator: "\n", omittingEmptySubsequences: false)
    return explorer + "\n" + lines.drop { $0 != "SUBCOMMANDS:" }.joined(separator: "\n")
  }

  /// How the program ends; part of the explorer's help.
  static let exitCodes = """
    Exit codes: 0 success, 1 wrong usage, 2 no usable terminal, 3 an input cannot be read, \
    4 the output cannot be written, 128 + N after signal N.
    """
}
