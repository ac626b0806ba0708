import Dates
import TextSafety

extension FrontMatter {
  /// What a key says of the article.
  enum Field: Hashable {
    case title, dek, published, modified, authors, source, address, site, language
  }

  /// The fields of known keys, those in front being preferred where a head has several.
  private static let keys: [(field: Field, keys: [String])] = [
    (.title, ["title", "headline"]),
    (
      .dek,
      ["dek", "deck", "subtitle", "standfirst", "subheadline", "description", "summary", "excerpt"]
    ),
    (
      .published,
      [
        "date", "published", "publication_date", "publishdate", "publish_date", "pubdate",
        "date_published", "datepublished", "published_at", "published_time", "created",
      ]
    ),
    (
      .modified,
      [
        "updated", "lastmod", "modified", "last_modified", "date_modified", "datemodified",
        "updated_at",
      ]
    ),
    (.authors, ["author", "authors", "byline", "by", "creator"]),
    (.source, ["source"]),
    (
      .address, ["url", "link", "canonical", "canonical_url", "permalink", "source_url", "address"]
    ),
    (.site, ["site", "site_name", "publication", "publisher", "sitename"]),
    (.language, ["lang", "language", "locale"]),
  ]

  /// The entry of a field, by its place.
  func index(of field: Field) -> Int? {
    let keys = Self.keys.first { $0.field == field }?.keys ?? []
    for key in keys {
      let found = entries.firstIndex {
        $0.key == key && !$0.values.isEmpty && !$0.values[0].isEmpty
      }
      if let found { return found }
    }
    return nil
  }

  /// Puts the known entries into metadata and returns those that were understood, with the title and
  /// the dek among them.
  func fill(_ metadata: inout Metadata) -> Set<Int> {
    var understood: Set<Int> = []
    func take(_ field: Field, _ use: (Entry) -> Bool) {
      if let index = index(of: field), entries[index].isFlat || field == .authors,
        use(entries[index])
      {
        understood.insert(index)
      }
    }
    func string(_ entry: Entry) -> Sourced<String> {
      Sourced(Self.safe(entry.values.joined(separator: ", ")), from: "front matter")
    }
    take(.title) { _ in true }
    take(.dek) { _ in true }
    take(.published) { entry in
      metadata.published = Self.date(entry.values[0]).map { Sourced($0, from: "front matter") }
      return metadata.published != nil
    }
    take(.modified) { entry in
      metadata.modified = Self.date(entry.values[0]).map { Sourced($0, from: "front matter") }
      return metadata.modified != nil
    }
    take(.authors) { entry in
      metadata.authors = entry.values.map { Sourced(Self.safe($0), from: "front matter") }
      return true
    }
    take(.source) { entry in
      metadata.source = string(entry)
      return true
    }
    take(.address) { entry in
      metadata.address = string(entry)
      return true
    }
    take(.site) { entry in
      metadata.site = string(entry)
      return true
    }
    take(.language) { entry in
      metadata.language = string(entry)
      return true
    }
    return understood
  }

  private static func safe(_ string: String) -> String {
    let text = SafeText(string)
    return text[text.span]
  }

  /// A date in EDTF, with a time after it, or in words.
  static func date(_ value: String) -> EDTF? {
    if let date = EDTF(value) { return date }
    let bytes = Array(value.utf8)
    let key = NormalizedLine.make(bytes, SourceSpan(0, min(bytes.count, 100)))
    return DateLine.date(in: DateLine.words(key)).flatMap { EDTF($0.text) }
  }
}
