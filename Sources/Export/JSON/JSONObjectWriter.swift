import Model

/// Writes the members of one JSON object; what is kept at a time is one item of a list and a piece to hand
/// over.
final class JSONObjectWriter {
  private let put: (String) -> Void
  private let isOnOneLine: Bool
  private let buffer = JSONBuffer()
  private var isFirst = true

  /// How many bytes are handed over at a time.
  private static let piece = 32_768

  /// Begins an object, with a line for each member and each item, or all on one.
  init(isOnOneLine: Bool, put: @escaping (String) -> Void) {
    self.put = put
    self.isOnOneLine = isOnOneLine
    buffer.write(plain: "{")
  }

  /// Ends the object.
  func close() {
    breakLine()
    buffer.write(plain: "}")
    put(buffer.take())
  }

  /// Adds a member.
  func member(_ name: String, _ value: some Encodable) {
    start(name)
    buffer.write(value)
  }

  /// Adds a list, an item a line.
  func list<Item>(_ name: String, items: [Item], encoded: (Item) -> some Encodable) {
    start(name)
    buffer.write(plain: "[")
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.write(plain: ",") }
      breakLine()
      buffer.write(encoded(item))
      handOver()
    }
    buffer.write(plain: "]")
  }

  /// Adds a long text.
  func text(_ name: String, _ text: SafeText) {
    start(name)
    buffer.write(plain: "\"")
    var start = 0
    while start < text.bytes.count {
      var end = min(start + Self.piece, text.bytes.count)
      while end < text.bytes.count, UTF8.isContinuation(text.bytes[end]) { end += 1 }
      text.bytes[start..<end].withUnsafeBufferPointer { buffer.write(inside: $0) }
      handOver()
      start = end
    }
    buffer.write(plain: "\"")
  }

  private func start(_ name: String) {
    if !isFirst { buffer.write(plain: ",") }
    isFirst = false
    breakLine()
    buffer.write(name)
    buffer.write(plain: isOnOneLine ? ":" : ": ")
  }

  private func breakLine() {
    if !isOnOneLine { buffer.write(plain: "\n") }
  }

  private func handOver() {
    if buffer.bytes.count >= Self.piece { put(buffer.take()) }
  }
}
