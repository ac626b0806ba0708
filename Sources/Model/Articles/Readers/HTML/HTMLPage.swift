import TextSafety

/// A parsed page with what is known about its elements while its article is looked for.
struct HTMLPage {
  /// The page's elements and text.
  let tree: HTMLTree
  /// What is known of every node of text.
  let facts: [HTMLTextFacts]
  /// The hints of every element.
  let hints: [HTMLHints]
  /// Why each subtree is out of the article; set at its topmost element.
  var dropped: [HTMLDropReason]
  /// The runs outside the dropped subtrees.
  private(set) var runs: HTMLRuns

  /// Reads the hints of a tree's elements.
  init(_ tree: HTMLTree) {
    self.tree = tree
    facts = HTMLTextFacts.all(of: tree)
    hints = Self.readHints(tree)
    dropped = Array(repeating: .none, count: tree.nodes.count)
    for index in tree.nodes.indices where HTMLTags.traits(tree.tag(index)).contains(.never) {
      dropped[index] = .furniture
    }
    runs = HTMLRuns(of: tree, facts: facts, dropped: dropped)
  }

  /// Finds the runs anew after subtrees were dropped.
  mutating func updateRuns() {
    runs = HTMLRuns(of: tree, facts: facts, dropped: dropped)
  }

  /// What an element's subtree holds.
  func sums(_ index: Int) -> HTMLRuns.Sums { runs.sums(in: tree.subtree(index)) }

  /// Whether a node or one of its ancestors is dropped.
  func isDropped(_ index: Int) -> Bool {
    var at = index
    while true {
      if dropped[at] != .none { return true }
      guard let parent = tree.parent(at) else { return false }
      at = parent
    }
  }

  private static func readHints(_ tree: HTMLTree) -> [HTMLHints] {
    var hints = [HTMLHints](repeating: [], count: tree.nodes.count)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      for attribute in tree.attributes[Int(node.attributeStart)..<Int(node.attributeEnd)] {
        let value = tree.values[Int(attribute.start)..<Int(attribute.end)]
        switch attribute.name {
        case .id: hints[index].formUnion(HTMLHints(reading: value, isID: true))
        case .classes, .testID: hints[index].formUnion(HTMLHints(reading: value))
        case .role:
          hints[index].formUnion(roles[WordHash.hash(value.map(ByteClass.lowercased))] ?? [])
        case .itemprop: hints[index].formUnion(properties[WordHash.hash(value)] ?? [])
        case .itemtype, .href, .datetime, .content, .name, .property, .rel, .title, .lang,
          .httpEquiv, .charset, .start, .hidden, .itemscope, .colspan:
          break
        }
      }
    }
    return hints
  }

  /// The roles of WAI-ARIA that say what is no article.
  private static let roles = WordTable<HTMLHints>([
    ("navigation", .navigation), ("menu", .navigation), ("menubar", .navigation),
    ("complementary", .chrome), ("contentinfo", .chrome), ("banner", .doubtful),
    ("dialog", .chrome), ("alertdialog", .chrome), ("alert", .chrome), ("search", .chrome),
    ("toolbar", .navigation), ("tooltip", .chrome), ("doc-endnotes", .footnote),
    ("doc-footnote", .footnote), ("main", .content),
  ])

  /// The properties of schema.org that microdata marks content with.
  private static let properties = WordTable<HTMLHints>([
    ("articleBody", [.marked, .body, .content]), ("reviewBody", [.body, .content]),
    ("text", .content),
    ("caption", .caption), ("comment", .comments), ("breadcrumb", .navigation),
  ])
}
