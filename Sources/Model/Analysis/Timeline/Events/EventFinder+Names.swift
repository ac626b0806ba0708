import TextSafety

extension EventFinder {
  /// More names of one event are not kept.
  private static let nameLimit = 12

  /// The names behind "in", "at", "near" and the like, lists of them included.
  func places(in range: Range<Int>) -> [SourceSpan] {
    var result: [SourceSpan] = []
    var at = range.lowerBound
    while at < range.upperBound, result.count < Self.nameLimit {
      guard words[at].classes.contains(.placePreposition), isPlacing(at), !isOffice(at) else {
        at += 1
        continue
      }
      at = readPlaces(behind: at, range.upperBound, &result)
    }
    return result
  }

  /// Prepositions of motion and opposition name places only for some verbs; they are left out here.
  private func isPlacing(_ at: Int) -> Bool {
    if EventPlaceWords.all.contains(words[at].hash) { return true }
    // "the attack on Norvik Hall"
    guard at > 0, words[at].hash == EventPlaceWords.on, words[at - 1].classes.contains(.noun) else {
      return false
    }
    return words[at - 1].kind == .attack && words[at - 1].isTrigger
  }

  /// Whether "at" tells where somebody works ("a professor at …").
  private func isOffice(_ at: Int) -> Bool {
    at > 0 && words[at].hash == EventPlaceWords.at
      && EventPlaceWords.offices.contains(words[at - 1].hash)
  }

  private func readPlaces(
    behind preposition: Int, _ end: Int, _ result: inout [SourceSpan]
  ) -> Int {
    var at = preposition + 1
    var gap = 0
    while at < end, gap < 6, !words[at].isName {
      let word = words[at]
      if word.isTime { break }
      if word.shape == .comma, let named = example(behind: at, end) {
        at = named
        break
      }
      if word.shape != .word { break }
      if word.classes.contains(.placePreposition) || word.classes.contains(.past) { return at }
      if word.classes.contains(.noun) { return at }
      at += 1
      gap += 1
    }
    while at < end, result.count < Self.nameLimit, let last = name(at: at, until: end) {
      if isAdjective(at, last, end) { return last }
      let whole = nameBehindOwner(last, end)
      if !EventPlaceWords.occasions.contains(words[whole - 1].hash) {
        result.append(SourceSpan(words[at].span.start, words[whole - 1].span.end))
      }
      at = whole
      while at < end, words[at].shape == .comma || words[at].classes.contains(.coordinator) {
        at += 1
      }
      if at == whole { break }
    }
    return max(at, preposition + 1)
  }

  /// Where a name ends that its owner's name opens ("Norvik's Grand Hall").
  private func nameBehindOwner(_ last: Int, _ end: Int) -> Int {
    guard last + 1 < end, words[last].shape == .possessive, words[last + 1].isName else {
      return last
    }
    return name(at: last + 1, until: end) ?? last
  }

  /// The first name behind "such as" or "including", which may follow a comma.
  private func example(behind comma: Int, _ end: Int) -> Int? {
    for at in (comma + 1)..<min(comma + 3, max(end, comma + 1)) {
      let isName = at + 1 < end && words[at + 1].isName
      if isName, EventPlaceWords.examples.contains(words[at].hash) {
        return at + 1
      }
    }
    return nil
  }

  /// Whether a name stands between an article and a noun ("the Russian capital").
  private func isAdjective(_ start: Int, _ last: Int, _ end: Int) -> Bool {
    guard start > 0, words[start - 1].classes.contains(.determiner), last < end else {
      return false
    }
    let next = words[last]
    return next.shape == .word && !next.isTime
      && next.classes.isDisjoint(with: [.function, .past, .passive, .perfect])
  }

  /// Where a name that begins at a token ends; nil if none begins there.
  func name(at start: Int, until end: Int) -> Int? {
    var first = start
    while first < end, first < start + 1, words[first].classes.contains(.determiner) { first += 1 }
    guard first < end, words[first].isName else { return nil }
    var at = first + 1
    while at < end, at < first + 8 {
      if words[at].isName {
        at += 1
      } else if words[at].classes.contains(.link), at + 1 < end, words[at + 1].isName {
        at += 2
      } else if words[at].classes.contains(.link), at + 2 < end, words[at + 2].isName,
        words[at + 1].hash == EventPlaceWords.the
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// The names behind the trigger, whatever part they play.
  func names(behind trigger: Int, in range: Range<Int>) -> [SourceSpan] {
    var result: [SourceSpan] = []
    var at = trigger
    while at < range.upperBound, result.count < Self.nameLimit {
      guard words[at].isName, let last = name(at: at, until: range.upperBound) else {
        at += 1
        continue
      }
      result.append(SourceSpan(words[at].span.start, words[last - 1].span.end))
      at = max(last, at + 1)
    }
    return result
  }
}
