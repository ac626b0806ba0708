import Glibc
import TextSafety

/// Reads PDF files through pdftotext, a program that is started only where the reader says so.
public enum PDFText {
  /// Where the program is; nil if it is not installed.
  public static var program: String? {
    guard let path = getenv("PATH") else { return nil }
    let folders = String(cString: path).split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.map { $0 + "/pdftotext" }.first { access($0, X_OK) == 0 }
  }

  /// The text of a PDF file, up to a limit in bytes; its pages end with form feeds.
  public static func read(
    path: String, limit: Int = 64 * 1_048_576
  ) throws(SourceFailure) -> [UInt8] {
    guard let program else {
      throw .system(path, reason: "pdftotext is not installed (Debian: poppler-utils)")
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SourceFailure(errno, path: path) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(program, path: path, output: ends[1])
    close(ends[1])
    let reader = SourceReader(ends[0], name: path, size: nil, limit: limit)
    guard let process else { throw SourceFailure(errno, path: path) }
    defer { end(process) }
    do {
      try reader.readAll()
    } catch {
      guard case .nothing = error else { throw error }
    }
    guard reader.bytes.contains(where: { $0 > .space }) else {
      throw .system(path, reason: "pdftotext finds no text in it")
    }
    return reader.bytes
  }

  /// Starts the program; what it complains of is not shown, since it may quote the file.
  private static func start(_ program: String, path: String, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // A name that begins with a hyphen is no option.
    let file = path.hasPrefix("/") ? path : "./" + path
    let options: [String] = ["pdftotext", "-enc", "UTF-8"]
    var words = options.map { strdup($0) }
    words += [FileName.withPath(file) { strdup($0) }, strdup("-"), nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, nil, &words, environ)
    return failure == 0 ? process : nil
  }

  private static func end(_ process: pid_t) {
    // It may have more to say than anybody reads.
    kill(process, SIGTERM)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
