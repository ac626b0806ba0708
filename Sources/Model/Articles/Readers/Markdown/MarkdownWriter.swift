import CCmark

/// Writes the words of a Markdown document into an article.
struct MarkdownWriter {
  /// The article being built.
  var builder = ArticleBuilder()
  /// The open lists, outermost first.
  var lists: [OpenList] = []
  /// How many block quotes are open.
  var quotes = 0
  /// The label of the open footnote.
  var footnote: String?
  /// How many footnotes there were.
  var footnotes = 0
  /// Where the open paragraph, heading or row starts.
  var blockStart = 0
  /// The open emphasis and links with their start.
  var inlines: [(start: Int, kind: Inline.Kind)] = []
  /// How many images are open, the words for those who cannot see them, and whether the paragraph has
  /// other words.
  var images = 0
  var alternative: [UInt8] = []
  var hasWords = false
  /// Whether a table row was just written, so that the next follows on the next line.
  var isInTable = false
  /// How many cells the open row has.
  var cells = 0
  /// Whether the open paragraph is all emphasised, as a dek below the title is.
  var isAllEmphasised = true
  /// How many blocks were written.
  var blocks = 0
  /// The heading that is the title.
  var titleNode: OpaquePointer?

  /// A list that is open.
  struct OpenList {
    /// The number of the next item; nil for a list of bullets.
    var next: Int?
    /// What comes after the number.
    var delimiter: String
    /// Whether no blank lines stand between the items.
    var isTight: Bool
    /// Whether a block of it was written.
    var isStarted = false
    /// The marker of the open item until its first paragraph took it.
    var marker: String?
  }

  /// Adds a title that stands outside the body.
  mutating func addTitle(_ title: String) {
    builder.startBlock()
    builder.article.title = builder.append(title.utf8)
  }

  /// Adds a dek that stands outside the body.
  mutating func addDek(_ dek: String) {
    builder.startBlock()
    builder.article.dek = builder.append(dek.utf8)
  }

  /// Writes a document.
  mutating func write(_ tree: borrowing MarkdownTree) {
    titleNode = title(of: tree.root)
    var writer = self
    tree.walk { node, isEntering in
      guard let kind = MarkdownNode(of: node) else { return }
      if isEntering { writer.enter(node, kind) } else { writer.leave(node, kind) }
    }
    self = writer
  }

  /// The first block, if it is a heading above all others.
  private func title(of root: OpaquePointer) -> OpaquePointer? {
    guard let first = cmark_node_first_child(root), MarkdownNode(of: first) == .heading else {
      return nil
    }
    let level = cmark_node_get_heading_level(first)
    var next = cmark_node_next(first)
    while let node = next {
      if MarkdownNode(of: node) == .heading, cmark_node_get_heading_level(node) <= level {
        return nil
      }
      next = cmark_node_next(node)
    }
    return first
  }
}
