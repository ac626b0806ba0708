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
    if result.isEmpty, let head = name(at: range.lowerBound, until: range.upperBound),
      range.contains(head), words[head].classes.contains(.placePreposition),
      head + 1 < range.upperBound, startsTime(head + 1)
    {
      result.append(SourceSpan(words[range.lowerBound].span.start, words[head - 1].span.end))
    }
    return result
  }

  /// Prepositions of motion and opposition name places only for some verbs; they are left out here.
  private func isPlacing(_ at: Int) -> Bool {
    EventPlaceWords.all.contains(EventLexicon.hash(bytes[words[at].span.range]))
  }

  private func startsTime(_ at: Int) -> Bool { words[at].isTime }

  private func readPlaces(
    behind preposition: Int, _ end: Int, _ result: inout [SourceSpan]
  ) -> Int {
    var at = preposition + 1
    var gap = 0
    while at < end, gap < 6, !words[at].isName {
      let word = words[at]
      if word.isTime || word.shape != .word { break }
      if word.classes.contains(.placePreposition) || word.classes.contains(.past) { return at }
      if word.classes.contains(.noun) { return at }
      at += 1
      gap += 1
    }
    while at < end, result.count < Self.nameLimit, let last = name(at: at, until: end) {
      result.append(SourceSpan(words[at].span.start, words[last - 1].span.end))
      at = last
      while at < end, words[at].shape == .comma || words[at].classes.contains(.coordinator) {
        at += 1
      }
      if at == last { break }
    }
    return max(at, preposition + 1)
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
  func actors(in range: Range<Int>, trigger: Int) -> [SourceSpan] {
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
      if !isOpened, !isOwner || result == nil {
        result = SourceSpan(words[at].span.start, words[last - 1].span.end)
      }
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
}
