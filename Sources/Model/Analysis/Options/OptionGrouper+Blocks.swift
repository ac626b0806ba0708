import Articles
import TextSafety

extension OptionGrouper {
  /// A longer list is no choice that somebody lays out.
  private static let mostItems = 12
  /// This many blocks stand between two items at most.
  private static let widest = 14
  /// This many units are looked at after an announcement.
  private static let farthest = 400

  /// Items that layout sets apart (bullets, numbers, run-in labels, headings) after the announcement.
  func blockGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    let reader = OptionLeadReader(text: text)
    guard let first = firstLead(behind: announcement, reader) else { return nil }
    let leads = leads(from: first, announcement, reader)
    guard leads.count > 1, leads.count <= Self.mostItems,
      announcement.count.map({ isCount($0, leads) }) ?? true,
      isMenu(leads, of: announcement)
    else { return nil }
    return OptionGroup(
      announcement: announcement, members: members(leads, in: announcement, reader))
  }

  /// Numbered items may be fewer than announced where the text breaks off; others may not.
  private func isCount(_ count: Int, _ leads: [OptionLead]) -> Bool {
    if case .number = leads[0].kind { return leads.count <= count }
    return leads.count == count || leads[0].kind == .bullet
  }

  /// The first block after an announcement, where it is one of several.
  private func firstLead(
    behind announcement: OptionAnnouncement, _ reader: OptionLeadReader
  ) -> OptionLead? {
    let unit = text.units[announcement.unit]
    var blocks = 0
    var index = announcement.unit + 1
    while index < text.units.count, blocks < 3 {
      let here = text.units[index]
      guard here.isHeading || here.opensParagraph else {
        index += 1
        continue
      }
      if isDebris(index) {
        index += 1
        continue
      }
      blocks += 1
      if let lead = reader.lead(of: index),
        accepts(lead, announcement: announcement, blocks: blocks)
      {
        return lead
      }
      // Headings of groups of items stand between, and a paragraph after a heading that announces.
      if !here.isHeading, !unit.isHeading { return nil }
      index += 1
    }
    return nil
  }

  private func accepts(
    _ lead: OptionLead, announcement: OptionAnnouncement, blocks: Int
  ) -> Bool {
    let unit = text.units[announcement.unit]
    let waits = waits(announcement.unit)
    switch lead.kind {
    case .number(let value): return value == 1
    case .bullet: return blocks == 1 && (waits || unit.isHeading || announcement.count != nil)
    case .runIn, .stressed: return true
    case .heading:
      guard announcement.strength != .list, !isClosingHead(lead.head) else { return false }
      // Headings below groups of items name the groups; those below an announcement are the items.
      let next = lead.unit + 1
      if next < text.units.count, let inner = OptionLeadReader(text: text).lead(of: next),
        inner.kind == .runIn
      {
        return false
      }
      if unit.isHeading { return isParent(unit, of: lead) || announcement.count != nil }
      return waits || announcement.count != nil
    }
  }

  /// Whether a colon or a question mark ends the announcement or its paragraph (“Among them:”).
  private func waits(_ index: Int) -> Bool {
    var last = index
    while !text.closesParagraph(last), last < index + 3 { last += 1 }
    return [index, last].contains {
      text.ends(text.units[$0], in: .colon) || text.ends(text.units[$0], in: .questionMark)
    }
  }

  private func isParent(_ unit: OptionUnit, of lead: OptionLead) -> Bool {
    let sections = text.article.sections
    let inner = text.units[lead.unit].section
    guard sections.indices.contains(inner) else { return false }
    return unit.section < 0 || sections[unit.section].level < sections[inner].level
  }

  /// The items from a first one on.
  private func leads(
    from first: OptionLead, _ announcement: OptionAnnouncement, _ reader: OptionLeadReader
  ) -> [OptionLead] {
    var leads = [first]
    var between = 0
    var index = first.unit + 1
    let most = announcement.count ?? Self.mostItems + 1
    let last = min(text.units.count, first.unit + Self.farthest)
    var isParted = true
    while index < last, leads.count < most, between <= (isParted ? reach(of: first) : 0) {
      let unit = text.units[index]
      defer { index += 1 }
      guard unit.isHeading || unit.opensParagraph, !isDebris(index) else { continue }
      if let lead = reader.lead(of: index) {
        if lead.isLike(first), lead.isBelow(first) { continue }
        if lead.isLike(first), follows(lead, leads) {
          leads.append(lead)
          // Bullets that follow one another end at a paragraph; those with paragraphs below them do not.
          if lead.kind == .bullet, leads.count == 2, between == 0 { isParted = false }
          between = 0
          continue
        }
        if isEnd(lead, of: leads) { break }
      }
      between += 1
    }
    return leads
  }

  /// How many blocks may stand between two items: below a bullet there is little, below a heading a section.
  private func reach(of lead: OptionLead) -> Int {
    switch lead.kind {
    case .bullet: return 2
    case .runIn, .stressed: return 8
    case .number, .heading: return Self.widest
    }
  }

  private func follows(_ lead: OptionLead, _ leads: [OptionLead]) -> Bool {
    let sections = text.article.sections
    switch lead.kind {
    case .number(let value): return value == leads.count + 1
    case .bullet: return lead.depth == leads[0].depth && lead.sign == leads[0].sign
    case .runIn, .stressed: return true
    case .heading:
      let one = text.units[leads[0].unit].section
      let other = text.units[lead.unit].section
      guard sections.indices.contains(one), sections.indices.contains(other) else { return false }
      return sections[one].level == sections[other].level && !isClosingHead(lead.head)
    }
  }

  /// Whether a block ends the list before it.
  private func isEnd(_ lead: OptionLead, of leads: [OptionLead]) -> Bool {
    switch (leads[0].kind, lead.kind) {
    case (.heading, .heading): return true
    case (.bullet, .heading), (.stressed, .heading): return true
    case (.bullet, _), (.number, _), (.runIn, _), (.stressed, _), (.heading, _): return false
    }
  }

  /// Words of the page between two blocks ("Advertisement", "Story continued below", "(Read more: …)").
  private func isDebris(_ index: Int) -> Bool {
    let unit = text.units[index]
    guard unit.span.count < 90, let first = text.bytes[unit.span.range].first else { return false }
    if first == .leftParenthesis || first == .leftBracket {
      return text.ends(unit, in: .rightParenthesis) || text.ends(unit, in: .rightBracket)
    }
    let words = text.words(of: index)
    return words.first?.isA(.debris) ?? true && words.count <= 12
  }

  /// Whether a heading opens what comes after a list.
  private func isClosingHead(_ heading: SourceSpan) -> Bool {
    let words = OptionWordScanner.words(of: text.bytes, in: heading)
    return words.first.map { $0.isA([.question, .closing, .otherNoun]) } ?? true
  }
}

