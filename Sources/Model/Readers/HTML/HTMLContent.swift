/// Finds the article in a page.
enum HTMLContent {
  /// Below this much running text a stricter reading is not trusted, in scalars.
  static let enough = 250

  /// The article's blocks.
  static func blocks(of page: HTMLPage) -> HTMLBlocks {
    let strict = extract(page, .full)
    if strict.prose >= enough { return strict.blocks }
    let lenient = extract(page, .lenient)
    return lenient.prose > 2 * strict.prose ? lenient.blocks : strict.blocks
  }

  private static func extract(
    _ start: HTMLPage, _ strictness: HTMLPage.Strictness
  ) -> (blocks: HTMLBlocks, prose: Int) {
    var page = start
    page.dropOutside(strictness)
    let root = page.root()
    page.clean(inside: root)
    var emitter = HTMLEmitter(page)
    emitter.emit(page.tree.subtree(root))
    return (emitter.blocks, page.sums(root).prose)
  }
}
