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
    var sent: EDTF? { MailPage.date(text[...]) }
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
    if index >= signature || isOfProgram(index) { return .signature }
    if isQuoted(index) { return .quote }
    return isCarriedHeader(index) ? .header : .own
  }

  /// What programs write above a message that they carry along.
  private static let rules = [
    "--original message--", "-- original message --", "-- forwarded message --",
    "begin forwarded message:", "- forwarded message -", "---forwarded message---",
  ]
  /// The same in other languages, between hyphens.
  private static let foreignRules = [
    "ursprüngliche nachricht", "originalnachricht", "weitergeleitete nachricht",
    "message d'origine", "message transféré", "mensaje original", "mensaje reenviado",
    "messaggio originale", "messaggio inoltrato", "mensagem original", "oorspronkelijk bericht",
    "doorgestuurd bericht",
  ]
  private static let longestRule = 60

  private static func isRule(_ key: [UInt8]) -> Bool {
    guard key.count <= longestRule else { return false }
    return rules.contains { NormalizedLine.contains(key, $0) }
      || key.first == .hyphen && key.last == .hyphen
        && foreignRules.contains { NormalizedLine.contains(key, $0) }
  }

  /// Whether a line says which program or telephone sent the message.
  private func isOfProgram(_ index: Int) -> Bool {
    let span = lines[index].span
    guard span.count <= Self.longestOfProgram else { return false }
    let key = NormalizedLine.make(bytes, span)
    return Self.programs.contains { key.starts(with: $0.utf8) }
  }

  /// What a program adds is short; a sentence that begins so is not.
  private static let longestOfProgram = 45

  private static let programs = [
    "sent from my ", "sent from outlook", "get outlook for ", "von meinem iphone gesendet",
    "gesendet von meinem ", "envoyé de mon ", "enviado desde mi ", "inviato da iphone",
  ]

  /// A text without the marks of a quotation that is nothing but a message passed on.
  static func withoutQuotedForward(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("> begin forwarded message".utf8)
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    guard
      let start = lines.firstIndex(where: {
        $0.count < 60 && $0.prefix(mark.count).map(ByteClass.lowercased) == mark
      })
    else { return bytes }
    let end = lines[start...].firstIndex { !$0.isEmpty && $0.first != .greaterThanSign }
    let open = lines[start..<(end ?? lines.endIndex)].map { line in
      let text = line.first == .greaterThanSign ? line.dropFirst() : line
      return text.first == .space ? text.dropFirst() : text
    }
    let rest = end.map { Array(lines[$0...]) } ?? []
    return Array((lines[..<start] + open + rest).joined(separator: [.lineFeed]))
  }

  private func isQuoted(_ index: Int) -> Bool {
    lines.indices.contains(index) && bytes[lines[index].span.range].first == .greaterThanSign
  }

  /// Whether a line introduces a message that is carried along.
  private func isCarriedHeader(_ index: Int) -> Bool {
    let span = lines[index].span
    guard span.count <= 300 else { return false }
    let key = NormalizedLine.make(bytes, span)
    if Self.isRule(key) { return true }
    if isEnglishField(index) && (isEnglishField(index - 1) || isEnglishField(index + 1)) {
      return true
    }
    if isField(index), isInHeader(index) { return true }
    guard isQuoted(index + 1) || isQuoted(index + 2) else { return false }
    return Self.isAttribution(bytes[span.range])
  }

  /// Whether a line says who wrote what is quoted below it, and when.
  static func isAttribution(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == .colon, line.count <= 300 else { return false }
    let key = Array(line)
    return writing.contains { NormalizedLine.contains(key, $0) }
  }

  private static let writing = [
    "wrote", "a écrit", "schrieb", "escribió", "writes", "ha scritto", "schreef", "escreveu",
  ]

  /// Whether a field stands among others that name a sender, in whatever language.
  private func isInHeader(_ index: Int) -> Bool {
    var start = index
    while isField(start - 1), index - start < Self.longestHeader { start -= 1 }
    var (end, hasSender) = (start, false)
    while isField(end), end - start < Self.longestHeader {
      hasSender = hasSender || isSender(end)
      end += 1
    }
    return hasSender && end - start >= 3
  }

  /// No header has more lines.
  private static let longestHeader = 12

  /// The line after the header of a message that is carried along without marks before its lines.
  private var firstCarried: Int? {
    var index = 0
    while index < lines.count {
      var end = index
      var hasSender = false
      while isField(end) || end > index && isContinued(end) {
        hasSender = hasSender || isSender(end)
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
    lines.indices.contains(index) && MailField.read(bytes[lines[index].span.range]) != nil
  }

  private func isEnglishField(_ index: Int) -> Bool {
    lines.indices.contains(index) && MailField.isEnglish(bytes[lines[index].span.range])
  }

  private func isSender(_ index: Int) -> Bool {
    MailField.read(bytes[lines[index].span.range])?.field == .from
  }
}
