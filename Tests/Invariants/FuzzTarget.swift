import Files
import Model

/// A part of the program that takes bytes from outside, with what has to hold for any of them.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Bytes made safe.
  case safetext
  /// A sentence: tokens, tree, names, and the questions that are asked of them.
  case language
  /// One reader of each format.
  case plain, markdown, html, mail, subtitles, json
  /// An input as the program opens it, with nothing said of its format: refused by its first bytes, taken apart
  /// (mailboxes, feeds, lists), or one article whose format is told.
  case collection
  /// Reading, analysis and every export; the first byte chooses format and width.
  case analysis
  /// The explorer; see `SessionScript` for the form of the input.
  case session
  /// Lines of exported notes on their way into the store and out again.
  case notes
  /// A configuration file.
  case configuration
  /// Short documents of a few words of one syntax; see `TinyDocument`.
  case tiny

  /// What does not hold for an input.
  public func faults(in input: [UInt8]) -> Faults {
    var faults = Faults()
    switch self {
    case .safetext: SafeTextCheck.run(input, &faults)
    case .language: LanguageCheck.run(input, &faults)
    case .plain: ArticleCheck.run(ArticleReader.read(input, format: .text), &faults)
    case .markdown: ArticleCheck.run(ArticleReader.read(input, format: .markdown), &faults)
    case .html: ArticleCheck.run(ArticleReader.read(input, format: .html), &faults)
    case .mail: ArticleCheck.run(ArticleReader.read(input, format: .mail), &faults)
    case .subtitles: ArticleCheck.run(ArticleReader.read(input, format: .subtitles), &faults)
    case .json: ArticleCheck.run(ArticleReader.read(input, format: .json), &faults)
    case .collection: checkOpening(input, &faults)
    case .analysis: checkAnalysis(input, &faults)
    case .session: SessionCheck.run(SessionScript(input), &faults)
    case .notes: NotesCheck.run(input, &faults)
    case .configuration: ConfigurationCheck.run(input, &faults)
    case .tiny: return TinyDocumentCheck.faults(in: input)
    }
    return faults
  }

  private func checkOpening(_ input: [UInt8], _ faults: inout Faults) {
    // What is refused is read all the same: no bytes may do harm.
    try? SourceReader(bytes: input).readAll()
    guard let members = ArticleCollection(input)?.members else {
      return ArticleCheck.run(ArticleReader.read(input), &faults)
    }
    for member in members.prefix(20) {
      ArticleCheck.run(ArticleReader.read(member.bytes, format: member.format), &faults)
    }
  }

  private func checkAnalysis(_ input: [UInt8], _ faults: inout Faults) {
    guard let choice = input.first else { return }
    let formats: [ArticleFormat?] = [.text, .markdown, .html, .mail, .subtitles, .json, nil, nil]
    let article = ArticleReader.read(
      Array(input.dropFirst()), format: formats[Int(choice & 7)])
    let briefing = Briefing(analyzing: article)
    ArticleCheck.run(briefing.article, &faults)
    BriefingCheck.run(briefing, &faults)
    ExportCheck.run(briefing, width: 20 + Int(choice >> 2), &faults)
  }
}
