import Model

/// Writes briefings in the forms in which they leave the program.
public enum BriefingExport {
  /// The whole briefing as plain text, the overview first.
  ///
  /// Lines have at most `width` columns; nil does not wrap.
  public static func text(_ briefing: Briefing, width: Int?) -> String {
    var export = TextExport(briefing, width: width)
    return export.write()
  }

  /// The whole briefing as Markdown.
  public static func markdown(_ briefing: Briefing) -> String {
    var export = MarkdownExport(briefing)
    return export.write()
  }

  /// The article's body as plain text, one block a paragraph.
  public static func article(_ article: Article) -> String {
    ArticleText.of(article)
  }

  /// The whole briefing as JSON, as `docs/briefing.schema.json` describes it.
  public static func json(_ briefing: Briefing) -> String {
    JSONText.of(JSONBriefing(briefing)) + "\n"
  }

  /// Several briefings as one JSON array.
  public static func json(_ briefings: [Briefing]) -> String {
    JSONText.of(briefings.map { JSONBriefing($0) }) + "\n"
  }

  /// The time expressions as JSON lines, in reading order.
  ///
  /// Each line has `doc`, `start`, `end`, `text`, and TIMEX3's `type`, `value` and `mod`. Offsets count the
  /// Unicode scalars of the input.
  public static func timex3(_ briefing: Briefing, document: String) -> String {
    let spans = JSONSpans(briefing.article.text, countsInput: true)
    return briefing.timeline.expressions.map { expression in
      JSONText.of(TimexLine(expression, document: document, spans), onOneLine: true) + "\n"
    }.joined()
  }

  /// The statements as JSON lines, in reading order.
  ///
  /// Each line has `doc`, and `content`, `source` and `cue` as arrays of pairs of offsets, which count the
  /// Unicode scalars of the input.
  public static func statements(_ briefing: Briefing, document: String) -> String {
    let spans = JSONSpans(briefing.article.text, countsInput: true)
    return VoiceAnalysis.records(of: briefing.article)
      .map { StatementLine($0, document: document, spans) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      .map { JSONText.of($0, onOneLine: true) + "\n" }.joined()
  }
}
