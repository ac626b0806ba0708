import TextSafety

/// Cuts the text of a mail message into what the sender wrote and what was carried along.
struct MailParts {
  /// What a part of a message is.
  enum Kind { case own, quote, header, signature }

  /// Neighbouring lines of one kind.
  struct Part {
    /// What the lines are.
    var kind: Kind
    /// The lines, those of a quotation without their marks.
    var text: [UInt8]
  }

  private let bytes: [UInt8]
  private let lines: [PlainLine]
  /// The first line of the signature.
  private let signature: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let lines = PlainLine.lines(of: bytes)
    self.lines = lines
    // The last line of two hyphens, with a few lines below it.
    let mark = lines.lastIndex { bytes[$0.span.range].elementsEqual([0x2D, 0x2D]) }
    signature = mark.flatMap { lines.count - $0 <= 20 ? $0 : nil } ?? lines.count
  }

  /// The parts of a text in order.
  static func cut(_ bytes: [UInt8]) -> [Part] {
    let mail = MailParts(bytes)
    var parts: [Part] = []
    for index in mail.lines.indices {
      let kind =
        mail.lines[index].isBlank && index != mail.signature
        ? parts.last?.kind ?? .own : mail.kind(of: index)
      if let last = parts.indices.last, parts[last].kind == kind {
        parts[last].text.append(0x0A)
        parts[last].text += mail.text(of: index, kind)
      } else {
        parts.append(Part(kind: kind, text: mail.text(of: index, kind)))
      }
    }
    return parts
  }

  /// A line with its indent, by which lists show; a quotation's without its marks.
  private func text(of index: Int, _ kind: Kind) -> [UInt8] {
    let line = bytes[lines[index].span.range]
    if kind == .quote { return Array(line.drop { $0 == 0x3E || $0 == 0x20 }) }
    return [UInt8](repeating: 0x20, count: min(lines[index].indent, 40)) + line
  }

  private func kind(of index: Int) -> Kind {
    if index >= signature { return .signature }
    if isQuoted(index) { return .quote }
    return isCarriedHeader(index) ? .header : .own
  }

  private func isQuoted(_ index: Int) -> Bool {
    lines.indices.contains(index) && bytes[lines[index].span.range].first == 0x3E
  }

  /// Whether a line introduces a message that is carried along.
  private func isCarriedHeader(_ index: Int) -> Bool {
    let span = lines[index].span
    guard span.count <= 300 else { return false }
    let key = PlainKey.make(bytes, span)
    if key.starts(with: "-----original message".utf8) || key.starts(with: "---------- forw".utf8) {
      return true
    }
    if isField(index) && (isField(index - 1) || isField(index + 1)) { return true }
    guard key.last == 0x3A, isQuoted(index + 1) || isQuoted(index + 2) else { return false }
    return ["wrote", "a écrit", "schrieb", "escribió", "writes"].contains {
      PlainKey.contains(key, $0)
    }
  }

  private func isField(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    let span = lines[index].span
    let key = PlainKey.make(bytes, SourceSpan(span.start, min(span.end, span.start + 12)))
    return ["from: ", "sent: ", "to: ", "cc: ", "subject: ", "date: "].contains {
      key.starts(with: $0.utf8)
    }
  }
}
