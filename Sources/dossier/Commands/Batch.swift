import ArgumentParser
import Files
import Terminal

/// Goes through many inputs, each to its end before the next is opened, on all cores where there are many of
/// them; one that cannot be read, or that ends the program, does not keep those after it out.
struct Batch {
  /// What is done with an article, and printed of it.
  typealias Work = (_ source: ArticleSource, _ put: @escaping (String) -> Void) throws -> Void

  /// The command line up to the operands.
  var head: [String]
  /// The inputs.
  var input: InputOptions
  /// How it began, if it is one of several or goes on after an input that ended it.
  var options: BatchOptions

  /// Does the inputs, and throws the exit code where some were refused.
  ///
  /// - Parameter done: the word for those that were not.
  func run(done: String, _ work: Work) throws {
    if options.sharing { return try share(work) }
    let output = OutputBuffer()
    var count = options.resuming ?? BatchCount()
    if options.resuming == nil, !input.files.contains("-"),
      let pool = WorkerPool(inputs: input.files.count)
    {
      let result = pool.run(head: words + ["--sharing"], operands: operands) { text in
        output.put(text)
        return !output.hasFailed
      }
      try output.finish()
      count = BatchCount(done: result.done, refused: result.refused)
      if let failure = result.failure {
        StandardStream.writeError(count.sentence(done))
        throw ExitCode(failure)
      }
    } else {
      try processInputs(&count, sharing: false) { source in
        try work(source, output.put)
      } behind: { _ in
        try output.finish()
      }
    }
    guard count.refused > 0 else { return }
    StandardStream.writeError(count.sentence(done))
    throw ExitCode(ExitStatus.inputUnreadable.rawValue)
  }

  /// Does the inputs as one of several processes.
  private func share(_ work: Work) throws {
    var count = options.resuming ?? BatchCount()
    var member = WorkerOutput(first: count.done + count.refused)
    try processInputs(&count, sharing: true) { source in
      try work(source) { member.put($0) }
    } behind: { isRefused in
      member.finish(isRefused: isRefused)
    }
  }

  private func processInputs(
    _ count: inout BatchCount, sharing: Bool, _ work: (ArticleSource) throws -> Void,
    behind finish: (_ isRefused: Bool) throws -> Void
  ) throws {
    let inputs = input.inputs
    let resumption = Resumption(
      head: words + (sharing ? ["--sharing"] : []), operands: operands)
    for (index, named) in inputs.inputs.enumerated() {
      var behind = count
      behind.refused += 1
      // One that is alone has none after it to go on with.
      if input.files.count > 1 || options.resuming != nil {
        resumption.goOn(behind: index, telling: "--resuming=\(behind.argument)")
      }
      do {
        for source in try inputs.source(named).members { try work(source) }
        count.done += 1
        try finish(false)
      } catch let failure as SourceFailure where input.files.count > 1 || options.resuming != nil {
        StandardStream.writeError(failure.sentence)
        count.refused += 1
        try finish(true)
      }
    }
  }

  private var operands: [[UInt8]] { input.files.map(FileName.bytes) }

  private var words: [String] {
    var words = head
    if let date = input.date { words += ["--date", date.description] }
    if let format = input.from { words += ["--from", format.rawValue] }
    if let via = input.via { words += ["--via", via.rawValue] }
    return words
  }
}

/// What a process of a batch is told by the one before it.
struct BatchOptions: ParsableArguments {
  /// What a run did before one of its inputs ended it; this one goes on after that.
  @Option(help: .hidden)
  var resuming: BatchCount?

  /// Set for one of several processes that share the inputs.
  @Flag(help: .hidden)
  var sharing = false
}
