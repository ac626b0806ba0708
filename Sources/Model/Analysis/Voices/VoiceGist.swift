import TextSafety

/// What a reader is told of a speaker in one line: the group, and one clause of what is held.
package struct VoiceGist {
  /// The article's bytes.
  let bytes: [UInt8]

  /// A clause shorter than this says too little, in bytes.
  private static let shortest = 25
  /// A clause longer than this is not chosen if another one tells as much.
  private static let longestPreferred = 140
  /// So many marks at its end are taken off.
  private static let mostMarks = 16
  /// A clause longer than this is made shorter.
  static let longest = 200

  /// Tells of voices in a text.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A voice with its group and its clause, which a long sentence's tree makes short.
  package func told(_ voice: Voice, _ readings: inout Readings) -> Voice {
    var voice = voice
    voice.group = group(of: voice)
    voice.holds = []
    voice.isHoldsCut = false
    let told = voice.statements.filter { $0.confidence != .doubtful && !$0.isDeniedByLaterCue }
    // Of what tells equally much, the first.
    let best = told.enumerated().min {
      (rank(of: $0.element), $0.offset) < (rank(of: $1.element), $1.offset)
    }
    guard let best else {
      // Who only denies something is told of by that.
      voice.isAside = !voice.statements.contains { $0.confidence == .certain }
      return voice
    }
    let clause = clause(of: best.element)
    if clause.count > Self.longest || isInterrupted(best.element, clause),
      let short = shortened(best.element, to: clause, readings: &readings)
    {
      (voice.holds, voice.isHoldsCut) = short
    } else {
      let (words, isCut) = cut(clause)
      (voice.holds, voice.isHoldsCut) = ([words], isCut)
    }
    if let first = voice.holds.first { voice.holds[0] = behindConjunction(first) }
    voice.isAside = isAside(voice, isCertain: best.element.confidence == .certain)
    return voice
  }

  /// Whether a first screen leaves a speaker out.
  ///
  /// Of rows told from a statement that is not certain readers found one in four wrong, of certain ones one in seventeen;
  /// of papers one in nine was right.
  private func isAside(_ voice: Voice, isCertain: Bool) -> Bool {
    !isCertain || voice.kind != .person && voice.group == .media
      || voice.holds.reduce(0) { $0 + $1.count } < Self.shortest
  }

  /// "But the port is shut": what the conjunction joins it to is not told.
  private func behindConjunction(_ words: SourceSpan) -> SourceSpan {
    let word = bytes[words.range].prefix { VoiceSelection.isWordByte($0) }
    guard Self.joining.contains(String(decoding: word, as: UTF8.self)),
      word.endIndex < words.end, bytes[word.endIndex] == .space
    else { return words }
    return SourceSpan(word.endIndex + 1, words.end)
  }

  private static let joining = words("But And Yet but and yet")

  /// How little a statement tells a reader: least what is surely the speaker's, is a clause and neither short nor long.
  private func rank(of statement: Statement) -> Int {
    let length = clause(of: statement).count
    let isOdd =
      length < Self.shortest || length > Self.longestPreferred
      || statement.content.count == 1 && isOpen(statement) || pointsElsewhere(statement)
      || statement.isFragment && !statement.needsCue
    return (statement.needsCue ? 8 : 0) + (statement.act == .asks ? 4 : 0) + (isOdd ? 1 : 0)
      + (statement.confidence == .certain ? 0 : 2)
  }

  /// Whether what is said says little without the words before it: "All of those are needed", "So they left", "Why?".
  private func pointsElsewhere(_ statement: Statement) -> Bool {
    let clause = clause(of: statement)
    if bytes[clause.range].last == UInt8(ascii: "?") { return true }
    let words = bytes[clause.range].split(
      maxSplits: 3, whereSeparator: { !VoiceSelection.isWordByte($0) })
    guard let first = words.first else { return false }
    func word(_ slice: ArraySlice<UInt8>) -> String {
      String(decoding: slice, as: UTF8.self).lowercased()
    }
    if Self.things.contains(word(first)) { return true }
    // In a report "he" and "they" are the speakers more often than not.
    guard statement.form == .direct else { return false }
    return Self.pointing.contains(word(first))
      || Self.counting.contains(word(first))
        && words.dropFirst().prefix(2).contains { Self.pointing.contains(word($0)) }
  }

  private static let things = words("it its such")
  private static let pointing = words(
    "this that these those they them their he his him she her so and but because then specifically however also too"
  )
  private static let counting = words("all most some none both each many of")

  /// "“With a little help,” she says": a phrase that only leads to what is said.
  private func isOpen(_ statement: Statement) -> Bool {
    guard !statement.needsCue, let first = statement.content.first, first.count < Self.short,
      let word = bytes[first.range].split(whereSeparator: { byte in
        !ByteClass.isLetter(byte)
      }).first
    else { return false }
    let known = VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, word.indices)]
    return !known.classes.isDisjoint(with: [.preposition, .subordinator])
      && known.classes.isDisjoint(with: [.subject, .determiner])
      && !bytes[first.range].dropLast(4).contains(.comma)
  }

  /// A phrase or clause that only leads to another is shorter.
  private static let short = 60

  /// What is told of a statement: from its cue on if it needs that, across "he said" if the sentence goes on.
  private func clause(of statement: Statement) -> SourceSpan {
    guard let first = statement.shown.first else { return SourceSpan(0, 0) }
    guard !statement.needsCue, statement.content.count > 1, goesOn(statement) || isOpen(statement)
    else { return trimmed(first) }
    return trimmed(statement.hull)
  }

  /// Whether the first part of a statement is not yet its sentence.
  private func goesOn(_ statement: Statement) -> Bool {
    guard let first = statement.content.first, let second = statement.content.dropFirst().first
    else { return false }
    let isNear = second.start - first.end < Self.longestPreferred
    if !isNear { return false }
    if first.count < Self.shortest { return true }
    let letter = bytes[second.range].first { VoiceSelection.isWordByte($0) }
    return letter.map(ByteClass.isLower) ?? false
  }

  /// A clause of a length that a line has room for, and whether it is cut.
  private func cut(_ clause: SourceSpan) -> (SourceSpan, Bool) {
    guard clause.count > Self.longest else { return (clause, false) }
    let limit = clause.start + Self.longest
    let edge =
      (clause.start + Self.longest / 2..<limit).last { bytes[$0] == .comma }
      ?? (clause.start..<limit).last { bytes[$0] == .space }
    return (trimmed(SourceSpan(clause.start, edge ?? clause.end)), edge != nil)
  }

  /// The content without "that" before it, the quotation marks around it and a comma at its end.
  func trimmed(_ content: SourceSpan) -> SourceSpan {
    var start = content.start
    var end = min(content.end, bytes.count)
    if bytes[start..<end].starts(with: Array("that ".utf8)) { start += 5 }
    let around = Self.around.first {
      end - start > $0.open.count + $0.close.count && bytes[start..<end].starts(with: $0.open)
        && bytes[start..<end].suffix($0.close.count).elementsEqual($0.close)
    }
    if let around {
      start += around.open.count
      end -= around.close.count
    }
    let opening = start
    while start < end, let length = markLength(start) { start += length }
    for _ in 0..<Self.mostMarks where end > start {
      if bytes[end - 1] == .comma || bytes[end - 1] == .space {
        end -= 1
      } else if let length = closingLength(start..<end) {
        end -= length
      } else {
        break
      }
    }
    // "“Shut it” is a “bad” word": the marks inside belong together.
    if opening < start, isUnbalanced(start..<end) { start = opening }
    return SourceSpan(start, end)
  }

  /// The length of a closing mark at the end of a range that nothing in the range opens.
  private func closingLength(_ range: Range<Int>) -> Int? {
    if bytes[range.upperBound - 1] == .quotationMark {
      let count = bytes[range].count { $0 == .quotationMark }
      return count.isMultiple(of: 2) ? nil : 1
    }
    let closing = Self.pairs.first { bytes[range].suffix($0.close.count).elementsEqual($0.close) }
    guard let closing else { return nil }
    let opened = bytes[range].indices.count {
      bytes[$0..<range.upperBound].starts(with: closing.open)
    }
    let closed = bytes[range].indices.count {
      bytes[$0..<range.upperBound].starts(with: closing.close)
    }
    return closed > opened ? closing.close.count : nil
  }

  /// Whether a mark closes in a range that opens nowhere in it.
  private func isUnbalanced(_ range: Range<Int>) -> Bool {
    if !bytes[range].count(where: { $0 == .quotationMark }).isMultiple(of: 2) { return true }
    var open = 0
    for index in range {
      if bytes[index..<range.upperBound].starts(with: "“".utf8) { open += 1 }
      if bytes[index..<range.upperBound].starts(with: "”".utf8) { open -= 1 }
      if open < 0 { return true }
    }
    return false
  }

  /// Marks that open and close what is said.
  private static let pairs = marks([("“", "”"), ("«", "»")])
  /// Marks that are taken away as a pair: one alone may be an apostrophe, or open something else.
  private static let around = marks(
    [("''", "''"), ("‘", "’"), ("'", "'"), ("„", "“"), ("„", "”"), ("``", "''")])

  private static func marks(_ pairs: [(String, String)]) -> [(open: [UInt8], close: [UInt8])] {
    pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  private func markLength(_ index: Int) -> Int? {
    if bytes[index] == .quotationMark { return 1 }
    let scalar = bytes.scalar(at: index)
    return scalar.value == 0x201C || scalar.value == 0x2018 || scalar.value == 0xAB
      ? scalar.length : nil
  }

  private func group(of voice: Voice) -> Voice.Group {
    let words = [voice.name, voice.role].compactMap { $0 }.flatMap { span in
      bytes[span.range].split { !VoiceSelection.isWordByte($0) }.map {
        String(decoding: $0, as: UTF8.self).lowercased()
      }
    }
    let row = Self.rows.first { row in words.contains { row.words.contains($0) } }
    return row?.group ?? .other
  }

  /// The first row that has a word of the name or the role decides: a general of the rebels is of the rebels.
  private static let rows: [(group: Voice.Group, words: Set<String>)] = [
    (
      .armed,
      words(
        """
        militant militants rebel rebels insurgent insurgents jihadist jihadists guerrilla guerrillas \
        militia militias fighter fighters gunman gunmen separatists taliban hamas hezbollah houthi \
        houthis isis qaeda shabab shabaab boko pkk farc
        """)
    ),
    (
      .media,
      words(
        """
        newspaper newspapers news broadcaster reporter reporters journalist journalists correspondent \
        editor reuters xinhua tass bbc cnn afp bloomberg times tribune herald gazette daily
        """)
    ),
    (
      .expert,
      words(
        """
        professor analyst analysts expert experts researcher researchers scientist scientists economist \
        economists historian historians scholar scholars fellow lecturer sociologist doctor doctors \
        university institute
        """)
    ),
    (
      .witness,
      words(
        """
        witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers passerby \
        passersby villager villagers resident residents neighbour neighbours neighbor neighbors \
        survivor survivors relative relatives
        """)
    ),
    (
      .government,
      words(
        """
        president minister ministers ministry secretary official officials senator sen gov rep governor \
        mayor police department agency government administration parliament congress senate court judge \
        prosecutor prosecutors ambassador embassy diplomat diplomats army military navy general gen \
        admiral colonel commander chancellor premier king queen prince kremlin pentagon authorities \
        lawmaker lawmakers congressman congresswoman commissioner sheriff council union commission \
        spokesman spokeswoman spokesperson envoy attorney
        """)
    ),
  ]

  private static func words(_ row: String) -> Set<String> {
    Set(row.cut(at: " ").map(String.init))
  }
}
