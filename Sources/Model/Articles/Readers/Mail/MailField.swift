import TextSafety

/// A field above a message that another one carries, under the names that mail programs give it.
enum MailField: String, Hashable {
  case from, sent, date, to, cc, subject
  case replyTo = "reply-to"

  /// Whether it says when the message was sent.
  var isTime: Bool { self == .sent || self == .date }

  /// The names of each field in small letters, the English one first.
  private static let names: [(field: MailField, names: [StaticString])] = [
    (.from, ["from", "von", "de", "da", "van", "från", "fra"]),
    (
      .sent,
      ["sent", "gesendet", "envoyé", "enviado", "enviado el", "inviato", "verzonden", "skickat"]
    ),
    (.date, ["date", "datum", "fecha", "data"]),
    (.to, ["to", "an", "à", "À", "para", "a", "aan", "till", "til"]),
    (.cc, ["cc", "kopie", "copie"]),
    (
      .subject,
      ["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne"]
    ),
    (.replyTo, ["reply-to"]),
  ]

  /// The longest name with its colon, in bytes.
  private static let longestName = 14

  /// The field that bytes begin with, and where its value starts; nil if they begin with none.
  ///
  /// Some programs set the names in bold ("*From:* Ana Ruiz"), French ones a space before the colon.
  static func read(_ line: ArraySlice<UInt8>) -> (field: MailField, value: Int)? {
    let start = line.drop { $0 == .space || $0 == .asterisk }
    guard let colon = start.prefix(longestName).firstIndex(of: .colon) else { return nil }
    let value = line[(colon + 1)...].drop { $0 == .asterisk }
    guard value.first.map({ $0 == .space || $0 == .tab }) ?? true else { return nil }
    var name = start[..<colon].map(ByteClass.lowercased)
    if name.suffix(2).elementsEqual([0xC2, 0xA0]) { name.removeLast(2) }
    while let last = name.last, last == .space || last == .asterisk { name.removeLast() }
    let field = names.first { row in
      row.names.contains { $0.withUTF8Buffer { name.elementsEqual($0) } }
    }
    return field.map { ($0.field, value.startIndex) }
  }

  /// Whether a line begins with the English name of a field.
  static func isEnglish(_ line: ArraySlice<UInt8>) -> Bool {
    guard let found = read(line) else { return false }
    let start = line.drop { $0 == .space || $0 == .asterisk }
    return start.prefix(found.field.rawValue.utf8.count).map(ByteClass.lowercased)
      .elementsEqual(found.field.rawValue.utf8)
  }

  /// The fields of a header whose lines became one: "From: Ana Ruiz Sent: Tuesday, … Subject: …"; nil if it is none.
  ///
  /// It names the sender, and tells when it was sent.
  static func header(in line: ArraySlice<UInt8>) -> [MailField: ArraySlice<UInt8>]? {
    guard let first = read(line) else { return nil }
    var fields: [MailField: ArraySlice<UInt8>] = [:]
    var open = first
    var at = first.value
    while at < line.endIndex {
      if line[at] == .space, let next = read(line[(at + 1)...].prefix(longestName + 2)),
        ByteClass.isUpper(line[at + 1]) || line[at + 1] >= 0x80 || line[at + 1] == .asterisk,
        fields[next.field] == nil, next.field != open.field
      {
        fields[open.field] = line[open.value..<at]
        open = next
        at = max(at + 1, next.value)
      } else {
        at += 1
      }
    }
    fields[open.field] = line[open.value...]
    return isHeader(fields) ? fields : nil
  }

  /// Whether fields make a header: three and more, the sender and the time among them.
  static func isHeader(_ fields: [MailField: ArraySlice<UInt8>]) -> Bool {
    fields.count >= 3 && fields[.from] != nil && fields.keys.contains { $0.isTime }
  }
}
