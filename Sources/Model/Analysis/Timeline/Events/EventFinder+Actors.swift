import TextSafety

extension EventFinder {
  /// Who acted: the name behind "by", else the last name before the trigger that no preposition opens.
  func actors(in range: Range<Int>, trigger: Int, besides places: [SourceSpan]) -> [SourceSpan] {
    if let by = range.first(where: { $0 > trigger && words[$0].classes.contains(.agent) }),
      by - trigger < 6, let last = name(at: by + 1, until: range.upperBound)
    {
      return actor(by + 1, last, range.upperBound, trigger).map { [$0] } ?? []
    }
    var result: SourceSpan?
    var at = range.lowerBound
    while at < trigger {
      guard words[at].isName, let last = name(at: at, until: trigger) else {
        at += 1
        continue
      }
      let isOpened =
        at > range.lowerBound
        && !words[at - 1].classes.isDisjoint(with: [.placePreposition, .link])
      let isOwner = last < words.count && words[last].shape == .possessive
      let bare = SourceSpan(words[at].span.start, words[last - 1].span.end)
      if !isOpened, !isOwner || result == nil, !places.contains(bare) {
        result = actor(at, last, range.upperBound, trigger) ?? result
      }
      at = max(last, at + 1)
    }
    return result.map { [$0] } ?? []
  }

  /// The whole of an actor whose name is a part of it ("Russian authorities"); nil where the name only
  /// belongs to what happened ("the Norvik election") or opens the sentence without being one ("News of").
  private func actor(_ first: Int, _ last: Int, _ end: Int, _ trigger: Int) -> SourceSpan? {
    let bare = SourceSpan(words[first].span.start, words[last - 1].span.end)
    guard last < end else { return bare }
    if words[last].classes.contains(.link) { return nil }
    var next = last
    while next < end, next < last + 3, isPlain(next) { next += 1 }
    guard next > last else { return bare }
    // "Ada Lund, Norvik coach, said" names an office.
    if next < end, words[next].shape == .comma, first > 0, words[first - 1].shape == .comma {
      return nil
    }
    let isFollowedByVerb = next < end && isVerbal(next)
    guard isFollowedByVerb || isDemonym(last - 1) else { return bare }
    if (last..<next).contains(trigger), words[trigger].isTrigger { return nil }
    return SourceSpan(words[first].span.start, words[next - 1].span.end)
  }

  /// Whether a word in small letters may belong to the name before it.
  private func isPlain(_ at: Int) -> Bool {
    let word = words[at]
    let others: EventWordClass = [
      .function, .past, .passive, .perfect, .participle, .saying, .number, .hypothetical, .future,
    ]
    return word.shape == .word && !word.isCapital && !word.isTime
      && word.classes.isDisjoint(with: others) && !isAdverb(word)
  }

  private func isVerbal(_ at: Int) -> Bool {
    let verbs: EventWordClass = [.past, .passive, .perfect, .hypothetical, .future]
    return words[at].shape == .word && !words[at].classes.isDisjoint(with: verbs)
  }

  private func isAdverb(_ word: EventWord) -> Bool {
    word.span.count > 4 && bytes[..<word.span.end].suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a name has the ending of a people's adjective ("Russian", "Spanish", "Chinese", "Arab").
  private func isDemonym(_ at: Int) -> Bool {
    let endings = ["an", "ish", "ese", "ic", "ch", "raqi", "aeli", "tani", "audi", "meni", "arab"]
    let word = bytes[words[at].span.range]
    return endings.contains { word.reversed().starts(with: $0.utf8.reversed()) }
  }
}
