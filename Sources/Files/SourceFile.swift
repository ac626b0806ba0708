import Glibc

/// Reads files and streams, up to a limit, and says in one line why not.
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
  public static func exists(_ path: String) -> Bool {
    FileName.withPath(path) { access($0, F_OK) } == 0
  }

  /// The bytes of a file.
  public func read(path: String) throws(SourceFailure) -> [UInt8] {
    let reader = try open(path: path)
    try reader.readAll()
    return reader.bytes
  }

  /// The bytes of standard input.
  public func readStandardInput() throws(SourceFailure) -> [UInt8] {
    let reader = try openStandardInput()
    try reader.readAll()
    return reader.bytes
  }

  /// Opens a file to read it piece by piece.
  public func open(path: String) throws(SourceFailure) -> SourceReader {
    // Without O_NONBLOCK a named pipe that has no writer holds the program up for ever.
    let descriptor = FileName.withPath(path) {
      Glibc.open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw SourceFailure(errno, path: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw SourceFailure(number, path: path)
    }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    let reader = SourceReader(
      descriptor, name: path, size: isFile ? Int(status.st_size) : nil, limit: limit,
      stamp: isFile ? FileStamp(status) : nil)
    if isFile, Int(status.st_size) > limit { throw .tooLong(path, limit: limit) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory(path) }
    if status.st_mode & S_IFMT == S_IFIFO { try waitForWriter(of: reader, descriptor, path) }
    return reader
  }

  /// Waits for somebody who writes to a named pipe; a writer who has nothing to say yet is one.
  private func waitForWriter(
    of reader: SourceReader, _ descriptor: Int32, _ path: String
  ) throws(SourceFailure) {
    var waited: Int32 = 0
    while !isReadable(descriptor, within: Self.step) {
      var byte: UInt8 = 0
      let count = Glibc.read(descriptor, &byte, 1)
      if count > 0 { return reader.begin(with: byte) }
      // Without a writer a read gives the end, with one that is silent nothing yet.
      if count < 0 { return }
      waited += Self.step
      if waited >= patience { throw .noWriter(path) }
    }
  }

  /// How often somebody is looked for, in milliseconds.
  private static let step: Int32 = 50

  /// Opens standard input to read it piece by piece.
  public func openStandardInput() throws(SourceFailure) -> SourceReader {
    let name = "standard input"
    // Apart from the standard one, which others may close or give to a terminal.
    let descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else {
      // A job that is started without a standard input has it closed.
      throw errno == EBADF ? .nothing(name) : SourceFailure(errno, path: name)
    }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    return SourceReader(
      descriptor, name: name, size: isFile ? Int(status.st_size) : nil, limit: limit)
  }
}
