/// Words by which a line shows that it does not belong to the article.
struct BoilerplateCue: Sendable {
  /// Where in the line the words must stand.
  enum Place: Sendable {
    /// They are the whole line, but for marks around them.
    case whole
    /// The line starts with them.
    case start
    /// They stand anywhere in it.
    case anywhere
  }

  /// How far the line's verdict reaches.
  enum Reach: Sendable {
    /// The line alone.
    case line
    /// The short lines below it, of which the line itself is only the label.
    case below
  }

  /// The words in small letters, with straight apostrophes.
  let words: String
  /// Where they must stand.
  let place: Place
  /// Why the line is set aside.
  let reason: SetAside.Reason
  /// How far that reaches.
  let reach: Reach

  /// The longest line that is looked at, in bytes.
  static let longestLine = 300

  /// The cue of a line.
  static func find(_ bytes: [UInt8], _ line: SourceSpan) -> BoilerplateCue? {
    guard line.count <= longestLine else { return nil }
    let key = PlainKey.make(bytes, line)
    let bare = PlainKey.withoutMarks(key)
    if bare.count <= 40, let cue = whole[String(decoding: bare, as: UTF8.self)] { return cue }
    return starts.phrases.atStart(of: key).map { starts.cues[$0] }
      ?? anywhere.phrases.anywhere(in: key).map { anywhere.cues[$0] }
  }

  private static let whole: [String: BoilerplateCue] = table.reduce(into: [:]) {
    if $1.place == .whole { $0[$1.words] = $1 }
  }

  private static let starts = cues(at: .start)
  private static let anywhere = cues(at: .anywhere)

  private static func cues(at place: Place) -> (cues: [BoilerplateCue], phrases: PhraseTable) {
    let cues = table.filter { $0.place == place }
    return (cues, PhraseTable(cues.map(\.words)))
  }
}
