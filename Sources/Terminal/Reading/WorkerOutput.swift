import Glibc

/// One process of a pool hands over what it prints for each input to the process that started it.
public struct WorkerOutput {
  private var index: Int
  private var bytes: [UInt8] = []
  /// How much is handed over at once, in bytes.
  private static let piece = 32_768

  /// Begins with the input of this number.
  public init(first: Int) { index = first }

  /// Prints.
  public mutating func put(_ text: String) {
    bytes += text.utf8
    if bytes.count >= Self.piece { handOver() }
  }

  /// Ends an input.
  public mutating func finish(isRefused: Bool) {
    if !bytes.isEmpty { handOver() }
    Self.write(WorkerFrame(kind: isRefused ? .refused : .done, index: index).written)
    index += 1
  }

  private mutating func handOver() {
    Self.write(WorkerFrame(kind: .piece, index: index, bytes: bytes).written)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Who started it may be gone; then there is nobody to work for.
  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { exit(0) }
      rest = rest.dropFirst(count)
    }
  }
}
