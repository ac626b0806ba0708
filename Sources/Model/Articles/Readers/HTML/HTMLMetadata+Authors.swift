import TextSafety

extension HTMLMetadata {
  /// Finds the authors.
  ///
  /// In order of trust: JSON-LD, microdata and links with rel=author, meta elements, elements named
  /// for a byline near the article's head.
  mutating func findAuthors() {
    article.authors = authors()
  }

  private func authors() -> [Sourced<String>] {
    let sources: [(origin: String, find: () -> [String])] = [
      ("JSON-LD", { data.authors.compactMap { AuthorName.clean(withoutSite($0)) } }),
      ("microdata", { namedElements(strict: true) }),
      ("meta", { tags.authors.compactMap { AuthorName.clean(withoutSite($0)) } }),
      ("byline", { namedElements(strict: false) }), ("byline line", announced),
      ("byline line", signature),
    ]
    var best: (names: [String], origin: String) = ([], "")
    for source in sources {
      let names = source.find()
      if names.isEmpty { continue }
      let isWeak = names.allSatisfy(isHouse) || source.origin == "JSON-LD" && data.isByHouse
      // A person's name is looked for after that of the house.
      let isPerson = names.allSatisfy(AuthorName.isPersonal) || source.origin == "byline line"
      if best.names.isEmpty || !isWeak && isPerson { best = (names, source.origin) }
      if !isWeak { break }
    }
    var authors: [Sourced<String>] = []
    var seen: Set<[UInt8]> = []
    let names = best.names.prefix(Self.mostNames)
    for name in names
    where authors.count < 12 && seen.insert(FoldedText.fold(name.utf8)).inserted {
      // "Li Wen. Norland Radio" beside "Li Wen".
      let isLonger = names.contains { $0 != name && name.hasPrefix($0 + ". ") }
      if !isLonger {
        authors.append(Sourced(name, from: best.origin == "byline line" ? "byline" : best.origin))
      }
    }
    return authors
  }

  /// No more names are compared.
  private static let mostNames = 100

  /// Whether a name is that of the site, of its address or of all who write for it.
  private func isHouse(_ name: String) -> Bool {
    let folded = FoldedText.fold(name.utf8)
    let host = address.map { Self.host(of: $0) } ?? []
    if AuthorName.isStaff(name) || ASCII.contains(Array(name.utf8)[...], "www.") { return true }
    let core = address.map { Self.core(of: $0) } ?? []
    if core.count > 5, FoldedText.contains(folded.filter { $0 != .space }, core) { return true }
    return isSite(folded, site: FoldedText.fold((article.site?.value ?? "").utf8), host: host)
  }

  /// This many elements of one kind are looked into for a name.
  private static let mostBylines = 100

  /// The names in elements that are marked or named as an author's.
  private func namedElements(strict: Bool) -> [String] {
    let tree = page.tree
    var names: [String] = []
    var end = 0
    var first: Int?
    var tries = 0
    for index in tree.nodes.indices where index >= end && tree.tag(index) != HTMLTags.text {
      let isMarked = strict ? isMarkedAuthor(index) : page.hints[index].contains(.byline)
      guard isMarked, !isElsewhere(index) else { continue }
      let node = tree.nodes[index]
      guard node.textEnd - node.textStart < 300 else { continue }
      tries += 1
      if tries > Self.mostBylines { break }
      // Names further down are those of other articles.
      if let first, index > first + 80 { break }
      let found =
        strict ? AuthorName.clean(innerName(index)).map { [$0] } ?? [] : linkedNames(index)
      if !found.isEmpty {
        end = Int(node.end)
        names += found
        first = first ?? index
      }
      if !strict || names.count > 4, !names.isEmpty { break }
    }
    return names
  }

  /// The name in a short line near the heading, or below the text, that begins like a byline.
  private func announced() -> [String] {
    let runs = page.runs.all[page.runs.range(in: page.tree.subtree(root))]
    let text = runs.first(where: \.isProse).map { Int($0.start) } ?? root
    let places = [
      (heading ?? root) - 200...(heading ?? root) + 200, text - 40...text + 20,
      Int(page.tree.nodes[root].end) - 40...Int(page.tree.nodes[root].end) + 40,
    ]
    var isAfterLabel = false
    for run in lines() {
      let isLabelled = isAfterLabel
      isAfterLabel = false
      let start = Int(run.start)
      guard run.length < 100, places.contains(where: { $0.contains(start) }), !isForeign(start)
      else {
        continue
      }
      let line = line(of: run)
      if AuthorName.isLabel(line) {
        isAfterLabel = true
        continue
      }
      // "BY MR. ADLER:" stands above what he asks.
      for part in Self.parts(of: line) where part.last != .colon {
        guard isLabelled || AuthorName.isAnnounced(part), let name = AuthorName.clean(part),
          !isHouse(name)
        else { continue }
        let isPerson = AuthorName.isPersonal(name) && !ASCII.matches(part, at: 0, "vom ")
        let isLinked = run.linkLength > 0 && name.utf8.count < 24
        let isSigned = AuthorName.isSigned(part) && !name.contains(" ")
        if isPerson || isSigned || isLinked && (isLabelled || !name.contains(" ")) { return [name] }
      }
    }
    return []
  }

