import CCmark
import TextSafety

/// The kinds of nodes that a Markdown document has.
enum MarkdownNode: String {
  case document, paragraph, heading, list, item, tasklist, table, strikethrough, text, code, link
  case image, emph, strong
  case blockQuote = "block_quote"
  case codeBlock = "code_block"
  case htmlBlock = "html_block"
  case htmlInline = "html_inline"
  case thematicBreak = "thematic_break"
  case softBreak = "softbreak"
  case lineBreak = "linebreak"
  case footnoteDefinition = "footnote_definition"
  case footnoteReference = "footnote_reference"
  case tableHeader = "table_header"
  case tableRow = "table_row"
  case tableCell = "table_cell"

  /// The kind of a node; nil for kinds that only programs make.
  init?(of node: OpaquePointer) {
    // The library has no names for these two.
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_FOOTNOTE_DEFINITION {
      self = .footnoteDefinition
      return
    }
    if type == CMARK_NODE_FOOTNOTE_REFERENCE {
      self = .footnoteReference
      return
    }
    guard let name = cmark_node_get_type_string(node) else { return nil }
    self.init(rawValue: String(cString: name))
  }

  /// The literal text of a node.
  static func literal(_ node: OpaquePointer) -> [UInt8] {
    guard let text = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: text).utf8)
  }

  /// The address of a link.
  static func address(_ node: OpaquePointer) -> String {
    guard let text = cmark_node_get_url(node) else { return "" }
    let safe = SafeText(String(cString: text))
    return safe[safe.span]
  }
}
