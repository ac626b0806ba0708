import Articles

/// How sure it is that somebody said what a statement has, by the words that mark it.
///
/// Only plain verbs of saying with a quotation or a clause are certain: "announced the plan" may be an act, "found"
/// and "showed" are said of things, and what holds somebody else's words may end too late.
struct StatementTrust {
  /// The text.
  let text: VoiceText

  /// How sure a draft is, whoever speaks.
  func confidence(of draft: StatementDraft, form: Statement.Form, needsCue: Bool) -> Confidence {
    guard let cue = draft.cue, let last = cue.last, !draft.holdsOthers, !needsCue else {
      return .likely
    }
    if draft.factuality == .open || length(of: draft) > Self.longest { return .likely }
    // "…, adding that": whoever the sentence is about. "The leader of the guard, who said": one of two.
    let isParticiple = text.tag(last) == .vbg && cue.count == 1
    if isParticiple || draft.relative != nil { return .likely }
    let verbs = text.lexicon.entries[text.tokens[last].entry].verbs
    let isPlain = verbs.contains { Self.plain.contains(text.lexicon.cues[$0].lemma) }
    guard isPlain, draft.factuality == .said || form == .direct else { return .likely }
    return .certain
  }

  /// Content of more words may hold the end of the sentence that it stands in.
  private static let longest = 70

  private func length(of draft: StatementDraft) -> Int {
    draft.content.reduce(0) { $0 + $1.count }
  }

  /// Verbs that tell of words and of nothing else.
  private static let plain: Set<String> = words(
    """
    say tell add tweet write warn explain insist reply respond conclude stress state remark \
    acknowledge admit concede assert declare testify recall complain argue caution emphasize emphasise \
    reiterate quip joke retort lament boast vow pledge assure remind note observe shout yell
    """)

  private static func words(_ row: String) -> Set<String> {
    Set(row.cut(at: " ").map(String.init))
  }
}
