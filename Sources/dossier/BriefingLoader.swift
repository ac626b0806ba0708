import Model
import TUI

/// Reads and analyses articles piece by piece, so that the first screen does not wait for the last date.
struct BriefingLoader {
  /// One article on its way.
  private struct Job {
    /// The whole input, until it has been read as an article.
    var source: ArticleSource?
    /// What there is of the briefing.
    var briefing: Briefing
    /// The analysis, as far as it has come.
    var run: AnalysisRun

    /// Analyses a stretch more; returns whether there is something new to show.
    mutating func analyse() -> Bool {
      run.advance(&briefing, places: SystemPlaces.names, events: ConfigurationSource.triggers)
        != nil
    }
  }

  /// From this size on the first screen is made of the beginning of the input, in bytes.
  private static let longInput = 262_144
  /// How much of it that is, in bytes.
  private static let beginning = 65_536

  private var jobs: [Job]
  /// Where the articles come from: their paths, or what stands for one.
  private(set) var sourceNames: [String]

  /// Takes in the inputs; of a long one it reads the beginning only.
  init(_ sources: [ArticleSource]) {
    sourceNames = sources.map(\.input.sourceName)
    jobs = sources.map { source in
      if source.bytes.count > BriefingLoader.longInput, !source.isMarkup,
        let end = source.bytes[..<BriefingLoader.beginning].lastIndex(of: 0x0A)
      {
        let beginning = source.article(of: Array(source.bytes[..<end]))
        return Job(
          source: source, briefing: Briefing(article: beginning), run: AnalysisRun(steps: []))
      }
      return BriefingLoader.job(for: source.article(of: source.bytes))
    }
  }

  private static func job(for article: Article) -> Job {
    Job(source: nil, briefing: Briefing(article: article), run: AnalysisRun())
  }

  /// Takes in one more article, which is shown already.
  mutating func append(_ article: Article, named name: String) {
    sourceNames.append(name)
    jobs.append(BriefingLoader.job(for: article))
  }

  /// The briefings as far as they are done; before any work, what can be shown at once.
  var briefings: [Briefing] { jobs.map(\.briefing) }

  /// Does the next piece of work and shows what came of it; returns whether more remains.
  mutating func work(on state: inout AppState) -> Bool {
    guard let index = jobs.firstIndex(where: { $0.source != nil || !$0.run.steps.isEmpty }) else {
      return false
    }
    if let source = jobs[index].source {
      jobs[index].briefing = Briefing(article: source.article(of: source.bytes))
      jobs[index].source = nil
      jobs[index].run = AnalysisRun()
    } else {
      guard jobs[index].analyse() else { return true }
    }
    state.replace(briefing: jobs[index].briefing, at: index)
    return true
  }
}
