import Glibc
import Model

extension TerminalError: CustomStringConvertible {
  /// The error as one sentence for the reader, safe to print.
  public var description: String {
    switch self {
    case .noTerminal:
      return "no terminal to show the article on"
    case .typeNotSet:
      return "TERM is not set"
    case .typeUnknown(let name):
      return "unknown terminal \(TerminalError.shown(name)): "
        + "try TERM=xterm-256color dossier …, or dossier --linear …"
    case .typeCannotPlaceCursor(let name):
      return "the terminal \(TerminalError.shown(name)) cannot move its cursor: "
        + "use dossier --linear …"
    case .system(let call, let number):
      return "\(call) failed: \(String(cString: strerror(number)))"
    }
  }

  /// A name from the environment, short and without anything that a terminal would obey.
  private static func shown(_ name: String) -> String {
    let safe = name.unicodeScalars.prefix(40).map { scalar -> Character in
      SafeText.allows(scalar.value) ? Character(scalar) : "\u{FFFD}"
    }
    return "“" + String(safe) + (name.unicodeScalars.count > 40 ? "…" : "") + "”"
  }
}
