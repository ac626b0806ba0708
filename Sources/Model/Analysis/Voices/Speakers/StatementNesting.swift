/// Statements inside statements: whose they are.
///
/// "The agency reported that Berg said …" is Berg's, by way of the agency; "Berg said that officials believe …"
/// is all Berg's, unless the officials are quoted word by word.
struct StatementNesting {
  /// The text.
  let text: VoiceText

  /// This many statements before and after are looked at.
  private static let reach = 6

  /// The statements without those that are a part of another one, reporters of reports noted.
  func flat(_ drafts: [StatementDraft]) -> [StatementDraft] {
    var kept = drafts
    var isDropped = Array(repeating: false, count: drafts.count)
    for inner in drafts.indices {
      guard let cue = drafts[inner].cue else { continue }
      let near = max(0, inner - Self.reach)..<min(drafts.count, inner + Self.reach + 1)
      for outer in near where outer != inner && !isDropped[outer] {
        guard let outerCue = drafts[outer].cue, contains(drafts[outer], cue), isSaid(drafts[outer]),
          !contains(drafts[inner], outerCue)
        else { continue }
        let isPassedOn = isPassedOn(drafts[inner], by: drafts[outer])
        guard isPassedOn || isBelow(cue, outerCue) || isBehind(drafts[outer]) else { continue }
        if isPassedOn || isMedia(drafts[outer].source) {
          kept[inner].via = drafts[outer].source
          isDropped[outer] = true
        } else {
          kept[outer].holdsOthers = true
          isDropped[inner] = !isQuoted(drafts[inner])
          // That those words were said is itself somebody's claim.
          kept[inner].holdsOthers = true
        }
        break
      }
    }
    return zip(kept, isDropped).filter { !$1 }.map { $0.0 }
  }

  /// Whether the outer one is itself a statement of somebody.
  private func isSaid(_ draft: StatementDraft) -> Bool {
    draft.source != nil && draft.factuality != .open && draft.act != .believes && draft.act != .asks
      && draft.act != .quotes
      && StatementBuilder(text: text).isReport(draft)
  }

  /// "Ruiz called it a mess, according to two guards": what Ruiz said, by way of the guards.
  private func isPassedOn(_ inner: StatementDraft, by outer: StatementDraft) -> Bool {
    guard let cue = inner.cue, let outerCue = outer.cue, isSaid(inner),
      text.isWord(outerCue.lowerBound, StatementFinder.according),
      !cue.contains(where: { text.tokens[$0].classes.contains(.negation) }),
      isSomebody(inner.source),
      let (reading, node) = text.node(at: cue.upperBound - 1)
    else { return false }
    let statement = StatementBuilder(text: text).statement(of: inner)
    return reading.tokens[node].relation == .root
      && !(statement.form == .indirect && (statement.needsCue || statement.isFragment))
  }

  /// Whether the words for a speaker are a name, a pronoun, or a noun for people or a body.
  private func isSomebody(_ source: Range<Int>?) -> Bool {
    guard let source, let phrase = SpeakerPhrase(source, in: text) else { return false }
    let head = text.tokens[phrase.headToken]
    return head.isCapital || head.classes.contains(.subject)
      || SpeakerTest(text: text).kind(of: phrase, source) != .unknown
  }

  /// Whether all that is said stands before its cue: "…, the minister said".
  private func isBehind(_ draft: StatementDraft) -> Bool {
    guard let cue = draft.cue, let last = draft.content.last else { return false }
    return last.upperBound <= cue.lowerBound
  }

  private func contains(_ draft: StatementDraft, _ cue: Range<Int>) -> Bool {
    draft.content.contains { $0.contains(cue.lowerBound) }
  }

  /// Whether a cue depends on another one in the tree of their sentence.
  private func isBelow(_ cue: Range<Int>, _ outer: Range<Int>) -> Bool {
    guard let inner = text.node(at: cue.upperBound - 1),
      let above = text.node(at: outer.upperBound - 1),
      inner.reading.range == above.reading.range
    else { return false }
    return inner.reading.hangs(inner.node, from: above.node)
  }

  /// Whether a speaker is a paper, a station, an agency.
  private func isMedia(_ source: Range<Int>?) -> Bool {
    source?.contains { text.tokens[$0].classes.contains(.media) } ?? false
  }

  /// Whether all that is said stands between quotation marks and is a sentence: "said that they go on “to try”" quotes
  /// the outer speaker.
  private func isQuoted(_ draft: StatementDraft) -> Bool {
    draft.content.allSatisfy { part in
      part.first.map {
        text.tokens[$0].kind == .openQuote && $0 + 1 < text.tokens.count
          && text.tokens[$0 + 1].isCapital
      } ?? false
    }
  }
}
