extension EventFinder {
  /// More names of one event are not kept.
  private static let nameLimit = 12

  /// The names behind "in", "at", "near" and the like, lists of them included.
  func places(in range: Range<Int>) -> [SourceSpan] {
    var result: [SourceSpan] = []
    var at = range.lowerBound
    while at < range.upperBound, result.count < Self.nameLimit {
      guard words[at].classes.contains(.placePreposition), isPlacing(at) else {
        at += 1
        continue
      }
      at = readPlaces(behind: at, range.upperBound, &result)
    }
    return result
  }

  /// Prepositions of motion and opposition name places only for some verbs; they are left out here.
  private func isPlacing(_ at: Int) -> Bool {
    EventPlaceWords.all.contains(EventLexicon.hash(bytes[words[at].span.range]))
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
      result.append(SourceSpan(words[at].span.start, words[last - 1].span.end))
      at = last
      while at < end, words[at].shape == .comma || words[at].classes.contains(.coordinator) {
        at += 1
      }
      if at == last { break }
    }
    return max(at, preposition + 1)
  }

  /// The first name behind "such as" or "including", which may follow a comma.
  private func example(behind comma: Int, _ end: Int) -> Int? {
    for at in (comma + 1)..<min(comma + 3, max(end, comma + 1)) {
      let isName = at + 1 < end && words[at + 1].isName
      if isName, EventPlaceWords.examples.contains(EventLexicon.hash(bytes[words[at].span.range])) {
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
      } else {
        break
      }
    }
    return at
  }

  /// The subject of the trigger: the last name before it that no preposition opens; or a name behind "by".
  func actors(in range: Range<Int>, trigger: Int, besides places: [SourceSpan]) -> [SourceSpan] {
    if let by = range.first(where: { $0 > trigger && words[$0].classes.contains(.agent) }),
      by - trigger < 6, let last = name(at: by + 1, until: range.upperBound)
    {
      return [SourceSpan(words[by + 1].span.start, words[last - 1].span.end)]
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
        && (words[at - 1].classes.contains(.placePreposition)
          || words[at - 1].classes.contains(.link))
      let isOwner = last < words.count && words[last].shape == .possessive
      let span = SourceSpan(words[at].span.start, words[last - 1].span.end)
      if !isOpened, !isOwner || result == nil, !places.contains(span) { result = span }
      at = max(last, at + 1)
    }
    return result.map { [$0] } ?? []
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

/// The prepositions that open the name of a place.
enum EventPlaceWords {
  static let all: Set<UInt64> = Set(
    ["in", "at", "near", "inside", "outside", "across", "throughout", "within"].map {
      EventLexicon.hash($0.utf8)
    })
  static let examples: Set<UInt64> = Set(
    ["as", "including", "like", "namely"].map { EventLexicon.hash($0.utf8) })
}
