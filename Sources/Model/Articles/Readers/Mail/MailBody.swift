import TextSafety

/// The readable parts of a mail message.
struct MailBody {
  /// The parts without markup, decoded to UTF-8.
  private(set) var plain: [UInt8] = []
  /// The first part in HTML, decoded to UTF-8.
  private(set) var html: [UInt8] = []
  /// The encodings that were not UTF-8.
  private(set) var diagnostics: [Diagnostic] = []

  /// The deepest nesting and the most parts that are read.
  private static let limits = (depth: 12, parts: 200)

  /// Collects the parts of a message.
  init(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
    var open = [(header: header, body: body, depth: 0)]
    var seen = 0
    while let part = open.popLast(), seen < Self.limits.parts {
      seen += 1
      let type = part.header.token("content-type") ?? "text/plain"
      if type.hasPrefix("multipart/"), part.depth < Self.limits.depth {
        guard let boundary = part.header.parameter("boundary", of: "content-type") else { continue }
        let inner = Self.parts(of: part.body, boundary: Array(boundary.utf8))
        for slice in inner.reversed() {
          let header = MailHeader(slice)
          open.append((header, slice[max(slice.startIndex, header.bodyStart)...], part.depth + 1))
        }
      } else {
        take(part.header, part.body, type)
      }
    }
  }

  private mutating func take(_ header: MailHeader, _ body: ArraySlice<UInt8>, _ type: String) {
    guard type == "text/plain" || type == "text/html" else { return }
    guard header.token("content-disposition") != "attachment" else { return }
    let bytes = TransferEncoding.decode(body, header.token("content-transfer-encoding"))
    let charset = header.parameter("charset", of: "content-type")
    let decoded = TextDecoder.decode(bytes, declared: charset)
    diagnostics += decoded.diagnostics.filter { !diagnostics.contains($0) }
    if type == "text/html" {
      if html.isEmpty { html = decoded.utf8 }
    } else {
      if !plain.isEmpty { plain += [0x0A, 0x0A] }
      plain += decoded.utf8
    }
  }

  /// The bytes between the lines with the boundary.
  private static func parts(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    guard !boundary.isEmpty else { return [] }
    let mark = [0x2D, 0x2D] + boundary
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex {
      var end = index
      while end < body.endIndex, body[end] != 0x0A { end += 1 }
      let next = min(body.endIndex, end + 1)
      if body[index..<end].starts(with: mark) {
        if let start { parts.append(body[start..<max(start, index)]) }
        start = next
        if body[(index + mark.count)..<end].starts(with: [0x2D, 0x2D]) { return parts }
        if parts.count > limits.parts { return parts }
      }
      index = next
    }
    if let start { parts.append(body[min(start, body.endIndex)...]) }
    return parts
  }
}
