/// Why something cannot be written.
public enum OutputFailure: Error, Hashable {
  /// The system refused, in its words.
  case system(String, reason: String)
}

extension OutputFailure {
  /// One line for the reader.
  public var sentence: String {
    switch self {
    case .system(let name, let reason): "\(VisibleText.escaping(name)): \(reason)"
    }
  }
}
