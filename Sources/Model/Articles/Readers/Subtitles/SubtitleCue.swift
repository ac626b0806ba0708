import TextSafety

/// A cue of WebVTT or SubRip subtitles: what is said while it is shown.
struct SubtitleCue {
  /// When it appears and goes, in milliseconds from the start.
  var start: Int
  var end: Int
  /// The speaker that a voice tag names; nil if none does.
  var speaker: [UInt8]?
  /// Its lines without tags.
  var lines: [[UInt8]]
  /// Whether it has more lines than are read.
  var isCut = false
}

extension SubtitleCue {
  /// The longest cue that is read, in lines.
  static let lineLimit = 200

  /// The cues of a text, in order.
  static func cues(of bytes: [UInt8]) -> [SubtitleCue] {
    let lines = PlainLine.lines(of: bytes)
    var cues: [SubtitleCue] = []
    var index = 0
    while index < lines.count {
      guard let times = times(bytes[lines[index].span.range]) else {
        index += 1
        continue
      }
      index += 1
      var cue = SubtitleCue(start: times.start, end: times.end, speaker: nil, lines: [])
      while index < lines.count, !lines[index].isBlank, cue.lines.count < lineLimit {
        let line = bytes[lines[index].span.range]
        // Some files have no blank line between cues: a number and the next times come at once.
        if Self.times(line) != nil { break }
        if isNumber(line), index + 1 < lines.count,
          Self.times(bytes[lines[index + 1].span.range]) != nil
        {
          break
        }
        cue.take(line)
        index += 1
      }
      cue.isCut = cue.lines.count == lineLimit && index < lines.count && !lines[index].isBlank
      if !cue.lines.isEmpty { cues.append(cue) }
    }
    return cues
  }

  /// Whether a text is subtitles: it says so, or begins with a number and times.
  static func open(_ bytes: [UInt8]) -> Bool {
    let lines = PlainLine.lines(of: Array(bytes.prefix(600))).filter { !$0.isBlank }.prefix(3)
    guard let first = lines.first else { return false }
    let head = bytes[first.span.range]
    if head.starts(with: "WEBVTT".utf8) { return true }
    return isNumber(head) && lines.dropFirst().first.map { times(bytes[$0.span.range]) } != nil
      && lines.dropFirst().first.flatMap { times(bytes[$0.span.range]) } != nil
  }

  private static func isNumber(_ line: ArraySlice<UInt8>) -> Bool {
    !line.isEmpty && line.count <= 9 && line.allSatisfy(ByteClass.isDigit)
  }

  /// Adds a line without its tags; the last voice tag names the speaker.
  private mutating func take(_ line: ArraySlice<UInt8>) {
    var text: [UInt8] = []
    var rest = line
    // A sign that opens and is never closed is not looked after again.
    let (lastTag, lastBrace) = (
      line.lastIndex(of: .greaterThanSign) ?? -1, line.lastIndex(of: .rightBrace) ?? -1
    )
    while let byte = rest.first {
      if byte == .lessThanSign, rest.startIndex < lastTag,
        let end = rest.firstIndex(of: .greaterThanSign)
      {
        let tag = rest[(rest.startIndex + 1)..<end]
        if tag.first == UInt8(ascii: "v"), let name = Self.voice(tag) { speaker = name }
        rest = rest[(end + 1)...]
      } else if byte == .leftBrace, rest.dropFirst().first == .backslash,
        rest.startIndex < lastBrace, let end = rest.firstIndex(of: .rightBrace)
      {
        rest = rest[(end + 1)...]
      } else {
        text.append(byte)
        rest.removeFirst()
      }
    }
    let decoded = CharacterReferences.decode(text[...])
    if decoded.contains(where: { !ByteClass.isSpace($0) }) { lines.append(decoded) }
  }

  /// The name in "v Ana Ruiz" or "v.loud Ana Ruiz".
  private static func voice(_ tag: ArraySlice<UInt8>) -> [UInt8]? {
    guard let space = tag.firstIndex(where: ByteClass.isSpace) else { return nil }
    let kind = tag[tag.startIndex..<space]
    guard kind.count == 1 || kind.dropFirst().first == .period else { return nil }
    let name = CharacterReferences.decode(tag[(space + 1)...])
    return name.contains { !ByteClass.isSpace($0) } && name.count <= 120 ? name : nil
  }
}

extension SubtitleCue {
  /// The two times of "00:01:02.500 --> 00:01:04,000 align:start", in milliseconds.
  private static func times(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    guard let arrow = line.firstIndex(of: .greaterThanSign), arrow - line.startIndex >= 6,
      line[arrow - 1] == .hyphen, line[arrow - 2] == .hyphen,
      let start = milliseconds(line[..<(arrow - 2)]), let end = milliseconds(line[(arrow + 1)...])
    else { return nil }
    return (start, end)
  }

  /// A time of hours (which may be left out), minutes, seconds and thousandths.
  private static func milliseconds(_ text: ArraySlice<UInt8>) -> Int? {
    let trimmed = text.drop(while: ByteClass.isSpace)
    let time = trimmed.prefix { !ByteClass.isSpace($0) }
    var fields = [0]
    var digits = 0
    for byte in time {
      if ByteClass.isDigit(byte) {
        digits += 1
        guard digits <= 6 else { return nil }
        fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      } else if byte == .colon || byte == .period || byte == .comma,
        fields.count < 4, digits > 0
      {
        fields.append(0)
        digits = 0
      } else {
        return nil
      }
    }
    guard fields.count >= 3, digits > 0 else { return nil }
    if fields.count == 3 { fields.insert(0, at: 0) }
    return ((fields[0] * 60 + fields[1]) * 60 + fields[2]) * 1000 + fields[3]
  }
}
