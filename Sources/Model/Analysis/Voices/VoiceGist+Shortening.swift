import Language
import TextSafety

/// A long statement in a line: whole sentences where they fit, else the first one without who says so and without what
/// explains it, as its tree tells these apart.
extension VoiceGist {
  /// Whether what is told of a statement has the words in it that say whose it is: "the levy, Moreira said, is gone".
  func isInterrupted(_ statement: Statement, _ clause: SourceSpan) -> Bool {
    guard !statement.needsCue, let cue = statement.cue else { return false }
    return cue.start > clause.start && clause.contains(cue)
  }

  /// The parts of a statement's clause that are told, and whether its sentence goes on after them; nil if no tree tells
  /// them.
  func shortened(
    _ statement: Statement, to clause: SourceSpan, readings: inout Readings
  ) -> (parts: [SourceSpan], isCut: Bool)? {
    let pieces = pieces(of: statement, in: clause)
    if pieces.count > 1, Self.length(of: pieces) <= Self.longest { return (pieces, false) }
    guard let sentence = readings.sentenceSpan(at: clause.start) else { return nil }
    if sentence.end < clause.end, sentence.end - clause.start <= Self.longest,
      !isInterrupted(statement, SourceSpan(clause.start, sentence.end))
    {
      return ([wholeSentences(of: clause, first: sentence, readings)], false)
    }
    guard sentence.count <= EventReader.longest else { return nil }
    let reading = readings.reading(of: sentence)
    guard reading.hasTree else { return nil }
    let tree = EventTree(reading, expressions: [])
    let said = said(statement, in: tree)
    guard let top = top(of: statement, tree, said) else { return nil }
    var mask = EventLabelMask(tree, head: top, top: top)
    mask.take(said, limit: Self.longest)
    let parts = mask.parts().map(\.span)
    guard let last = parts.last, mask.contentWords > 2, Self.length(of: parts) <= Self.longest,
      parts.allSatisfy({ bytes[$0.range].contains(.space) })
    else { return nil }
    let goesOn = tree.indices.contains { at in
      said[at] && tree.span(at).start >= last.end && !tree.tokens[at].isMark
    }
    return (parts, goesOn)
  }

  /// A clause without the words in it that say whose it is, in parts.
  private func pieces(of statement: Statement, in clause: SourceSpan) -> [SourceSpan] {
    if statement.needsCue { return [clause] }
    if statement.content.count > 1 {
      return statement.content.filter { clause.overlaps($0) }.map(trimmed).filter {
        bytes[$0.range].contains(where: VoiceSelection.isWordByte)
      }
    }
    guard isInterrupted(statement, clause), let cue = statement.cue else { return [clause] }
    let frame = statement.source.map { cue.union($0) } ?? cue
    guard clause.contains(frame), frame.start > clause.start, frame.count < Self.longest else {
      return [clause]
    }
    return [SourceSpan(clause.start, frame.start), SourceSpan(frame.end, clause.end)].map {
      trimmed(behindMark($0))
    }.filter { bytes[$0.range].contains(where: VoiceSelection.isWordByte) }
  }

  /// A part without the comma and the space that it begins with.
  private func behindMark(_ part: SourceSpan) -> SourceSpan {
    let start = part.range.first { bytes[$0] != .comma && bytes[$0] != .space } ?? part.end
    return SourceSpan(start, part.end)
  }

  /// The bytes of parts with the signs between them.
  private static func length(of parts: [SourceSpan]) -> Int {
    parts.reduce(-3) { $0 + $1.count + 3 }
  }

  /// As many sentences of a clause as a line has room for.
  private func wholeSentences(
    of clause: SourceSpan, first: SourceSpan, _ readings: Readings
  ) -> SourceSpan {
    var end = first.end
    while let next = readings.sentenceSpan(from: end), next.start < clause.end,
      next.end - clause.start <= Self.longest, next.end > end
    {
      end = next.end
    }
    return trimmed(SourceSpan(clause.start, min(end, clause.end)))
  }

  /// For each token whether it is of what is said: not who says so, and no mark around it.
  private func said(_ statement: Statement, in tree: EventTree) -> [Bool] {
    let parts = statement.shown.map(trimmed)
    let frame =
      statement.needsCue ? [] : [statement.cue, statement.source].compactMap { $0 }
    return tree.indices.map { at in
      let span = tree.span(at)
      return parts.contains { $0.contains(span) } && !frame.contains { $0.overlaps(span) }
    }
  }

  /// The verb of what is said: the cue where that is told from its cue on, else the finite verb with most words below it
  /// and a subject of its own.
  private func top(of statement: Statement, _ tree: EventTree, _ said: [Bool]) -> Int? {
    if statement.needsCue, let cue = statement.cue {
      return tree.indices.last { cue.contains(tree.span($0)) && tree.isPredicate($0) }
    }
    var best: (top: Int, count: Int)?
    for at in tree.indices where said[at] && tree.isPredicate(at) && tree.isFinite(at) {
      let head = tree.head(at)
      if said.indices.contains(head), said[head] { continue }
      guard let subject = tree.subject(of: at), said[subject] else { continue }
      let count = tree.subtree(of: at).count { said[$0] }
      if count > best?.count ?? 0 { best = (at, count) }
    }
    return best?.top
  }
}
