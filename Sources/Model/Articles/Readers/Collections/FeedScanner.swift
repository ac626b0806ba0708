import TextSafety

/// Goes through the elements of a feed, from front to back and each byte once.
///
/// Feeds are often no well-formed XML; what lies between a start tag and the next end tag of its name is
/// taken, and marked sections (CDATA) are stepped over.
struct FeedScanner {
  /// An element: its start tag and what it holds, as they stand.
  struct Element {
    var tag: ArraySlice<UInt8>
    var content: ArraySlice<UInt8>
  }

  private var cursor: ByteCursor

  /// The longest start tag, in bytes.
  private static let longestTag = 4096

  /// Starts at the first byte.
  init(_ bytes: ArraySlice<UInt8>) { cursor = ByteCursor(bytes) }

  /// The next element of a name; nil if none comes.
  mutating func element(named name: StaticString) -> Element? {
    while let (tag, _) = nextTag() {
      guard Self.name(of: tag, is: name) else { continue }
      let start = cursor.index
      if tag.last == .slash {
        return Element(tag: tag, content: cursor.bytes[start..<start])
      }
      while let (inner, end) = nextTag() {
        if inner.first == .slash, Self.name(of: inner.dropFirst(), is: name) {
          return Element(tag: tag, content: cursor.bytes[start..<max(start, end)])
        }
      }
    }
    return nil
  }

  /// What stands between the next pair of angle brackets that make a tag, and where that begins.
  private mutating func nextTag() -> (tag: ArraySlice<UInt8>, start: Int)? {
    while !cursor.isAtEnd {
      cursor.take { $0 != .lessThanSign }
      let open = cursor.index
      cursor.skip()
      if cursor.rest.starts(with: "![CDATA[".utf8) {
        skip(past: "]]>")
      } else if cursor.rest.starts(with: "!--".utf8) {
        skip(past: "-->")
      } else {
        let start = cursor.index
        cursor.take { $0 != .greaterThanSign && $0 != .lessThanSign }
        guard cursor.current == .greaterThanSign else { continue }
        let tag = cursor.slice(from: start)
        cursor.skip()
        if tag.count <= Self.longestTag { return (tag, open) }
      }
    }
    return nil
  }

  private mutating func skip(past mark: String) {
    while !cursor.isAtEnd, !cursor.rest.starts(with: mark.utf8) { cursor.skip() }
    cursor.skip(mark.utf8.count)
  }

  private static func name(of tag: ArraySlice<UInt8>, is name: StaticString) -> Bool {
    let found = tag.prefix { !ASCII.isSpace($0) && $0 != .slash }
    return name.withUTF8Buffer { name in found.elementsEqual(name) }
  }

  /// The value of an attribute in a start tag.
  static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> [UInt8]? {
    var cursor = ByteCursor(tag)
    while !cursor.isAtEnd {
      cursor.take { !ASCII.isSpace($0) }
      cursor.take(while: ASCII.isSpace)
      guard cursor.rest.starts(with: name.utf8) else { continue }
      cursor.skip(name.utf8.count)
      cursor.take(while: ASCII.isSpace)
      guard cursor.current == .equalsSign else { continue }
      cursor.skip()
      cursor.take(while: ASCII.isSpace)
      guard let quote = cursor.next(), quote == .quotationMark || quote == .apostrophe
      else { return nil }
      return CharacterReferences.decode(cursor.take { $0 != quote })
    }
    return nil
  }

  /// The markup or the text that an element holds: marked sections as they stand, the rest decoded once
  /// where it holds no elements.
  static func value(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var cursor = ByteCursor(content)
    var plain: [UInt8] = []
    while !cursor.isAtEnd {
      if cursor.current == .lessThanSign, cursor.rest.starts(with: "<![CDATA[".utf8) {
        cursor.skip(9)
        let start = cursor.index
        while !cursor.isAtEnd, !cursor.rest.starts(with: "]]>".utf8) { cursor.skip() }
        output += flush(&plain) + cursor.slice(from: start)
        cursor.skip(3)
      } else if let byte = cursor.next() {
        plain.append(byte)
      }
    }
    return output + flush(&plain)
  }

  private static func flush(_ plain: inout [UInt8]) -> [UInt8] {
    defer { plain = [] }
    return plain.contains(.lessThanSign) ? plain : CharacterReferences.decode(plain[...])
  }
}
