import TextSafety

/// The `<meta>` and `<link>` elements of a page and its title.
struct HTMLMetaTags {
  /// The content by the hash of the lower-case name, the first of each name.
  private var contents: [UInt64: [UInt8]] = [:]
  /// All authors that meta elements name.
  var authors: [[UInt8]] = []
  /// The text of `<title>`.
  var title: [UInt8]?
  /// The canonical address.
  var canonical: [UInt8]?
  /// The language of the root element.
  var language: [UInt8]?

  /// Reads the tags of a page.
  init(_ tree: HTMLTree) {
    if !tree.nodes.isEmpty { language = tree.value(.lang, of: 0).map { Array($0) } }
    for index in tree.nodes.indices {
      switch tree.tag(index) {
      case HTMLTags.meta: readMeta(tree, index)
      case HTMLTags.title where title == nil: title = Array(tree.text(of: index))
      case HTMLTags.link:
        if let rel = tree.value(.rel, of: index), ASCII.contains(rel, "canonical") {
          canonical = canonical ?? tree.value(.href, of: index).map { Array($0) }
        }
      case _: break
      }
    }
    readLabelledAuthor()
  }

  /// Reads the author from a pair of a label and a value, as cards for links have them: "Written by", "Ada Berg".
  private mutating func readLabelledAuthor() {
    for (label, value): (StaticString, StaticString) in [
      ("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"),
    ] {
      if let label = first([label])?.value, AuthorName.isLabel(label),
        let value = first([value])?.value
      {
        authors.append(value)
      }
    }
  }

  private mutating func readMeta(_ tree: HTMLTree, _ index: Int) {
    guard let content = tree.value(.content, of: index), !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let names = tree.value(attribute, of: index) else { continue }
      for name in names.split(whereSeparator: { $0 <= .space }) {
        let hash = WordHash.hash(name.lazy.map(ByteClass.lowercased))
        if contents[hash] == nil { contents[hash] = CharacterReferences.decode(content) }
        if Self.authorNames.contains(hash) { authors.append(CharacterReferences.decode(content)) }
      }
    }
  }

  private static let authorNames: WordSet = [
    "author", "article:author", "dc.creator", "dcterms.creator",
    "parsely-author", "sailthru.author", "citation_author",
    "byl", "dc:creator", "article:author_name", "og:author",
    "cxenseparse:author", "rbauthors", "twitter:creator:name",
  ]

  /// The content of the first of the names that has one, and which it was.
  func first(_ names: [StaticString]) -> (value: [UInt8], name: StaticString)? {
    for name in names {
      if let value = contents[WordHash.hash(name)] { return (value, name) }
    }
    return nil
  }
}
