import TextSafety

extension HTMLPage {
  /// Drops what does not belong to the article inside the element that holds it.
  mutating func clean(inside root: Int) {
    let all = sums(root)
    var index = root + 1
    let end = Int(tree.nodes[root].end)
    while index < end {
      if dropped[index] != .none {
        index = Int(tree.nodes[index].end)
        continue
      }
      if tree.tag(index) != HTMLTags.text, let drop = insideDrop(index, of: all) {
        dropped[index] = drop
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    updateRuns()
  }

  private func insideDrop(_ index: Int, of all: HTMLRuns.Sums) -> HTMLDropReason? {
    let tag = tree.tag(index)
    let traits = HTMLTags.traits(tag)
    let hints = hints[index]
    let sums = sums(index)
    if sums.length == 0 { return nil }
    if !hints.isDisjoint(with: [.author, .meta, .byline, .date, .modified]),
      hints.isDisjoint(with: [.body, .content]) || sums.prose == 0,
      isShortNote(sums, of: all), traits.contains(.block) || isAlone(index),
      tag != HTMLTags.figcaption
    {
      return hints.contains(.author) ? .authorNote : .meta
    }
    if hints.contains(.author), sums.length < 1200, 5 * sums.prose < all.prose,
      traits.contains(.container)
    {
      return .authorNote
    }
    guard traits.contains(.container) || traits.contains(.list) || tag == HTMLTags.table else {
      return nil
    }
    let density = sums.linkDensity
    if traits.contains(.list) {
      let items = tree.children(of: index).reduce(0) { $0 + (tree.tag($1) == HTMLTags.li ? 1 : 0) }
      let plain = (sums.length - sums.linkLength) / max(1, items)
      if density > 0.8 || (density > 0.5 && plain < 12) { return .relatedLinks }
      return nil
    }
    if 4 * sums.prose > all.prose { return nil }
    if !hints.isDisjoint(with: .outside) { return HTMLDropReason(hints) }
    if sums.prose == 0, density > 0.5 { return .relatedLinks }
    if density > 0.66 { return .relatedLinks }
    if hints.contains(.doubtful), density > 0.3, sums.prose < 200 { return .boilerplate }
    return nil
  }

  private func isShortNote(_ sums: HTMLRuns.Sums, of all: HTMLRuns.Sums) -> Bool {
    sums.length < 160 && (sums.prose == 0 || sums.length < 100) && 3 * sums.prose < all.prose
  }

  /// Whether an inline element is all that its block holds.
  private func isAlone(_ index: Int) -> Bool {
    guard let parent = tree.parent(index) else { return false }
    let own = tree.nodes[index]
    let around = tree.nodes[parent]
    return HTMLTags.traits(around.tag).contains(.block)
      && own.textEnd - own.textStart + 12 >= around.textEnd - around.textStart
  }
}
