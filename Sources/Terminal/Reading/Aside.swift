import Glibc

/// Work beside the keys that cannot be done in slices.
///
/// It has a thread of its own, which shares nothing with anybody until it is done. A pipe tells of its end, and
/// whoever wants the result waits for the thread: there is no lock.
public final class Aside<Result: Sendable> {
  /// Can be read from when the work is done.
  public let descriptor: Int32
  private let thread: pthread_t
  private let errand: Errand
  private var isJoined = false

  /// Starts the work; nil where the system has no thread for it.
  public init?(_ work: @escaping @Sendable () -> Result) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let errand = Errand(end: ends[1]) { work() }
    guard let thread = Self.start(errand) else {
      for end in ends { close(end) }
      return nil
    }
    self.errand = errand
    self.thread = thread
    descriptor = ends[0]
  }

  /// Whoever leaves does not wait for what nobody wants any more.
  deinit {
    if !isJoined { pthread_detach(thread) }
    close(descriptor)
  }

  /// Whether the work is done.
  public var isDone: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// What came of the work; waits for it.
  public func take() -> Result? {
    if !isJoined { pthread_join(thread, nil) }
    isJoined = true
    return errand.result as? Result
  }

  /// Starts a thread that takes no signals: they go to the one that has the terminal.
  private static func start(_ errand: Errand) -> pthread_t? {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    // A fault of its own is its own.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(errand)
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Errand>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if failure != 0 { context.release() }
    return failure == 0 ? thread : nil
  }
}

/// What a thread has to do, and what came of it.
private final class Errand {
  private let work: @Sendable () -> any Sendable
  private let end: Int32
  private(set) var result: (any Sendable)?

  init(end: Int32, _ work: @escaping @Sendable () -> any Sendable) {
    self.end = end
    self.work = work
  }

  func run() {
    result = work()
    _ = write(end, "", 1)
    close(end)
  }
}
