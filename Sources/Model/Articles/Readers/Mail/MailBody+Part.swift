import TextSafety

extension MailBody {
  /// A part of a message that holds no other parts.
  struct Part {
    /// Its own header.
    let header: MailHeader
    /// What comes after it, still in its transfer encoding.
    let body: ArraySlice<UInt8>
    /// The media type in small letters, without its parameters.
    let type: String

    /// Makes a part of its header and its body.
    init(header: MailHeader, body: ArraySlice<UInt8>) {
      self.header = header
      self.body = body
      type = header.token("content-type") ?? "text/plain"
    }

    /// Reads the part that a stretch between two boundaries is.
    init(_ bytes: ArraySlice<UInt8>) {
      let header = MailHeader(bytes)
      self.init(
        header: header, body: bytes[min(bytes.endIndex, max(bytes.startIndex, header.bodyStart))...]
      )
    }

    /// The transfer encoding that its header names.
    var encoding: String? { header.token("content-transfer-encoding") }

    /// Whether it is text that belongs to the message itself.
    var isText: Bool {
      (type == "text/plain" || type == "text/html")
        && header.token("content-disposition") != "attachment"
    }

    /// What to call it in a notice; nil for pictures and styles inside a page.
    var attachmentName: String? {
      let isInline = header["content-id"] != nil || header["content-location"] != nil
      if isInline, header.token("content-disposition") != "attachment" { return nil }
      let name =
        header.parameter("filename", of: "content-disposition")
        ?? header.parameter("name", of: "content-type")
      let safe = SafeText(String((name ?? type).prefix(120)))
      return safe[safe.span]
    }
  }
}
