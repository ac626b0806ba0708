import TextSafety

/// The readable parts of a mail message.
struct MailBody {
  /// The parts without markup, decoded to UTF-8.
  private(set) var plain: [UInt8] = []
  /// The first part in HTML, decoded to UTF-8.
  private(set) var html: [UInt8] = []
  /// The encodings that were not UTF-8.
  private(set) var diagnostics: [Diagnostic] = []
  /// The messages that it carries whole.
  private(set) var forwarded: [[UInt8]] = []
  /// The names of the files that it carries and that are not shown, safe to show.
  private(set) var attachments: [String] = []

  /// Whether the part in HTML is the text; some newsletters have a text part that only points to it.
  var isPage: Bool { !html.isEmpty && plain.count * 8 < html.count && plain.count < 600 }

  /// The deepest nesting and the most parts that are read.
  private static let limits = (depth: 12, parts: 200)

  /// Collects the parts of a message.
  init(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
    let leaves = Self.leaves(header, body)
    for part in leaves.parts { take(part) }
    if leaves.isCut {
      diagnostics.append(Diagnostic(.limitReached("parts of a message", limit: Self.limits.parts)))
    }
  }

  /// The first part of a type; nil if there is none.
  static func firstPart(
    ofType type: String, _ header: MailHeader, _ body: ArraySlice<UInt8>
  ) -> Part? {
    leaves(header, body).parts.first { $0.type == type }
  }

  /// The parts that hold no others, in order, and whether there are more.
  private static func leaves(
    _ header: MailHeader, _ body: ArraySlice<UInt8>
  ) -> (parts: [Part], isCut: Bool) {
    var open = [(part: Part(header: header, body: body), depth: 0)]
    var leaves: [Part] = []
    var seen = 0
    while let (part, depth) = open.popLast(), seen < limits.parts {
      seen += 1
      guard part.type.hasPrefix("multipart/"), depth < limits.depth else {
        leaves.append(part)
        continue
      }
      guard let boundary = part.header.parameter("boundary", of: "content-type") else { continue }
      for slice in parts(of: part.body, boundary: Array(boundary.utf8)).reversed() {
        open.append((Part(slice), depth + 1))
      }
    }
    return (leaves, !open.isEmpty)
  }

  private mutating func take(_ part: Part) {
    if part.type == "message/rfc822" {
      forwarded.append(TransferEncoding.decode(part.body, part.encoding))
      return
    }
    guard part.isText else {
      if let name = part.attachmentName { attachments.append(name) }
      return
    }
    let bytes = TransferEncoding.decode(part.body, part.encoding)
    let decoded = TextDecoder.decode(
      bytes, declared: part.header.parameter("charset", of: "content-type"))
    diagnostics += decoded.diagnostics.filter { !diagnostics.contains($0) }
    if part.type == "text/html" {
      if html.isEmpty { html = decoded.utf8 }
    } else {
      if !plain.isEmpty { plain += [.lineFeed, .lineFeed] }
      plain += decoded.utf8
    }
  }

  /// The bytes between the lines with the boundary.
  private static func parts(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    guard !boundary.isEmpty else { return [] }
    let mark = [.hyphen, .hyphen] + boundary
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var cursor = ByteCursor(body)
    while !cursor.isAtEnd {
      let line = cursor.takeLine()
      if line.starts(with: mark) {
        if let start { parts.append(body[start..<max(start, line.startIndex)]) }
        start = cursor.index
        if line.dropFirst(mark.count).starts(with: [.hyphen, .hyphen]) { return parts }
        if parts.count > limits.parts { return parts }
      }
    }
    if let start { parts.append(body[min(start, body.endIndex)...]) }
    return parts
  }
}
