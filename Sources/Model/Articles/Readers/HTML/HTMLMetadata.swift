import TextSafety

/// What a page says about its article, each value with where it was found.
struct HTMLMetadata {
  /// The title, without the site's name.
  var title: Sourced<String>?
  /// The metadata of the article.
  var article = Metadata()
  /// The description of the article, as the page gives it to others.
  var description: [UInt8]?
  /// What was found strange.
  var diagnostics: [Diagnostic] = []

  let data: HTMLStructuredData
  let tags: HTMLMetaTags
  let page: HTMLPage
  /// The element that holds the article.
  let root: Int
  /// The element of the article's own heading.
  let heading: Int?
  /// The address of the page.
  let address: [UInt8]?

  /// Gathers what a page says.
  init(
    _ page: HTMLPage, root: Int, data: HTMLStructuredData, tags: HTMLMetaTags, address: String?
  ) {
    self.page = page
    self.root = root
    self.data = data
    self.tags = tags
    heading = HTMLHeadingFinder.heading(of: page, root: root, title: tags.title ?? [])
    let canonical = tags.canonical ?? tags.first(["og:url"])?.value ?? data.address
    self.address = address.map { Array($0.utf8) } ?? canonical
    if let address {
      article.address = Sourced(HTMLReader.safeLine(address.utf8), from: "argument")
    } else if let canonical, canonical.starts(with: "http".utf8) {
      article.address = Sourced(
        HTMLReader.safeLine(canonical),
        from: tags.canonical != nil
          ? "link rel=canonical"
          : tags.first(["og:url"]) != nil
            ? "og:url" : "JSON-LD")
    }
    description = tags.first(["og:description", "description"])?.value ?? data.description
    findSite()
    findLanguage()
    findTitle()
    findAuthors()
    findDates()
  }

  /// Adds what the browser wrote into the file when it saved the page.
  mutating func addMark(_ mark: SavedPage?, isAddressGiven: Bool) {
    if !isAddressGiven, mark?.address != nil { article.address?.origin = "saved page" }
    if let saved = mark?.saved { article.saved = Sourced(saved, from: "saved page") }
  }

  private mutating func findSite() {
    if let name = tags.first(["og:site_name", "application-name"]) {
      article.site = Sourced(HTMLReader.safeLine(name.value), from: "\(name.name)")
    } else if let publisher = data.publisher {
      article.site = Sourced(HTMLReader.safeLine(publisher), from: "JSON-LD")
    }
  }

  private mutating func findLanguage() {
    let candidates: [([UInt8]?, String)] = [
      (tags.language, "html lang"), (data.language, "JSON-LD"),
      (tags.first(["content-language", "language", "dc.language"])?.value, "meta"),
      (tags.first(["og:locale"])?.value, "og:locale"),
    ]
    for (value, origin) in candidates {
      guard let value, (2...12).contains(value.count) else { continue }
      let tag = value.map { $0 == .underscore ? .hyphen : $0 }
      guard
        tag.allSatisfy({
          ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 == .hyphen
        })
      else {
        continue
      }
      article.language = Sourced(String(decoding: tag, as: UTF8.self), from: origin)
      return
    }
  }
}
