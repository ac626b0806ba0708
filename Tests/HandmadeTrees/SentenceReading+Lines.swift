import Language

extension SentenceReading {
  /// A tree written by hand, so that no training changes it: a line "form UPOS TAG head relation" for each word,
  /// heads counted from 1; what else is in a line is for others.
  ///
  /// - Parameter report: takes a line that has no such labels; its word stays without any.
  public init(tree text: String, report: (String) -> Void) {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    let lines = text.split(separator: "\n")
    let rows = lines.map { $0.split(separator: " ").map(String.init) }
    for (line, row) in zip(lines, rows) {
      guard row.count >= 5 else {
        report(String(line))
        continue
      }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      bytes += Array(row[0].utf8)
      tokens.append(
        Token(
          start..<bytes.count, kind: Self.kind(of: row[0]), word: WordID(row[0].lowercased().utf8),
          flags: row[0].first?.isUppercase == true ? [.spaceBefore, .capitalised] : .spaceBefore))
    }
    self.init(bytes: bytes, range: 0..<bytes.count, tokens: tokens)
    let words = rows.filter { $0.count >= 5 }
    for (index, row) in words.enumerated() {
      guard let upos = UPOS(rawValue: row[1]), let tag = PennTag(rawValue: row[2]),
        let relation = DependencyRelation(code: row[4])
      else {
        report(row.joined(separator: " "))
        continue
      }
      setLabels(index, upos: upos, tag: tag, relation: relation)
    }
    setHeads(words.map { (Int($0[3]) ?? 0) - 1 })
  }

  private static func kind(of form: String) -> Token.Kind {
    switch form {
    case ",": .comma
    case ".": .stop
    case "-": .hyphen
    default: .word
    }
  }
}
