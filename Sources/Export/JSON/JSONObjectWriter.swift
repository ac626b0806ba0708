import Model

/// Writes the members of one JSON object; the values go through the encoder one by one.
struct JSONObjectWriter {
  /// Takes the pieces.
  let put: (String) -> Void

  /// Begins the object; the first member has to follow.
  func open() { put("{") }

  /// Ends the object.
  func close() { put("\n}") }

  /// Adds a member; the first one is known by its name.
  func member(_ name: String, _ value: some Encodable) {
    start(name)
    put(JSONText.of(value, onOneLine: true))
  }

  /// Adds a list, an item a line.
  func list<Item>(_ name: String, _ items: [Item], _ encoded: (Item) -> some Encodable) {
    start(name)
    put("[")
    for (index, item) in items.enumerated() {
      put(index == 0 ? "\n" : ",\n")
      put(JSONText.of(encoded(item), onOneLine: true))
    }
    put("]")
  }

  /// Adds a long text, encoded in pieces.
  func text(_ name: String, _ text: SafeText) {
    start(name)
    put("\"")
    var start = 0
    while start < text.bytes.count {
      var end = min(start + Self.piece, text.bytes.count)
      while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      put(String(JSONText.of(text[SourceSpan(start, end)], onOneLine: true).dropFirst().dropLast()))
      start = end
    }
    put("\"")
  }

  private func start(_ name: String) {
    put(name == Self.first ? "\n" : ",\n")
    put("\"\(name)\": ")
  }

  /// The member that no comma goes before.
  private static let first = "title"
  /// How many bytes of a long text are encoded at a time.
  private static let piece = 32_768
}
