import TextSafety

/// Reads an article that a program keeps as JSON: a title, a text, perhaps a date and authors.
public enum JSONReader {
  /// This many values are read.
  private static let valueLimit = 200_000

  /// The keys of each field, those in front being preferred.
  static let titles: [StaticString] = ["headline", "title", "name", "subject"]
  static let dates: [StaticString] = [
    "published", "datePublished", "date_published", "published_at", "publishedAt", "pubDate",
    "publication_date", "publish_date", "date", "created_at", "timestamp",
  ]
  private static let authors: [StaticString] = ["authors", "author", "byline", "creator"]
  static let addresses: [StaticString] = ["url", "canonical_url", "link", "source_url"]

  /// Reads the article in a JSON text; where no value reads like sentences, a notice says so.
  public static func read(utf8 bytes: [UInt8]) -> Article {
    let json = JSONTree(bytes[...], countLimit: valueLimit)
    guard let text = ScriptText.longest(in: json) else {
      var article = Article(text: SafeText(""))
      article.diagnostics = [Diagnostic(.noArticle("the JSON holds no running text"))]
      return article
    }
    let isMarkup = ASCII.contains(text.bytes[...], "<p") || ASCII.contains(text.bytes[...], "<br")
    var builder = ArticleBuilder()
    let holder = Holder(json, around: text.first)
    if let title = holder.text(titles) {
      builder.article.title = builder.append(HTMLReader.safeLine(title).utf8)
    }
    if isMarkup {
      builder.append(HTMLReader.read(utf8: Array("<article>".utf8) + text.bytes))
    } else {
      for line in text.bytes.split(separator: .lineFeed) {
        builder.startBlock()
        builder.addParagraph(builder.append(line))
      }
    }
    holder.fill(&builder.article.metadata)
    return builder.finish()
  }

  /// The objects around the text, the innermost first: the one that has a field says it.
  private struct Holder {
    let json: JSONTree
    var objects: [Int] = []

    init(_ json: JSONTree, around index: Int) {
      self.json = json
      var parent = json.nodes[index].parent
      while parent >= 0 {
        if json.nodes[parent].kind == .object { objects.append(parent) }
        parent = json.nodes[parent].parent
      }
    }

    func value(_ keys: [StaticString]) -> Int? {
      for object in objects {
        for key in keys {
          if let value = json.value(key, of: object) { return value }
        }
      }
      return nil
    }

    func text(_ keys: [StaticString]) -> ArraySlice<UInt8>? {
      value(keys).flatMap { json.nodes[$0].kind == .string ? json.text($0) : nil }
    }

    func fill(_ metadata: inout Metadata) {
      if let value = text(dates), let date = FrontMatter.date(HTMLReader.safeLine(value)) {
        metadata.published = Sourced(date, from: "JSON")
      }
      if let address = text(addresses), address.starts(with: "http".utf8) {
        metadata.address = Sourced(HTMLReader.safeLine(address), from: "JSON")
      }
      guard let found = value(authors) else { return }
      let entries = json.nodes[found].kind == .array ? json.children(of: found) : [found]
      metadata.authors = entries.prefix(20).compactMap { entry in
        let name = json.nodes[entry].kind == .object ? json.value("name", of: entry) : entry
        guard let name, json.nodes[name].kind == .string else { return nil }
        let line = HTMLReader.safeLine(json.text(name))
        return line.isEmpty ? nil : Sourced(line, from: "JSON")
      }
    }
  }
}
