import Model

/// A program that the reader asks for; it has the terminal until it ends.
public enum OutsideRequest: Hashable, Sendable {
  /// The program that opens addresses, for one of them: `http` or `https`, in visible ASCII.
  case open(address: String)
  /// A line for the shell that the reader typed, with some of the text as its input.
  case pipe(line: String, input: String)
  /// The reader's editor, at a place of an open article.
  case edit(document: Int, place: Anchor)
}
