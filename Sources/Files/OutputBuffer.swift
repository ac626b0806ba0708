import Glibc

/// Gathers what goes to standard output and writes it in pieces of a size worth a system call.
///
/// A failure is kept until `finish` throws it; what comes after it is dropped.
public final class OutputBuffer {
  private var bytes: [UInt8] = []
  private var failure: OutputFailure?

  /// The size of a piece in bytes.
  private static let piece = 65_536

  /// Makes an empty buffer.
  public init() { bytes.reserveCapacity(2 * Self.piece) }

  /// Whether standard output takes no more.
  public var hasFailed: Bool { failure != nil }

  /// Adds text.
  public func put(_ text: String) {
    guard failure == nil else { return }
    bytes.append(contentsOf: TerminalCharset.bytes(of: text, for: STDOUT_FILENO))
    if bytes.count >= Self.piece { write() }
  }

  /// Writes what is left.
  public func finish() throws(OutputFailure) {
    write()
    if let failure { throw failure }
  }

  private func write() {
    guard failure == nil, !bytes.isEmpty else { return }
    do {
      try StandardStream.write(bytes)
    } catch {
      failure = error
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
