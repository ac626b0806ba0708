import TextSafety

/// A feed in RSS or Atom: entries with a title, a date, an address and a text in markup.
struct Feed {
  /// One entry.
  struct Entry {
    var title: [UInt8] = []
    var date: [UInt8] = []
    var author: [UInt8] = []
    var address: [UInt8] = []
    var body: [UInt8] = []
  }

  /// The entries in order.
  private(set) var entries: [Entry] = []

  /// Reads that many entries at most; nil for what is no feed.
  init?(_ bytes: [UInt8], limit: Int) {
    let head = bytes.prefix(2048)
    let roots: [StaticString] = ["<rss", "<feed", "<rdf:rdf"]
    guard head.first(where: { !ASCII.isSpace($0) }) == .lessThanSign || head.first == 0xEF,
      roots.contains(where: { ASCII.contains(head, $0) })
    else { return nil }
    let name: StaticString = ASCII.contains(head, "<feed") ? "entry" : "item"
    let text = TextDecoder.decode(bytes, declared: HTMLCharset.declared(in: bytes)).utf8
    var scanner = FeedScanner(text[...])
    while entries.count < limit, let element = scanner.element(named: name) {
      entries.append(Self.entry(element.content))
    }
    guard !entries.isEmpty else { return nil }
  }

  /// The fields of an entry, those in front being preferred.
  private static func entry(_ content: ArraySlice<UInt8>) -> Entry {
    var entry = Entry()
    entry.title = text(content, ["title", "media:title"])
    entry.date = text(content, ["pubDate", "published", "updated", "dc:date", "issued"])
    entry.author = text(content, ["dc:creator", "name", "author"])
    entry.body = markup(
      content, ["content:encoded", "content", "description", "summary", "media:description"])
    entry.address = address(content)
    return entry
  }

  private static func text(_ content: ArraySlice<UInt8>, _ names: [StaticString]) -> [UInt8] {
    for name in names {
      var scanner = FeedScanner(content)
      guard let element = scanner.element(named: name) else { continue }
      let value = withoutTags(CharacterReferences.decode(FeedScanner.value(element.content)[...]))
      if value.contains(where: { !ASCII.isSpace($0) }) { return value }
    }
    return []
  }

  /// The text without tags, where it is markup: "A <b>bold</b> story".
  private static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    guard ASCII.contains(text[...], "</") else { return text }
    var isTag = false
    return text.indices.filter { at in
      let byte = text[at]
      if byte == .lessThanSign, at + 1 < text.count {
        // "Debt < 3%" opens no tag.
        isTag = isTag || text[at + 1] == .slash || ByteClass.isLetter(text[at + 1])
      }
      defer { if byte == .greaterThanSign { isTag = false } }
      return !isTag
    }.map { text[$0] }
  }

  private static func markup(_ content: ArraySlice<UInt8>, _ names: [StaticString]) -> [UInt8] {
    for name in names {
      var scanner = FeedScanner(content)
      guard let element = scanner.element(named: name) else { continue }
      let value = FeedScanner.value(element.content)
      if value.contains(where: { !ASCII.isSpace($0) }) { return value }
    }
    return []
  }

  private static func address(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var scanner = FeedScanner(content)
    while let element = scanner.element(named: "link") {
      let value = FeedScanner.value(element.content).filter { !ASCII.isSpace($0) }
      if value.starts(with: "http".utf8) { return value }
      if let address = FeedScanner.attribute("href", of: element.tag) { return address }
    }
    return []
  }
}

extension Feed.Entry {
  /// The entry as a page that says what the feed said of it.
  var page: [UInt8] {
    var page = Array("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>".utf8)
    page += Self.escaped(title) + "</title>".utf8
    page += Self.meta("article:published_time", date) + Self.meta("author", author)
    if !address.isEmpty {
      page += "<link rel=\"canonical\" href=\"".utf8 + Self.escaped(address) + "\">".utf8
    }
    page += "</head><body><article><h1>".utf8 + Self.escaped(title) + "</h1><div>".utf8
    return page + body + "</div></article></body></html>".utf8
  }

  private static func meta(_ name: String, _ value: [UInt8]) -> [UInt8] {
    guard !value.isEmpty else { return [] }
    return Array("<meta name=\"\(name)\" content=\"".utf8) + escaped(value) + "\">".utf8
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case .lessThanSign: Array("&lt;".utf8)
      case .ampersand: Array("&amp;".utf8)
      case .quotationMark: Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}
