import TextSafety

/// Finds the heading that is the article's title.
enum HTMLHeadingFinder {
  /// The heading element; nil when none is likely.
  static func heading(of page: HTMLPage, root: Int, title: [UInt8]) -> Int? {
    let folded = FoldedText.fold(title)
    let runs = page.runs.all[page.runs.range(in: page.tree.subtree(root))]
    let content = runs.first(where: \.isProse).map { Int($0.start) } ?? root
    var best: Int?
    var bestScore = 0
    for index in page.tree.nodes.indices where index < content + 400 {
      let tag = page.tree.tag(index)
      let isNamed = page.hints[index].contains(.title)
      guard let level = HTMLTags.headingLevel(tag) ?? (isNamed && tag != HTMLTags.text ? 7 : nil)
      else { continue }
      let text = FoldedText.fold(page.tree.text(of: index).prefix(600))
      guard text.count > 2, text.count < 400 else { continue }
      var score = level == 1 ? 30 : level == 2 ? 12 : level == 7 ? 6 : 4
      if FoldedText.isPrefix(text, of: folded) || FoldedText.contains(folded, text) {
        score += text.count > 12 ? 40 : text.count > 5 ? 15 : 3
      }
      if isNamed { score += 6 }
      if page.tree.subtree(root).contains(index) { score += 8 }
      if index > content { score -= 12 }
      if page.isDropped(index) { score -= 25 }
      if text.count < 8 { score -= 6 }
      if leadsHome(index, in: page.tree) { score -= 40 }
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return bestScore >= 20 ? best : nil
  }

  /// Whether a heading is a link to the first page of its site, as the site's name is.
  private static func leadsHome(_ index: Int, in tree: HTMLTree) -> Bool {
    let around = tree.parent(index).flatMap { tree.tag($0) == HTMLTags.a ? $0 : nil }
    let inside = tree.subtree(index).prefix(8).first { tree.tag($0) == HTMLTags.a }
    guard let link = inside ?? around, let address = tree.value(.href, of: link) else {
      return false
    }
    var path = address.prefix { $0 != .questionMark && $0 != .numberSign }
    if ASCII.contains(path.prefix(8), "://"), let colon = path.firstIndex(of: .colon) {
      path = path[(colon + 3)...].drop { $0 != .slash }
    } else if path.isEmpty {
      return false
    }
    return path.allSatisfy { $0 == .slash || $0 == .period }
  }
}
