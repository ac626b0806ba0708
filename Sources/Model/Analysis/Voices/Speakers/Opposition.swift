import TextSafety

/// Points denials and what they deny at each other.
struct Opposition {
  /// The article's text.
  private let bytes: [UInt8]
  /// The statements in reading order.
  private var order: [(voice: Int, statement: Int, hull: SourceSpan)] = []
  /// The statement that is looked at next, as an index into the order.
  private var next = 0

  /// So many statements are looked at before a key may be read.
  private static let stretch = 2048

  /// A denial is compared with this many statements on either side of it.
  static let reach = 12
  /// Words of this length and more say what a statement is about.
  static let shortestWord = 5
  /// Two statements on one subject share so many words.
  static let fewestWords = 3
  /// Content behind this many bytes is not compared.
  static let longest = 600

  /// Starts before the first statement of some voices.
  init(_ voices: [Voice], in bytes: [UInt8]) {
    self.bytes = bytes
    for (voice, value) in voices.enumerated() {
      for (index, statement) in value.statements.enumerated() {
        order.append((voice, index, statement.hull))
      }
    }
    order.sort { $0.hull < $1.hull }
  }

  /// Links the next statements with those of other voices that say the opposite on the same subject;
  /// returns whether there are more.
  mutating func advance(_ voices: inout [Voice]) -> Bool {
    let first = next
    next = min(order.count, first + Self.stretch)
    for position in first..<next { link(position, &voices) }
    return next < order.count
  }

  private func link(_ position: Int, _ voices: inout [Voice]) {
    let denial = order[position]
    guard voices[denial.voice].statements[denial.statement].act == .denies else { return }
    let subject = words(denial.hull)
    let near = max(0, position - Self.reach)..<min(order.count, position + Self.reach + 1)
    for other in near where order[other].voice != denial.voice {
      let claim = order[other]
      guard voices[claim.voice].statements[claim.statement].act != .denies,
        denial.hull.overlaps(claim.hull)
          || subject.intersection(words(claim.hull)).count >= Self.fewestWords,
        let a = voices[denial.voice].statements[denial.statement].content.first,
        let b = voices[claim.voice].statements[claim.statement].content.first
      else { continue }
      voices[denial.voice].statements[denial.statement].opposed.append(b)
      voices[claim.voice].statements[claim.statement].opposed.append(a)
    }
  }

  /// The words of content that tell its subject, each as its first seven bytes in small letters.
  private func words(_ span: SourceSpan) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var key: UInt64 = 0
    var length = 0
    for byte in bytes[span.start..<min(span.end, span.start + Self.longest)] {
      if ByteClass.isLetter(byte) || byte >= 0x80 {
        if length < 7 { key = key << 8 | UInt64(ByteClass.lowercased(byte)) }
        length += 1
      } else {
        if length >= Self.shortestWord { words.insert(key) }
        key = 0
        length = 0
      }
    }
    if length >= Self.shortestWord { words.insert(key) }
    return words
  }
}
