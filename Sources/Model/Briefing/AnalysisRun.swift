import Analysis
import Articles
import TextSafety

/// An analysis under way: step after step, each chunk by chunk, so that a reader can look at the
/// article in between and no key waits for the last date of a long one.
///
/// The voices of a chunk are read right after its events, while the readings of its sentences are still kept:
/// a long article is parsed once, not twice.
public struct AnalysisRun: Sendable {
  /// The steps that are still to be done; the first one may be under way.
  public private(set) var steps: ArraySlice<AnalysisStep>
  /// The sentences that were read, for all steps; given up with the last one.
  private var readings: Readings?
  private var timeline: TimelineReader?
  private var options: OptionReader?
  private var voices: VoiceReader?
  private var selection: VoiceSelection?
  /// Whether the voices of the chunk whose events were read last are still to be read.
  private var voicesAreBehind = false

  /// Whether the timeline gets events, or time expressions alone.
  private let tellsEvents: Bool

  /// Starts before the first of some steps.
  public init(steps: [AnalysisStep] = AnalysisStep.allCases, tellsEvents: Bool = true) {
    self.steps = steps[...]
    self.tellsEvents = tellsEvents
  }

  /// Goes on for a chunk, and puts into the briefing what a step has found once it is through.
  ///
  /// It is handed the same briefing each time. The rules are those of English: a text that is clearly in
  /// another language is left alone.
  ///
  /// - Returns: the step that came to its end; nil if one is still under way, and at the end.
  @discardableResult
  public mutating func advance(
    _ briefing: inout Briefing, places: @autoclosure () -> PlaceNames = PlaceNames(),
    events: @autoclosure () -> EventLexicon = .english
  ) -> AnalysisStep? {
    guard let step = steps.first else { return nil }
    let isEnglish = briefing.isEnglish ?? Self.isEnglish(briefing.article)
    briefing.isEnglish = isEnglish
    if !isEnglish {
      briefing.article.diagnostics.append(Diagnostic(.unsupportedLanguage(step.rawValue)))
      return steps.popFirst()
    }
    // Taken out while it is in use: two owners of one value would copy it.
    var readings = self.readings ?? Readings(briefing.article)
    self.readings = nil
    let goesOn =
      switch step {
      case .timeline where voicesAreBehind:
        readVoicesOfChunk(&briefing, places: places, readings: &readings)
      case .timeline: readTimeline(&briefing, events: events, readings: &readings)
      case .options: readOptions(&briefing, &readings)
      case .voices: readVoices(&briefing, places: places, readings: &readings)
      }
    if goesOn || steps.count > 1 { self.readings = readings }
    return goesOn ? nil : steps.popFirst()
  }

  private mutating func readTimeline(
    _ briefing: inout Briefing, events: () -> EventLexicon, readings: inout Readings
  ) -> Bool {
    if timeline == nil {
      timeline = TimelineReader(briefing.article, lexicon: events(), tellsEvents: tellsEvents)
    }
    if timeline?.readChunk(&readings) == true {
      voicesAreBehind = steps.contains(.voices)
      return true
    }
    if let found = timeline?.finish(&readings) {
      briefing.timeline = found.timeline
      briefing.leaveOutStruckEvents()
      briefing.article.diagnostics += found.diagnostics
    }
    timeline = nil
    return false
  }

  private mutating func readOptions(
    _ briefing: inout Briefing, _ readings: inout Readings
  ) -> Bool {
    if options == nil { options = OptionReader(briefing.article) }
    if options?.advance(&readings) == true { return true }
    briefing.options = options?.lists ?? []
    briefing.outlook = options?.outlook ?? []
    briefing.article.diagnostics += OptionAnalysis.diagnostics(of: briefing.options)
    options = nil
    return false
  }

  /// Reads the voices of a chunk before their turn; true, since the step whose turn it is goes on.
  private mutating func readVoicesOfChunk(
    _ briefing: inout Briefing, places: () -> PlaceNames, readings: inout Readings
  ) -> Bool {
    voicesAreBehind = false
    return selection != nil || readVoices(&briefing, places: places, readings: &readings)
  }

  private mutating func readVoices(
    _ briefing: inout Briefing, places: () -> PlaceNames, readings: inout Readings
  ) -> Bool {
    if selection == nil {
      if voices == nil { voices = VoiceReader(briefing.article, places: places()) }
      if voices?.advance(&readings) == true { return true }
      briefing.entities = voices?.entities ?? []
      briefing.article.diagnostics += voices?.diagnostics ?? []
      selection = VoiceSelection(voices?.voices ?? [], in: briefing.article)
      voices = nil
      return true
    }
    if selection?.advance(&readings) == true { return true }
    briefing.voices = selection?.kept ?? []
    briefing.doubtStruckStatements()
    briefing.nameHolders()
    selection = nil
    return false
  }

  /// Whether the rules of English apply: the text's language is English, or it cannot be told.
  private static func isEnglish(_ article: Article) -> Bool {
    if let told = article.metadata.language, told.origin == LanguageDetector.origin {
      return told.value == "en"
    }
    return LanguageDetector.detect(article).map { $0 == "en" } ?? true
  }
}
