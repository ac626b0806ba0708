import TextSafety

/// The speaker's name in front of what is said ("Ana Ruiz:"), or a dash for somebody else.
struct SpeakerLabel {
  /// The name without its colon; nil if only a dash says that the speaker changes.
  var name: [UInt8]?
  /// What comes after it.
  var rest: ArraySlice<UInt8>

  /// The longest name, in bytes and in words.
  private static let longestName = (bytes: 48, words: 5)

  /// Reads the label that a line begins with; nil if it begins with what is said.
  init?(_ line: [UInt8]) {
    var start = line.startIndex
    let hasDash = Self.isDash(line)
    while let length = Self.markLength(line[start...]) { start += length }
    let head = line[start...].prefix(Self.longestName.bytes)
    guard let colon = head.firstIndex(of: .colon), colon > start,
      Self.isName(line[start..<colon]), colon + 1 < line.endIndex,
      line[colon + 1] == .space
    else {
      guard hasDash, start < line.endIndex else { return nil }
      rest = line[start...]
      return
    }
    name = Array(line[start..<colon])
    rest = line[(colon + 2)...]
  }

  /// Whether a line begins with the mark of another speaker: a hyphen, a dash or ">>".
  static func isDash(_ line: [UInt8]) -> Bool {
    marks.contains { line.starts(with: $0) }
  }

  private static let marks: [[UInt8]] = ["-", "–", "—", ">>"].map { Array($0.utf8) }

  /// How many bytes of marks or space a line begins with; nil if it begins with what is said.
  private static func markLength(_ line: ArraySlice<UInt8>) -> Int? {
    if line.first == .space || line.first == .greaterThanSign { return 1 }
    return marks.first { line.starts(with: $0) }?.count
  }

  /// Whether every word begins like a name's.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: .space)
    guard !words.isEmpty, words.count <= longestName.words else { return false }
    let capitals = words.filter { $0.first.map { ByteClass.isUpper($0) || $0 >= 0x80 } ?? false }
    return capitals.count == words.count
      || words.count > 2 && capitals.count + 1 == words.count && capitals.first == words.first
  }
}
