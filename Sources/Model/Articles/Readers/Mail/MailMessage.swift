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
    parts = MailParts.cut(safe.bytes)
    diagnostics = self.body.diagnostics + safe.repairs.diagnostics
  }

  /// Takes apart a message that another one carries.
  init(_ bytes: [UInt8]) {
    let header = MailHeader(bytes[...])
    self.init(header, bytes[min(bytes.count, header.bodyStart)...])
  }

  /// What it is about.
  var subject: String? { header["subject"].flatMap { $0.isEmpty ? nil : $0 } }

  /// When it was sent.
  var date: EDTF? { (header["date"] ?? header["sent"]).flatMap(FrontMatter.date) }

  /// Who sent it: the name of "Ana Ruiz <ana@example.org>", or the address where there is no name.
  var sender: String? {
    guard let value = header["from"] else { return nil }
    let name = FrontMatterValue.trimmed(String(value.prefix { $0 != "<" && $0 != "[" }))
    let shown =
      name.isEmpty ? value.filter { $0 != "<" && $0 != ">" } : FrontMatterValue.unquoted(name)
    let safe = SafeText(shown)
    let line = safe[safe.span]
    return line.isEmpty ? nil : line
  }

  /// Whether its subject says that it passes another message on, rather than answers it.
  var isForward: Bool {
    guard let subject = subject?.lowercased() else { return false }
    return ["fwd:", "fw:", "wg:", "tr:", "rv:", "[fwd:", "i:"].contains {
      subject.hasPrefix($0)
    }
  }

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
    return rule.map { NormalizedLine.contains($0.text.map(ByteClass.lowercased), "forwarded") }
      ?? false
  }

  private var carriedBelow: MailMessage? {
    guard passesOnWhatIsBelow, let start = parts.firstIndex(where: { $0.kind == .carried }),
      let header = parts[..<start].last(where: { $0.kind == .header })
    else { return nil }
    let body = parts[start...].map(\.text).joined(separator: [.lineFeed])
    let fields = header.text.split(separator: .lineFeed).map { line in
      Array(
        line.drop { $0 == .space || $0 == .asterisk }.filter {
          $0 != .asterisk
        })
    }.filter { $0.contains(.colon) && $0.first != .hyphen }
    return MailMessage(
      Array(fields.joined(separator: [.lineFeed])) + [.lineFeed, .lineFeed] + body)
  }
}
