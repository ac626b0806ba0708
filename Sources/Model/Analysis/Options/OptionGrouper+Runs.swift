import Articles
import TextSafety

extension OptionGrouper {
  /// This many units are looked at after an announcement.
  private static let farthest = 60

  /// Sentences after the announcement that each say what could be done.
  func runGroup(of announcement: OptionAnnouncement) -> OptionGroup? {
    guard !text.units[announcement.unit].isHeading || announcement.strength != .ways else {
      return nil
    }
    var run = OptionRun(announcement, in: text, openers: index)
    var unit = announcement.unit + 1
    let last = min(text.units.count, unit + Self.farthest)
    while unit < last, run.read(unit) { unit += 1 }
    guard run.isMenu else { return nil }
    return OptionGroup(announcement: announcement, members: run.members())
  }

  /// "The council could move it. Selling the mast is a further alternative."
  func tailGroup(at unit: Int) -> OptionGroup? {
    guard unit > 0, !text.units[unit].isHeading, !text.units[unit - 1].isHeading,
      !text.units[unit].opensParagraph, let tail = index[unit], tail.kind == .any, tail.hasNoun,
      tail.head == 0, text.words(of: unit).contains(where: { $0.isA([.another, .other]) })
    else { return nil }
    let words = text.words(of: unit - 1)
    let reader = OptionActReader(text: text, words: words)
    guard let act = reader.act(), act.form == .modal, act.hasActor, act.subject.upperBound > 0,
      !words[act.subject.upperBound..<act.verb].contains(where: { $0.isA(.hypothetical) })
    else { return nil }
    let members = [unit - 1, unit].enumerated().map { place, unit in
      let span = text.units[unit].span
      return OptionGroup.Member(number: place + 1, span: span, head: span)
    }
    return OptionGroup(announcement: nil, members: members, openers: [tail])
  }

  /// Two acts of the same kind, the second in a sentence that opens with “Or”.
  func pairGroup(at unit: Int) -> OptionGroup? {
    guard unit > 0, !text.units[unit].isHeading, text.units[unit].classes.contains(.or) else {
      return nil
    }
    let words = text.words(of: unit)
    guard words.first?.isA(.or) ?? false else { return nil }
    var run = OptionRun(nil, in: text, openers: index)
    guard let first = run.first(before: unit) else { return nil }
    var next = first
    let last = min(text.units.count, unit + Self.farthest)
    while next < last, run.read(next) { next += 1 }
    guard run.isPair(around: unit) else { return nil }
    return OptionGroup(announcement: nil, members: run.members())
  }
}

extension OptionGrouper {
  /// What would follow from each option, one after the other (“Under a lease, a company would …”).
  func frameGroup(at unit: Int) -> OptionGroup? {
    var framed: [Int] = []
    var next = unit
    let last = min(text.units.count, unit + 12)
    while next < last, !text.units[next].isHeading {
      if isFrame(next) {
        framed.append(next)
      } else if framed.isEmpty || text.units[next].opensParagraph {
        break
      }
      next += 1
    }
    guard framed.count > 1, let end = framed.last else { return nil }
    let members = framed.indices.map { index in
      let span = text.units[framed[index]].span
      let stop = index + 1 < framed.count ? text.units[framed[index + 1] - 1].span.end : span.end
      return OptionGroup.Member(
        number: index + 1, span: SourceSpan(span.start, stop),
        head: SourceSpan(span.start, span.end))
    }
    return end > unit ? OptionGroup(announcement: nil, members: members) : nil
  }

  private func isFrame(_ unit: Int) -> Bool {
    guard text.units[unit].classes.isSuperset(of: [.under, .modal, .article]) else { return false }
    let words = text.words(of: unit)
    guard words.count > 6, words[0].isA(.under), words[1].isA(.article),
      words[2].isA([.measure, .optionNoun]),
      let comma = (2..<min(words.count, 9)).first(where: { words[$0].before.contains(.comma) })
    else { return false }
    // "Under the deal" speaks of one that there is; "under a deal" of one that there could be.
    let isOpen = words[1].end - words[1].start < 3 || words[2].isA(.optionNoun)
    return isOpen && words[comma...].prefix(8).contains { $0.isA(.modal) }
  }
}

/// The opening at the start of each unit that has one there.
struct OptionOpenerIndex: Sendable {
  private let openers: [OptionOpener]
  private let first: [Int]

  /// Makes the index of openings in reading order and the first at or after each unit.
  init(_ openers: [OptionOpener], first: [Int]) {
    self.openers = openers
    self.first = first
  }

  /// The opening with which a unit starts.
  subscript(unit: Int) -> OptionOpener? {
    guard first.indices.contains(unit), openers.indices.contains(first[unit]) else { return nil }
    let opener = openers[first[unit]]
    return opener.unit == unit && opener.word == 0 ? opener : nil
  }
}

extension OptionGrouper {
  private var index: OptionOpenerIndex { OptionOpenerIndex(openers, first: firstOpener) }
}
