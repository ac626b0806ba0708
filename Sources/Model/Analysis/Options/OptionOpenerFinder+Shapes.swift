import Articles
import TextSafety

/// Openings that name an option after its text, in a condition, or with a verb of their own.
extension OptionOpenerFinder {
  /// "Selling the mast is a further alternative", "a shared rota is one possible approach".
  func tail() -> OptionOpener? {
    let ends: OptionWordClass = [.optionNoun, .wayNoun]
    guard
      let noun = words.indices.last(where: {
        words[$0].isA(ends)
          && ($0 == words.count - 1 || !words[$0 + 1].before.isEmpty
            || words[$0 + 1].isA([.preposition, .to]))
      }), noun > 3
    else { return nil }
    for verb in stride(from: noun - 1, through: max(1, noun - 5), by: -1)
    where words[verb].isA(.be) {
      let between = words[(verb + 1)..<noun]
      guard between.contains(where: { $0.isA([.another, .one, .article]) }),
        between.allSatisfy({ $0.before.isEmpty && !$0.isA([.negation, .preposition]) }),
        between.contains(where: { $0.isA([.another, .one, .vague, .ordinal, .final, .other]) }),
        !words[0].isA([.anaphor, .pronoun, .there, .question, .that, .one, .another])
      else { return nil }
      return opener(start: 0, head: 0, kind: .any, hasNoun: true, hasAction: true)
    }
    return nil
  }

  /// "If the council takes the other path, …" at the head of a paragraph.
  func conditional() -> OptionOpener? {
    guard text.units[unit].opensParagraph, words[0].isA(.condition), words.count > 6 else {
      return nil
    }
    for index in 3..<min(words.count - 1, 14) where words[index].isA([.other, .ordinal]) {
      guard words[index - 1].isA(.article), words[index + 1].isA([.optionNoun, .wayNoun]) else {
        continue
      }
      let isOther = words[index].isA(.other)
      return opener(
        start: 0, head: index + 2, kind: isOther ? .other : .ordinal, value: words[index].value,
        hasNoun: true,
        hasAction: true)
    }
    return nil
  }

  /// "In one, the ministers agree", "Under the second, they wait".
  func inOne() -> OptionOpener? {
    guard words.count > 4, words[0].isA(.preposition) else { return nil }
    let index = words[1].isA(.article) ? 2 : 1
    guard words[index].isA([.one, .another, .other, .ordinal]) else { return nil }
    let next = index + 1
    let noun = words[next].isA([.optionNoun, .wayNoun]) && words[next].before.isEmpty
    let head = noun ? next + 1 : next
    guard head < words.count, words[head].before.contains(.comma) else { return nil }
    let kind: OptionOpener.Kind =
      words[index].isA(.one) ? .one : words[index].isA(.ordinal) ? .ordinal : .another
    return opener(
      start: 0, head: head, kind: kind, value: words[index].value, hasNoun: noun,
      hasAction: hasAct(from: head))
  }

  /// "One path brings jobs": a noun for an option with a verb of its own after it.
  func full(
    behind noun: Int, start: Int, _ kind: OptionOpener.Kind, value: Int
  ) -> OptionOpener? {
    let verb = noun + 1
    guard start == 0, kind != .any, words[verb].before.isEmpty,
      text.bytes[words[verb].end - 1] == UInt8(ascii: "s"),
      !words[verb].isA([.preposition, .pronoun, .or])
    else { return nil }
    return opener(start: start, head: verb, kind: kind, value: value, hasNoun: true)
  }

  /// "Another possibility is that the ministers agree": what somebody does, and not what may have been.
  func that(
    _ that: Int, start: Int, _ kind: OptionOpener.Kind, value: Int, noun: Int?
  ) -> OptionOpener? {
    guard noun != nil, that + 3 < words.count else { return nil }
    let reader = OptionActReader(text: text, words: words)
    for verb in (that + 2)..<min(words.count, that + 7) {
      let isThird = text.bytes[words[verb].end - 1] == UInt8(ascii: "s")
      let subject = (that + 1)..<verb
      guard
        reader.isActor(subject) && isThird
          || reader.mayAct(subject) && words[verb].isA([.action, .modal])
      else { continue }
      return opener(
        start: start, head: that + 1, kind: kind, value: value, hasNoun: true, hasAction: true)
    }
    return nil
  }

  private func hasAct(from head: Int) -> Bool {
    let reader = OptionActReader(text: text, words: words)
    if reader.act(from: head) != nil { return true }
    return (head + 1..<max(head + 1, min(words.count, head + 7))).contains {
      reader.mayAct(head..<$0) && words[$0].isA(.action)
    }
  }
}
