import TextSafety

extension OptionGrouper {
  /// Openings after an announcement, each fit to follow the one before it.
  func chainGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    let unit = announcement.unit
    let isHeading = text.units[unit].isHeading
    let reach = isHeading ? 30 : 8
    let last = min(text.units.count - 1, unit + reach)
    let from = firstOpener[unit]
    for index in from..<max(from, firstOpener[last + 1]) {
      let opener = openers[index]
      if opener.unit == unit, opener.word <= announcement.noun { continue }
      if !isHeading, opener.unit > unit,
        text.units[opener.unit].section != text.units[unit].section,
        opener.kind != .labelled
      {
        break
      }
      if opener.unit > unit + 1, blocks(announcement, opener) { break }
      if let group = group(announcement, from: index) { return group }
    }
    return nil
  }

  /// Whether something else is announced between an announcement and an opening.
  private func blocks(_ announcement: OptionAnnouncement, _ opener: OptionOpener) -> Bool {
    for unit in (announcement.unit + 1)..<opener.unit {
      guard text.units[unit].classes.contains(.otherNoun),
        !text.units[unit].classes.isDisjoint(with: [.number, .vague])
      else { continue }
      let words = text.words(of: unit)
      for index in words.indices.dropFirst() where words[index].isA(.otherNoun) {
        if words[max(0, index - 2)..<index].contains(where: { $0.isA(.number) }) { return true }
      }
    }
    return false
  }

  private func group(_ announcement: OptionAnnouncement, from index: Int) -> OptionGroup? {
    let first = openers[index]
    guard first.canBeFirst,
      first.kind != .marker || first.word > 0 || first.unit > announcement.unit
    else {
      return nil
    }
    let chain = self.chain(from: index, count: announcement.count, last: first.unit + 80)
    guard chain.count > 1, isPlausible(chain, announcement) else { return nil }
    let members = OptionSpans(text: text, chain: chain).members()
    return OptionGroup(announcement: announcement, members: members, openers: chain)
  }

  private func isPlausible(_ chain: [OptionOpener], _ announcement: OptionAnnouncement) -> Bool {
    let acted = chain.filter { $0.hasAction || $0.hasNoun }.count
    switch announcement.strength {
    case .options:
      let isNear = chain[0].unit <= announcement.unit + 3
      if announcement.count == chain.count, isNear { return true }
      return announcement.count != nil || isNear ? acted * 2 >= chain.count : acted == chain.count
    case .ways, .question, .list:
      let acting = chain.filter(\.hasAction).count
      let isCounted = announcement.count.map { $0 == chain.count } ?? true
      return isCounted ? acting * 2 >= chain.count : acting == chain.count
    }
  }

  /// The openings that follow one another from a first one.
  ///
  /// Where the first opens a paragraph the others do too; where it stands inside one, those of its
  /// own paragraph come first. So a list inside an option is not taken for the list around it.
  func chain(from index: Int, count: Int?, last: Int) -> [OptionOpener] {
    var chain = [openers[index]]
    let section = text.units[chain[0].unit].section
    let isHeading = text.units[chain[0].unit].isHeading
    let limit = min(openers.count, index + 400)
    var isOpen = true
    let isByParagraph =
      chain[0].opensParagraph
      && hasParagraphSuccessor(behind: chain[0], place: 2, section: section)
    for candidate in openers[min(index + 1, limit)..<limit] {
      guard isOpen, let previous = chain.last, count.map({ chain.count < $0 }) ?? true,
        candidate.unit <= max(last, previous.unit + 60)
      else { break }
      let unit = text.units[candidate.unit]
      if isHeading != unit.isHeading { continue }
      if !isHeading, unit.section != section { break }
      let isInside = !candidate.opensParagraph
      if isInside, isByParagraph || unit.paragraph != text.units[chain[0].unit].paragraph {
        continue
      }
      if (chain[0].kind == .labelled) != (candidate.kind == .labelled) { continue }
      if (chain[0].kind == .marker) != (candidate.kind == .marker) { continue }
      if candidate.canBeFirst, candidate.value == 1, candidate.kind == .ordinal { isOpen = false }
      guard isOpen, candidate.canFollow(place: chain.count + 1) else { continue }
      if candidate.kind == .final, !candidate.hasAction, !candidate.hasNoun { continue }
      // "Second, the season is long" after "The first option" numbers something else.
      if candidate.kind == .ordinal, chain[0].hasNoun, !candidate.hasNoun, !candidate.hasAction {
        continue
      }
      chain.append(candidate)
      if candidate.kind == .other || candidate.kind == .final && count == nil { isOpen = false }
    }
    return chain
  }

  private func hasParagraphSuccessor(
    behind opener: OptionOpener, place: Int, section: Int
  ) -> Bool {
    let from = firstOpener[min(opener.unit + 1, firstOpener.count - 1)]
    for candidate in openers[from..<min(openers.count, from + 24)] {
      if text.units[candidate.unit].section != section { return false }
      if candidate.opensParagraph, candidate.canFollow(place: place), candidate.kind != .marker {
        return true
      }
    }
    return false
  }
}
