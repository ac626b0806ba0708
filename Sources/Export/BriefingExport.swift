import Model

/// Writes briefings in the forms in which they leave the program.
public enum BriefingExport {
  /// The whole briefing as plain text, the overview first.
  ///
  /// Lines have at most `width` columns; nil does not wrap.
  public static func text(_ briefing: Briefing, width: Int?) -> String {
    var whole = ""
    text(briefing, width: width) { whole += $0 }
    return whole
  }

  /// The same, handed over piece by piece.
  public static func text(_ briefing: Briefing, width: Int?, to put: (String) -> Void) {
    var export = TextExport(briefing, width: width)
    export.write(to: put)
  }

  /// The whole briefing as Markdown, in lines of that many columns where that is asked for.
  public static func markdown(_ briefing: Briefing, width: Int? = nil) -> String {
    var export = MarkdownExport(briefing)
    let text = export.write()
    return width.map { MarkdownWrapper.wrap(text, width: $0) } ?? text
  }

  /// The article's body as plain text, one block a paragraph, in lines of that many columns where that is asked for.
  public static func article(_ article: Article, width: Int? = nil) -> String {
    ArticleText.wrapped(article, width: width)
  }

  /// The whole briefing as JSON, as `docs/briefing.schema.json` describes it.
  public static func json(_ briefing: Briefing) -> String {
    var whole = ""
    json(briefing) { whole += $0 }
    return whole
  }

  /// The same, handed over piece by piece.
  public static func json(_ briefing: Briefing, to put: @escaping (String) -> Void) {
    JSONBriefing(briefing).write(to: put)
    put("\n")
  }

  /// The same on one line, with where the article came from as "doc".
  public static func jsonLine(
    _ briefing: Briefing, document: String, to put: @escaping (String) -> Void
  ) {
    JSONBriefing(briefing).write(document: document, to: put)
    put("\n")
  }

  /// Several briefings as one JSON array, handed over piece by piece.
  public static func json(_ briefings: [Briefing], to put: @escaping (String) -> Void) {
    put("[\n")
    for (index, briefing) in briefings.enumerated() {
      if index > 0 { put(",\n") }
      JSONBriefing(briefing).write(to: put)
    }
    put("\n]\n")
  }

  /// The time expressions as JSON lines, in reading order.
  ///
  /// Each line has `doc`, `start`, `end`, `text`, and TIMEX3's `type`, `value` and `mod`. Offsets count the
  /// Unicode scalars of the input. `corrections` has what readers corrected in the same sentence.
  public static func timex3(_ briefing: Briefing, document: String) -> String {
    let spans = JSONSpans(briefing.article.text, countsInput: true)
    var lines = ""
    for expression in briefing.timeline.expressions {
      var line = TimexLine(expression, document: document, spans)
      line.corrections = LineCorrection.list(
        briefing.corrections, of: sentence(of: expression, in: briefing))
      lines += JSONBuffer.text(of: line) + "\n"
    }
    return lines
  }

  /// The sentence that an expression begins in, or its own words.
  private static func sentence(
    of expression: TimeExpression, in briefing: Briefing
  ) -> SourceSpan {
    if briefing.corrections.isEmpty { return expression.span }
    let article = briefing.article
    return article.sentenceIndex(at: expression.span.start).map { article.sentences[$0].span }
      ?? expression.span
  }

  /// The statements as JSON lines, in reading order.
  ///
  /// Each line has `doc`, and `content`, `source` and `cue` as arrays of pairs of offsets, which count the
  /// Unicode scalars of the input. Where a reader says that the speaker is wrong there is no source, and
  /// `corrections` has who said so.
  public static func statements(_ briefing: Briefing, document: String) -> String {
    let spans = JSONSpans(briefing.article.text, countsInput: true)
    var records = VoiceAnalysis.records(of: briefing.article)
    for correction in briefing.corrections where correction.kind == .wrongSpeaker {
      if let index = Correction.target(of: correction.span, among: records.map(\.hull)) {
        records[index].source = []
      }
    }
    let lines = records.map {
      StatementLine($0, document: document, corrections: briefing.corrections, spans)
    }
    return lines.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      .map { JSONBuffer.text(of: $0) + "\n" }.joined()
  }
}
