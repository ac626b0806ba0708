import CCmark

/// A parsed Markdown document, freed with its owner.
struct MarkdownTree: ~Copyable {
  /// The document node.
  let root: OpaquePointer
  private let parser: OpaquePointer

  /// Parses UTF-8 with tables, task lists, struck-through text and footnotes; nil if memory is out.
  init?(_ bytes: ArraySlice<UInt8>) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(Int32(CMARK_OPT_FOOTNOTES)) else { return nil }
    for name in ["table", "tasklist", "strikethrough"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      return nil
    }
    self.parser = parser
    self.root = root
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  /// Visits every node in the order of the text, on entering and on leaving; leaves are only entered.
  func walk(_ visit: (_ node: OpaquePointer, _ isEntering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE || event == CMARK_EVENT_NONE { return }
      if let node = cmark_iter_get_node(iterator) { visit(node, event == CMARK_EVENT_ENTER) }
    }
  }
}
