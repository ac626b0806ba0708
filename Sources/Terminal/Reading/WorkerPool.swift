import Glibc

/// Processes of the program itself that share the inputs of a batch, one a core; what they print comes in the
/// order of the inputs.
///
/// Threads would share the bound on memory and the guard that tells which input ended the program; processes
/// have each their own, and the store takes several writers.
public struct WorkerPool {
  /// What became of the inputs.
  public struct Result: Sendable {
    /// Those that were done.
    public var done = 0
    /// Those that could not be read, or were not come to.
    public var refused = 0
    /// The exit code of a member that failed as a whole, as for a full disk.
    public var failure: Int32?
  }

  /// A few inputs are done before another process has begun.
  private static let smallestShare = 16

  private let size: Int

  /// A pool for these inputs; nil if one process does as well.
  public init?(inputs: Int) {
    size = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), inputs / Self.smallestShare)
    guard size > 1 else { return nil }
  }

  /// Does the inputs.
  ///
  /// - Parameters:
  ///   - head: the program's name and options.
  ///   - operands: the inputs; neighbours go to different members, so that all have as much to do.
  ///   - put: takes what was printed; where it returns false, nothing more is read.
  public func run(head: [String], operands: [[UInt8]], put: (String) -> Bool) -> Result {
    let members = (0..<size).map { first in
      WorkerPipe(
        head: head,
        operands: stride(from: first, to: operands.count, by: size).map { operands[$0] })
    }
    var result = Result()
    for index in operands.indices {
      var isDone = false
      while let frame = members[index % size].next(upTo: index / size) {
        switch frame.kind {
        case .piece: if !put(String(decoding: frame.bytes, as: UTF8.self)) { return result }
        case .done: isDone = true
        case .refused: break
        }
        if frame.kind != .piece { break }
      }
      if isDone { result.done += 1 } else { result.refused += 1 }
    }
    for member in members {
      let status = member.finish()
      if status != 0 { result.failure = result.failure ?? status }
    }
    return result
  }
}
