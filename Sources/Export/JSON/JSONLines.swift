import Model

/// What a reader corrected of what a line tells.
struct LineCorrection: Encodable {
  var correction: String
  var other: String?
  var by: String?

  init(_ correction: Correction) {
    self.correction = correction.kind.rawValue
    other = correction.other
    by = correction.author.isEmpty ? nil : correction.author
  }

  /// Those whose words share some with a stretch; nil if there is none.
  static func list(_ corrections: [Correction], of span: SourceSpan) -> [LineCorrection]? {
    let found = corrections.filter { $0.span.overlaps(span) }
    return found.isEmpty ? nil : found.map(LineCorrection.init)
  }
}

/// What one time expression is, on a line of its own: the form that scorers of TIMEX3 taggers read.
struct TimexLine: Encodable {
  var doc: String
  var start: Int
  var end: Int
  var text: String
  var type: String
  var value: String
  var mod: String?
  var corrections: [LineCorrection]?

  init(_ expression: TimeExpression, document: String, _ spans: JSONSpans) {
    let span = spans.full(expression.span)
    doc = document
    start = span.start
    end = span.end
    text = span.text ?? ""
    type = expression.kind.rawValue
    value = expression.value
    mod = expression.modifier
  }
}

/// What one statement is, on a line of its own; spans are pairs of offsets.
struct StatementLine: Encodable {
  var doc: String
  var start: Int
  var end: Int
  var text: String
  var content: [[Int]]
  var source: [[Int]]
  var cue: [[Int]]
  var corrections: [LineCorrection]?

  init(
    _ record: VoiceAnalysis.Record, document: String, corrections: [Correction],
    _ spans: JSONSpans
  ) {
    let hull = spans.full(record.hull)
    doc = document
    start = hull.start
    end = hull.end
    text = hull.text ?? ""
    content = record.content.map(spans.pair)
    source = record.source.map(spans.pair)
    cue = record.cue.map(spans.pair)
    self.corrections = LineCorrection.list(corrections, of: record.hull)
  }
}

extension VoiceAnalysis.Record {
  /// From the beginning of what is said to its end.
  var hull: SourceSpan { SourceSpan(covering: content) }
}
