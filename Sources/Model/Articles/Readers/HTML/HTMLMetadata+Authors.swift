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
    var authors: [Sourced<String>] = []
    let site = FoldedText.fold((article.site?.value ?? "").utf8)
    let isNobody = { (names: [String]) in
      names.isEmpty || names.allSatisfy { FoldedText.fold($0.utf8) == site }
    }
    let sources: [(origin: String, find: () -> [String])] = [
      ("JSON-LD", { data.authors.compactMap { AuthorName.clean($0) } }),
      ("microdata", { namedElements(strict: true) }),
      ("meta", { tags.authors.compactMap { AuthorName.clean($0) } }),
      ("byline", { namedElements(strict: false) }), ("byline", announced),
    ]
    var best: (names: [String], origin: String) = ([], "")
    for source in sources {
      let names = source.find()
      if best.names.isEmpty { best = (names, source.origin) }
      if !isNobody(names) {
        best = (names, source.origin)
        break
      }
    }
    var seen: Set<[UInt8]> = []
    for name in best.names where seen.insert(FoldedText.fold(name.utf8)).inserted {
      if authors.count < 12 {
        authors.append(Sourced(name, from: best.origin))
      }
    }
    return authors
  }

  /// The names in elements that are marked or named as an author's.
  private func namedElements(strict: Bool) -> [String] {
    let tree = page.tree
    var names: [String] = []
    var end = 0
    var first: Int?
    for index in tree.nodes.indices where index >= end && tree.tag(index) != HTMLTags.text {
      let isMarked = strict ? isMarkedAuthor(index) : page.hints[index].contains(.byline)
      guard isMarked, !isElsewhere(index) else { continue }
      let node = tree.nodes[index]
      guard node.textEnd - node.textStart < 300 else { continue }
      // Names further down are those of other articles.
      if let first, index > first + 80 { break }
      end = Int(node.end)
      let inner = innerName(index)
      if let name = AuthorName.clean(inner) {
        names.append(name)
        first = first ?? index
      }
      if !strict || names.count > 4, !names.isEmpty { break }
    }
    return names
  }

  /// The name in a short line near the heading that begins like a byline.
  private func announced() -> [String] {
    let head = heading ?? root
    for run in page.runs.all where run.length < 80 && abs(Int(run.start) - head) < 200 {
      let from = Int(page.tree.nodes[Int(run.start)].textStart)
      let to = Int(page.tree.nodes[Int(run.end) - 1].textEnd)
      guard from < to else { continue }
      let line = Array(HTMLReader.safeLine(page.tree.text[from..<to].prefix(300)).utf8)
      guard AuthorName.isAnnounced(line), let name = AuthorName.clean(line) else { continue }
      let words = name.split(separator: " ")
      let isPersonal = words.allSatisfy { $0.first?.isUppercase == true || $0.count < 4 }
      if (2...5).contains(words.count), isPersonal { return [name] }
    }
    return []
  }

  private func isMarkedAuthor(_ index: Int) -> Bool {
    let tree = page.tree
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

  /// The text of the marked name inside an author's element, or of its link, or its own.
  private func innerName(_ index: Int) -> [UInt8] {
    let tree = page.tree
    for inner in tree.subtree(index).dropFirst() {
      if let property = tree.value(.itemprop, of: inner), ASCII.contains(property, "name") {
        return Array(tree.value(.content, of: inner) ?? tree.text(of: inner))
      }
    }
    for inner in tree.subtree(index) where tree.tag(inner) == HTMLTags.a {
      if AuthorName.clean(Array(tree.text(of: inner))) != nil { return Array(tree.text(of: inner)) }
    }
    return Array(tree.text(of: index))
  }

  /// Whether an element stands in comments, in links to other articles or far from the article.
  private func isElsewhere(_ index: Int) -> Bool {
    var at = index
    while let parent = page.tree.parent(at) {
      let hints = page.hints[parent]
      if !hints.isDisjoint(with: [.comments, .related]), page.dropped[parent] != .none {
        return true
      }
      at = parent
    }
    return false
  }
}
