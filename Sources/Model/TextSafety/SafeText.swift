/// Text that can be shown on a terminal as it is.
///
/// It is valid UTF-8 with LF line ends. It holds no control character but LF and TAB, no invisible or
/// direction-changing character, no space but U+0020, and at most four combining marks on a base.
/// `ScalarPolicy` has the table.
public struct SafeText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// What was changed to make it safe.
  public let repairs: Repairs
  /// Where the text differs from the input.
  package let edits: TextEdits
  /// The number of scalars before each block of `blockSize` bytes; empty if all is ASCII.
  let scalarCounts: [Int]

  /// Makes safe text of a string.
  public init(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// Makes safe text of bytes that are meant to be UTF-8.
  public init(utf8 input: [UInt8]) {
    let result = Sanitizer.run(input)
    bytes = result.bytes
    repairs = result.repairs
    edits = result.edits
    scalarCounts = Self.countScalars(result.bytes)
  }

  /// The text of a span; a span outside the text is clipped to it.
  public subscript(span: SourceSpan) -> String {
    String(decoding: bytes[clipped(span)], as: UTF8.self)
  }

  /// The span of the whole text.
  public var span: SourceSpan { SourceSpan(0, bytes.count) }

  /// The part of a span that lies in the text.
  package func clipped(_ span: SourceSpan) -> Range<Int> {
    let start = min(max(0, span.start), bytes.count)
    return start..<min(max(start, span.end), bytes.count)
  }
}

extension SafeText: Hashable {
  /// Two texts are equal where their bytes are, whatever they were made from.
  public static func == (a: SafeText, b: SafeText) -> Bool { a.bytes == b.bytes }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
