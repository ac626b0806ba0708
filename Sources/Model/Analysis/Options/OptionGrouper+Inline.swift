import TextSafety

extension OptionGrouper {
  /// Options inside the sentence of the announcement.
  func inlineGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    guard !text.units[announcement.unit].isHeading else { return nil }
    let words = announcement.words
    let isNoun = announcement.strength == .options || announcement.strength == .ways
    guard isNoun, !hasMarker(behind: announcement) else { return nil }
    for index in (announcement.noun + 1)..<max(announcement.noun + 1, words.count) {
      let before = words[index].before
      if before.contains(.stop) { return nil }
      let isList =
        !before.isDisjoint(with: [.colon, .dash])
        && !words[index].isA([.one, .ordinal, .closing])
      if isList, let group = list(announcement, from: index, isNamed: false) { return group }
      guard index + 1 < words.count, words[index].before.isSubset(of: .comma) else { continue }
      let isOptions = announcement.strength == .options
      if isOptions, words[index].isA([.including, .between]) {
        return list(announcement, from: index + 1, isNamed: true)
      }
      // "Your options are to run, hide or fight", "two ways out could be a loan and a levy"
      if words[index].isA(.be), index <= announcement.noun + 4, !words[index + 1].isA(.be),
        words[(announcement.noun + 1)..<index].allSatisfy({
          $0.isA([.modal, .adverb, .preposition, .also]) || $0.before.isEmpty
        }),
        let group = list(announcement, from: index + 1, isNamed: true)
      {
        return group
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

  /// "…: sell, close or wait"; first as strictly as the first member allows, then at every comma.
  private func list(
    _ announcement: OptionAnnouncement, from first: Int, isNamed: Bool
  ) -> OptionGroup? {
    let cuts = [false, true].compactMap { loosely in
      OptionCoordination(announcement.words, of: text, from: first, loosely: loosely)
    }.filter { cut in
      (2...8).contains(cut.parts.count) && announcement.count.map { $0 == cut.parts.count } ?? true
        && isMenu(cut, announcement, isNamed: isNamed)
    }
    // "raising the dam, a second tunnel, or moving the village"
    if let loose = cuts.last, loose.parts.count > cuts[0].parts.count,
      loose.parts.allSatisfy({ isNamedAct($0, announcement.words) })
    {
      return group(announcement, loose.parts)
    }
    return cuts.first.map { group(announcement, $0.parts) }
  }

  /// Whether words say or name what somebody does.
  private func isNamedAct(_ part: Range<Int>, _ words: [OptionWord]) -> Bool {
    OptionActReader(text: text, words: words).act(from: part.lowerBound, to: part.upperBound) != nil
      || words[part].contains { $0.isA(.measure) }
  }

  /// Whether what is coordinated is something to do.
  private func isMenu(
    _ cut: OptionCoordination, _ announcement: OptionAnnouncement, isNamed: Bool
  ) -> Bool {
    let words = announcement.words
    let reader = OptionActReader(text: text, words: words)
    let acts = cut.parts.filter { part in
      switch cut.form {
      case .plain:
        reader.isDoing(
          words[part.lowerBound].isA(.to) ? part.lowerBound + 1 : part.lowerBound,
          to: part.upperBound)
      case .gerund, .clause, .noun: reader.act(from: part.lowerBound, to: part.upperBound) != nil
      }
    }.count
    let named = cut.parts.filter { words[$0].contains { $0.isA(.measure) } }.count
    switch cut.form {
    case .plain, .clause:
      return acts * 2 > cut.parts.count && (cut.isChoice || !isNamed || announcement.count != nil)
    case .gerund:
      return acts * 2 >= cut.parts.count
        && (announcement.strength == .options || announcement.count != nil)
    case .noun:
      let first = words[cut.parts[0].lowerBound]
      let opening = words[cut.parts[0]].prefix(3)
      guard announcement.strength == .options || named > 0,
        !opening.contains(where: { $0.isA(.whether) }),
        !first.isA([.preposition, .clauseBreak, .question, .whether, .that])
      else { return false }
      return (announcement.count != nil || cut.isChoice) && (acts + named) * 2 >= cut.parts.count
    }
  }

  func group(_ announcement: OptionAnnouncement, _ parts: [Range<Int>]) -> OptionGroup {
    let words = announcement.words
    let members = parts.enumerated().map { index, part in
      let start =
        words[part.lowerBound].isA(.to) && part.count > 1 ? part.lowerBound + 1 : part.lowerBound
      // "… and growing pain or, on the contrary, …"
      let isOpen = part.count > 1 && words[part.upperBound - 1].isA([.or, .and])
      let end = words[part.upperBound - (isOpen ? 2 : 1)].end
      let span = SourceSpan(words[start].start, end)
      return OptionGroup.Member(number: index + 1, span: span, head: span)
    }
    return OptionGroup(announcement: announcement, members: members)
  }
}

// MARK: - Either, whether, clauses

extension OptionGrouper {
  /// Options of one sentence without a noun that announces them.
  func sentenceGroup(in unit: Int) -> OptionGroup? {
    let classes = text.units[unit].classes
    guard !text.units[unit].isHeading else { return nil }
    if classes.contains([.between, .deciding]), let group = decidingGroup(in: unit) {
      return group
    }
    guard classes.contains(.or) else { return nil }
    if let group = markedGroup(in: unit) { return group }
    if classes.contains(.whether), let group = whetherGroup(in: unit) { return group }
    if classes.contains(.either), let group = eitherGroup(in: unit) { return group }
    return classes.contains(.modal) ? clausesGroup(in: unit) : nil
  }

  /// "The council must either … or …".
  private func eitherGroup(in unit: Int) -> OptionGroup? {
    let words = text.words(of: unit)
    guard let either = words.firstIndex(where: { $0.isA(.either) }), either > 1,
      either + 2 < words.count, let duty = duty(words, before: either)
    else { return nil }
    let reader = OptionActReader(text: text, words: words)
    guard isSubject(words, before: duty), reader.isDoing(either + 1, to: words.count),
      !words[either + 1].isA([.determiner, .preposition, .be, .pronoun, .negation]),
      let cut = OptionCoordination(words, of: text, from: either),
      cut.parts.count >= 2, cut.isChoice, isDone(cut, words)
    else { return nil }
    let announcement = OptionAnnouncement(words, unit: unit, verb: duty)
    return group(announcement, cut.parts)
  }

  /// The verb before "either" that says that somebody can or must: "will" only foretells.
  private func duty(_ words: [OptionWord], before either: Int) -> Int? {
    var index = either - 1
    while index > 0, words[index].isA([.adverb, .also, .to]), index > either - 4 { index -= 1 }
    let word = words[index]
    if words[index + 1].isA(.to), word.isA([.have, .deciding, .be]) || word.isA(.obligation) {
      return index
    }
    if word.isA(.modal) || word.isA(.obligation) && !word.isA(.foretells) { return index }
    // "If it goes on, you either sell or wait."
    return word.isA([.pronoun, .secondPerson]) && index == either - 1 ? either : nil
  }

  private func isSubject(_ words: [OptionWord], before verb: Int) -> Bool {
    let reader = OptionActReader(text: text, words: words)
    var start = verb
    while start > 0, words[start].before.isEmpty, verb - start < 6 { start -= 1 }
    return reader.isActor(start..<verb) || words[start..<verb].contains { $0.isA(.secondPerson) }
      || words[max(0, verb - 3)..<verb].contains { $0.isA([.agent, .pronoun]) }
  }

  /// "… must decide whether to keep, trim or scrap the plan".
  private func whetherGroup(in unit: Int) -> OptionGroup? {
    let words = text.words(of: unit)
    for whether in words.indices where words[whether].isA(.whether) && whether > 0 {
      guard words[max(0, whether - 6)..<whether].contains(where: { $0.isA(.deciding) }),
        let first = infinitive(words, behind: whether),
        let cut = OptionCoordination(words, of: text, from: first), cut.parts.count >= 2,
        cut.isChoice, isDone(cut, words)
      else { continue }
      return group(OptionAnnouncement(words, unit: unit, verb: whether), cut.parts)
    }
    return nil
  }

  /// "whether to", "whether they wanted to", "whether it should".
  private func infinitive(_ words: [OptionWord], behind whether: Int) -> Int? {
    let near = (whether + 1)..<min(words.count, whether + 7)
    guard let verb = near.first(where: { words[$0].isA([.to, .obligation]) }),
      words[near.lowerBound...verb].allSatisfy({ $0.before.isEmpty }),
      words[verb].isA(.to)
        ? verb == near.lowerBound || words[verb - 1].isA(.wanting) : !words[verb].isA(.foretells)
    else { return nil }
    return verb + 1 < words.count ? verb + 1 : nil
  }

  /// "has to choose between leasing the pier and selling it".
  private func decidingGroup(in unit: Int) -> OptionGroup? {
    let words = text.words(of: unit)
    for between in words.indices.dropLast(2) where words[between].isA(.between) {
      guard words[max(0, between - 4)..<between].contains(where: { $0.isA(.deciding) }),
        let cut = OptionCoordination(words, of: text, from: between + 1), cut.form == .gerund,
        cut.parts.count == 2
      else { continue }
      return group(OptionAnnouncement(words, unit: unit, verb: between), cut.parts)
    }
    return nil
  }

  /// "The tribunal may (a) dismiss the claim; (b) order a new hearing; or (c) set the fine".
  private func markedGroup(in unit: Int) -> OptionGroup? {
    let markers = openers[firstOpener[unit]..<firstOpener[unit + 1]].filter { $0.kind == .marker }
    guard markers.count > 1, let first = markers.first, first.word > 0 else { return nil }
    let words = text.words(of: unit)
    let reader = OptionActReader(text: text, words: words)
    let leads: OptionWordClass = [.modal, .obligation, .to, .either, .deciding]
    guard words[first.word - 1].isA(leads), !words[first.word - 1].isA(.foretells),
      markers.enumerated().allSatisfy({ $0.offset + 1 == $0.element.value }),
      markers.contains(where: { $0.word > 0 && words[$0.word - 1].isA(.or) }),
      markers.allSatisfy({ $0.head < words.count && reader.isDoing($0.head, to: words.count) })
    else { return nil }
    let members = OptionSpans(text: text, chain: markers).members()
    return OptionGroup(
      announcement: OptionAnnouncement(words, unit: unit, verb: first.word - 1), members: members,
      openers: markers)
  }

  /// "It could flood the mine, sell it or seal it" after a sentence that announces options.
  func coordinatedGroup(behind announcement: OptionAnnouncement) -> OptionGroup? {
    let unit = announcement.unit + 1
    guard announcement.strength != .list, unit < text.units.count, !text.units[unit].isHeading,
      text.units[unit].classes.isSuperset(of: [.modal, .or])
    else { return nil }
    let words = text.words(of: unit)
    let reader = OptionActReader(text: text, words: words)
    guard let act = reader.act(), act.form == .modal, act.hasActor,
      let cut = OptionCoordination(words, of: text, from: act.verb), cut.parts.count >= 2,
      cut.isChoice, isDone(cut, words),
      // "Two paths: it could win the hills, or it could win the port" counts what may happen.
      announcement.strength == .options || cut.parts.count > 2,
      announcement.count.map({ $0 == cut.parts.count }) ?? true
    else { return nil }
    let sentence = OptionAnnouncement(words, unit: unit, verb: act.verb)
    var group = group(sentence, cut.parts)
    group.announcement = announcement
    return group
  }

  /// "The ministers could meet; they could pay for a week; or they could let it lapse".
  private func clausesGroup(in unit: Int) -> OptionGroup? {
    let words = text.words(of: unit)
    guard words.contains(where: { $0.before.contains(.semicolon) }),
      let cut = OptionCoordination(words, of: text, from: 0), cut.form == .clause,
      cut.parts.count >= 2, cut.isChoice,
      cut.parts.dropFirst().allSatisfy({ part in
        words[max(0, part.lowerBound - 2)...part.lowerBound].contains {
          $0.before.contains(.semicolon)
        }
      }),
      isDone(cut, words)
    else { return nil }
    return group(OptionAnnouncement(words, unit: unit, verb: 0), cut.parts)
  }

  /// Whether each member says something that somebody does, and none is a mere "not".
  private func isDone(_ cut: OptionCoordination, _ words: [OptionWord]) -> Bool {
    let reader = OptionActReader(text: text, words: words)
    let ends = cut.parts.last.map { $0.count > 1 || words[$0.lowerBound].isA(.action) } ?? false
    return ends
      && cut.parts.allSatisfy { part in
        let head = words[part.lowerBound].isA(.to) ? part.lowerBound + 1 : part.lowerBound
        guard head < part.upperBound else { return false }
        if words[head].isA(.negation) { return part.count > 1 }
        return reader.isDoing(head, to: part.upperBound)
          || reader.act(from: head, to: part.upperBound)?.form == .modal
      }
  }
}

extension OptionAnnouncement {
  /// A sentence whose own verb says that there is a choice.
  init(_ words: [OptionWord], unit: Int, verb: Int) {
    self.unit = unit
    noun = verb
    count = nil
    strength = .list
    self.words = words
  }
}