// MARK: - Members

extension OptionGrouper {
  /// Whether the items are things to do: most of them where the announcement names options, more where it could
  /// name anything.
  private func isMenu(_ leads: [OptionLead], of announcement: OptionAnnouncement) -> Bool {
    let isNamed = announcement.strength == .options
    let weights = leads.map { weight(of: $0, isNamed: isNamed) }
    let sum = weights.reduce(0, +)
    if announcement.isSecondPerson, announcement.strength != .options { return false }
    switch announcement.strength {
    case .options: return sum * 2 >= leads.count
    case .ways, .question, .list:
      return sum * 2 > leads.count && Set(weights) != [0]
    }
  }

  /// 1 for an item that says what somebody does, 0 for any other.
  private func weight(of lead: OptionLead, isNamed: Bool) -> Int {
    let words = OptionWordScanner.words(of: text.bytes, in: lead.head)
    let reader = OptionActReader(text: text, words: words)
    guard !words.isEmpty else { return 0 }
    if let act = reader.act(), !act.isPassive || isNamed { return 1 }
    if words.count <= 6, words.last?.isA(.measure) ?? false { return 1 }
    if isNamed, words.count <= 4, isTold(behind: lead) { return 1 }
    // "Wait and see: Let the market …": what comes after the label decides.
    switch lead.kind {
    case .stressed where isNamed: return 1
    case .runIn:
      let all = text.words(of: lead.unit)
      let behind = all.dropFirst(words.count)
      guard let first = behind.indices.first else { return 0 }
      return OptionActReader(text: text, words: all).act(from: first) == nil ? 0 : 1
    case .bullet, .number, .stressed:
      return isNamed && words.prefix(4).contains { $0.isA(.measure) } ? 1 : 0
    case .heading: return 0
    }
  }

  /// Whether the sentence after a label that is one itself says what is done ("No action: the dam would …").
  private func isTold(behind lead: OptionLead) -> Bool {
    let next = lead.unit + 1
    guard next < text.units.count, !text.units[next].opensParagraph, !text.units[next].isHeading
    else { return false }
    return OptionActReader(text: text, words: text.words(of: next)).act() != nil
  }

  private func members(
    _ leads: [OptionLead], in announcement: OptionAnnouncement, _ reader: OptionLeadReader
  ) -> [OptionGroup.Member] {
    var longest = 1
    return leads.indices.map { index in
      let lead = leads[index]
      var end = lastEnd(lead, longest: longest, reader: reader)
      if index + 1 < leads.count {
        let before = leads[index + 1].unit - 1
        end = max(lead.head.end, text.units[before].span.end)
        let blocks = (lead.unit...max(lead.unit, before)).filter { text.units[$0].opensParagraph }
        longest = max(longest, blocks.count)
        // A heading of a group of items belongs to none.
        if text.units[before].isHeading, lead.kind != .heading, before > lead.unit {
          end = text.units[before - 1].span.end
        }
      }
      return OptionGroup.Member(
        number: index + 1, span: text.trimmedTail(lead.start, end), head: lead.head)
    }
  }

  /// The end of the last item.
  private func lastEnd(_ lead: OptionLead, longest: Int, reader: OptionLeadReader) -> Int {
    let unit = text.units[lead.unit]
    if unit.isHeading { return text.sectionEnd(unit.section) }
    var end = text.article.paragraphs[unit.paragraph].span.end
    var blocks = 1
    var index = lead.unit + 1
    while index < text.units.count, !text.units[index].isHeading {
      let next = text.units[index]
      if next.opensParagraph {
        let inner = reader.lead(of: index)
        let isInner = inner.map { $0.isLike(lead) && $0.isBelow(lead) } ?? false
        let first = text.words(of: index).first
        guard isInner || blocks < longest && first?.isA(.anaphor) ?? false else { return end }
        blocks += 1
      }
      end = max(end, next.span.end)
      index += 1
    }
    return end
  }
}
