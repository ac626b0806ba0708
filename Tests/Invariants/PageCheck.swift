import Model

/// An exported page holds only the elements and attributes that the export itself writes.
struct PageCheck {
  private static let elements = Set(
    [
      "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "a",
      "figure", "figcaption", "svg", "line", "text", "rect", "table", "tr", "th", "td", "span",
      "small", "blockquote", "pre", "ul", "li", "q", "br", "em",
    ].map { Array($0.utf8) })
  private static let attributes = Set(
    [
      "html", "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel",
      "viewBox", "role", "aria-label", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "/",
    ].map { Array($0.utf8) })

  /// Addresses that a link may name.
  private static let beginnings = ["#s", "http://", "https://"].map { Array($0.utf8) }

  private let bytes: [UInt8]
  private var index = 0

  static func run(_ page: String, _ faults: inout Faults) {
    var check = PageCheck(bytes: Array(page.utf8))
    while let start = check.bytes[check.index...].firstIndex(of: UInt8(ascii: "<")) {
      check.index = start + 1
      check.readTag(&faults)
    }
  }

  private mutating func readTag(_ faults: inout Faults) {
    if peek == UInt8(ascii: "/") { index += 1 }
    let name = readName()
    faults.expect(
      Self.elements.contains(name), "the element <\(String(decoding: name, as: UTF8.self))>")
    while let byte = peek, byte != UInt8(ascii: ">") {
      guard byte == 0x20 else {
        let attribute = readName()
        guard Self.attributes.contains(attribute) else {
          return faults.add("the attribute \(String(decoding: attribute, as: UTF8.self))")
        }
        readValue(of: attribute, &faults)
        continue
      }
      index += 1
    }
  }

  private mutating func readValue(of attribute: [UInt8], _ faults: inout Faults) {
    guard peek == UInt8(ascii: "=") else { return }
    index += 2
    let start = index
    while let byte = peek, byte != UInt8(ascii: "\"") { index += byte == 0 ? 2 : 1 }
    let value = bytes[min(start, bytes.count)..<min(index, bytes.count)]
    index += 1
    faults.expect(!value.contains(UInt8(ascii: "<")), "a tag in an attribute")
    if attribute == Array("href".utf8) {
      faults.expect(
        Self.beginnings.contains { value.starts(with: $0) },
        "a link to \(String(decoding: value, as: UTF8.self))")
    }
  }

  private mutating func readName() -> [UInt8] {
    let start = index
    while let byte = peek, byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "=") {
      index += 1
      if byte == UInt8(ascii: "/") { break }
    }
    if index == start { index += 1 }
    return Array(bytes[start..<min(index, bytes.count)])
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }
}
