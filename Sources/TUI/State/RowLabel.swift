import Model

/// The words of a row: given, or a stretch of the article that is cut to a line when it is shown.
///
/// A long article has hundreds of thousands of statements, of which a screen shows fifty.
struct RowLabel: Hashable, Sendable {
  private let given: String
  private let span: SourceSpan
  private let bytes: [UInt8]

  /// More scalars than this no row shows.
  static let longest = 400

  /// The words as they are.
  init(_ words: String) {
    given = words
    span = SourceSpan(0, 0)
    bytes = []
  }

  /// A stretch of an article as one line, behind other words.
  init(_ span: SourceSpan, of article: Article, behind lead: String = "") {
    given = lead
    self.span = span
    bytes = article.text.bytes
  }

  /// The words.
  var words: String { given + Self.oneLine(bytes, span) }

  /// A stretch of safe text with every run of white space as one space, cut after as much as a row could
  /// show.
  static func oneLine(_ bytes: [UInt8], _ span: SourceSpan, limit: Int = longest) -> String {
    let end = min(span.end, bytes.count)
    let start = min(max(0, span.start), end)
    // A scalar has four bytes at most.
    return String(unsafeUninitializedCapacity: min(end - start, limit * 4 + 4)) { buffer in
      var count = 0
      var scalars = 0
      var isSpacePending = false
      var index = start
      while index < end {
        let byte = bytes[index]
        if byte == 0x20 || byte == 0x0A || byte == 0x09 {
          isSpacePending = count > 0
        } else {
          if byte & 0xC0 != 0x80 {
            if scalars >= limit { break }
            if isSpacePending {
              buffer[count] = 0x20
              count += 1
              scalars += 1
            }
            isSpacePending = false
            scalars += 1
          }
          buffer[count] = byte
          count += 1
        }
        index += 1
      }
      return count
    }
  }

  /// Whether two rows say the same: the text is the same wherever the stretch is.
  static func == (a: RowLabel, b: RowLabel) -> Bool { a.given == b.given && a.span == b.span }

  /// Hashes what is compared.
  func hash(into hasher: inout Hasher) {
    hasher.combine(given)
    hasher.combine(span)
  }
}
