/// Finds the article in a page.
enum HTMLContent {
  /// Below this much running text a stricter reading is not trusted, in scalars.
  static let enough = 250

  /// What was found in a page.
  struct Found {
    var blocks: HTMLBlocks
    var page: HTMLPage
    /// The element that holds the article.
    var root: Int
    /// How much running text it holds.
    var prose: Int
  }

  /// Finds the article.
  static func find(in page: HTMLPage) -> Found {
    let strict = extract(page, .full)
    if strict.prose >= enough { return strict }
    let lenient = extract(page, .lenient)
    return lenient.prose > 2 * strict.prose ? lenient : strict
  }

  private static func extract(_ start: HTMLPage, _ strictness: HTMLPage.Strictness) -> Found {
    var page = start
    page.dropOutside(strictness)
    let root = page.root()
    page.clean(inside: root)
    var emitter = HTMLEmitter(page)
    emitter.emit(page.tree.subtree(root))
    return Found(
      blocks: emitter.blocks, page: page, root: root, prose: page.sums(root).prose)
  }
}
