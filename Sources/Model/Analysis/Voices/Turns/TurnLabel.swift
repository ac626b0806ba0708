import TextSafety

/// The label that a turn begins with: "Ana Ruiz: …", "SPEAKER 2: …", or one letter for who asks and who answers.
struct TurnLabel: Hashable {
  /// The name, without what ends it.
  var name: Range<Int>
  /// Where what is said begins.
  var end: Int

  /// A name has no more bytes and words.
  private static let longest = (bytes: 48, words: 5)

  /// Reads the label at the start of a line; nil if it begins with what is said.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    let head = line.prefix(Self.longest.bytes + 1)
    guard let first = head.first, ByteClass.isUpper(bytes[first]) || bytes[first] >= 0x80 else {
      return nil
    }
    if let clock = Self.clock(bytes, line), let end = Self.nameEnd(bytes, first..<clock) {
      (name, self.end) = (first..<end, line.upperBound)
      return
    }
    // "Q. What did you see?": one letter and a stop will do, or a wide gap.
    let isLetter =
      head.count > 2 && (bytes[first] == UInt8(ascii: "Q") || bytes[first] == UInt8(ascii: "A"))
      && ByteClass.isSpace(bytes[first + 2])
      && (bytes[first + 1] == .period || Self.opensGap(bytes, line, at: first + 1))
    guard let stop = isLetter ? first + 1 : head.first(where: { bytes[$0] == .colon }),
      stop > first, stop + 1 >= line.upperBound || ByteClass.isSpace(bytes[stop + 1]),
      let end = Self.nameEnd(bytes, first..<stop)
    else { return nil }
    name = first..<end
    var index = stop + 1
    while index < line.upperBound, ByteClass.isSpace(bytes[index]) { index += 1 }
    self.end = index
  }

  /// Whether three spaces stand there, or a tab: two are a slip of the hand.
  private static func opensGap(_ bytes: [UInt8], _ line: Range<Int>, at start: Int) -> Bool {
    bytes[start] == .tab
      || start + 2 < line.upperBound && bytes[start...(start + 2)].allSatisfy(ByteClass.isSpace)
  }

  /// Where the time begins that a line ends with after a name: "Ines Roth  0:05", "Ines Roth (01:12:03)".
  private static func clock(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard line.count <= longest.bytes + 12 else { return nil }
    var start = line.upperBound
    let isBracketed = bytes[start - 1] == .rightParenthesis || bytes[start - 1] == .rightBracket
    if isBracketed { start -= 1 }
    let end = start
    while start > line.lowerBound, ByteClass.isDigit(bytes[start - 1]) || bytes[start - 1] == .colon
    {
      start -= 1
    }
    let fields = bytes[start..<end].split(separator: .colon, omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), (1...2).contains(fields[0].count),
      fields.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    if isBracketed { start -= 1 }
    guard start > line.lowerBound + 1, ByteClass.isSpace(bytes[start - 1]) else { return nil }
    return start
  }

  /// Whether it says who asks from here on, as records of hearings do ("BY MR ADLER:").
  func namesExaminer(_ bytes: [UInt8]) -> Bool {
    bytes[name].starts(with: "BY ".utf8)
  }

  /// Whether it stands for whoever asks.
  func asks(_ bytes: [UInt8]) -> Bool { bytes[name].elementsEqual("Q".utf8) }

  /// Where the name ends: before what stands in brackets after it; nil if a word begins like no name's.
  private static func nameEnd(_ bytes: [UInt8], _ label: Range<Int>) -> Int? {
    let open = label.first { bytes[$0] == .leftParenthesis } ?? label.upperBound
    var end = min(open, label.upperBound)
    while end > label.lowerBound, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    let words = bytes[label.lowerBound..<end].split(whereSeparator: ByteClass.isSpace)
    guard !words.isEmpty, words.count <= longest.words else { return nil }
    let isName = words.allSatisfy { word in
      word.first.map { ByteClass.isUpper($0) || ByteClass.isDigit($0) || $0 >= 0x80 } ?? false
        || particles.contains(String(decoding: word, as: UTF8.self))
    }
    return isName && !words.allSatisfy({ isTime(bytes, $0) }) ? end : nil
  }

  /// "October 20: rain", "Monday: rain": a date is nobody.
  private static func isTime(_ bytes: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    if word.first.map(ByteClass.isDigit) ?? false { return true }
    let entry = VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, word.indices)]
    return entry.classes.contains(.time)
  }

  /// Words in small letters inside a name.
  private static let particles: Set<String> = [
    "de", "da", "del", "della", "di", "du", "la", "le", "al", "bin", "ibn", "von", "van", "der",
    "of",
  ]
}
