import TextSafety

/// Cuts a paragraph into sentences.
///
/// It looks at each mark that can close a sentence and at a bounded stretch around it, so that it takes
/// time in proportion to the text.
struct SentenceSegmenter {
  /// The text that the paragraph stands in.
  let bytes: [UInt8]
  /// The end of the paragraph.
  private let end: Int
  /// The start of the sentence that is being read.
  private var start: Int

  /// How far around a mark the segmenter looks, in bytes.
  private static let reach = 64

  /// A sentence is no longer than this, in bytes.
  ///
  /// What has no mark for so long is cut at a space, so that reading a sentence never takes in a long text whole.
  static let longestSentence = 8192

  private init(bytes: [UInt8], span: SourceSpan) {
    self.bytes = bytes
    end = min(span.end, bytes.count)
    start = min(max(0, span.start), end)
  }

  /// The sentences of a span in reading order, each without the space around it.
  static func sentences(of bytes: [UInt8], in span: SourceSpan) -> [SourceSpan] {
    var segmenter = SentenceSegmenter(bytes: bytes, span: span)
    return segmenter.run()
  }

  private mutating func run() -> [SourceSpan] {
    var found: [SourceSpan] = []
    skipSpace()
    var index = start
    while true {
      index = nextCandidate(from: index)
      if index >= end { break }
      let mark = markLength(at: index)
      if mark == 0 {
        index += 1
        continue
      }
      let run = closing(from: index)
      if endsSentence(run) {
        add(SourceSpan(start, run.end), to: &found)
        start = run.end
        skipSpace()
        index = start
      } else {
        index = max(run.end, index + mark)
      }
    }
    var last = end
    while last > start, ByteClass.isSpace(bytes[last - 1]) { last -= 1 }
    if last > start { add(SourceSpan(start, last), to: &found) }
    return found
  }

  private func add(_ sentence: SourceSpan, to found: inout [SourceSpan]) {
    var rest = sentence
    while rest.count > Self.longestSentence {
      let cut = bytes.cut(behind: rest.start, atMost: Self.longestSentence)
      var last = cut
      while last > rest.start, ByteClass.isSpace(bytes[last - 1]) { last -= 1 }
      if last > rest.start { found.append(SourceSpan(rest.start, last)) }
      rest = SourceSpan(cut, rest.end)
      while rest.start < rest.end, ByteClass.isSpace(bytes[rest.start]) { rest.start += 1 }
    }
    if !rest.isEmpty { found.append(rest) }
  }

  /// The next byte that may start a mark.
  private func nextCandidate(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < end {
        let byte = buffer[index]
        if byte == .period || byte == .exclamationMark || byte == .questionMark
          || byte >= 0xD8
        {
          return index
        }
        index += 1
      }
      return index
    }
  }

  private mutating func skipSpace() {
    while start < end, ByteClass.isSpace(bytes[start]) { start += 1 }
  }
}

// MARK: - Marks

extension SentenceSegmenter {
  /// A run of closing marks with the quotation marks and brackets after it.
  private struct Run {
    /// The first byte of the first mark.
    var start: Int
    /// The byte after the last quotation mark, bracket or note number.
    var end: Int
    /// Whether it is a single full stop.
    var isFullStop = false
    /// Whether it closes in a question or an exclamation mark.
    var isQuestion = false
    /// Whether it is a mark of a script that puts no space after it.
    var needsNoSpace = false
    /// Whether a quotation mark comes after it.
    var isQuoted = false
  }

