import Analysis
import Articles

extension Briefing {
  /// The briefing of an article.
  ///
  /// The analysis never fails; what it could not do stands in the article's diagnostics. Places that the
  /// system knows and the reader's own triggers are handed in, since nothing here reads a disk; they are
  /// read only where a step needs them. Whoever shows a part of the briefing names its steps, and whoever
  /// shows time expressions alone asks for no events, which cost a parse of every sentence.
  public init(
    analyzing article: Article, steps: [AnalysisStep] = AnalysisStep.allCases,
    tellsEvents: Bool = true, places: @autoclosure () -> PlaceNames = PlaceNames(),
    events: @autoclosure () -> EventLexicon = .english
  ) {
    self.init(article: article)
    var run = AnalysisRun(steps: steps, tellsEvents: tellsEvents)
    while !run.steps.isEmpty { run.advance(&self, places: places(), events: events()) }
  }
}
