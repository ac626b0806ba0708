import Model

extension Session {
  /// Goes where a link or a footnote in what is marked leads; goes down a row where there is none.
  mutating func follow(count: Int?) -> [Effect] {
    if let effects = followMarked() { return effects }
    moveText(.down, count: count)
    return []
  }

  /// Goes where a link or a footnote in what is marked leads; nil if there is none.
  mutating func followMarked() -> [Effect]? {
    if let link = targetLink { return follow(link) }
    guard let note = targetFootnote else { return nil }
    go(to: note)
    return []
  }

  /// Goes where a link leads.
  mutating func follow(_ link: Links.Link) -> [Effect] {
    let address = link.address
    if address.hasPrefix("#") {
      go(toTarget: String(address.dropFirst()))
      return []
    }
    guard OpenableAddress.escaped(address) == nil else {
      message = "\(name(of: .openAddress)) opens \(OneLine.text(address, limit: 60))"
      return []
    }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard LibraryRequest.isBeside(String(path)) else {
      message = "not followed: \(OneLine.text(address, limit: 60))"
      return []
    }
    let target = address.firstIndex(of: "#").map { String(address[$0...].dropFirst()) }
    awaitedTarget = target ?? ""
    return ask(.beside(String(path), document: current))
  }

  /// Goes to the place of a name in the article that is shown.
  ///
  /// - Parameter isNew: whether the article was opened for it, so that the place before is that of the link.
  mutating func go(toTarget name: String, isNew: Bool = false) {
    if isNew, name.isEmpty { return }
    if let target = LinkDestination.span(of: name, in: document.briefing.article) {
      if !isNew { leave() }
      show(target)
    } else {
      message = "the text has no place called #\(OneLine.text(name, limit: 60))"
    }
  }

  private mutating func go(to span: SourceSpan) {
    leave()
    show(span)
  }

  private mutating func show(_ span: SourceSpan) {
    point(at: [span])
    reveal(span)
    message = "\(name(of: .jumpBack)) goes back"
  }

  /// The footnote that what is marked refers to, or the words that refer to it where it is a footnote itself.
  private var targetFootnote: SourceSpan? {
    guard let pointed, document.highlights.contains(pointed) else { return nil }
    return LinkDestination.counterpart(of: pointed, in: document.briefing.article)
  }
}

extension LibraryRequest {
  /// Whether a path names a file in the folder of an article or below it: neither an address nor a way out.
  public static func isBeside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && !path.contains(":")
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}

/// Places inside an article that links lead to.
enum LinkDestination {
  /// Where in the article a link leads; nil for one that leads elsewhere or nowhere.
  static func span(of link: Links.Link, in article: Article) -> SourceSpan? {
    guard link.address.hasPrefix("#") else { return nil }
    return span(of: String(link.address.dropFirst()), in: article)
  }

  /// The footnote or the heading of a name, as Markdown and saved pages write it.
  static func span(of name: String, in article: Article) -> SourceSpan? {
    let decoded = percentDecoded(name)
    if let target = article.linkTargets.first(where: { $0.name == name || $0.name == decoded }) {
      return target.span
    }
    if let title = article.title, slug(article[title]) == slug(name) { return title }
    let digits = String(name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let heading = article.sections.compactMap(\.heading).first { slug(article[$0]) == slug(name) }
    if let heading { return heading }
    for paragraph in article.paragraphs {
      guard case .footnote(let shown) = paragraph.kind else { continue }
      let label = bare(shown)
      if label == name || label == digits || name.hasSuffix("-" + label) { return paragraph.span }
    }
    return nil
  }

  /// The footnote that a stretch refers to as "[1]"; for a footnote, the place that refers to it.
  static func counterpart(of span: SourceSpan, in article: Article) -> SourceSpan? {
    for paragraph in article.paragraphs {
      guard case .footnote(let label) = paragraph.kind else { continue }
      let sign = Array("[\(bare(label))]".utf8)
      if paragraph.span.overlaps(span) {
        let place = position(of: sign, in: article.text.bytes[..<paragraph.span.start])
        let sentence = place.flatMap { place in
          article.sentences.last { $0.span.start <= place }?.span
        }
        if let sentence { return sentence }
      } else if position(of: sign, in: article.text.bytes[span.range]) != nil {
        return paragraph.span
      }
    }
    return nil
  }

  /// A name as it was before an address took it in: `%20` and the like are bytes.
  private static func percentDecoded(_ name: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == .percentSign, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A label without the brackets that some formats show.
  private static func bare(_ label: String) -> String {
    label.hasPrefix("[") && label.hasSuffix("]") ? String(label.dropFirst().dropLast()) : label
  }

  private static func position(of sign: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = sign.first else { return nil }
    var rest = bytes
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: sign) { return place }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// A heading as part of an address: small letters, hyphens for blanks.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if character == " " || character == "-" || character == "_", slug.last != "-" {
        slug.append("-")
      }
    }
    return slug
  }
}