  /// The length of the mark at a byte; 0 if there is none.
  @inline(__always)
  private func markLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      return byte == .period || byte == .exclamationMark || byte == .questionMark
        ? 1 : 0
    }
    if byte < 0xD8 { return 0 }
    return wideMark(at: index)
  }

  private func wideMark(at index: Int) -> Int {
    switch bytes[index] {
    case 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF: break
    default: return 0
    }
    let (value, length) = bytes.scalar(at: index)
    switch value {
    // Ellipsis, double question and exclamation marks; Arabic; danda; ideographic and full-width.
    case 0x2026, 0x203C, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964, 0x0965,
      0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      return length
    default: return 0
    }
  }

  private func closing(from first: Int) -> Run {
    var run = Run(start: first, end: first)
    var marks = 0
    while run.end < end {
      let length = markLength(at: run.end)
      if length == 0 { break }
      let byte = bytes[run.end]
      run.isQuestion = byte == .exclamationMark || byte == .questionMark
      run.needsNoSpace = byte == 0xE3 || byte == 0xEF
      marks += 1
      run.end += length
    }
    run.isFullStop = marks == 1 && bytes[first] == .period
    skipClosers(&run)
    return run
  }

  /// Takes in quotation marks, brackets and note numbers ("[12]") that come after the marks.
  private func skipClosers(_ run: inout Run) {
    while run.end < end {
      switch bytes[run.end] {
      case .quotationMark, .apostrophe:
        run.isQuoted = true
        run.end += 1
      case .rightParenthesis, .rightBracket, .rightBrace:
        run.end += 1
      case .leftBracket:
        guard let note = noteEnd(from: run.end) else { return }
        run.end = note
      case 0xC2, 0xE2, 0xE3, 0xEF:
        let (value, length) = bytes.scalar(at: run.end)
        guard Self.isCloser(value) else { return }
        run.isQuoted = run.isQuoted || value != 0xFF09
        run.end += length
      default: return
      }
    }
  }

  private static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09, 0xFF02: return true
    default: return false
    }
  }

  /// The byte after a note number in square brackets ("[12]", "[note 3]", "[a]").
  private func noteEnd(from open: Int) -> Int? {
    var index = open + 1
    while index < min(end, open + 16) {
      if bytes[index] == .rightBracket { return index > open + 1 ? index + 1 : nil }
      index += 1
    }
    return nil
  }
}

// MARK: - Decisions

extension SentenceSegmenter {
  private func endsSentence(_ run: Run) -> Bool {
    if run.end >= end { return true }
    if run.needsNoSpace { return true }
    guard ByteClass.isSpace(bytes[run.end]) else { return false }
    var next = run.end
    let limit = min(end, run.end + Self.reach)
    while next < limit, ByteClass.isSpace(bytes[next]) { next += 1 }
    // A spaced ellipsis (". . .") goes on.
    if next >= limit || markLength(at: next) > 0 { return next >= end }
    let word = NextWord(bytes, from: next, end: end)
    if !word.canStartSentence { return false }
    if run.isQuestion && run.isQuoted && saysFollows(next) { return false }
    if !run.isFullStop || run.isQuoted { return true }
    return stopEndsSentence(at: run.start, before: word)
  }

  /// Whether one of the next words is a verb of saying (“Why?” she asked).
  private func saysFollows(_ first: Int) -> Bool {
    var index = first
    let limit = min(end, first + Self.reach)
    for _ in 0..<5 {
      let wordStart = index
      while index < limit, !ByteClass.isSpace(bytes[index]) { index += 1 }
      let last = index > wordStart ? bytes[index - 1] : 0
      let isMarked =
        last == .period || last == .comma || last == .colon
      let word = String(decoding: bytes[wordStart..<(isMarked ? index - 1 : index)], as: UTF8.self)
      if SentenceWords.saying.contains(word) { return true }
      if last == .period, !Abbreviations.titles.contains(word), word.utf8.count > 1 {
        return false
      }
      while index < limit, ByteClass.isSpace(bytes[index]) { index += 1 }
    }
    return false
  }

