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
    /// Whether the end of the input could not be read.
    var isCut = false

    /// Whether nothing is left to be done.
    var isDone: Bool { source == nil && run.steps.isEmpty }

    /// Analyses a stretch more; returns whether there is something new to show.
    mutating func analyse() -> Bool {
      ReadingGuard.watch(over: name) {
        run.advance(&briefing, places: SystemPlaces.names, events: ConfigurationSource.triggers)
          != nil
      }
    }

    /// Puts the whole article in the place of its beginning.
    mutating func takeWhole(of source: ArticleSource) {
      briefing = Briefing(article: source.article(of: source.bytes))
      run = AnalysisRun()
      self.source = nil
    }

    /// Makes do with the beginning, and says why.
    mutating func makeDo(because failure: SourceFailure) {
      briefing.article.diagnostics.append(Diagnostic(.readInPart(failure.sentence)))
      run = AnalysisRun()
      source = nil
      isCut = true
    }
  }

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
        return BriefingLoader.job(for: source.article(of: source.bytes), named: source.shownName)
      }
      return Job(
        source: source, briefing: Briefing(article: source.article(of: beginning)),
        run: AnalysisRun(steps: []), name: source.shownName)
    }
  }

  private static func job(for article: Article, named name: String) -> Job {
    Job(source: nil, briefing: Briefing(article: article), run: AnalysisRun(), name: name)
  }

  /// Takes in one more article, which is shown already.
  mutating func append(_ article: Article, named name: String) {
    sourceNames.append(name)
    jobs.append(BriefingLoader.job(for: article, named: VisibleText.of(name)))
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
  mutating func work(for reader: inout some EventHandler) -> WorkProgress {
    var waiting: WorkProgress?
    for index in jobs.indices where !jobs[index].isDone {
      let progress = advance(index, &reader)
      if progress == .goesOn { return .goesOn }
      waiting = waiting ?? progress
    }
    return waiting ?? .done
  }

  private mutating func advance(
    _ index: Int, _ reader: inout some EventHandler
  ) -> WorkProgress {
    guard let source = jobs[index].source else {
      if jobs[index].analyse() { show(index, to: &reader) }
      return .goesOn
    }
    do {
      switch try source.reader.readOn(Self.slice) {
      case .goesOn: return .goesOn
      case .waits(let descriptor): return .waits(descriptor)
      case .ended: jobs[index].takeWhole(of: source)
      }
    } catch {
      jobs[index].makeDo(because: error)
      _ = reader.handle(.notice("only the beginning is shown: \(error.sentence)"))
    }
    show(index, to: &reader)
    return .goesOn
  }

  private func show(_ index: Int, to reader: inout some EventHandler) {
    _ = reader.handle(.briefing(FullerBriefing(jobs[index].briefing), document: index))
  }

  /// Reads an article to its end, as far as that needs no waiting.
  mutating func finishReading(_ index: Int) {
    guard let source = jobs[index].source else { return }
    while let progress = try? source.reader.readOn(Self.slice) {
      switch progress {
      case .goesOn: continue
      case .waits: return
      case .ended: return jobs[index].takeWhole(of: source)
      }
    }
  }
}
