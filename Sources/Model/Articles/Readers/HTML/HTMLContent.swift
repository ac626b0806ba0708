import TextSafety

/// Finds the article in a page.
enum HTMLContent {
  /// Below this much running text a stricter reading is not trusted, in scalars.
  static let enough = 250

  /// Below this much text a page shows nothing that anybody could read, in scalars.
  static let nothing = 80

  /// What was found in a page.
  struct Found {
    var blocks: HTMLBlocks
    var page: HTMLPage
    /// The element that holds the article.
    var root: Int
    /// How much running text it holds.
    var prose: Int
    /// How much text it holds.
    var length: Int

    /// Whether the page says that it is an article, as feeds do of an entry however short.
    var isMarked: Bool {
      page.tree.subtree(root).contains { page.tree.tag($0) == HTMLTags.article }
        || page.tree.parent(root).map { page.tree.tag($0) == HTMLTags.article } ?? false
    }
  }

  /// Finds the text of a message: all of it, unless what is set aside in other pages is most of it.
  static func findMessage(in page: HTMLPage) -> Found {
    let everything = extract(page, .everything, root: 0)
    let article = find(in: page)
    return everything.length < 2 * article.length ? everything : article
  }

  /// Finds the article.
  static func find(in page: HTMLPage) -> Found {
    let strict = extract(page, .full)
    if strict.prose >= enough { return strict }
    let lenient = extract(page, .lenient)
    let best = lenient.prose > 2 * strict.prose ? lenient : strict
    if best.prose >= enough { return best }
    let everything = extract(page, .everything)
    return everything.length > 3 * best.length ? everything : best
  }

  private static func extract(
    _ start: HTMLPage, _ strictness: HTMLPage.Strictness, root whole: Int? = nil
  ) -> Found {
    var page = start
    page.dropOutside(strictness)
    let root = whole ?? (strictness == .everything ? page.textRoot() : page.root())
    if strictness != .everything { page.clean(inside: root) }
    var emitter = HTMLEmitter(page)
    for lead in page.leads(before: root) { emitter.emit(page.tree.subtree(lead)) }
    emitter.emit(page.tree.subtree(root))
    let sums = page.sums(root)
    return Found(
      blocks: emitter.blocks, page: page, root: root, prose: sums.prose, length: sums.length)
  }
}
