import Articles
import TextSafety

/// Acts in sentences that follow one another: what an announcement in prose announces.
struct OptionRun {
  /// One act and the sentence that opens with it.
  private struct Step {
    var unit: Int
    var start: Int
    var act: OptionAct
    var modal: Int
    var opens: Bool
  }

  private let text: OptionText
  private let announcement: OptionAnnouncement?
  /// The openings at the start of sentences.
  private let openers: OptionOpenerIndex
  private var steps: [Step] = []
  /// The byte where the text of the last act ends.
  private var end = 0
  /// Paragraphs without an act since the last one; those that may go on with it count half.
  private var gap = 0

  /// How many acts are read where none are counted.
  private static let mostActs = 8

  /// Starts after an announcement, with what comes after its colon.
  init(
    _ announcement: OptionAnnouncement?, in text: OptionText, openers: OptionOpenerIndex
  ) {
    self.text = text
    self.openers = openers
    self.announcement = announcement
    guard let announcement else { return }
    let words = announcement.words
    guard
      let colon = words.indices.last(where: {
        $0 > announcement.noun && words[$0].before.contains(.colon)
      }), let act = OptionActReader(text: text, words: words).act(from: colon)
    else { return }
    append(act, unit: announcement.unit, start: words[colon].start, words)
  }

  private mutating func append(
    _ act: OptionAct, unit: Int, start: Int, _ words: [OptionWord]
  ) {
    let opens = text.units[unit].opensParagraph && start == text.units[unit].span.start
    steps.append(
      Step(unit: unit, start: start, act: act, modal: act.subject.upperBound, opens: opens))
    end = text.units[unit].span.end
    gap = 0
  }

  /// Reads the next sentence; returns whether the run can go on after it.
  mutating func read(_ index: Int) -> Bool {
    let unit = text.units[index]
    if unit.isHeading { return !steps.isEmpty && announcement?.strength == .options }
    if let count = announcement?.count, steps.count == count { return goesOn(index) }
    let words = text.words(of: index)
    guard let act = act(index, words), fits(act, index: index, words: words) else {
      return steps.isEmpty ? isNear(index) && !unit.opensParagraph : goesOn(index)
    }
    let isWhole = steps.isEmpty && announcement == nil
    let colon = isWhole ? OptionActReader(text: text, words: words).opening()?.start ?? 0 : 0
    append(act, unit: index, start: colon == 0 ? unit.span.start : words[colon].start, words)
    return steps.count < Self.mostActs
  }

  /// The act of a sentence; after "Or" a part of one is enough where the others have one.
  private func act(_ index: Int, _ words: [OptionWord]) -> OptionAct? {
    let reader = OptionActReader(text: text, words: words)
    if let act = reader.act() { return act }
    if steps.isEmpty, announcement == nil { return reader.opening()?.act }
    if let named = named(index, words) { return named }
    guard let first = words.first, first.isA(.or), words.count > 3, let last = steps.last,
      announcement != nil, last.act.form == .modal || last.act.form == .question
    else { return nil }
    return OptionAct(
      form: last.act.form, subject: 1..<1, verb: 1, hasActor: true, isJoined: true)
  }

  /// "Another option is to wait", "the most likely use is to pay the bills".
  private func named(_ index: Int, _ words: [OptionWord]) -> OptionAct? {
    guard announcement != nil else { return nil }
    // "The simplest is a flat fee. A better idea is a tax": after a first one a noun is enough.
    if let opener = openers[index],
      opener.hasAction || opener.hasNoun && (!opener.canBeFirst || opener.kind == .any)
    {
      return OptionAct(
        form: .infinitive, subject: 0..<0, verb: opener.head, hasActor: true,
        isJoined: !opener.canBeFirst)
    }
    let near = words.indices.prefix(14).dropFirst(2)
    guard let to = near.first(where: { words[$0].isA(.to) && words[$0 - 1].isA(.be) }),
      to + 1 < words.count, words[to + 1].isA(.action), !words[to - 2].isA(.pronoun)
    else { return nil }
    return OptionAct(form: .infinitive, subject: 0..<0, verb: to + 1, hasActor: true)
  }

  /// Whether the first act may stand in this sentence.
  private func isNear(_ index: Int) -> Bool {
    guard let announcement else { return false }
    return index <= announcement.unit + 2
  }

  /// Whether an act is one more option, and does not go on with the one before it.
  private func fits(_ act: OptionAct, index: Int, words: [OptionWord]) -> Bool {
    guard act.form != .gerund,
      !words.contains(where: { $0.isA(.secondPerson) }) || announcement?.isSecondPerson ?? false
    else { return false }
    guard let last = steps.last else {
      if announcement == nil { return true }
      return isNear(index)
        && (act.hasActor || act.form != .modal || announcement?.strength == .options)
    }
    if act.isJoined { return true }
    guard gap == 0 else { return false }
    guard act.form == last.act.form || last.act.form == .infinitive else { return false }
    if text.units[index].opensParagraph {
      return announcement?.strength == .options && act.hasActor && steps.allSatisfy(\.opens)
    }
    guard index == last.unit + 1 else { return false }
    return act.form == .imperative || isParallel(act, last: last, words: words)
  }

