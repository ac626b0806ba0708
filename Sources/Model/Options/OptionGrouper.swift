/// Puts announcements and openings together to groups of options.
struct OptionGrouper {
  /// The article.
  let text: OptionText
  /// Every opening in reading order.
  let openers: [OptionOpener]
  /// The first opening at or behind each unit.
  let firstOpener: [Int]
  private var isUsed: [Bool]
  private var groups: [OptionGroup] = []

  /// How many groups are kept: no article that a person wrote has more.
  static let limit = 200

  private init(_ text: OptionText) {
    self.text = text
    var openers: [OptionOpener] = []
    var first: [Int] = []
    first.reserveCapacity(text.units.count + 1)
    for unit in text.units.indices {
      first.append(openers.count)
      openers += OptionOpenerFinder.openers(in: unit, of: text)
    }
    first.append(openers.count)
    self.openers = openers
    firstOpener = first
    isUsed = Array(repeating: false, count: openers.count)
  }

  /// The groups of an article in reading order.
  static func groups(in text: OptionText) -> [OptionGroup] {
    var grouper = OptionGrouper(text)
    grouper.run()
    return grouper.groups.sorted { $0.hull < $1.hull }
  }

  /// The announcement nearest to a list takes it, so they are tried from the last to the first.
  private mutating func run() {
    for unit in text.units.indices.reversed() where groups.count < Self.limit {
      if let announcement = OptionAnnouncement(unit: unit, of: text),
        let group = group(of: announcement)
      {
        take(group)
      }
    }
    for index in openers.indices where groups.count < Self.limit {
      if let group = ownGroup(from: index) { take(group) }
    }
    for unit in text.units.indices where groups.count < Self.limit {
      if let group = eitherGroup(in: unit), !overlapsGroup(group) { take(group) }
    }
  }

  private mutating func take(_ group: OptionGroup) {
    for opener in group.openers {
      for index in firstOpener[opener.unit]..<firstOpener[opener.unit + 1]
      where openers[index].word == opener.word { isUsed[index] = true }
    }
    groups.append(group)
  }

  private func overlapsGroup(_ group: OptionGroup) -> Bool {
    groups.contains { other in
      other.members.contains { member in
        group.members.contains { $0.span == member.span }
      }
    }
  }

  private func group(of announcement: OptionAnnouncement) -> OptionGroup? {
    let found =
      inlineGroup(of: announcement) ?? listGroup(of: announcement)
      ?? parallelGroup(of: announcement) ?? chainGroup(of: announcement)
      ?? boldGroup(of: announcement) ?? headingGroup(of: announcement)
    guard let found, !found.openers.contains(where: isTaken), !repeats(found) else { return nil }
    return found
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
    guard !isUsed[index], first.canBeFirst, first.hasNoun, first.kind != .marker else {
      return nil
    }
    let chain = chain(from: index, count: nil, last: first.unit + 60)
    guard chain.count > 1, !chain.contains(where: isTaken) else { return nil }
    let named = chain.filter(\.hasNoun).count
    let acted = chain.filter(\.hasAction).count
    guard named * 2 >= chain.count, named > 1, acted * 2 > chain.count else { return nil }
    guard first.kind == .labelled || isOptionNoun(first) else { return nil }
    let opened = OptionSpans(text: text, chain: chain).members()
    return OptionGroup(announcement: nil, members: opened, openers: chain)
  }

  private func isOptionNoun(_ opener: OptionOpener) -> Bool {
    let words = text.words(of: opener.unit)
    return words[opener.word..<min(words.count, opener.word + 6)].contains { $0.isA(.optionNoun) }
  }
}
