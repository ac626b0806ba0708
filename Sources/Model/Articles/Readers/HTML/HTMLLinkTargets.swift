import TextSafety

/// The elements of a page that links can lead to, and the blocks that they stand at.
struct HTMLLinkTargets {
  private struct Element {
    var name: Range<Int>
    var start: Int
    var end: Int
    /// How much text of the page comes before it, in bytes.
    var textStart: Int
    var isEmpty: Bool
  }

  private let tree: HTMLTree?
  private var elements: ArraySlice<Element> = []
  /// The block before, to which an element inside it belongs.
  private var last: SourceSpan?

  /// No elements.
  init() { tree = nil }

  /// The elements of a page that have a name, in document order.
  init(_ tree: HTMLTree) {
    self.tree = tree
    var elements: [Element] = []
    for index in tree.nodes.indices where tree.nodes[index].tag != HTMLTags.text {
      let name = tree.value(.id, of: index) ?? anchorName(of: index, in: tree)
      guard let name, !name.isEmpty else { continue }
      let node = tree.nodes[index]
      elements.append(
        Element(
          name: name.startIndex..<name.endIndex, start: index, end: Int(node.end),
          textStart: Int(node.textStart), isEmpty: node.textStart == node.textEnd))
      if elements.count >= LinkTarget.mostTargets { break }
    }
    self.elements = elements[...]
  }

  private func anchorName(of index: Int, in tree: HTMLTree) -> ArraySlice<UInt8>? {
    tree.tag(index) == HTMLTags.a ? tree.value(.name, of: index) : nil
  }

  /// Names the next block of the article, and gives the block before what still stands in it.
  mutating func addBlock(node: Int, at span: SourceSpan, to builder: inout ArticleBuilder) {
    guard let tree, tree.nodes.indices.contains(node) else { return }
    while let element = elements.first, element.start <= node {
      elements.removeFirst()
      let holdsStart = element.end > node
      let isBefore = element.isEmpty && !hasText(tree, element.textStart, before: node)
      builder.addLinkTarget(
        Array(tree.values[element.name]), at: holdsStart || isBefore ? span : last ?? span)
    }
    last = span
  }

  /// Names the last block after what stands in it.
  mutating func addRest(to builder: inout ArticleBuilder) {
    guard let tree, let last else { return }
    for element in elements { builder.addLinkTarget(Array(tree.values[element.name]), at: last) }
    elements = []
  }

  /// Whether the page has text between a place and a node.
  private func hasText(_ tree: HTMLTree, _ start: Int, before node: Int) -> Bool {
    let end = Int(tree.nodes[node].textStart)
    guard start < end, end <= tree.text.count else { return false }
    return tree.text[start..<end].contains { $0 > .space }
  }
}
