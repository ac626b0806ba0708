import Model

extension JSONBriefing {
  /// A reader's correction, which the lists of the file follow already.
  struct Corrected: Encodable {
    var start: Int
    var end: Int
    var text: String
    var correction: String
    var other: String?
    var by: String?

    init(_ correction: Correction, _ spans: JSONSpans) {
      let span = spans.full(correction.span)
      start = span.start
      end = span.end
      text = span.text ?? ""
      self.correction = correction.kind.rawValue
      other = correction.other
      by = correction.author.isEmpty ? nil : correction.author
    }
  }
}
