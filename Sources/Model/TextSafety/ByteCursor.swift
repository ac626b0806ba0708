/// A place in some bytes that moves forward and cannot leave them.
///
/// What is read from outside by hand goes through this type: a byte after the end is nil and a step over
/// the end stays there, so that no escape or open quotation mark at the end of an input leads out of it.
package struct ByteCursor {
  /// The bytes; their indices are those of the text that they are a part of.
  package let bytes: ArraySlice<UInt8>
  /// The index of the next byte; the end index where there is none.
  package private(set) var index: Int

  /// Starts at the first byte.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Starts at the first byte, or at another one as far as the bytes reach.
  package init(_ bytes: [UInt8], at index: Int = 0) {
    self.init(bytes[...])
    move(to: index)
  }

  /// Starts at the first byte of a string.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Whether there is no byte left.
  @inline(__always)
  package var isAtEnd: Bool { index >= bytes.endIndex }

  /// The next byte; nil at the end.
  @inline(__always)
  package var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  /// The byte so far ahead of the next one; nil if there is none.
  @inline(__always)
  package func ahead(_ distance: Int) -> UInt8? {
    distance >= 0 && distance < bytes.endIndex - index ? bytes[index + distance] : nil
  }

  /// The bytes that are left.
  package var rest: ArraySlice<UInt8> { bytes[index...] }

  /// The bytes between an index that the cursor had and the one that it has.
  package func slice(from start: Int) -> ArraySlice<UInt8> {
    bytes[min(max(start, bytes.startIndex), index)..<index]
  }

  /// Moves past the next byte and gives it; nil at the end.
  @inline(__always)
  package mutating func next() -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  /// Moves over that many bytes, or to the end.
  @inline(__always)
  package mutating func skip(_ count: Int = 1) {
    index += min(max(0, count), bytes.endIndex - index)
  }

  /// Moves to an index, or as near to it as the bytes reach.
  package mutating func move(to place: Int) {
    index = min(max(place, bytes.startIndex), bytes.endIndex)
  }

  /// Moves over the bytes for which the condition holds and gives them.
  @discardableResult
  @inline(__always)
  package mutating func take(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.endIndex, holds(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  /// Moves past the next line feed, or to the end; gives what stands before it.
  package mutating func takeLine() -> ArraySlice<UInt8> {
    let line = take { $0 != .lineFeed }
    skip()
    return line
  }

  /// Whether the bytes that are left begin with a word, in small letters whatever their case.
  @inline(__always)
  package func matches(_ word: StaticString) -> Bool {
    guard bytes.endIndex - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for offset in word.indices
      where ByteClass.lowercased(bytes[index + offset]) != word[offset] { return false }
      return true
    }
  }

  /// Moves past a word if it comes next, in small letters whatever its case.
  package mutating func skip(_ word: StaticString) -> Bool {
    guard matches(word) else { return false }
    skip(word.utf8CodeUnitCount)
    return true
  }
}