  /// The parts of a line between bars and dots.
  private static func parts(of line: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    for cut in separators(in: line)
    where line[cut].contains(.verticalBar) || line[cut].contains(0xC2) {
      if cut.lowerBound > start { parts.append(Array(line[start..<cut.lowerBound])) }
      start = cut.upperBound
    }
    parts.append(Array(line[start...]))
    return parts
  }

  /// A name alone in the line below the last paragraph, set off from it.
  private func signature() -> [String] {
    let runs = page.runs.all[page.runs.range(in: page.tree.subtree(root))]
    guard let prose = runs.lastIndex(where: \.isProse), prose + 1 < runs.endIndex else { return [] }
    let last = runs[prose + 1]
    guard last.length < 40, last.stops == 0, last.linkLength == 0,
      HTMLTags.headingLevel(page.tree.tag(Int(last.container))) == nil
    else { return [] }
    let isSetOff = page.tree.subtree(Int(last.container)).contains {
      [HTMLTags.strong, HTMLTags.b, HTMLTags.em, HTMLTags.i].contains(page.tree.tag($0))
    }
    let line = line(of: last)
    guard isSetOff, HTMLCuePhrases.match(line[...]) == nil, let name = AuthorName.clean(line),
      AuthorName.isPersonal(name), !isHouse(name), name.utf8.count + 2 >= line.count
    else { return [] }
    return [name]
  }

  /// The text of a run as one line.
  func line(of run: HTMLRun) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in Int(run.start)..<Int(run.end) where bytes.count < 300 {
      let tag = page.tree.tag(index)
      if tag == HTMLTags.text {
        bytes += page.tree.text(of: index).prefix(300)
      } else if tag == HTMLTags.br {
        bytes.append(.space)
      }
    }
    return Array(HTMLReader.safeLine(bytes.prefix(300)).utf8)
  }

  private func isMarkedAuthor(_ index: Int) -> Bool {
    let tree = page.tree
    guard tree.hasAttributes(index) else { return false }
    if let property = tree.value(.itemprop, of: index), ASCII.contains(property, "author") {
      return true
    }
    if let property = tree.value(.property, of: index), ASCII.contains(property, "schema:author") {
      return true
    }
    if tree.tag(index) == HTMLTags.a, let rel = tree.value(.rel, of: index) {
      return ASCII.contains(rel, "author")
    }
    return false
  }

  /// The names that a byline links to, where there are several; else the one that it holds.
  private func linkedNames(_ index: Int) -> [String] {
    let tree = page.tree
    var names: [String] = []
    for inner in tree.subtree(index).prefix(200) where tree.tag(inner) == HTMLTags.a {
      if let name = AuthorName.clean(Array(tree.text(of: inner))), AuthorName.isPersonal(name) {
        names.append(name)
      }
    }
    if names.count > 1 { return names }
    return AuthorName.clean(innerName(index)).map { [$0] } ?? []
  }

  /// The text of the marked name inside an author's element, or of its link, or its own.
  private func innerName(_ index: Int) -> [UInt8] {
    let tree = page.tree
    for inner in tree.subtree(index).dropFirst().prefix(200) {
      if let property = tree.value(.itemprop, of: inner), ASCII.contains(property, "name") {
        return Array(tree.value(.content, of: inner) ?? tree.text(of: inner))
      }
    }
    for inner in tree.subtree(index).prefix(200) where tree.tag(inner) == HTMLTags.a {
      if AuthorName.clean(Array(tree.text(of: inner))) != nil { return Array(tree.text(of: inner)) }
    }
    return Array(tree.text(of: index))
  }

  /// Whether an element stands in comments, in menus, in links to other articles or far from the article.
  private func isElsewhere(_ index: Int) -> Bool {
    if !page.hints[index].isDisjoint(with: [.comments, .navigation]) { return true }
    var at = index
    if page.dropped[index] == .navigation { return true }
    while let parent = page.tree.parent(at) {
      let hints = page.hints[parent]
      if page.dropped[parent] == .navigation { return true }
      if !hints.isDisjoint(with: [.comments, .related]), page.dropped[parent] != .none {
        return true
      }
      at = parent
    }
    return false
  }
}
