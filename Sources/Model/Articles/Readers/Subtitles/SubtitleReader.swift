import TextSafety

/// Reads WebVTT and SubRip subtitles: each turn of a speaker becomes a paragraph, "Name: …".
public enum SubtitleReader {
  /// A silence of this length ends a paragraph, in milliseconds.
  private static let silence = 3500
  /// From this length on a paragraph ends with the next sentence, in bytes.
  private static let longParagraph = 700

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
        let label = index == 0 || SpeakerLabel.isDash(line) ? SpeakerLabel(line) : nil
        let speaker = cue.speaker ?? label?.name
        let pause = last.map { cue.start - $0.cue.end > silence } ?? false
        let isNew =
          speaker.map { $0 != turn.speaker } ?? (label != nil)
          || turn.endsSentence && (pause || turn.text.count > longParagraph)
        if isNew {
          turn.close(in: &builder)
          turn.speaker = speaker ?? (label == nil ? turn.speaker : nil)
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

  /// What one speaker says in one go.
  private struct Turn {
    var speaker: [UInt8]?
    var text: [UInt8] = []

    var endsSentence: Bool {
      guard let last = text.last else { return true }
      return [.period, .exclamationMark, .questionMark, .quotationMark, 0x9D]
        .contains(last)
    }

    mutating func add(_ line: ArraySlice<UInt8>) {
      if !text.isEmpty { text.append(.space) }
      text += line
    }

    mutating func close(in builder: inout ArticleBuilder) {
      defer { text = [] }
      guard !text.isEmpty else { return }
      builder.startBlock()
      let label = speaker.map { $0 + [.colon, .space] } ?? []
      builder.addParagraph(builder.append(label + text))
    }
  }
}
