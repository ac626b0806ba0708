import Model

/// Breaks text at spaces, and beside wide characters, into lines of at most that many columns.
struct TextWrapper {
  /// The columns that a line may have; nil leaves lines as long as they are.
  var width: Int?

  /// Where a text that is wrapped part by part stands.
  struct Place {
    /// The columns that the line has already.
    var column = 0
    /// Whether the line has no word yet.
    var isEmpty = true
    /// Whether the part before ended inside a word.
    var isInWord = false
  }

  /// The text with its line breaks taken as spaces, wrapped, every line after `first` or `rest`.
  func wrap(_ text: String, first: String = "", rest: String = "") -> String {
    var place = Place(column: Self.columns(of: first))
    return first + wrap(text, at: &place, rest: rest)
  }

  /// The next part of a text, wrapped from where the part before it ended.
  func wrap(_ text: String, at place: inout Place, rest: String = "") -> String {
    var text = text
    let indent = Self.columns(of: rest)
    var lines: [UInt8] = []
    text.withUTF8 { bytes in
      lines.reserveCapacity(bytes.count + bytes.count / 8 + 64)
      for word in Words(bytes: bytes) {
        let piece = UnsafeBufferPointer(rebasing: bytes[word.range])
        let wordColumns = Self.columns(of: piece)
        let continues = place.isInWord && word.range.lowerBound == 0
        let gap = word.isJoined ? 0 : 1
        if !place.isEmpty, !continues, let width, place.column + gap + wordColumns > width {
          lines.append(UInt8(ascii: "\n"))
          lines.append(contentsOf: rest.utf8)
          place.column = indent
          place.isEmpty = true
        }
        if !place.isEmpty, !continues, !word.isJoined {
          lines.append(.space)
          place.column += 1
        }
        lines.append(contentsOf: piece)
        place.column += wordColumns
        place.isEmpty = false
      }
      if let last = bytes.last { place.isInWord = !Words.isSpace(last) }
    }
    return String(decoding: lines, as: UTF8.self)
  }

  /// The columns that text takes: wide characters two, combining marks none.
  static func columns(of text: String) -> Int {
    var text = text
    return text.withUTF8 { columns(of: $0) }
  }

  private static func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return CellWidth.width(of: String(decoding: bytes, as: UTF8.self))
  }

  /// The words of text, as ranges of its bytes; writing without spaces falls into pieces between which a line
  /// may end.
  private struct Words: Sequence, IteratorProtocol {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> (range: Range<Int>, isJoined: Bool)? {
      let before = index
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else { return nil }
      let start = index
      var previous: UInt32 = 0
      while index < bytes.count, !Self.isSpace(bytes[index]) {
        let (scalar, length) = bytes.scalar(at: index)
        if index > start, LineBreakClass.allowsBreak(between: previous, and: scalar) { break }
        previous = scalar
        index += length
      }
      return (start..<index, start > 0 && start == before)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
      byte == .space || byte == .lineFeed || byte == .tab
    }
  }
}
