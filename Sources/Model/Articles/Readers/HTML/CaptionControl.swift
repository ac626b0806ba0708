import TextSafety

extension HTMLBlocks {
  /// Takes the names of buttons off captions: "Caption … Close", "… hide caption".
  mutating func removeCaptionControls() {
    for index in all.indices where all[index].role == .paragraph(.caption) {
      let text = CaptionControl.stripped(pool[all[index].text])
      guard text != all[index].text else { continue }
      all[index].text = text
      for mark in all[index].marks {
        marks[mark].start = max(text.lowerBound, min(marks[mark].start, text.upperBound))
        marks[mark].end = max(marks[mark].start, min(marks[mark].end, text.upperBound))
      }
    }
    all.removeAll { $0.text.isEmpty }
  }
}

/// The words of buttons that open and close a picture, as they run into its caption.
enum CaptionControl {
  /// The range of a caption without the buttons at its ends.
  static func stripped(_ caption: ArraySlice<UInt8>) -> Range<Int> {
    var rest = caption
    var isOpened = false
    for word in openers where ASCII.matchesExactly(rest, word) {
      let after = rest.dropFirst(word.utf8CodeUnitCount)
      guard after.first.map({ $0 == .space || $0 == .colon || ByteClass.isUpper($0) }) ?? true
      else { continue }
      let words = after.drop { $0 == .space || $0 == .colon }
      // "Caption of the figure" is a caption.
      if let first = words.first, ByteClass.isLower(first), after.first != .colon { continue }
      rest = words
      isOpened = true
    }
    for word in closers where ASCII.matchesExactly(rest.suffix(word.utf8CodeUnitCount), word) {
      let before = rest.dropLast(word.utf8CodeUnitCount)
      let text = before.reversed().drop { $0 == .space }
      let isAlone = text.first.map { ".!?)\"".utf8.contains($0) || $0 >= 0x80 } ?? true
      guard isOpened || isAlone else { continue }
      rest = before.dropLast(before.count - text.count)
    }
    return rest.indices
  }

  private static let openers: [StaticString] = ["Caption", "Image caption", "Photo caption"]
  private static let closers: [StaticString] = [
    "Close", "toggle caption", "hide caption", "Hide caption", "Show caption", "Close caption",
    "Enlarge this image", "View image in fullscreen",
  ]
}

extension ASCII {
  /// Whether bytes begin with a word, in the same case.
  fileprivate static func matchesExactly(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { bytes.starts(with: $0) }
  }
}
