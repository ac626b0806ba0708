import TextSafety

/// The formats that articles come in.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// A saved web page.
  case html
  /// Markdown, with front matter or without.
  case markdown
  /// Text without markup.
  case text
  /// A mail message with its headers.
  case mail
  /// Subtitles of a recording, in WebVTT or SubRip.
  case subtitles
  /// An article with its fields in JSON.
  case json

  /// The format of some bytes, told by the file's name and else by how they begin.
  public static func detect(name: String?, bytes: [UInt8]) -> ArticleFormat {
    if let name, let suffix = suffix(of: name), let known = named(suffix) { return known }
    let head = TextDecoder.decode(Array(bytes.prefix(sampleLength))).utf8
    return detect(SafeText(utf8: head))
  }

  /// How much of a text is looked at, in bytes.
  private static let sampleLength = 32_768

  private static func detect(_ head: SafeText) -> ArticleFormat {
    let lines = PlainLine.lines(of: head.bytes)
    guard let first = lines.first(where: { !$0.isBlank }) else { return .text }
    let start = NormalizedLine.make(
      head.bytes, SourceSpan(first.span.start, min(first.span.end, first.span.start + 24)))
    if start.first == .lessThanSign, htmlStarts.contains(where: { start.starts(with: $0.utf8) }) {
      return .html
    }
    if SubtitleCue.open(head.bytes) { return .subtitles }
    if opensJSON(head.bytes) { return .json }
    if MailHeader.opens(head.bytes) { return .mail }
    return MarkdownSigns.areIn(head.bytes, lines) ? .markdown : .text
  }

  /// Whether a text begins with an object, or a list of them, whose first key is a string.
  private static func opensJSON(_ bytes: [UInt8]) -> Bool {
    let signs = bytes.lazy.filter { $0 > .space }.prefix(3)
    return signs.starts(with: "{\"".utf8) || signs.starts(with: "[{\"".utf8)
  }

  /// The format that a file name's suffix stands for.
  private static func named(_ suffix: String) -> ArticleFormat? {
    switch suffix {
    case "html", "htm", "xhtml", "shtml": .html
    case "md", "markdown", "mdown", "mkd": .markdown
    case "eml", "mbox", "mht", "mhtml": .mail
    case "vtt", "srt": .subtitles
    case "json": .json
    default: nil
    }
  }

  /// What only a web page or a part of one begins with.
  private static let htmlStarts = [
    "<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title", "<article", "<main",
    "<section", "<div", "<p>", "<p ", "<table", "<script", "<style", "<link", "<h1", "<span",
    "<base",
  ]

  private static func suffix(of name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
