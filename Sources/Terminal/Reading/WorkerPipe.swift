import Glibc

/// A member of a pool as the process sees it that started it: what it prints comes through a pipe.
final class WorkerPipe {
  private var process: pid_t = 0
  private var descriptor: Int32 = -1
  /// A head that was read and whose input is not asked for yet.
  private var head: (kind: WorkerFrame.Kind, index: Int, length: Int)?

  /// Room for what a member prints while another one is listened to.
  private static let room: Int32 = 1 << 20
  /// F_SETPIPE_SZ of Linux, which Swift's Glibc does not have.
  private static let setPipeSize: Int32 = 1031

  /// Starts a member; one that cannot be started says nothing.
  init(head: [String], operands: [[UInt8]]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    // A later member must not hold the ends of an earlier one open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], Self.setPipeSize, Self.room)
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words = (head + ["--"]).map { strdup($0) } + operands.map(Self.word) + [nil]
    defer { for word in words { free(word) } }
    guard posix_spawn(&process, "/proc/self/exe", &actions, nil, &words, environ) == 0 else {
      close(ends[0])
      return
    }
    descriptor = ends[0]
  }

  deinit { if descriptor >= 0 { _ = finish() } }

  private static func word(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { word in
      word.baseAddress.flatMap { strdup($0) }
    }
  }

  /// The next that it says of an input, or of one before; nil if it went on to another one, or is gone.
  func next(upTo index: Int) -> WorkerFrame? {
    if head == nil { head = read(WorkerFrame.headLength).flatMap(WorkerFrame.head) }
    guard let found = head, found.index <= index, let bytes = read(found.length) else { return nil }
    head = nil
    return WorkerFrame(kind: found.kind, index: found.index, bytes: bytes)
  }

  /// Waits for its end; returns its exit code, or that of the signal that ended it.
  func finish() -> Int32 {
    guard descriptor >= 0 else { return 1 }
    close(descriptor)
    descriptor = -1
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func read(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + done }, count - done)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }
}
