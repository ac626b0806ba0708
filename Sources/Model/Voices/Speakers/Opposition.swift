/// Points denials and what they deny at each other.
struct Opposition {
  /// The article's text.
  let text: SafeText

  /// A denial is compared with this many statements on either side of it.
  static let reach = 12
  /// Words of this length and more say what a statement is about.
  static let shortestWord = 5
  /// Two statements on one subject share so many words.
  static let fewestWords = 3
  /// Content behind this many bytes is not compared.
  static let longest = 600

  /// Links the statements of different voices that say the opposite on the same subject.
  func link(_ voices: inout [Voice]) {
    var order: [(voice: Int, statement: Int, hull: SourceSpan)] = []
    for (voice, value) in voices.enumerated() {
      for (index, statement) in value.statements.enumerated() {
        order.append((voice, index, statement.hull))
      }
    }
    order.sort { $0.hull < $1.hull }
    for position in order.indices {
      let denial = order[position]
      guard voices[denial.voice].statements[denial.statement].act == .denies else { continue }
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
  }

  /// The words of content that tell its subject, each as its first seven bytes in small letters.
  private func words(_ span: SourceSpan) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var key: UInt64 = 0
    var length = 0
    for byte in text.bytes[span.start..<min(span.end, span.start + Self.longest)] {
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
