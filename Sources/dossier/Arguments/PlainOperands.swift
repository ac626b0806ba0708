/// The usual call names files and nothing else, and needs no parser to be set up (Linking/README.md).
enum PlainOperands {
  /// Marks of paths and of bundled briefings' names that no command's name has.
  static let marks = Array("./-".utf8)

  /// The arguments, if they are operands and nothing else: no option among them, no name of a command.
  ///
  /// A word of letters alone may be a command and goes to the parser.
  static func parse(_ arguments: [String]) -> [String]? {
    let isPlain = arguments.allSatisfy { argument in
      argument == "-"
        || !argument.hasPrefix("-") && argument.utf8.contains { marks.contains($0) }
    }
    return isPlain ? arguments : nil
  }
}
