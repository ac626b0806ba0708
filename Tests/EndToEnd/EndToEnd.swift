import Dispatch
import Testing

/// Tests of the built program, each suite in a lane.
@Suite enum EndToEnd {}

/// Where suites run one after another, on a thread of their own: they wait more than they compute, and what waits on a thread that tests
/// share keeps the others from it.
final class Lane: TaskExecutor, SuiteTrait, TestTrait, TestScoping {
  /// For what starts the program with arguments and reads what it prints.
  static let commands = Lane("commands")
  /// For what a terminal shows.
  static let screens = Lane("screens")
  /// For what lasts: notes, places and the library.
  static let libraries = Lane("libraries")

  let isRecursive = true
  private let queue: DispatchQueue

  private init(_ name: String) { queue = DispatchQueue(label: name) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(self) { try await function() }
  }
}
