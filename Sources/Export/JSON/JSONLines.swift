import Model

/// What one time expression is, on a line of its own: the form that scorers of TIMEX3 taggers read.
struct TimexLine: Encodable {
  var doc: String
  var start: Int
  var end: Int
  var text: String
  var type: String
  var value: String
  var mod: String?

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

  init(_ record: VoiceAnalysis.Record, document: String, _ spans: JSONSpans) {
    let first = record.content.first ?? SourceSpan(0, 0)
    let hull = spans.full(record.content.dropFirst().reduce(first) { $0.union($1) })
    doc = document
    start = hull.start
    end = hull.end
    text = hull.text ?? ""
    content = record.content.map(spans.pair)
    source = record.source.map(spans.pair)
    cue = record.cue.map(spans.pair)
  }
}
