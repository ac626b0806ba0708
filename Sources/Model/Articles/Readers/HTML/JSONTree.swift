import TextSafety

/// A JSON text as flat arrays, read leniently and without recursion.
struct JSONTree {
  /// What a value is.
  enum Kind: UInt8 { case object, array, string, other }

  /// A value with its key, if it stands in an object.
  struct Node {
    var kind: Kind
    /// The hash of the key; 0 without one.
    var key: UInt64
    /// The decoded text of a string or a literal, as offsets into the pool.
    var text: Range<Int>
    /// The index after the last node of the value.
    var end: Int
    /// The index of the object or array around it; -1 for the outermost.
    var parent: Int
  }

  /// How deep values may nest, and how many are read.
  static let depthLimit = 64
  static let countLimit = 20_000

  /// The values in document order.
  private(set) var nodes: [Node] = []
  private var pool: [UInt8] = []
  private let countLimit: Int
  private var cursor: ByteCursor

  /// Reads as much of the text as is JSON.
  init(_ input: ArraySlice<UInt8>, countLimit: Int = Self.countLimit) {
    self.countLimit = countLimit
    cursor = ByteCursor(input)
    read()
  }

  /// The text of a value.
  func text(_ index: Int) -> ArraySlice<UInt8> { pool[nodes[index].text] }

  /// The value of an object's key.
  func value(_ key: StaticString, of object: Int) -> Int? {
    let hash = WordHash.hash(key)
    return children(of: object).first { nodes[$0].key == hash }
  }

  /// The values that an object or an array holds.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var at = index + 1
    while at < nodes[index].end {
      children.append(at)
      at = nodes[at].end
    }
    return children
  }

  private mutating func read() {
    var open: [Int] = []
    var key: UInt64 = 0
    while let byte = cursor.current, nodes.count < countLimit {
      switch byte {
      case .leftBrace, .leftBracket:
        guard open.count < Self.depthLimit else { return close(open) }
        add(byte == .leftBrace ? .object : .array, key: key, text: 0..<0, in: open.last)
        open.append(nodes.count - 1)
        key = 0
        cursor.skip()
      case .rightBrace, .rightBracket:
        if let index = open.popLast() { nodes[index].end = nodes.count }
        key = 0
        cursor.skip()
      case .quotationMark:
        let text = string()
        if isKey(open.last) {
          key = WordHash.hash(pool[text])
        } else {
          add(.string, key: key, text: text, in: open.last)
          key = 0
        }
      case .comma, .colon, 0...0x20:
        cursor.skip()
      case _:
        let text = literal()
        if open.isEmpty { continue }
        add(.other, key: key, text: text, in: open.last)
        key = 0
      }
    }
    close(open)
  }

  private mutating func close(_ open: [Int]) {
    for index in open { nodes[index].end = nodes.count }
  }

  private mutating func add(_ kind: Kind, key: UInt64, text: Range<Int>, in parent: Int?) {
    nodes.append(
      Node(kind: kind, key: key, text: text, end: nodes.count + 1, parent: parent ?? -1))
  }

  /// Whether the string that ends here names a value: a colon comes next.
  private func isKey(_ open: Int?) -> Bool {
    guard let open, nodes[open].kind == .object else { return false }
    var ahead = cursor
    ahead.take { $0 <= .space }
    return ahead.current == .colon
  }

  private mutating func literal() -> Range<Int> {
    let start = pool.count
    let text = cursor.take { $0 > .space && !Self.isMark($0) }
    if text.isEmpty { cursor.skip() }
    pool.append(contentsOf: text)
    return start..<pool.count
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .colon || byte == .rightBracket
      || byte == .rightBrace || byte == .leftBracket || byte == .leftBrace
      || byte == .quotationMark
  }

  private mutating func string() -> Range<Int> {
    let start = pool.count
    cursor.skip()
    while let byte = cursor.next(), byte != .quotationMark {
      if byte == .backslash, let escaped = cursor.next() {
        escape(escaped)
      } else {
        pool.append(byte)
      }
    }
    return start..<pool.count
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "n"): pool.append(.lineFeed)
    case UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      pool.append(.space)
    case UInt8(ascii: "u"):
      guard let unit = unit() else { return }
      var value = UInt32(unit)
      if unit & 0xFC00 == 0xD800, cursor.skip("\\u"), let low = self.unit() {
        value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      pool.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case _: pool.append(byte)
    }
  }

  private mutating func unit() -> UInt16? {
    let digits = cursor.rest.prefix(4)
    guard digits.count == 4,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    cursor.skip(4)
    return unit
  }
}