  /// Whether two sentences have the same subject or a pronoun for it, and the same verb after it.
  private func isParallel(_ act: OptionAct, last: Step, words: [OptionWord]) -> Bool {
    let before =
      last.unit == announcement?.unit ? announcement?.words ?? [] : text.words(of: last.unit)
    guard act.subject.upperBound < words.count, last.modal < before.count,
      let one = before[last.act.subject].first, let other = words[act.subject].first
    else { return false }
    let isSame =
      text.bytes[one.start..<one.end].elementsEqual(text.bytes[other.start..<other.end])
    return isSame || other.isA(.pronoun) || announcement?.strength == .options
  }

  /// Whether a sentence without an act of its own can go on with the option before it.
  private mutating func goesOn(_ index: Int) -> Bool {
    let unit = text.units[index]
    guard unit.opensParagraph else {
      if isClosing(index) { return false }
      if gap == 0 { end = unit.span.end }
      return true
    }
    guard announcement?.strength == .options, steps.count < announcement?.count ?? Self.mostActs
    else {
      return false
    }
    let first = text.words(of: index).first
    gap += first?.isA(.anaphor) ?? false ? 1 : 2
    return gap <= 4
  }

  /// Whether a sentence speaks of all options together.
  private func isClosing(_ index: Int) -> Bool {
    text.words(of: index).first?.isA(.closing) ?? false
  }

  /// Whether the acts are a choice.
  var isMenu: Bool {
    guard let announcement, steps.count > 1 else { return false }
    let joined = steps.dropFirst().filter(\.act.isJoined).count
    if text.units[announcement.unit].isHeading, let count = announcement.count {
      return count == steps.count
    }
    let isOrdered = steps.allSatisfy { $0.act.form == .imperative } && joined > 0 && !hasOr
    switch announcement.strength {
    case .options:
      guard let count = announcement.count else { return true }
      return count == steps.count || joined > 0 && steps.count > count / 2
    case .ways, .question, .list:
      // "First, file the form. Second, pay.": steps.
      if isOrdered { return false }
      // "It could call an election. It could ask the court. It could do nothing."
      let isSeries =
        steps.count > 2 && steps.allSatisfy { $0.act.form == .modal && $0.act.hasActor }
      return announcement.count.map { $0 == steps.count } ?? (joined > 0 || isSeries)
    }
  }

  private var hasOr: Bool {
    steps.contains { text.words(of: $0.unit).first?.isA(.or) ?? false }
  }

  /// The options with their texts.
  func members() -> [OptionGroup.Member] {
    steps.indices.map { index in
      let step = steps[index]
      let stop = index + 1 < steps.count ? text.units[steps[index + 1].unit - 1].span.end : end
      let unit = text.units[step.unit].span
      return OptionGroup.Member(
        number: index + 1,
        span: text.trimmedTail(step.start, max(unit.end, stop)),
        head: SourceSpan(step.start, unit.end))
    }
  }
}

// MARK: - Pairs

extension OptionRun {
  /// The sentence with the first act of an unannounced run that a sentence with "Or" goes on with.
  func first(before or: Int) -> Int? {
    guard let joined = act(of: or) else { return nil }
    var index = or - 1
    if text.units[or].opensParagraph {
      // The act that opens the paragraph before, rather than one that stands deep in it.
      guard !text.units[index].isHeading else { return nil }
      let paragraph = text.units[index].paragraph
      while index > 0, !text.units[index].opensParagraph { index -= 1 }
      guard text.units[index].paragraph == paragraph else { return nil }
    }
    guard let before = act(of: index), !text.units[index].isHeading, matches(before, joined)
    else { return nil }
    while index > 0, !text.units[index].opensParagraph, let here = act(of: index), here.isJoined,
      let earlier = act(of: index - 1), !text.units[index - 1].isHeading, matches(earlier, here)
    { index -= 1 }
    return index
  }

  private func act(of unit: Int) -> OptionAct? {
    OptionActReader(text: text, words: text.words(of: unit)).opening()?.act
  }

  private func matches(_ one: OptionAct, _ other: OptionAct) -> Bool {
    switch (one.form, other.form) {
    case (.modal, .modal), (.question, .question): return one.hasActor && other.hasActor
    case (.question, .imperative): return true
    case (.modal, _), (.question, _), (.imperative, _), (.infinitive, _), (.gerund, _):
      return false
    }
  }

  /// Whether the acts around "Or" are a choice by themselves.
  func isPair(around or: Int) -> Bool {
    steps.count > 1 && steps.contains { $0.unit == or }
      && steps.allSatisfy { $0.act.hasActor || $0.act.form == .imperative }
      && steps.allSatisfy { isPossible($0) }
  }

  /// "Could", "can", "may", "might": "would" speaks of what does not stand open.
  private func isPossible(_ step: Step) -> Bool {
    let words = text.words(of: step.unit)
    // "Will the storm help him? Or will it hurt?": what may come is no choice.
    if step.act.form == .question { return !words.prefix(2).contains { $0.isA(.foretells) } }
    guard step.act.form == .modal, words.indices.contains(step.modal) else { return true }
    return !words[step.act.subject.upperBound..<max(step.act.subject.upperBound, step.act.verb)]
      .contains { $0.isA(.hypothetical) }
  }
}
