import Articles
import TextSafety

extension OptionGrouper {
  /// A longer list is no choice that somebody lays out.
  private static let mostItems = 12
  /// Its last item stands so many paragraphs behind the first one at most.
  private static let farthest = 120

  /// List items, or paragraphs with a number, right behind the announcement.
  func listGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    let unit = announcement.unit
    guard let first = firstBlock(behind: announcement) else { return nil }
    let paragraphs = text.article.paragraphs
    guard first < paragraphs.count else { return nil }
    var items: [[Int]] = []
    guard case .listItem(_, let depth) = paragraphs[first].kind else { return nil }
    var index = first
    while index < paragraphs.count, paragraphs[index].section == paragraphs[first].section,
      items.count <= Self.mostItems, index - first <= Self.farthest
    {
      guard case .listItem(_, let itemDepth) = paragraphs[index].kind else {
        guard items.last?.count == 1, index + 1 < paragraphs.count,
          case .listItem = paragraphs[index + 1].kind, items.count > 0, numbered(paragraphs[first])
        else { break }
        items[items.count - 1].append(index)
        index += 1
        continue
      }
      if itemDepth <= depth {
        items.append([index])
      } else if !items.isEmpty {
        items[items.count - 1].append(index)
      }
      index += 1
    }
    guard items.count > 1, items.count <= Self.mostItems else { return nil }
    let isAnnounced =
      text.ends(text.units[unit], in: 0x3A) || text.units[unit].isHeading
      || text.ends(text.units[unit], in: 0x3F) || announcement.count == items.count
    guard isAnnounced, text.closesParagraph(unit) || announcement.count == items.count else {
      return nil
    }
    return group(announcement, items)
  }

  private func numbered(_ paragraph: Paragraph) -> Bool {
    guard case .listItem(let marker, _) = paragraph.kind else { return false }
    return marker.utf8.first.map(ByteClass.isDigit) ?? false
  }

  private func firstBlock(behind announcement: OptionAnnouncement) -> Int? {
    let unit = text.units[announcement.unit]
    return unit.isHeading ? unit.paragraph : unit.paragraph + 1
  }

  private func group(_ announcement: OptionAnnouncement, _ items: [[Int]]) -> OptionGroup {
    let paragraphs = text.article.paragraphs
    let members = items.enumerated().compactMap { index, item -> OptionGroup.Member? in
      guard let first = item.first, let last = item.last else { return nil }
      let span = paragraphs[first].span
      return OptionGroup.Member(
        number: index + 1, span: SourceSpan(span.start, paragraphs[last].span.end), head: span)
    }
    return OptionGroup(announcement: announcement, members: members)
  }

  /// Paragraphs that open with stressed words, right behind the announcement.
  func boldGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    let unit = text.units[announcement.unit]
    guard let first = firstBlock(behind: announcement), first < text.article.paragraphs.count,
      text.closesParagraph(announcement.unit) || unit.isHeading, announcement.strength != .list
    else { return nil }
    let paragraphs = text.article.paragraphs
    let section = paragraphs[first].section
    guard unit.isHeading || section == unit.section, lead(of: first) != nil else { return nil }
    var members: [OptionGroup.Member] = []
    var index = first
    while index < paragraphs.count, paragraphs[index].section == section,
      members.count <= Self.mostItems, index - first <= Self.farthest
    {
      if let lead = lead(of: index) {
        members.append(
          OptionGroup.Member(
            number: members.count + 1, span: paragraphs[index].span, head: lead))
      } else if let next = nextLead(behind: index, section: section), next - index < 3,
        !members.isEmpty
      {
        members[members.count - 1].span.end = paragraphs[index].span.end
      } else {
        break
      }
      index += 1
    }
    guard members.count > 1, members.count <= Self.mostItems else { return nil }
    return OptionGroup(announcement: announcement, members: members)
  }

  private func nextLead(behind index: Int, section: Int) -> Int? {
    for next in (index + 1)..<min(text.article.paragraphs.count, index + 4)
    where text.article.paragraphs[next].section == section && lead(of: next) != nil {
      return next
    }
    return nil
  }

  /// The stressed words at the start of a paragraph.
  private func lead(of paragraph: Int) -> SourceSpan? {
    let span = text.article.paragraphs[paragraph].span
    let inlines = text.article.inlines
    var low = 0
    var high = inlines.count
    while low < high {
      let middle = (low + high) / 2
      if inlines[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    while low < inlines.count, inlines[low].span.start <= span.start {
      if inlines[low].kind == .strong, inlines[low].span.end <= span.end {
        return inlines[low].span
      }
      low += 1
    }
    return nil
  }

  /// Sections behind the announcement, each headed by an option.
  func headingGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    let unit = text.units[announcement.unit]
    let sections = text.article.sections
    let next = unit.section + 1
    guard sections.indices.contains(next), announcement.strength != .list else { return nil }
    let level = sections[next].level
    let isParent = unit.section >= 0 && unit.isHeading && sections[unit.section].level < level
    if unit.isHeading, !isParent, announcement.count == nil { return nil }
    if !unit.isHeading, !isNearEnd(announcement.unit, of: unit.section) { return nil }
    let waits = text.ends(unit, in: 0x3A) || isParent
    guard announcement.count != nil || waits else { return nil }
    var found: [Int] = []
    for section in next..<sections.count where found.count < (announcement.count ?? 8) {
      if sections[section].level < level { break }
      if sections[section].level > level { continue }
      guard let heading = sections[section].heading, !isClosingHead(heading) else { break }
      found.append(section)
    }
    guard found.count > 1, announcement.count.map({ $0 == found.count }) ?? true else { return nil }
    let members = found.enumerated().compactMap { index, section -> OptionGroup.Member? in
      guard let heading = sections[section].heading else { return nil }
      return OptionGroup.Member(
        number: index + 1, span: SourceSpan(heading.start, text.sectionEnd(section)), head: heading)
    }
    return OptionGroup(announcement: announcement, members: members)
  }

  private func isNearEnd(_ unit: Int, of section: Int) -> Bool {
    guard section >= 0 else { return true }
    return text.units[unit].paragraph + 3 >= text.article.sections[section].paragraphs.upperBound
  }

  /// Whether a heading opens what comes behind a list.
  private func isClosingHead(_ heading: SourceSpan) -> Bool {
    let words = OptionWordScanner.words(of: text.bytes, in: heading)
    return words.first.map { $0.isA([.question, .closing, .otherNoun]) } ?? true
  }

  /// Sentences behind the announcement that each say what could be done.
  func parallelGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    guard announcement.strength == .options || announcement.strength == .ways,
      !text.units[announcement.unit].isHeading
    else { return nil }
    var chain: [OptionOpener] = []
    var unit = announcement.unit + 1
    while unit < text.units.count, chain.count < (announcement.count ?? 6),
      !text.units[unit].isHeading, let opener = modalOpener(unit)
    {
      chain.append(opener)
      unit += 1
    }
    let endsInOr = chain.last.map { text.words(of: $0.unit).first?.isA(.or) ?? false } ?? false
    guard chain.count > 1, announcement.count == chain.count || endsInOr else { return nil }
    let members = OptionSpans(text: text, chain: chain).members()
    return OptionGroup(announcement: announcement, members: members)
  }

  private func modalOpener(_ unit: Int) -> OptionOpener? {
    let words = text.words(of: unit)
    let counts: OptionWordClass = [.ordinal, .final, .one, .another, .alternatively, .other]
    let isCounted = words.prefix(3).contains { $0.isA(counts) }
    guard !isCounted, let modal = words.prefix(6).firstIndex(where: { $0.isA(.modal) }), modal > 0
    else {
      return nil
    }
    return OptionOpener(
      unit: unit, word: 0, head: modal, kind: .any, value: 0, hasAction: true,
      opensParagraph: text.units[unit].opensParagraph, start: text.units[unit].span.start)
  }
}
