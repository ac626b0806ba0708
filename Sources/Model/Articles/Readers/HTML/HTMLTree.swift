import TextSafety

/// A parsed page as flat arrays in document order.
///
/// An element's subtree is the nodes from its own index up to `end`, and its text one stretch of the
/// pool; nothing needs to be walked by recursion.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// The element's tag, or `HTMLTags.text`.
    var tag: HTMLTag
    /// How deep the node is nested.
    var depth: UInt16
    /// The index of the parent; the root is its own.
    var parent: Int32
    /// The index after the last node of the subtree.
    var end: Int32
    /// The text of the subtree, as offsets into the pool.
    var textStart: Int32
    var textEnd: Int32
    /// The element's attributes, as offsets into `attributes`.
    var attributeStart: Int32
    var attributeEnd: Int32
  }

  /// An attribute and where its value stands in the pool of values.
  struct Attribute {
    var name: HTMLAttribute
    var start: Int32
    var end: Int32
  }

  /// The nodes in document order, the root first.
  var nodes: [Node] = []
  /// The attributes of all elements.
  var attributes: [Attribute] = []
  /// The text of all text nodes.
  var text: [UInt8] = []
  /// The values of all attributes.
  var values: [UInt8] = []

  /// The indices of an element's subtree, itself included.
  @inline(__always)
  func subtree(_ index: Int) -> Range<Int> { index..<Int(nodes[index].end) }

  /// The parent's index; nil for the root.
  @inline(__always)
  func parent(_ index: Int) -> Int? {
    index == 0 ? nil : Int(nodes[index].parent)
  }

  /// The tag of a node.
  @inline(__always)
  func tag(_ index: Int) -> HTMLTag { nodes[index].tag }

  /// Whether an element has attributes.
  @inline(__always)
  func hasAttributes(_ index: Int) -> Bool {
    nodes[index].attributeStart < nodes[index].attributeEnd
  }

  /// The value of an element's attribute.
  func value(_ name: HTMLAttribute, of index: Int) -> ArraySlice<UInt8>? {
    let node = nodes[index]
    for attribute in attributes[Int(node.attributeStart)..<Int(node.attributeEnd)]
    where attribute.name == name {
      return values[Int(attribute.start)..<Int(attribute.end)]
    }
    return nil
  }

  /// The text of a node's subtree as it stands.
  func text(of index: Int) -> ArraySlice<UInt8> {
    text[Int(nodes[index].textStart)..<Int(nodes[index].textEnd)]
  }

  /// The children of an element, in order.
  func children(of index: Int) -> Children {
    Children(tree: self, at: index + 1, end: Int(nodes[index].end))
  }

  /// Walks the children of an element.
  struct Children: Sequence, IteratorProtocol {
    let tree: HTMLTree
    var at: Int
    let end: Int

    mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at = Int(tree.nodes[at].end) }
      return at
    }
  }

  /// The first node with the tag.
  func first(_ tag: HTMLTag) -> Int? {
    nodes.firstIndex { $0.tag == tag }
  }
}