  /// Whether a single full stop ends a sentence, by the word before it and the word after it.
  private func stopEndsSentence(at stop: Int, before next: NextWord) -> Bool {
    let word = wordBefore(stop)
    if word.isEmpty { return true }
    if isListMarker(word) { return false }
    if isTimeOfDay(word) { return !(next.isCalendarWord || next.isAllCapitals) }
    if word.count <= Abbreviations.longest {
      // "D-St. Louis" is cut no more than "St. Louis".
      let tail = bytes[word.range].split(separator: .hyphen).last ?? []
      let name = String(decoding: tail, as: UTF8.self)
      if Abbreviations.all.contains(name) { return abbreviation(name, word, endsBefore: next) }
    }
    return isInitials(word) ? next.isStarter : true
  }

  /// Whether the sentence ends at an abbreviation before the next word.
  private func abbreviation(
    _ name: String, _ word: SourceSpan, endsBefore next: NextWord
  ) -> Bool {
    if Abbreviations.never.contains(name) { return false }
    if Abbreviations.titles.contains(name) { return false }
    if Abbreviations.beforeNumber.contains(name), next.isNumber { return false }
    if Abbreviations.calendar.contains(name) {
      return !(next.isNumber || next.isCalendarWord)
    }
    if Abbreviations.ambiguous.contains(name) { return next.isStarter }
    if Abbreviations.states.contains(name) {
      // "Del. Ada Holm" is a delegate, "Brask, Del." a state.
      guard followsComma(word) else { return !Abbreviations.offices.contains(name) }
      // Inside a sentence a comma closes the state: "in Brask, Va., Holm".
      return next.isStarter || next.isBeforeSmallWord && !next.isCalendarWord
    }
    if isInitials(word) { return next.isStarter }
    return true
  }

  /// The word before a full stop, without brackets and quotation marks before it.
  private func wordBefore(_ stop: Int) -> SourceSpan {
    var first = stop
    let limit = max(start, stop - 24)
    while first > limit, !ByteClass.isSpace(bytes[first - 1]) { first -= 1 }
    while first < stop,
      [.leftParenthesis, .leftBracket, .quotationMark, .apostrophe].contains(bytes[first])
    { first += 1 }
    while first + 2 < stop, bytes[first] == 0xE2, bytes[first + 1] == 0x80 { first += 3 }
    return SourceSpan(min(first, stop), stop)
  }

  /// Whether the word is a number, letter or small roman numeral that opens the sentence.
  private func isListMarker(_ word: SourceSpan) -> Bool {
    guard word.start <= start + 1, word.count <= 4 else { return false }
    let body = bytes[word.range]
    if body.allSatisfy(ByteClass.isDigit) { return true }
    if body.count == 1 { return body.allSatisfy(ByteClass.isLetter) }
    return body.allSatisfy { "IVXLivxl".utf8.contains($0) }
  }

  private func isTimeOfDay(_ word: SourceSpan) -> Bool {
    guard word.count >= 3 else { return false }
    let first = ByteClass.lowercased(bytes[word.end - 3])
    return bytes[word.end - 2] == .period
      && (first == UInt8(ascii: "a") || first == UInt8(ascii: "p"))
      && ByteClass.lowercased(bytes[word.end - 1]) == UInt8(ascii: "m")
  }

  private func followsComma(_ word: SourceSpan) -> Bool {
    var index = word.start
    while index > start, ByteClass.isSpace(bytes[index - 1]) { index -= 1 }
    return index > start && bytes[index - 1] == .comma
  }

  /// Whether the word is an initial ("J"), or letters with full stops between them ("U.S", "Ph.D").
  private func isInitials(_ word: SourceSpan) -> Bool {
    var letters = 0
    var stops = 0
    for index in word.range {
      if bytes[index] == .period {
        stops += 1
        letters = 0
      } else if bytes[index] == .hyphen {
        letters = 0
      } else if !UTF8.isContinuation(bytes[index]) {
        letters += 1
        if letters > (stops > 0 ? 2 : 1) { return false }
      }
    }
    let lone = bytes.scalar(at: word.start)
    return stops > 0 || (letters == 1 && NextWord.isCapital(lone.value))
  }
}
