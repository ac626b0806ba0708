import TextSafety

/// Reads WebVTT and SubRip subtitles: each turn of a speaker becomes a paragraph, "Name: …".
public enum SubtitleReader {
  /// A silence of this length ends a paragraph, in milliseconds.
  private static let silence = 3500
  /// From this length on a paragraph ends with the next sentence, in bytes.
  private static let longParagraph = 700
  /// From this length on it ends with the next cue: what machines hear has no full stops.
  private static let longestParagraph = 1400

  /// Reads the turns of a text.
  public static func read(_ text: SafeText) -> Article {
    var builder = ArticleBuilder()
    builder.article.diagnostics = text.repairs.diagnostics
    var turn = Turn()
    var hasCuts = false
    var last: (cue: SubtitleCue, line: [UInt8])?
    for cue in SubtitleCue.cues(of: text.bytes) {
      if cue.speaker != nil { builder.article.hasMarkedTurns = true }
      hasCuts = hasCuts || cue.isCut
      for (index, line) in cue.lines.enumerated() {
        // Subtitles that roll up show a line again below the new one.
        if let last, last.line == line, index < 2 { continue }
        if isSound(line) {
          turn.sounds.append(line)
          continue
        }
        let isDashed = SpeakerLabel.isDash(line)
        let label = index == 0 || isDashed ? SpeakerLabel(line) : nil
        let speaker = cue.speaker ?? label?.name
        let pause = last.map { cue.start - $0.cue.end > silence } ?? false
        let isNew =
          speaker.map { $0 != turn.speaker } ?? (label != nil)
          || index == 0 && turn.ends(before: pause)
        if isNew {
          turn.close(in: &builder)
          turn.speaker = speaker ?? (label == nil ? turn.speaker : nil)
          turn.isDashed = isDashed
        }
        turn.add(label?.rest ?? line[...])
      }
      if let line = cue.lines.last { last = (cue, line) }
    }
    turn.close(in: &builder)
    if hasCuts {
      builder.article.diagnostics.append(
        Diagnostic(.limitReached("lines of a cue", limit: SubtitleCue.lineLimit)))
    }
    return builder.finish()
  }

  /// Whether a line tells of a sound and says nothing: "[Music]", "(a door slams)".
  private static func isSound(_ line: [UInt8]) -> Bool {
    let text = line.drop { $0 == .hyphen || $0 == .space }
    guard let first = text.first, let last = text.last(where: { !ByteClass.isSpace($0) }),
      let close = first == .leftBracket
        ? UInt8.rightBracket : first == .leftParenthesis ? .rightParenthesis : nil
    else { return false }
    return last == close && text.count(where: { $0 == close }) == 1
  }

  /// What one speaker says in one go.
  private struct Turn {
    var speaker: [UInt8]?
    var text: [UInt8] = []
    /// Whether a dash alone says that the speaker changed, so that nobody knows who goes on.
    var isDashed = false
    /// The sounds that are told of meanwhile.
    var sounds: [[UInt8]] = []

    /// Whether it ends before a cue that names no speaker.
    func ends(before pause: Bool) -> Bool {
      if text.count > longestParagraph || pause && text.count > longParagraph { return true }
      return endsSentence && (pause || isDashed || text.count > longParagraph)
    }

    private var endsSentence: Bool {
      guard let last = text.last else { return true }
      return [.period, .exclamationMark, .questionMark, .quotationMark, 0x9D]
        .contains(last)
    }

    mutating func add(_ line: ArraySlice<UInt8>) {
      if !text.isEmpty { text.append(.space) }
      text += line
    }

    mutating func close(in builder: inout ArticleBuilder) {
      defer { (text, sounds) = ([], []) }
      if !text.isEmpty {
        builder.startBlock()
        let label = speaker.map { $0 + [.colon, .space] } ?? []
        builder.addParagraph(builder.append(label + text))
      }
      for sound in sounds {
        builder.startBlock()
        builder.setAside(builder.append(sound), reason: .boilerplate)
      }
    }
  }
}
