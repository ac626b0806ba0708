import Dates
import TextSafety

/// Puts a message and the messages that it carries into one article.
///
/// A message that only passes another one on gives way to it: title, author and date are those of the
/// message that has something to read. Others become sections with the date of their own.
struct MailWriter {
  private var builder = ArticleBuilder()

  /// This many messages are read, however they are nested.
  private static let mostMessages = 200

  /// The article that a message makes.
  static func article(of message: MailMessage) -> Article {
    let carried = message.carried
    if message.body.isPage, carried.isEmpty {
      var article = page(message)
      article.diagnostics = message.body.diagnostics + article.diagnostics
      if !message.body.attachments.isEmpty {
        article.diagnostics.append(Diagnostic(.attachmentsLeftOut(message.body.attachments)))
      }
      return article
    }
    var writer = MailWriter()
    writer.write(message, carried)
    return writer.builder.finish()
  }

  private mutating func write(_ first: MailMessage, _ carried: [MailMessage]) {
    let inner = first.isCover && carried.count == 1 ? carried.first : nil
    setHead(inner ?? first)
    addHeader(of: first)
    builder.article.diagnostics += first.diagnostics
    note(first.body.attachments)
    if inner == nil {
      addText(of: first)
    } else {
      for part in first.parts where part.kind == .own { setAside(part.text) }
    }
    var open: [MailMessage] = Array(carried.reversed())
    var count = 0
    while let message = open.popLast(), count < Self.mostMessages {
      count += 1
      add(message, isMain: inner != nil && count == 1)
      open += message.carried.reversed()
    }
    if !open.isEmpty {
      builder.article.diagnostics.append(
        Diagnostic(.limitReached("carried messages", limit: Self.mostMessages)))
    }
  }

  /// Title and metadata.
  private mutating func setHead(_ message: MailMessage) {
    if let subject = message.subject {
      builder.startBlock()
      builder.article.title = builder.append(subject.utf8)
    }
    Self.fill(&builder.article.metadata, from: message)
  }

  private static func fill(_ metadata: inout Metadata, from message: MailMessage) {
    let origin = "mail header"
    if let date = message.date { metadata.published = Sourced(date, from: origin) }
    if let name = message.sender { metadata.authors = [Sourced(name, from: origin)] }
  }

  /// Adds a message that another one carries.
  private mutating func add(_ message: MailMessage, isMain: Bool) {
    if !isMain {
      builder.startBlock()
      let subject = message.subject ?? message.sender ?? "Forwarded message"
      builder.addHeading(builder.append(subject.utf8), level: 1)
    }
    builder.article.diagnostics += message.diagnostics
    note(message.body.attachments)
    addHeader(of: message)
    let start = builder.end
    addText(of: message)
    if !isMain, let date = message.date {
      builder.article.anchors.append(
        DateAnchor(span: SourceSpan(start, builder.end), date: date, origin: "mail header"))
    }
  }

  private mutating func note(_ attachments: [String]) {
    guard !attachments.isEmpty else { return }
    builder.article.diagnostics.append(Diagnostic(.attachmentsLeftOut(attachments)))
  }

  private mutating func addHeader(of message: MailMessage) {
    let shown = message.header.fields.filter {
      ["from", "to", "cc", "date", "sent"].contains($0.name)
    }
    guard !shown.isEmpty else { return }
    setAside(Array(shown.map { "\($0.name): \($0.value)" }.joined(separator: "\n").utf8))
  }

  private mutating func setAside(_ text: [UInt8]) {
    builder.startBlock()
    builder.setAside(builder.append(text), reason: .mailHeader)
  }

  private mutating func addText(of message: MailMessage) {
    if message.body.isPage {
      builder.append(Self.page(message))
      return
    }
    // What a message passes on is a message of its own.
    let end = message.passesOnWhatIsBelow ? message.parts.firstIndex { $0.kind == .carried } : nil
    let parts = message.parts[..<(end ?? message.parts.count)]
    let carriedHeader = end == nil ? nil : parts.lastIndex { $0.kind == .header }
    var sent: EDTF?
    for (index, part) in parts.enumerated() where index != carriedHeader {
      switch part.kind {
      case .header:
        sent = part.sent
        setAside(part.text)
      case .signature: setAside(part.text)
      case .own: add(part.text, isQuoted: false)
      case .quote, .carried:
        let start = builder.end
        add(part.text, isQuoted: true)
        guard let sent else { continue }
        let span = SourceSpan(start, builder.end)
        builder.article.anchors.append(DateAnchor(span: span, date: sent, origin: "mail header"))
      }
    }
  }

  private mutating func add(_ text: [UInt8], isQuoted: Bool) {
    builder.startBlock()
    let span = builder.append(text)
    for block in PlainClassifier(text).blocks {
      var moved = block
      moved.span = SourceSpan(block.span.start + span.start, block.span.end + span.start)
      if isQuoted, moved.kind == .text { moved.kind = .quote }
      PlainTextReader.add(moved, to: &builder)
    }
  }

  /// The article of a message whose text is a page.
  private static func page(_ message: MailMessage) -> Article {
    var mail = MailPage(isForward: message.isForward)
    var article = page(message, title: message.subject ?? "", &mail)
    if let subject = mail.passedOn[.subject] {
      article = page(message, title: subject, &mail)
    }
    fill(&article.metadata, from: message)
    let origin = "mail header"
    if let sent = (mail.passedOn[.sent] ?? mail.passedOn[.date]).map({ Array($0.utf8) }),
      let date = MailPage.date(sent[...])
    {
      article.metadata.published = Sourced(date, from: origin)
    }
    if let name = mail.passedOn[.from].flatMap(MailMessage.name) {
      article.metadata.authors = [Sourced(name, from: origin)]
    }
    return article
  }

  private static func page(
    _ message: MailMessage, title: String, _ mail: inout MailPage
  ) -> Article {
    var head = Array("<title>".utf8)
    for byte in title.utf8 {
      switch byte {
      case .lessThanSign: head += "&lt;".utf8
      case .ampersand: head += "&amp;".utf8
      default: head.append(byte)
      }
    }
    return HTMLReader.read(mail: head + "</title>".utf8 + message.body.html, &mail)
  }
}
