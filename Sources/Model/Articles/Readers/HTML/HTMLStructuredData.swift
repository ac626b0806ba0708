import TextSafety

/// What a page says about its article in JSON-LD, in the terms of schema.org.
struct HTMLStructuredData {
  var headline: [UInt8]?
  var description: [UInt8]?
  var published: [UInt8]?
  var modified: [UInt8]?
  /// The text of the article, where the page gives it.
  var body: [UInt8]?
  var authors: [[UInt8]] = []
  /// Whether the author is an organisation.
  var isByHouse = false
  var publisher: [UInt8]?
  var language: [UInt8]?
  var address: [UInt8]?
  /// Whether the headline is the page's own title.
  private(set) var fit = PageTitles.Fit.unknown
  private var rank = 0

  private let scripts: [Range<Int>]
  private let page: [UInt8]

  /// What the page holds outside of the scripts that were read.
  var elsewhere: [ArraySlice<UInt8>] {
    var start = 0
    var parts: [ArraySlice<UInt8>] = []
    for script in scripts where script.lowerBound >= start {
      parts.append(page[start..<script.lowerBound])
      start = script.upperBound
    }
    parts.append(page[start...])
    return parts
  }

  /// Reads the scripts of a page; articles that are called otherwise than the page are left out where one is called
  /// like it.
  init(_ scripts: [Range<Int>], in page: [UInt8], titles: PageTitles) {
    self.scripts = scripts
    self.page = page
    let trees = scripts.prefix(32).filter { $0.count < 1 << 20 }.map { JSONTree(page[$0]) }
    let found = trees.flatMap { json in
      objects(of: json).map { (json: json, index: $0, fit: headlineFit(of: $0, in: json, titles)) }
    }
    let isOwn = found.contains { $0.fit == .own }
    for object in found where !isOwn || object.fit != .other {
      let rank = rank(of: object.index, object.json)
      take(object.index, object.json, isBetter: rank > self.rank)
      self.rank = max(self.rank, rank)
      fit = max(fit, object.fit)
    }
    if !isOwn, found.contains(where: { $0.fit == .other }) { fit = .other }
  }

  /// How the headline of an article fits the page's titles.
  private func headlineFit(
    of object: Int, in json: JSONTree, _ titles: PageTitles
  ) -> PageTitles.Fit {
    guard rank(of: object, json) > 2, let headline = json.value("headline", of: object),
      json.nodes[headline].kind == .string
    else { return .unknown }
    return titles.fit(CharacterReferences.decode(json.text(headline)))
  }

  /// How much a type speaks for the page's own article.
  private static let types = WordTable<Int>([
    ("NewsArticle", 4), ("Article", 4), ("BlogPosting", 4), ("ReportageNewsArticle", 4),
    ("OpinionNewsArticle", 4), ("AnalysisNewsArticle", 4), ("BackgroundNewsArticle", 4),
    ("ReviewNewsArticle", 4), ("LiveBlogPosting", 4), ("TechArticle", 4), ("ScholarlyArticle", 4),
    ("Report", 4), ("SocialMediaPosting", 3), ("DiscussionForumPosting", 3), ("Recipe", 3),
    ("Review", 2), ("HowTo", 2), ("CreativeWork", 2), ("QAPage", 2), ("PodcastEpisode", 3),
    ("Chapter", 2), ("Book", 2), ("WebPage", 1), ("ItemPage", 1), ("AboutPage", 1),
    ("Product", 1), ("Event", 1),
  ])

  /// The objects of known types that are no part of another.
  private func objects(of json: JSONTree) -> [Int] {
    json.nodes.indices.filter { index in
      json.nodes[index].kind == .object && rank(of: index, json) > 0 && !isNested(index, json)
    }
  }

