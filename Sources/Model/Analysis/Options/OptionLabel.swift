import TextSafety

/// Takes a name for an option from the head of its first clause.
struct OptionLabel {
  /// The article.
  let text: OptionText
  /// The words after the opening.
  let words: [OptionWord]

  /// How many words a label has at most.
  private static let mostWords = 14
  /// From how many words on a coordinated clause is left out.
  private static let enough = 8

  /// The label; the start of the option where no words are found.
  func span(in head: SourceSpan) -> SourceSpan {
    let start = first()
    guard start < words.count else { return text.trimmed(head.start, head.end) }
    var end = start + 1
    while end < words.count, end - start < Self.mostWords, !ends(at: end, from: start) { end += 1 }
    let isCut = end < words.count && words[end].before.isEmpty
    let weak: OptionWordClass = [.preposition, .article, .and, .or, .to, .clauseBreak]
    while isCut, end > start + 1, words[end - 1].isA(weak) { end -= 1 }
    var stop = words[end - 1].end
    if stop < head.end, text.bytes[stop] == .percentSign { stop += 1 }
    return SourceSpan(words[start].start, stop)
  }

  /// The first word of the label: after a subject and its verb (“it could”), after “for X to”.
  private func first() -> Int {
    if let act = OptionActReader(text: text, words: words).act() {
      // "A longer extension could be granted": without its subject it says nothing.
      return act.isPassive ? act.subject.lowerBound : act.verb
    }
    var start = 0
    while start < words.count - 1, words[start].isA([.adverb, .and, .or, .either]) { start += 1 }
    let near = words.indices.prefix(start + 9).dropFirst(start)
    if let word = words.first,
      word.isA(.forWord) || (words.count > start && words[start].isA(.forWord))
    {
      if let to = near.first(where: { words[$0].isA(.to) }) { return behindVerb(to) }
    }
    for index in near {
      if index > start, !words[index].before.isDisjoint(with: [.comma, .colon, .semicolon, .stop]) {
        break
      }
      if words[index].isA(.clauseBreak) { break }
      if words[index].isA([.modal, .obligation]) { return behindVerb(index) }
      if words[index].isA(.there), index + 2 < words.count { return index + 2 }
    }
    return start
  }

  private func behindVerb(_ verb: Int) -> Int {
    var index = verb
    while index < words.count - 1, index < verb + 5,
      words[index].isA([.modal, .obligation, .adverb, .to, .either])
        || (words[index].isA(.be) && index > verb)
    {
      index += 1
    }
    return index
  }

  private func ends(at index: Int, from start: Int) -> Bool {
    let word = words[index]
    let marks: OptionWord.Break = [.comma, .colon, .semicolon, .dash, .opens, .closes, .stop]
    if !word.before.isDisjoint(with: marks) { return true }
    if index - start < 2 { return false }
    // "Selling the mast is a further alternative"
    let nouns: OptionWordClass = [.optionNoun, .wayNoun]
    if word.isA(.be), words[index...].prefix(6).contains(where: { $0.isA(nouns) }) { return true }
    if word.isA(.clauseBreak), !word.isA(.preposition) || index - start > 6 { return true }
    return word.isA([.and, .or]) && index - start >= Self.enough
  }
}
