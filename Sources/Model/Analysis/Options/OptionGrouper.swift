import TextSafety

/// Puts announcements and openings together to groups of options.
struct OptionGrouper {
  /// The article.
  let text: OptionText
  /// Every opening in reading order.
  private(set) var openers: [OptionOpener] = []
  /// The first opening at or after each unit, for the units that have been read and the one after them.
  private(set) var firstOpener = [0]
  private var isUsed: [Bool] = []
  private(set) var groups: [OptionGroup] = []
  private var pass = Pass.openers
  /// The unit or opening that the pass comes to next.
  private var next = 0

  /// The ways through the text, one after the other.
  ///
  /// The announcement nearest to a list takes it, so they are tried from the last to the first.
  private enum Pass { case openers, announcements, named, sentences, done }

  /// This many units or openings are looked at before a key may be read.
  private static let stretch = 1024

  /// How many groups are kept: no article that a person wrote has more.
  static let mostGroups = 200

  /// Starts before the first unit of a text.
  init(_ text: OptionText) {
    self.text = text
    firstOpener.reserveCapacity(text.units.count + 1)
  }

  /// Goes on for a stretch; returns whether more remains to be done.
  mutating func advance() -> Bool {
    let first = next
    switch pass {
    case .openers:
      next = min(text.units.count, first + Self.stretch)
      for unit in first..<next { findOpeners(in: unit) }
      if next == text.units.count {
        isUsed = Array(repeating: false, count: openers.count)
        (pass, next) = (.announcements, text.units.count)
      }
    case .announcements:
      next = max(0, first - Self.stretch)
      for unit in (next..<first).reversed() where groups.count < Self.mostGroups {
        if let announcement = OptionAnnouncement(unit: unit, of: text),
          let group = group(of: announcement)
        {
          take(group)
        }
      }
      if next == 0 { pass = .named }
    case .named:
      next = min(openers.count, first + Self.stretch)
      for index in first..<next where groups.count < Self.mostGroups {
        if let group = ownGroup(from: index) { take(group) }
      }
      if next == openers.count { (pass, next) = (.sentences, 0) }
    case .sentences:
      next = min(text.units.count, first + Self.stretch)
      for unit in first..<next where groups.count < Self.mostGroups {
        if let group = sentenceGroup(in: unit) ?? pairGroup(at: unit)
          ?? tailGroup(at: unit) ?? frameGroup(at: unit),
          !repeats(group)
        {
          take(group)
        }
      }
      if next == text.units.count { finish() }
    case .done: break
    }
    return pass != .done
  }

  private mutating func findOpeners(in unit: Int) {
    openers += OptionOpenerFinder.openers(in: unit, of: text)
    firstOpener.append(openers.count)
  }

  /// Puts the groups in reading order.
  private mutating func finish() {
    for group in OptionTables(text: text).groups() where groups.count < Self.mostGroups {
      if !repeats(group) { groups.append(group) }
    }
    groups.sort { $0.hull < $1.hull }
    pass = .done
  }

  private mutating func take(_ group: OptionGroup) {
    for opener in group.openers {
      for index in firstOpener[opener.unit]..<firstOpener[opener.unit + 1]
      where openers[index].word == opener.word { isUsed[index] = true }
    }
    groups.append(group)
  }

  private func group(of announcement: OptionAnnouncement) -> OptionGroup? {
    if let inline = inlineGroup(of: announcement) {
      return repeats(inline) || repeatsAnOption(inline) ? nil : inline
    }
    let block = blockGroup(of: announcement)
    let found = [
      block, chainGroup(of: announcement), runGroup(of: announcement),
      coordinatedGroup(behind: announcement),
    ]
    .compactMap { $0 }.filter { !$0.openers.contains(where: isTaken) && !repeats($0) }
    // As many as announced; else what layout sets apart, and the longest of those that start first.
    if let exact = found.first(where: { $0.members.count == announcement.count }) { return exact }
    if let block, found.first?.hull == block.hull, found.allSatisfy({ near($0, block) }) {
      return block
    }
    return found.max { one, other in
      (-one.hull.start, one.members.count) < (-other.hull.start, other.members.count)
    }
  }

  /// Whether an option stands there twice ("you can be bowled over, or you can be bowled over").
  private func repeatsAnOption(_ group: OptionGroup) -> Bool {
    zip(group.members, group.members.dropFirst()).contains { one, other in
      text.bytes[one.span.range].elementsEqual(text.bytes[other.span.range])
    }
  }

  /// Whether a group starts no earlier than another, but for a sign in front of it.
  private func near(_ group: OptionGroup, _ block: OptionGroup) -> Bool {
    group.hull.start + 8 > block.hull.start
  }

  /// Whether another group already has the same text.
  private func repeats(_ group: OptionGroup) -> Bool {
    groups.contains { other in
      other.hull.overlaps(group.hull)
        && !other.members.contains { $0.span.contains(group.hull) }
        && !group.members.contains { $0.span.contains(other.hull) }
    }
  }

  private func isTaken(_ opener: OptionOpener) -> Bool {
    (firstOpener[opener.unit]..<firstOpener[opener.unit + 1]).contains {
      openers[$0].word == opener.word && isUsed[$0]
    }
  }

  /// Openings that need no announcement because they name options themselves.
  private func ownGroup(from index: Int) -> OptionGroup? {
    let first = openers[index]
    guard !isUsed[index], first.canBeFirst, first.hasNoun || isCounted(first),
      first.kind != .marker
    else {
      return nil
    }
    let all = chain(from: index, count: nil, last: first.unit + 60)
    let chain = Array(all.prefix { !isTaken($0) })
    guard chain.count > 1 else { return nil }
    let named = chain.filter(\.hasNoun).count
    let acted = chain.filter(\.hasAction).count
    if !isCounted(first) {
      // "One option is to wait. Another is to sell."
      let isAnother =
        chain.dropFirst().allSatisfy { $0.hasAction && $0.kind != .any }
        && (first.kind == .any || first.hasAction)
      guard isAnother || named * 2 >= chain.count && named > 1, acted * 2 > chain.count else {
        return nil
      }
      guard
        first.kind == .labelled || isAnother && (first.kind == .any || isOpen(first))
          || chain.contains(where: isOptionNoun)
      else {
        return nil
      }
    } else if acted < chain.count {
      return nil
    }
    let opened = OptionSpans(text: text, chain: chain).members()
    return OptionGroup(announcement: nil, members: opened, openers: chain)
  }

  /// "One, the club can wait": counted with words that count, and not with those that rank.
  private func isCounted(_ opener: OptionOpener) -> Bool {
    guard opener.kind == .ordinal, opener.word == 0, opener.hasAction else { return false }
    return text.words(of: opener.unit).first?.isA(.one) ?? false
  }

  /// "One way would be to": what is put as possible.
  private func isOpen(_ opener: OptionOpener) -> Bool {
    let words = text.words(of: opener.unit)
    let end = min(words.count, opener.head)
    return words[min(opener.word, end)..<end].contains { $0.isA(.modal) }
  }

  private func isOptionNoun(_ opener: OptionOpener) -> Bool {
    let words = text.words(of: opener.unit)
    let reach = opener.kind == .any ? 14 : 6
    return words[opener.word..<min(words.count, opener.word + reach)].contains {
      $0.isA(.optionNoun)
    }
  }
}
