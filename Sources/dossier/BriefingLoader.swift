import Files
import Model
import TUI
import Terminal

/// Reads and analyses articles piece by piece, so that the first screen does not wait for the last date.
struct BriefingLoader {
  /// One article on its way.
  private struct Job {
    /// The input, until it has been read to its end.
    var source: ArticleSource?
    /// What there is of the briefing.
    var briefing: Briefing
    /// The analysis, as far as it has come.
    var run: AnalysisRun
    /// The input's name for a message.
    var name: String
    /// Where it is read again when its file changes.
    var origin: ArticleOrigin?
    /// The reading of the whole, while it goes on beside the keys.
    var reading: BackgroundWork<BriefingUpdate>?
    /// A step of the analysis, while it goes on beside the keys.
    var analysis: BackgroundWork<Analysed>?
    /// Whether the end of the input could not be read.
    var isCut = false

    /// Whether a stretch of its analysis would hold up keys.
    var isLong: Bool { briefing.article.text.bytes.count > BriefingLoader.shortText }

    /// Whether nothing is left to be done.
    var isDone: Bool { source == nil && run.steps.isEmpty }

    /// Analyses a stretch more; returns whether there is something new to show.
    mutating func analyse() -> Bool {
      ReadingGuard.watch(over: name) {
        run.advance(&briefing, places: SystemPlaces.names, events: ConfigurationSource.triggers)
          != nil
      }
    }

    /// Begins the next step of the analysis beside the keys.
    mutating func beginStep() {
      let (before, begun, name) = (briefing, run, name)
      analysis = BackgroundWork {
        ReadingGuard.watch(over: name) {
          var (briefing, run) = (before, begun)
          while !run.steps.isEmpty,
            run.advance(
              &briefing, places: SystemPlaces.names, events: ConfigurationSource.triggers) == nil
          {}
          return Analysed(fuller: BriefingUpdate(laidOut: briefing), run: run)
        }
      }
    }

    /// Begins to read the whole article beside the keys.
    mutating func begin(_ source: ArticleSource) {
      let read = source.reading(of: source.bytes)
      reading = BackgroundWork { BriefingUpdate(laidOut: Briefing(article: read())) }
    }

    /// Puts the whole article in the place of its beginning; waits until it is read.
    mutating func takeWhole(of source: ArticleSource) -> BriefingUpdate {
      let fuller =
        reading?.take() ?? BriefingUpdate(Briefing(article: source.article(of: source.bytes)))
      briefing = fuller.briefing
      run = AnalysisRun()
      reading = nil
      self.source = nil
      return fuller
    }

    /// Makes do with the beginning, and says why.
    mutating func useBeginning(because failure: SourceFailure) {
      briefing.article.diagnostics.append(Diagnostic(.readInPart(failure.sentence)))
      run = AnalysisRun()
      source = nil
      isCut = true
    }
  }

  /// What came of a step of the analysis.
  private struct Analysed: Sendable {
    var fuller: BriefingUpdate
    var run: AnalysisRun
  }

  /// Up to this length an analysis takes some milliseconds, in bytes.
  static let shortText = 32_768
  /// How much is read between two looks at the keys, in bytes.
  private static let slice = 2_097_152

  private var jobs: [Job]
  /// Where the articles come from: their paths, or what stands for one.
  private(set) var sourceNames: [String]

  /// Takes in the inputs; of a long one the beginning is enough.
  init(_ sources: [ArticleSource]) {
    sourceNames = sources.map(\.input.sourceName)
    jobs = sources.map { source in
      guard let beginning = source.beginning else {
        return BriefingLoader.job(
          for: source.article(of: source.bytes), named: source.displayName, from: source.origin)
      }
      return Job(
        source: source, briefing: Briefing(article: source.article(of: beginning)),
        run: AnalysisRun(steps: []), name: source.displayName, origin: source.origin)
    }
  }

  private static func job(
    for article: Article, named name: String, from origin: ArticleOrigin?
  ) -> Job {
    Job(
      source: nil, briefing: Briefing(article: article), run: AnalysisRun(), name: name,
      origin: origin)
  }

  /// Takes in one more article, which is shown already.
  mutating func append(_ article: Article, named name: String, from origin: ArticleOrigin?) {
    sourceNames.append(name)
    jobs.append(BriefingLoader.job(for: article, named: VisibleText.escaping(name), from: origin))
  }

