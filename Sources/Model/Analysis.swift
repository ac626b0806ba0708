/// The analysis of an article: from the article to its briefing.
public enum Analysis {
  /// The parts of an analysis, in an order in which each finds what it needs.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    case timeline, options, voices
  }

  /// Analyses an article.
  ///
  /// It never fails; what it could not do stands in the article's diagnostics. Places that the system
  /// knows and the reader's own triggers are handed in, since nothing here reads a disk; they are read
  /// only where a step needs them. Whoever shows a part of the briefing names its steps.
  public static func briefing(
    of article: Article, steps: [Step] = Step.allCases,
    places: @autoclosure () -> PlaceNames = PlaceNames(),
    events: @autoclosure () -> EventLexicon = .english
  ) -> Briefing {
    var briefing = Briefing(article: article)
    var run = AnalysisRun(steps: steps)
    while !run.steps.isEmpty { run.advance(&briefing, places: places(), events: events()) }
    return briefing
  }

  /// Whether the rules of English apply: the text's language is English, or it cannot be told.
  static func isEnglish(_ article: Article) -> Bool {
    if let told = article.metadata.language, told.origin == LanguageDetector.origin {
      return told.value == "en"
    }
    return LanguageDetector.detect(article).map { $0 == "en" } ?? true
  }
}
