import TextSafety

extension OptionGrouper {
  /// Options inside the sentence of the announcement.
  func inlineGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    guard !text.units[announcement.unit].isHeading else { return nil }
    let words = announcement.words
    let isNoun = announcement.strength == .options || announcement.strength == .ways
    guard isNoun, !hasMarker(behind: announcement) else { return nil }
    let from = announcement.noun + 1
    for index in from..<max(from, words.count) {
      let before = words[index].before
      if before.contains(.stop) { return nil }
      let isList =
        !before.isDisjoint(with: [.colon, .dash])
        && !words[index].isA([.one, .ordinal, .pronoun, .closing])
      if isList, let group = list(announcement, from: index, isCounted: true) { return group }
      if words[index].isA(.including), announcement.strength == .options, index + 1 < words.count {
        return list(announcement, from: index + 1, isCounted: false)
      }
      if words[index].isA(.between), announcement.strength == .options, index + 1 < words.count {
        return between(announcement, from: index + 1)
      }
    }
    return nil
  }

  private func hasMarker(behind announcement: OptionAnnouncement) -> Bool {
    let unit = announcement.unit
    return openers[firstOpener[unit]..<firstOpener[unit + 1]].contains {
      $0.word > announcement.noun && $0.kind != .any
    }
  }

  /// “…: sell, close or wait”.
  private func list(
    _ announcement: OptionAnnouncement, from first: Int, isCounted: Bool
  ) -> OptionGroup? {
    let parts = merged(parts(announcement.words, from: first), announcement.words)
    guard parts.count > 1, parts.count <= 8 else { return nil }
    if let count = announcement.count, count != parts.count { return nil }
    let words = announcement.words
    let joined = parts.last.map { $0.lowerBound > 0 && words[$0.lowerBound - 1].isA(.or) } ?? false
    let isAction = parts.allSatisfy { words[$0.lowerBound].isA(.to) }
    let gerunds = parts.filter { text.isGerund(words[$0.lowerBound]) }.count
    if isCounted {
      guard announcement.count != nil || joined || gerunds == parts.count else { return nil }
      if announcement.strength == .ways, !isAction, gerunds == 0, !joined { return nil }
    } else {
      guard gerunds * 2 >= parts.count else { return nil }
    }
    return group(announcement, parts)
  }

  /// Parts that open with a preposition or “which” belong to the part before them.
  private func merged(_ parts: [Range<Int>], _ words: [OptionWord]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for part in parts {
      let opens = words[part.lowerBound]
      if let last = merged.last, opens.isA([.preposition, .clauseBreak]), !opens.isA(.to) {
        merged[merged.count - 1] = last.lowerBound..<part.upperBound
      } else {
        merged.append(part)
      }
    }
    return merged
  }

  private func between(_ announcement: OptionAnnouncement, from first: Int) -> OptionGroup? {
    let words = announcement.words
    guard text.isGerund(words[first]),
      let and = words[first...].firstIndex(where: { $0.isA(.and) }), and + 1 < words.count,
      text.isGerund(words[and + 1]) || words[and + 1].isA(.to)
    else { return nil }
    let end = partEnd(words, from: and + 1)
    return group(announcement, [first..<and, (and + 1)..<end])
  }

  private func group(_ announcement: OptionAnnouncement, _ parts: [Range<Int>]) -> OptionGroup {
    let words = announcement.words
    let members = parts.enumerated().map { index, part in
      let start =
        words[part.lowerBound].isA(.to) && part.count > 1 ? part.lowerBound + 1 : part.lowerBound
      let end = words[part.upperBound - 1].end
      let span = SourceSpan(words[start].start, end)
      return OptionGroup.Member(number: index + 1, span: span, head: span)
    }
    return OptionGroup(announcement: announcement, members: members)
  }

  /// The members of a list that commas, semicolons and a last “or” or “and” separate.
  private func parts(_ words: [OptionWord], from first: Int) -> [Range<Int>] {
    var start = first
    while start + 1 < words.count, words[start].isA([.either]) { start += 1 }
    let tail = words[start...]
    let hasSemicolons = tail.dropFirst().contains { $0.before.contains(.semicolon) }
    let hasComma = tail.dropFirst().contains { $0.before.contains(.comma) }
    var parts: [Range<Int>] = []
    var index = start + 1
    while index < words.count, parts.count < 10 {
      let before = words[index].before
      if before.contains(.stop) || before.contains(.dash) { break }
      let isSplit = hasSemicolons ? before.contains(.semicolon) : before.contains(.comma)
      let joins = words[index].isA(.or) || (words[index].isA(.and) && !parts.isEmpty)
      let isLast = !hasSemicolons && joins && (isSplit || hasComma || words[index].isA(.or))
      if isLast, index + 1 < words.count, !parts.isEmpty || !hasComma || isSplit {
        parts.append(start..<index)
        parts.append((index + 1)..<partEnd(words, from: index + 1))
        return parts
      }
      if isSplit {
        parts.append(start..<index)
        start = index
        if words[index].isA([.or, .and]), index + 1 < words.count { start = index + 1 }
      }
      index += 1
    }
    guard hasSemicolons, start < index else { return [] }
    parts.append(start..<index)
    return parts
  }

  private func partEnd(_ words: [OptionWord], from start: Int) -> Int {
    var index = start + 1
    while index < words.count, words[index].before.isEmpty, !words[index].isA(.condition) {
      index += 1
    }
    return min(index, words.count)
  }

  /// “The council must either … or …”.
  func eitherGroup(in unit: Int) -> OptionGroup? {
    let cues: OptionWordClass = [.either, .or]
    guard cues.isSubset(of: text.units[unit].classes) else { return nil }
    let words = text.words(of: unit)
    guard let either = words.firstIndex(where: { $0.isA(.either) }), either > 1,
      either + 1 < words.count, !words.contains(where: { $0.isA(.secondPerson) }),
      let modal = words[max(0, either - 3)..<either].lastIndex(where: {
        $0.isA([.modal, .obligation])
      }), modal > 0, words[(modal + 1)..<either].allSatisfy({ $0.isA([.adverb]) }),
      isActor(words[modal - 1], words, modal - 1),
      let or = words[(either + 1)...].firstIndex(where: { $0.isA(.or) }), or + 1 < words.count,
      or > either + 1
    else { return nil }
    let first = words[either + 1]
    guard !first.isA([.determiner, .preposition, .be, .pronoun]) else { return nil }
    let announcement = OptionAnnouncement(either: words, unit: unit, modal: modal)
    return group(announcement, [(either + 1)..<or, (or + 1)..<partEnd(words, from: or + 1)])
  }

  private func isActor(_ word: OptionWord, _ words: [OptionWord], _ index: Int) -> Bool {
    if word.isA(.agent) { return true }
    guard word.isCapital, !word.isA([.pronoun, .determiner]) else { return false }
    return index > 0 || text.bytes[word.end - 1] != 0x73
  }
}

extension OptionAnnouncement {
  /// A verb with “either” behind it, which is its own announcement.
  init(either words: [OptionWord], unit: Int, modal: Int) {
    self.unit = unit
    noun = modal
    count = nil
    strength = .list
    self.words = words
  }
}
