import Glibc

/// Work beside the keys that cannot be done in slices.
///
/// It has a thread of its own, which shares nothing with anybody until it is done. A pipe tells of its end, and
/// whoever wants the result waits for the thread: there is no lock.
public final class BackgroundWork<Result: Sendable> {
  /// Can be read from when the work is done.
  public let descriptor: Int32
  private var stop: Int32
  private let thread: pthread_t
  private let body: ThreadBody
  private var isJoined = false

  /// Starts the work; nil if the system has no thread for it.
  public convenience init?(_ work: @escaping @Sendable () -> Result) {
    self.init(stoppable: { _ in work() })
  }

  /// Starts work that looks now and then whether it is wanted any more; nil if the system has no thread for it.
  public init?(stoppable work: @escaping @Sendable (_ isStopped: @escaping () -> Bool) -> Result) {
    var (ends, stop): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&ends) == 0 else { return nil }
    guard pipe(&stop) == 0 else {
      for end in ends { close(end) }
      return nil
    }
    for end in ends + stop { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let sign = stop[0]
    let body = ThreadBody(ends: [ends[1], sign]) { work { Self.isReadable(sign) } }
    guard let thread = Self.start(body) else {
      for end in ends + stop { close(end) }
      return nil
    }
    self.body = body
    self.thread = thread
    descriptor = ends[0]
    self.stop = stop[1]
  }

  /// Whoever leaves does not wait for what nobody wants any more.
  deinit {
    if !isJoined { pthread_detach(thread) }
    close(descriptor)
    giveUp()
  }

  /// Whether the work is done.
  public var isDone: Bool { Self.isReadable(descriptor) }

  /// Lets the work know that nobody wants it any more.
  public func giveUp() {
    // The other end sees that nobody writes to it any more.
    if stop >= 0 { close(stop) }
    stop = -1
  }

  private static func isReadable(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// What came of the work; waits for it.
  public func take() -> Result? {
    if !isJoined { pthread_join(thread, nil) }
    isJoined = true
    return body.result as? Result
  }

  /// Starts a thread that takes no signals: they go to the one that has the terminal.
  private static func start(_ body: ThreadBody) -> pthread_t? {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    // A fault of its own is its own.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(body)
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if failure != 0 { context.release() }
    return failure == 0 ? thread : nil
  }
}

/// What a thread has to do, and what came of it.
private final class ThreadBody {
  private let work: @Sendable () -> any Sendable
  /// Where its end is told of, and what it looks at.
  private let ends: [Int32]
  private(set) var result: (any Sendable)?

  init(ends: [Int32], _ work: @escaping @Sendable () -> any Sendable) {
    self.ends = ends
    self.work = work
  }

  func run() {
    result = work()
    if let end = ends.first { _ = write(end, "", 1) }
    for end in ends { close(end) }
  }
}
