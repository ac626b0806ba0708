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

  /// The format of some bytes, told by the file's name and else by how they begin.
  public static func detect(name: String?, bytes: [UInt8]) -> ArticleFormat {
    if let name, let suffix = suffix(of: name), let known = bySuffix[suffix] { return known }
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if htmlStarts.contains(where: { start.hasPrefix($0) }) { return .html }
    if start.hasPrefix("---\n") || start.hasPrefix("# ") { return .markdown }
    if mailStarts.contains(where: { start.hasPrefix($0) }) { return .mail }
    return .text
  }

  /// Formats by file name suffix.
  private static let bySuffix: [String: ArticleFormat] = [
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html,
    "md": .markdown, "markdown": .markdown, "mdown": .markdown, "mkd": .markdown,
    "eml": .mail, "mbox": .mail,
  ]

  /// What only a web page begins with.
  private static let htmlStarts = ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"]

  /// Header fields that a mail message begins with.
  private static let mailStarts = [
    "return-path:", "received:", "delivered-to:", "message-id:", "mime-version:", "x-original-to:",
  ]

  private static func suffix(of name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
