import Dates
import TextSafety

/// Cuts the text of a mail message into what the sender wrote and what was carried along.
struct MailParts {
  /// What a part of a message is.
  ///
  /// What comes after the header of another message, without marks before its lines, is `carried`.
  enum Kind { case own, quote, header, signature, carried }

  /// Neighbouring lines of one kind.
  struct Part {
    /// What the lines are.
    var kind: Kind
    /// The lines, those of a quotation without their marks.
    var text: [UInt8]

    /// When the message was sent that a header introduces: "Sent: Tuesday, June 4, 2024", "On 4 June 2024 Ana wrote:".
    var sent: EDTF? {
      WebDateFinder().all(in: text.prefix(2000), limit: 1).first?.date.edtf
    }
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
    let mark = lines.lastIndex { bytes[$0.span.range].elementsEqual([.hyphen, .hyphen]) }
    signature = mark.flatMap { lines.count - $0 <= 20 ? $0 : nil } ?? lines.count
  }

  /// The parts of a text in order.
  static func cut(_ bytes: [UInt8]) -> [Part] {
    let mail = MailParts(bytes)
    var parts: [Part] = []
    let carried = mail.firstCarried ?? mail.lines.count
    for index in mail.lines.indices {
      let kind =
        mail.lines[index].isBlank && index != mail.signature && index != carried
        ? parts.last?.kind ?? .own : mail.kind(of: index, carried: carried)
      if let last = parts.indices.last, parts[last].kind == kind {
        parts[last].text.append(.lineFeed)
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
    if kind == .quote {
      return Array(line.drop { $0 == .greaterThanSign || $0 == .space })
    }
    return [UInt8](repeating: .space, count: min(lines[index].indent, 40)) + line
  }

  private func kind(of index: Int, carried: Int) -> Kind {
    if index >= carried { return isCarriedHeader(index) ? .header : .carried }
    if index >= signature { return .signature }
    if isQuoted(index) { return .quote }
    return isCarriedHeader(index) ? .header : .own
  }

  /// What programs write above a message that they carry along.
  private static let rules = [
    "--original message--", "-- original message --", "-- forwarded message --",
    "begin forwarded message:", "- forwarded message -", "---forwarded message---",
  ]

  private func isQuoted(_ index: Int) -> Bool {
    lines.indices.contains(index) && bytes[lines[index].span.range].first == .greaterThanSign
  }

  /// Whether a line introduces a message that is carried along.
  private func isCarriedHeader(_ index: Int) -> Bool {
    let span = lines[index].span
    guard span.count <= 300 else { return false }
    let key = NormalizedLine.make(bytes, span)
    if Self.rules.contains(where: { NormalizedLine.contains(key, $0) }), key.count <= 60 {
      return true
    }
    if isField(index) && (isField(index - 1) || isField(index + 1)) { return true }
    guard key.last == .colon, isQuoted(index + 1) || isQuoted(index + 2) else {
      return false
    }
    return ["wrote", "a écrit", "schrieb", "escribió", "writes"].contains {
      NormalizedLine.contains(key, $0)
    }
  }

  /// The line after the header of a message that is carried along without marks before its lines.
  private var firstCarried: Int? {
    var index = 0
    while index < lines.count {
      var end = index
      var hasSender = false
      while isField(end) || end > index && isContinued(end) {
        hasSender = hasSender || isField(end, among: ["from: "])
        end += 1
      }
      if hasSender, end - index >= 3 {
        while end < lines.count, lines[end].isBlank { end += 1 }
        return end < lines.count && !isQuoted(end) ? end : nil
      }
      index = max(end, index + 1)
    }
    return nil
  }

  /// Whether a line goes on with the field before it: more addresses.
  private func isContinued(_ index: Int) -> Bool {
    guard lines.indices.contains(index), !lines[index].isBlank, isField(index - 1) else {
      return false
    }
    let line = bytes[lines[index].span.range]
    return line.contains(.atSign) && line.count < 300 && isField(index + 1)
  }

  private func isField(_ index: Int) -> Bool {
    isField(
      index, among: ["from: ", "sent: ", "to: ", "cc: ", "subject: ", "date: ", "reply-to: "])
  }

  private func isField(_ index: Int, among names: [String]) -> Bool {
    guard lines.indices.contains(index) else { return false }
    let span = lines[index].span
    // Some programs set the names in bold: "*From:* Ana Ruiz".
    let key = NormalizedLine.make(bytes, SourceSpan(span.start, min(span.end, span.start + 14)))
      .filter { $0 != .asterisk }
    return names.contains { key.starts(with: $0.utf8) }
  }
}
