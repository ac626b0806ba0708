import Model

/// Where a reader wants to begin: `+N` and `+/WORDS`, as in less and vi.
public enum StartPlace: Hashable, Sendable {
  /// A line of the text, from 1.
  case line(Int)
  /// The first place that has some words.
  case words(String)
  /// The end.
  case end

  /// Reads an operand; nil for one that is none of these.
  public init?(_ operand: String) {
    guard operand.first == "+" else { return nil }
    let rest = operand.dropFirst()
    if rest.first == "/", rest.count > 1 {
      self = .words(String(rest.dropFirst()))
    } else if rest == "G" {
      self = .end
    } else if let line = Int(rest), line > 0 {
      self = .line(line)
    } else {
      return nil
    }
  }
}
