import CGumbo
import TextSafety

extension HTMLTree {
  /// How much memory a parse may take, as a multiple of the page and as a base in bytes.
  static let memoryFactor = 24
  static let memoryBase = 24 << 20

  /// Parses a pruned page; nil when the parser needs more memory than the limit.
  init?(parsing page: [UInt8]) {
    guard let arena = dossier_arena_new(Self.memoryBase + Self.memoryFactor * page.count) else {
      return nil
    }
    defer { dossier_arena_free(arena) }
    // The parser is handed a terminated copy: some of its versions look one byte ahead.
    let count = page.count
    var terminated = page
    terminated.append(0)
    let isParsed = terminated.withUnsafeBytes { bytes -> Bool in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let output = dossier_gumbo_parse(arena, start, count), let root = output.pointee.root
      else { return false }
      copy(from: root, expected: count)
      return true
    }
    if !isParsed { return nil }
  }

  /// Copies the parser's tree in document order.
  private mutating func copy(from root: UnsafeMutablePointer<GumboNode>, expected: Int) {
    nodes.reserveCapacity(expected / 24)
    text.reserveCapacity(expected / 2)
    values.reserveCapacity(expected / 4)
    var stack: [(node: UnsafePointer<GumboNode>, index: Int, next: Int)] = []
    addElement(UnsafePointer(root), parent: 0, depth: 0)
    stack.append((UnsafePointer(root), 0, 0))
    while let top = stack.last {
      guard let children = dossier_gumbo_children(top.node)?.pointee,
        top.next < Int(children.length), let child = children.data?[top.next]
      else {
        nodes[top.index].end = Int32(truncatingIfNeeded: nodes.count)
        nodes[top.index].textEnd = Int32(truncatingIfNeeded: text.count)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let node = UnsafePointer(child.assumingMemoryBound(to: GumboNode.self))
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT:
        let index = nodes.count
        addElement(node, parent: top.index, depth: stack.count)
        stack.append((node, index, 0))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        addText(node, parent: top.index, depth: stack.count)
      case _:
        break
      }
    }
  }

  private mutating func addElement(
    _ node: UnsafePointer<GumboNode>, parent: Int, depth: Int
  ) {
    let attributeStart = attributes.count
    addAttributes(dossier_gumbo_attributes(node)?.pointee)
    let offset = Int32(truncatingIfNeeded: text.count)
    nodes.append(
      Node(
        tag: HTMLTag(truncatingIfNeeded: dossier_gumbo_tag(node).rawValue),
        depth: UInt16(clamping: depth), parent: Int32(truncatingIfNeeded: parent),
        end: Int32(truncatingIfNeeded: nodes.count + 1), textStart: offset, textEnd: offset,
        attributeStart: Int32(truncatingIfNeeded: attributeStart),
        attributeEnd: Int32(truncatingIfNeeded: attributes.count)))
  }

  private mutating func addText(_ node: UnsafePointer<GumboNode>, parent: Int, depth: Int) {
    guard let start = dossier_gumbo_text(node) else { return }
    let offset = Int32(truncatingIfNeeded: text.count)
    Self.append(start, to: &text)
    let none = Int32(truncatingIfNeeded: attributes.count)
    nodes.append(
      Node(
        tag: HTMLTags.text, depth: UInt16(clamping: depth),
        parent: Int32(truncatingIfNeeded: parent),
        end: Int32(truncatingIfNeeded: nodes.count + 1), textStart: offset,
        textEnd: Int32(truncatingIfNeeded: text.count), attributeStart: none, attributeEnd: none))
  }

  private mutating func addAttributes(_ vector: GumboVector?) {
    guard let vector, let data = vector.data else { return }
    for index in 0..<Int(vector.length) {
      guard let attribute = data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = attribute.pointee.name, let value = attribute.pointee.value
      else { continue }
      guard let known = HTMLAttribute.named(Self.hash(name)) else { continue }
      let start = Int32(truncatingIfNeeded: values.count)
      Self.append(value, to: &values)
      attributes.append(
        Attribute(name: known, start: start, end: Int32(truncatingIfNeeded: values.count)))
    }
  }

  private static func append(_ string: UnsafePointer<CChar>, to bytes: inout [UInt8]) {
    var length = 0
    while string[length] != 0 { length += 1 }
    string.withMemoryRebound(to: UInt8.self, capacity: length) {
      bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
  }

  private static func hash(_ string: UnsafePointer<CChar>) -> UInt64 {
    var hash = WordHash.seed
    var index = 0
    while string[index] != 0 {
      hash = WordHash.adding(UInt8(bitPattern: string[index]), to: hash)
      index += 1
    }
    return hash
  }
}
