import ArgumentParser

/// A mistake on the command line, told as all other errors are: in one line, in lower case, without a full stop.
enum UsageMistake {
  /// What is wrong and which help says more: "missing value for '--to <form>' (see dossier print --help)".
  static func sentence(for error: any Error) -> String {
    let mistake = styled(oneLine(Dossier.message(for: error)))
    return "\(mistake) (see \(help(in: Dossier.fullMessage(for: error))))"
  }

  /// The command that the parser names at the end of its whole message, as in "See 'dossier print --help' for …".
  private static func help(in message: String) -> String {
    let line = message.split(separator: "\n").last { $0.contains("See '") } ?? ""
    let words = line.split(separator: "'").dropFirst().first ?? "dossier --help"
    // The explorer is the program without a command.
    return words.split(separator: " ").filter { $0 != "explore" }.joined(separator: " ")
  }

  /// The parser's message in one line: the values that it lists come after each other.
  private static func oneLine(_ message: String) -> String {
    let lines = message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let values = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    let words = lines.filter { !$0.hasPrefix("- ") }.joined(separator: " ")
      .replacing(". Please provide one of the following:", with: "; use one of:")
    return values.isEmpty ? words : words + " " + values.joined(separator: ", ")
  }

  private static func styled(_ message: String) -> String {
    let message = message.hasSuffix(".") ? message.dropLast() : Substring(message)
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}
