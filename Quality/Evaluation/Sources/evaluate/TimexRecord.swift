import Model

/// A time expression as one line of output: offsets in Unicode scalars, TIMEX3 type and value.
struct TimexRecord: Hashable, Sendable {
  /// The document's name.
  var document: String
  /// The first scalar.
  var start: Int
  /// The scalar after the last one.
  var end: Int
  /// The words.
  var text: String
  /// The TIMEX3 type.
  var type: String
  /// The TIMEX3 value.
  var value: String

  /// Makes a record.
  init(
    document: String, start: Int, end: Int, text: String, type: String, value: String
  ) {
    self.document = document
    self.start = start
    self.end = end
    self.text = text
    self.type = type
    self.value = value
  }

  /// The records of expressions in reading order; one pass over the text counts its scalars.
  static func records(
    of expressions: [TimeExpression], in bytes: [UInt8], document: String
  ) -> [TimexRecord] {
    var byte = 0
    var scalar = 0
    func scalars(upTo end: Int) -> Int {
      while byte < min(end, bytes.count) {
        if !UTF8.isContinuation(bytes[byte]) { scalar += 1 }
        byte += 1
      }
      return scalar
    }
    return expressions.map { expression in
      let start = scalars(upTo: expression.span.start)
      let end = scalars(upTo: expression.span.end)
      let range = expression.span.range.clamped(to: 0..<bytes.count)
      return TimexRecord(
        document: document, start: start, end: end,
        text: String(decoding: bytes[range], as: UTF8.self), type: expression.kind.rawValue,
        value: expression.value)
    }
  }

  /// The record as a line of JSON with the keys doc, start, end, text, type and value.
  var json: String {
    "{\"doc\": \(Self.quoted(document)), \"start\": \(start), \"end\": \(end), "
      + "\"text\": \(Self.quoted(text)), \"type\": \(Self.quoted(type)), "
      + "\"value\": \(Self.quoted(value))}"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.utf8.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
