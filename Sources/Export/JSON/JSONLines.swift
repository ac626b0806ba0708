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
  var kind: String
  var speaker: OrNull<String>

  init(
    _ statement: Statement, of voice: Voice, in article: Article, document: String,
    _ spans: JSONSpans
  ) {
    let hull = spans.full(statement.hull)
    doc = document
    start = hull.start
    end = hull.end
    text = hull.text ?? ""
    content = statement.content.map(spans.pair)
    source = statement.source.map { [spans.pair($0)] } ?? []
    cue = statement.cue.map { [spans.pair($0)] } ?? []
    kind = statement.form.rawValue
    speaker = OrNull(voice.name.map { article[$0] })
  }
}
