import Model

/// Values as JSON on one line, in bytes.
///
/// The members of an object stand in the order of their declaration.
final class JSONBuffer {
  /// What was written and not taken yet.
  private(set) var bytes: [UInt8] = []
  /// What closes the objects and arrays that are open, the innermost last.
  private var open: [UInt8] = []

  /// The value on one line.
  static func text(of value: some Encodable) -> String {
    let buffer = JSONBuffer()
    buffer.write(value)
    return buffer.take()
  }

  /// What was written since the last call.
  func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a value.
  func write(_ value: some Encodable) {
    if let text = value as? String { return write(text) }
    if let number = value as? Int { return write(number) }
    if let flag = value as? Bool { return write(plain: flag ? "true" : "false") }
    let depth = open.count
    // The encoder below never throws.
    try? value.encode(to: JSONBufferEncoder(buffer: self))
    while open.count > depth, let mark = open.popLast() { bytes.append(mark) }
  }

  /// Adds what is JSON already.
  func write(plain text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a number.
  func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a string.
  func write(_ text: String) {
    bytes.append(.quotationMark)
    var text = text
    text.withUTF8 { write(inside: $0) }
    bytes.append(.quotationMark)
  }

  /// Adds a stretch of a string's bytes, without the quotation marks around it.
  func write(inside text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where Self.isSpecial(byte) {
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Begins an object or an array, which ends with the value that it is of.
  func begin(_ mark: UInt8, closing: UInt8) {
    bytes.append(mark)
    open.append(closing)
  }

  /// Begins a member of the innermost object.
  func beginMember(_ name: String) {
    separate(behind: .leftBrace)
    write(name)
    bytes.append(.colon)
  }

  /// Begins an element of the innermost array.
  func beginElement() { separate(behind: .leftBracket) }

  private func separate(behind mark: UInt8) {
    if bytes.last != mark { bytes.append(.comma) }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < .space || byte == .quotationMark || byte == .backslash
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case .lineFeed: write(plain: "\\n")
    case .tab: write(plain: "\\t")
    case .carriageReturn: write(plain: "\\r")
    case 0..<0x20:
      write(plain: byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(Self.digits[Int(byte & 0xF)])
    default:
      bytes.append(.backslash)
      bytes.append(byte)
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
