import Files

/// Collects text for standard output and writes it in large pieces.
struct BufferedOutput {
  private var text = ""
  private var failure: OutputFailure?

  /// How much is collected before it is written, in bytes.
  private static let limit = 1 << 16

  /// Takes in text; false where standard output takes no more.
  mutating func write(_ more: String) -> Bool {
    text += more
    return text.utf8.count < Self.limit || flush()
  }

  /// Writes what is left, and throws what went wrong on the way.
  mutating func finish() throws(OutputFailure) {
    _ = failure == nil && flush()
    if let failure { throw failure }
  }

  private mutating func flush() -> Bool {
    do {
      try StandardStream.write(text)
      text = ""
      return true
    } catch {
      failure = error
      return false
    }
  }
}