  /// Whether the file of an article is not what was read any more; once for each change.
  mutating func notices(changeOf index: Int) -> Bool {
    guard jobs.indices.contains(index), jobs[index].source == nil,
      let change = jobs[index].origin?.change
    else { return false }
    jobs[index].origin?.stamp = change
    return true
  }

  /// Reads an article again, to be analysed anew; nil if it has no file.
  mutating func readAgain(_ index: Int) throws(SourceFailure) -> Briefing? {
    guard jobs.indices.contains(index), let source = try jobs[index].origin?.read() else {
      return nil
    }
    jobs[index] = BriefingLoader.job(
      for: source.article(of: source.bytes), named: source.displayName, from: source.origin)
    return jobs[index].briefing
  }

  /// The briefings as far as they are done; before any work, what can be shown at once.
  var briefings: [Briefing] { jobs.map(\.briefing) }

  /// Whether of no article the beginning alone was read.
  var hasAllRead: Bool { jobs.allSatisfy { $0.source == nil } }

  /// How far an article has come.
  func stage(of index: Int) -> ReadingStage {
    let job = jobs[index]
    if job.source != nil { return .beginning }
    if job.isCut { return .cut }
    return job.run.steps.isEmpty ? .analysed : .read
  }

  /// Does the next piece of work and shows what came of it; returns how it goes on.
  mutating func work(for reader: inout some SessionHost) -> WorkProgress {
    var waiting: WorkProgress?
    for index in jobs.indices where !jobs[index].isDone {
      let progress = advance(index, &reader)
      if progress == .goesOn { return .goesOn }
      waiting = waiting ?? progress
    }
    return waiting ?? .done
  }

  private mutating func advance(
    _ index: Int, _ reader: inout some SessionHost
  ) -> WorkProgress {
    guard let source = jobs[index].source else {
      return analyse(index, &reader)
    }
    if let reading = jobs[index].reading, !reading.isDone { return .waits(reading.descriptor) }
    do {
      switch try source.reader.readOn(Self.slice) {
      case .goesOn: return .goesOn
      case .waits(let descriptor): return .waits(descriptor)
      case .ended:
        if jobs[index].reading == nil {
          jobs[index].begin(source)
          if let reading = jobs[index].reading { return .waits(reading.descriptor) }
        }
        let fuller = jobs[index].takeWhole(of: source)
        _ = reader.handle(.briefing(fuller, document: index))
        return .goesOn
      }
    } catch {
      jobs[index].useBeginning(because: error)
      _ = reader.handle(.notice("only the beginning is shown: \(error.sentence)"))
    }
    show(index, to: &reader)
    return .goesOn
  }

  private mutating func analyse(
    _ index: Int, _ reader: inout some SessionHost
  ) -> WorkProgress {
    if jobs[index].isLong, jobs[index].analysis == nil { jobs[index].beginStep() }
    guard let analysis = jobs[index].analysis else {
      if jobs[index].analyse() { show(index, to: &reader) }
      return .goesOn
    }
    guard analysis.isDone else { return .waits(analysis.descriptor) }
    jobs[index].analysis = nil
    guard let done = analysis.take() else { return .goesOn }
    jobs[index].briefing = done.fuller.briefing
    jobs[index].run = done.run
    _ = reader.handle(.briefing(done.fuller, document: index))
    return .goesOn
  }

  /// Does all the work, and waits for what has to be waited for.
  mutating func finish(for reader: inout some SessionHost) {
    while true {
      switch work(for: &reader) {
      case .goesOn: continue
      case .waits(let descriptor): SlowInput.wait(for: descriptor)
      case .done: return
      }
    }
  }

  private func show(_ index: Int, to reader: inout some SessionHost) {
    _ = reader.handle(.briefing(BriefingUpdate(jobs[index].briefing), document: index))
  }

  /// Reads an article to its end, as far as that needs no waiting.
  mutating func finishReading(_ index: Int) {
    guard let source = jobs[index].source else { return }
    while let progress = try? source.reader.readOn(Self.slice) {
      switch progress {
      case .goesOn: continue
      case .waits: return
      case .ended:
        _ = jobs[index].takeWhole(of: source)
        return
      }
    }
  }
}
