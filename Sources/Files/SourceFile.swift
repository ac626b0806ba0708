import Glibc

/// Reads whole files and streams, up to a limit, and says in one line why not.
public struct SourceFile {
  /// How many bytes are read at most; more is refused.
  public var limit: Int
  /// How long a named pipe without a writer is waited for, in milliseconds.
  public var patience: Int32

  /// Makes a reader; the limit of 64 MiB is far above any article.
  public init(limit: Int = 64 * 1_048_576, patience: Int32 = 1000) {
    self.limit = limit
    self.patience = patience
  }

  /// Whether there is anything of that name.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of a file.
  public func read(path: String) throws(SourceFailure) -> [UInt8] {
    // Without O_NONBLOCK a named pipe that has no writer holds the program up for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw .directory(path)
    case S_IFREG:
      if Int(status.st_size) > limit { throw .tooLong(path, limit: limit) }
      return try text(
        readAll(descriptor, name: path, size: Int(status.st_size), isPipe: false), name: path)
    case S_IFIFO:
      guard isReadable(descriptor, within: patience) else { throw .noWriter(path) }
      return try text(readAll(descriptor, name: path, isPipe: true), name: path)
    default:
      return try text(readAll(descriptor, name: path, isPipe: true), name: path)
    }
  }

  /// The bytes of standard input.
  public func readStandardInput() throws(SourceFailure) -> [UInt8] {
    try text(readAll(STDIN_FILENO, name: "standard input", isPipe: true), name: "standard input")
  }

  private func text(_ bytes: [UInt8], name: String) throws(SourceFailure) -> [UInt8] {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]
    if bytes.allSatisfy({ blanks.contains($0) }) { throw .empty(name) }
    if let format = BinaryFormat.detect(in: bytes) {
      throw .binary(name, format: format.isEmpty ? nil : format)
    }
    return bytes
  }

  private func readAll(
    _ descriptor: Int32, name: String, size: Int = 0, isPipe: Bool
  ) throws(SourceFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    // What the file says of its size spares the doubling; what it does not hold costs no memory.
    bytes.reserveCapacity(min(max(0, size), limit))
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
        if bytes.count > limit { throw .tooLong(name, limit: limit) }
      } else if count == 0 {
        return bytes
      } else if errno == EAGAIN && isPipe {
        _ = isReadable(descriptor, within: -1)
      } else if errno != EINTR {
        throw failure(name)
      }
    }
  }

  private func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private func failure(_ path: String) -> SourceFailure {
    switch errno {
    case ENOENT, ENOTDIR: .missing(path)
    case EACCES, EPERM: .notPermitted(path)
    case EISDIR: .directory(path)
    default: .system(path, reason: String(cString: strerror(errno)))
    }
  }
}
