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
    for step in steps { run(step, on: &briefing, places: places(), events: events()) }
    return briefing
  }

  /// Does one part of the analysis, so that a reader can look at the article in between.
  ///
  /// The rules are those of English: a text that is clearly in another language is left alone.
  public static func run(
    _ step: Step, on briefing: inout Briefing,
    places: @autoclosure () -> PlaceNames = PlaceNames(),
    events: @autoclosure () -> EventLexicon = .english
  ) {
    let isEnglish = briefing.isEnglish ?? isEnglish(briefing.article)
    briefing.isEnglish = isEnglish
    if !isEnglish {
      briefing.article.diagnostics.append(Diagnostic(.unsupportedLanguage(step.rawValue)))
      return
    }
    switch step {
    case .timeline:
      let times = TimeTagger.read(briefing.article)
      let found = TimelineAnalysis.read(
        briefing.article, expressions: times.expressions, lexicon: events())
      briefing.timeline = found.timeline
      briefing.article.diagnostics += TimelineAnalysis.diagnostics(
        of: found.timeline, isCut: found.isCut, doubts: times.doubts, in: briefing.article)
    case .options:
      briefing.options = OptionAnalysis.options(of: briefing.article)
      briefing.article.diagnostics += OptionAnalysis.diagnostics(of: briefing.options)
    case .voices:
      let found = VoiceAnalysis.voices(of: briefing.article, places: places())
      briefing.voices = VoiceSelection.select(found.voices, in: briefing.article)
      briefing.entities = found.entities
    }
  }

  /// Whether the rules of English apply: the text's language is English, or it cannot be told.
  private static func isEnglish(_ article: Article) -> Bool {
    if let told = article.metadata.language, told.origin == LanguageDetector.origin {
      return told.value == "en"
    }
    return LanguageDetector.detect(article).map { $0 == "en" } ?? true
  }
}
