import Dates
import TextSafety

/// A message with its header, its own text, and the messages that it carries.
struct MailMessage {
  /// Its header.
  let header: MailHeader
  /// Its readable parts.
  let body: MailBody
  /// The parts of its text in order; empty if the text is a page.
  let parts: [MailParts.Part]
  /// What made its text safe.
  let diagnostics: [Diagnostic]

  /// Takes a message apart.
  init(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
    self.header = header
    self.body = MailBody(header, body)
    let safe = SafeText(utf8: self.body.isPage ? [] : self.body.plain)
    parts = MailParts.cut(MailParts.withoutQuotedForward(safe.bytes))
    var diagnostics = self.body.diagnostics + safe.repairs.diagnostics
    if self.body.forwarded.count > Self.mostCarried {
      diagnostics.append(
        Diagnostic(.limitReached("attached messages", limit: Self.mostCarried)))
    }
    self.diagnostics = diagnostics
  }

  /// Takes apart a message that another one carries.
  init(_ bytes: [UInt8]) {
    let header = MailHeader(bytes[...])
    self.init(header, bytes[min(bytes.count, header.bodyStart)...])
  }

  /// What it is about.
  var subject: String? { header["subject"].flatMap { $0.isEmpty ? nil : $0 } }

  /// When it was sent.
  var date: EDTF? {
    (header["date"] ?? header["sent"]).flatMap { value in
      FrontMatter.date(value) ?? MailPage.date(Array(value.utf8)[...])
    }
  }

  /// Who sent it: the name of "Ana Ruiz <ana@example.org>", or the address where there is no name.
  var sender: String? {
    header["from"].flatMap(Self.name)
  }

  /// The name in the value of a field.
  static func name(_ value: String) -> String? {
    let name = FrontMatterValue.trimmed(String(value.prefix { $0 != "<" && $0 != "[" }))
    let shown =
      name.isEmpty ? value.filter { $0 != "<" && $0 != ">" } : FrontMatterValue.unquoted(name)
    let safe = SafeText(shown)
    let line = safe[safe.span]
    return line.isEmpty ? nil : line
  }

  /// Whether its subject says that it passes another message on, rather than answers it.
  var isForward: Bool {
    guard let subject = subject?.lowercased(), let colon = subject.firstIndex(of: ":") else {
      return false
    }
    // French programs set a space before the colon.
    let mark = subject[..<colon]
    return Self.forwarding.contains(String(mark.last == " " ? mark.dropLast() : mark))
  }

  /// What programs set before the subject of a message that is passed on.
  private static let forwarding: Set<String> = [
    "fwd", "fw", "wg", "tr", "rv", "[fwd", "i", "enc", "vb", "doorst",
  ]

  /// Whether the words of its sender are no more than a line or two about what it carries.
  var isCover: Bool {
    guard !body.isPage else { return false }
    let own = parts.lazy.filter { $0.kind == .own }
    return own.reduce(0) { $0 + $1.text.count } < Self.longestCover
  }

  /// The longest text that only passes something on, in bytes.
  private static let longestCover = 300

  /// The messages that it carries: attached ones, and the one below its own text.
  var carried: [MailMessage] {
    var found: [MailMessage] = []
    if let message = carriedBelow { found.append(message) }
    return found + body.forwarded.prefix(Self.mostCarried).map { MailMessage($0) }
  }

  /// This many attached messages are read.
  private static let mostCarried = 50

  /// Whether what comes after another message's header is read as a message of its own.
  var passesOnWhatIsBelow: Bool {
    guard parts.contains(where: { $0.kind == .carried }) else { return false }
    if isForward { return true }
    let rule = parts.prefix { $0.kind != .carried }.last { $0.kind == .header }
    guard let key = rule?.text.map(ByteClass.lowercased) else { return false }
    return Self.passing.contains { NormalizedLine.contains(key, $0) }
  }

  /// Words of the rule above a message that is passed on.
  private static let passing = [
    "forwarded", "weitergeleitet", "transféré", "reenviado", "inoltrato", "doorgestuurd",
  ]

  private var carriedBelow: MailMessage? {
    guard passesOnWhatIsBelow, let start = parts.firstIndex(where: { $0.kind == .carried }),
      let header = parts[..<start].last(where: { $0.kind == .header })
    else { return nil }
    let body = parts[start...].map(\.text).joined(separator: [.lineFeed])
    let fields = header.text.split(separator: .lineFeed).compactMap { line in
      MailField.read(line).map { Array("\($0.field.rawValue):".utf8) + line[$0.value...] }
    }
    return MailMessage(
      Array(fields.joined(separator: [.lineFeed])) + [.lineFeed, .lineFeed] + body)
  }
}
