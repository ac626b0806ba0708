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
  /// The headers of messages that are carried along, in order.
  private let headers: [Range<Int>]

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let lines = PlainLine.lines(of: bytes)
    self.lines = lines
    // The last line of two hyphens, with a few lines below it.
    let mark = lines.lastIndex { bytes[$0.span.range].elementsEqual([.hyphen, .hyphen]) }
    signature = mark.flatMap { lines.count - $0 <= 20 ? $0 : nil } ?? lines.count
    var headers: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      let header = Self.header(at: index, lines, bytes)
      if let header { headers.append(header) }
      index = header?.upperBound ?? index + 1
    }
    self.headers = headers
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

  /// A text without the marks of a quotation that is nothing but a message passed on: the line that says so may have
  /// the mark, or stand above the lines that have it.
  static func withoutQuotedForward(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: opensForward) else { return bytes }
    let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && $0.first != .greaterThanSign }
    let open = lines[start..<(end ?? lines.endIndex)].map { line in
      let text = line.first == .greaterThanSign ? line.dropFirst() : line
      return text.first == .space ? text.dropFirst() : text
    }
    let rest = end.map { Array(lines[$0...]) } ?? []
    return Array((lines[..<start] + open + rest).joined(separator: [.lineFeed]))
  }

  /// Whether a line says that a message begins that is passed on.
  private static func opensForward(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < longestRule else { return false }
    let text = line.drop { $0 == .greaterThanSign || $0 == .space }
    let key = text.map(ByteClass.lowercased)
    return forwardStarts.contains { key.starts(with: $0.utf8) }
  }

  private static let forwardStarts = [
    "begin forwarded message", "anfang der weitergeleiteten nachricht",
    "début du message transféré", "inicio del mensaje reenviado", "inizio messaggio inoltrato",
    "begin doorgestuurd bericht",
  ]

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
    let next = headers.partitioningIndex { $0.upperBound > index }
    if next < headers.count, headers[next].contains(index) { return true }
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

  /// The header that begins at a line, with the addresses that its fields go on with: three fields and more that name a
  /// sender, in whatever language; nil if none does.
  private static func header(
    at start: Int, _ lines: [PlainLine], _ bytes: [UInt8]
  ) -> Range<Int>? {
    func field(_ index: Int) -> MailField? {
      lines.indices.contains(index) ? MailField.read(bytes[lines[index].span.range])?.field : nil
    }
    func isContinued(_ index: Int) -> Bool {
      guard lines.indices.contains(index), !lines[index].isBlank else { return false }
      let line = bytes[lines[index].span.range]
      return line.contains(.atSign) && line.count < 300 && field(index) == nil
    }
    var (index, fields, hasSender) = (start, 0, false)
    while fields < longestHeader {
      var next = index
      while next > start, next - index < longestHeader, isContinued(next) { next += 1 }
      guard let field = field(next) else { break }
      hasSender = hasSender || field == .from
      fields += 1
      index = next + 1
    }
    return hasSender && fields >= 3 ? start..<index : nil
  }

  /// No header has more lines.
  private static let longestHeader = 12

  /// The line after the header of a message that is carried along without marks before its lines.
  private var firstCarried: Int? {
    headers.lazy.compactMap { header in
      let end = lines[header.upperBound...].firstIndex { !$0.isBlank } ?? lines.count
      return end < lines.count && !isQuoted(end) ? end : nil
    }.first
  }

  private func isEnglishField(_ index: Int) -> Bool {
    lines.indices.contains(index) && MailField.isEnglish(bytes[lines[index].span.range])
  }
}