  private func rank(of object: Int, _ json: JSONTree) -> Int {
    guard let type = json.value("@type", of: object) else { return 0 }
    let names = json.nodes[type].kind == .array ? json.children(of: type) : [type]
    return names.map { Self.types[WordHash.hash(json.text($0))] ?? 0 }.max() ?? 0
  }

  /// Whether the object is a part of another article: a comment, a review, a related page.
  private func isNested(_ index: Int, _ json: JSONTree) -> Bool {
    var parent = json.nodes[index].parent
    while parent >= 0 {
      let node = json.nodes[parent]
      if node.kind == .array, node.key != 0, node.key != WordHash.hash("@graph") { return true }
      if node.kind == .object, rank(of: parent, json) > 1 { return true }
      parent = node.parent
    }
    return false
  }

  private mutating func take(_ object: Int, _ json: JSONTree, isBetter: Bool) {
    func text(_ key: StaticString, of object: Int) -> [UInt8]? {
      guard let index = json.value(key, of: object) else { return nil }
      switch json.nodes[index].kind {
      case .string:
        let text = CharacterReferences.decode(json.text(index))
        return text.isEmpty ? nil : text
      case .object: return json.value("@id", of: index).map { Array(json.text($0)) }
      case .array:
        return json.children(of: index).first.map { CharacterReferences.decode(json.text($0)) }
      case .other: return nil
      }
    }
    func set(_ field: inout [UInt8]?, _ value: [UInt8]?) {
      if let value, field == nil || isBetter { field = value }
    }
    set(&headline, text("headline", of: object) ?? text("name", of: object))
    set(&description, text("description", of: object))
    set(&published, text("datePublished", of: object) ?? text("dateCreated", of: object))
    set(&body, text("articleBody", of: object))
    set(&modified, text("dateModified", of: object))
    set(&language, text("inLanguage", of: object))
    set(&address, text("url", of: object) ?? text("mainEntityOfPage", of: object))
    if let index = json.value("publisher", of: object) {
      set(&publisher, names(index, json).first)
    }
    if let index = json.value("author", of: object) ?? json.value("creator", of: object) {
      let found = names(index, json)
      if !found.isEmpty, authors.isEmpty || isBetter {
        authors = found
        isByHouse = isOrganization(index, json)
      }
    }
  }

  /// The names that a person, an organisation, a plain string or a list of them gives.
  private func names(_ index: Int, _ json: JSONTree) -> [[UInt8]] {
    let entries = json.nodes[index].kind == .array ? json.children(of: index) : [index]
    return entries.prefix(20).flatMap { entry -> [[UInt8]] in
      switch json.nodes[entry].kind {
      case .string: return [CharacterReferences.decode(json.text(entry))]
      case .object:
        let object = referenced(entry, json)
        guard let name = json.value("name", of: object) else { return [] }
        if json.nodes[name].kind == .array {
          return json.children(of: name).map { CharacterReferences.decode(json.text($0)) }
        }
        return [CharacterReferences.decode(json.text(name))]
      case .array, .other: return []
      }
    }
  }

  private func isOrganization(_ index: Int, _ json: JSONTree) -> Bool {
    let entries = json.nodes[index].kind == .array ? json.children(of: index) : [index]
    return entries.allSatisfy { entry in
      json.nodes[entry].kind == .object
        && json.value("@type", of: entry).map { ASCII.contains(json.text($0), "organization") }
          ?? false
    }
  }

  /// The object that an object with nothing but "@id" stands for.
  private func referenced(_ object: Int, _ json: JSONTree) -> Int {
    guard json.value("name", of: object) == nil, let id = json.value("@id", of: object) else {
      return object
    }
    let wanted = Array(json.text(id))
    let key = WordHash.hash("@id")
    for index in json.nodes.indices
    where json.nodes[index].key == key && index != id && json.text(index).elementsEqual(wanted) {
      let parent = json.nodes[index].parent
      if parent >= 0, json.value("name", of: parent) != nil { return parent }
    }
    return object
  }
}
