import TextSafety

/// What a reader is told of a speaker in one line: the group, and one clause of what is held.
package struct VoiceGist {
  /// The article's bytes.
  let bytes: [UInt8]

  /// A clause shorter than this says too little, one longer is cut at a comma.
  private static let fewest = 25
  private static let most = 140

  /// Tells of voices in a text.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A voice with its group and its clause.
  package func told(_ voice: Voice) -> Voice {
    var voice = voice
    voice.group = group(of: voice)
    voice.holds = clause(of: voice)
    return voice
  }

  /// The first clause that is surely the speaker's and long enough, else the first that is there.
  private func clause(of voice: Voice) -> SourceSpan? {
    let clauses = voice.statements.filter {
      $0.confidence != .doubtful && !$0.needsCue && $0.act != .denies
    }
    .compactMap { $0.content.first.map(trimmed) }
    return clauses.first { $0.count >= Self.fewest && $0.count <= Self.most }
      ?? clauses.max { $0.count < $1.count }
  }

  /// The content without "that" before it and quotation marks around it, up to a comma if it is long.
  private func trimmed(_ content: SourceSpan) -> SourceSpan {
    var start = content.start
    var end = min(content.end, bytes.count)
    if bytes[start..<end].starts(with: Array("that ".utf8)) { start += 5 }
    while start < end, let length = markLength(start) { start += length }
    if end - start > Self.most {
      let limit = start + Self.most
      if let comma = (start + Self.fewest..<limit).last(where: { bytes[$0] == .comma }) {
        end = comma
      } else if let space = (start..<limit).last(where: { bytes[$0] == .space }) {
        end = space
      }
    }
    while end > start,
      bytes[end - 1] == .quotationMark || bytes[end - 1] == .comma || bytes[end - 1] == .space
    {
      end -= 1
    }
    return SourceSpan(start, end)
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
        economists historian historians scholar scholars fellow lecturer sociologist witness witnesses \
        resident residents neighbour neighbours neighbor neighbors survivor survivors doctor doctors \
        relative relatives university institute
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
