import Analysis
import Articles
import TextSafety

/// Where words of an article come from, as a footnote says it.
public struct Citation: Hashable, Sendable {
  /// The words.
  public var quotation: String
  /// Whose they are, with the role; empty if the text leaves that open or several people speak there.
  public var speaker: String
  /// The article's title, or its first words.
  public var title: String
  /// When it was published, in words.
  public var date: String?
  /// Its address.
  public var address: String?
  /// The paragraph that the words begin in, from 1.
  public var paragraph: Int?

  /// Cites a stretch of an article.
  public init(_ span: SourceSpan, in briefing: Briefing) {
    let article = briefing.article
    quotation = article.oneLine(span)
    speaker = Self.speaker(of: span, in: briefing)
    let first = article.title ?? article.paragraphs.first?.span
    title = first.map { article.oneLine($0, limit: 120) } ?? "Untitled"
    date = article.metadata.published?.value.words
    address = article.metadata.address?.value
    paragraph = article.paragraphIndex(at: span.start).map { $0 + 1 }
  }

  /// The citation in a line; what comes from the article goes through `escape`.
  public func line(escape: (String) -> String = { $0 }) -> String {
    let isQuoted = quotation.first.map { "“\"«„".contains($0) } ?? false
    var line = isQuoted ? escape(quotation) : "“\(escape(quotation))”"
    if !speaker.isEmpty { line += " (\(escape(speaker)))" }
    line += ". “\(escape(title))”"
    for part in [date, address].compactMap({ $0 }) { line += ", " + escape(part) }
    if let paragraph { line += ", para. \(paragraph)" }
    return line + "."
  }

  /// Several citations as a list in Markdown, which reads as one in plain text, too.
  public static func list(_ spans: [SourceSpan], in briefing: Briefing) -> String {
    let lines = spans.map { Citation($0, in: briefing).line() }
    return lines.count == 1 ? lines[0] : lines.map { "- " + $0 }.joined(separator: "\n")
  }

  /// Who says what stands in a stretch, if that is one speaker and certain enough to be cited.
  private static func speaker(of span: SourceSpan, in briefing: Briefing) -> String {
    let speakers = briefing.voices.filter { voice in
      voice.statements.contains { statement in
        statement.confidence != .doubtful && statement.candidates.isEmpty
          && statement.content.contains { $0.overlaps(span) }
      }
    }
    guard speakers.count == 1, let voice = speakers.first, let name = voice.name else { return "" }
    return [name, voice.role].compactMap { $0.map { briefing.article.oneLine($0) } }
      .joined(separator: ", ")
  }
}
