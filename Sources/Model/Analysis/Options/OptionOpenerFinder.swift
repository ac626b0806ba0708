import TextSafety

/// Finds the openings of options in a unit.
struct OptionOpenerFinder {
  let text: OptionText
  let unit: Int
  let words: [OptionWord]

  /// The classes of which one stands in every unit with an opening.
  static let cues: OptionWordClass = [
    .ordinal, .final, .another, .alternatively, .one, .other, .label, .optionNoun, .wayNoun,
    .superlative, .number, .or, .condition,
  ]

  /// The openings of a unit in reading order.
  static func openers(in unit: Int, of text: OptionText) -> [OptionOpener] {
    let here = text.units[unit]
    let hasMark = text.bytes[here.span.range].first.map {
      $0 == .leftParenthesis || ByteClass.isDigit($0)
    }
    guard !here.classes.isDisjoint(with: cues) || hasMark == true else { return [] }
    let finder = OptionOpenerFinder(text: text, unit: unit, words: text.words(of: unit))
    return finder.run()
  }

  private func run() -> [OptionOpener] {
    var found: [OptionOpener] = []
    var index = 0
    while index < words.count {
      if isStart(index), let opener = opener(at: index) {
        found.append(opener)
        index = max(index + 1, opener.head)
      } else {
        index += 1
      }
    }
    return found
  }

  private func isStart(_ index: Int) -> Bool {
    if index == 0 { return true }
    if !words[index].before.isEmpty { return true }
    return words[index - 1].isA([.and, .or]) && !words[index].isA(.optionNoun)
  }

  private func opener(at start: Int) -> OptionOpener? {
    if let marked = marker(at: start) { return marked }
    if start == 0, let labelled = label() ?? tail() ?? conditional() ?? inOne() { return labelled }
    var index = start
    if let or = orCould(at: start) { return or }
    if start == 0, words[0].isA(.or), words.count > 3, words[1].isA(.there) { index = 1 }
    while index < min(words.count - 1, start + 3), words[index].isA([.and, .adverb]),
      !words[index].isA([.final, .another])
    {
      index += 1
    }
    guard index < words.count else { return nil }
    if words[index].isA(.there) { return existence(from: index, start: start) }
    if words[index].isA(.alternatively), start == 0 || words[start].before.contains(.semicolon) {
      return opener(start: start, head: index + 1, kind: .alternatively, hasAction: true)
    }
    let hasArticle = words[index].isA(.determiner)
    if hasArticle { index += 1 }
    guard index < words.count else { return nil }
    return counted(at: index, start: start, hasArticle: hasArticle)
      ?? (hasArticle && start == 0 ? described(from: index, start: start) : nil)
  }

  func opener(
    start: Int, head: Int, kind: OptionOpener.Kind, value: Int = 0, hasNoun: Bool = false,
    hasAction: Bool = false
  ) -> OptionOpener {
    let here = text.units[unit]
    return OptionOpener(
      unit: unit, word: start, head: head, kind: kind, value: value, hasNoun: hasNoun,
      hasAction: hasAction, opensParagraph: start == 0 && here.opensParagraph,
      start: start == 0 ? here.span.start : words[start].start)
  }
}

// MARK: - Marks and labels

extension OptionOpenerFinder {
  /// “(1)”, “b)”, and “2.” at the start.
  private func marker(at index: Int) -> OptionOpener? {
    let word = words[index]
    guard word.value > 0, word.end - word.start <= 3, index + 1 < words.count,
      !word.isA([.ordinal, .one])
    else { return nil }
    let next = words[index + 1].before
    let closes =
      next.contains(.closes)
      && (word.before.contains(.opens) || ByteClass.isDigit(text.bytes[word.start]) || index == 0)
    let stops =
      index == 0 && next.contains(.stop) && ByteClass.isDigit(text.bytes[word.start])
      && text.units[unit].opensParagraph
    guard closes || stops else { return nil }
    var made = opener(start: index, head: index + 1, kind: .marker, value: word.value)
    if index > 0, word.before.contains(.opens), word.start > 0 { made.start = word.start - 1 }
    return made
  }

  /// “Option B:”.
  private func label() -> OptionOpener? {
    guard words.count > 1, words[0].isA(.label), words[1].value > 0 else { return nil }
    let size = words[1].end - words[1].start
    guard size <= 5, words[1].before.isEmpty, words[0].isCapital else { return nil }
    let isLabel = words[0].isA(.optionNoun) || !words[0].isA(.otherNoun)
    let ends: OptionWord.Break = [.colon, .stop, .dash, .closes, .opens]
    let closed = words.count == 2 || !words[2].before.isDisjoint(with: ends)
    let verb = words.count > 2 && words[2].isA([.be, .modal, .entail])
    guard isLabel, closed || verb else { return nil }
    let head = verb ? self.head(behind: 2) : 2
    return opener(
      start: 0, head: head, kind: .labelled, value: words[1].value, hasNoun: true, hasAction: true)
  }

  /// “Or it could …”.
  private func orCould(at start: Int) -> OptionOpener? {
    guard start == 0, words[start].isA(.or),
      let act = OptionActReader(text: text, words: words).act(), act.form == .modal
    else { return nil }
    return opener(
      start: start, head: act.subject.upperBound, kind: .alternatively, hasAction: true)
  }

  /// “There is also the option of …”, “Then there is the military option”, “Or there’s the other path”.
  private func existence(from index: Int, start: Int) -> OptionOpener? {
    guard start == 0 || words[index].before.contains(.comma), index + 2 < words.count,
      words[index + 1].isA([.be, .adverb]) || words[index].isPossessive
    else { return nil }
    let nouns: OptionWordClass = words[0].isA(.or) ? [.optionNoun, .wayNoun] : .optionNoun
    for noun in (index + 2)..<min(words.count, index + 8) where words[noun].isA(nouns) {
      return opener(start: start, head: index + 2, kind: .another, hasNoun: true, hasAction: true)
    }
    return nil
  }
}

// MARK: - Counted and described openings

extension OptionOpenerFinder {
  private func counted(at index: Int, start: Int, hasArticle: Bool) -> OptionOpener? {
    let word = words[index]
    guard let kind = kind(of: word) else { return nil }
    // “First, it could …”, “One, it can …”
    let next = index + 1
    let isCounted = kind == .ordinal || kind == .final || kind == .one && start == 0
    if isCounted, !hasArticle, next < words.count,
      !words[next].before.isDisjoint(with: [.comma, .colon])
    {
      let action = words[next..<min(words.count, next + 9)].contains {
        $0.isA([.modal, .there])
      }
      let counted = kind == .one ? .ordinal : kind
      return opener(start: start, head: next, kind: counted, value: word.value, hasAction: action)
    }
    if kind == .ordinal || kind == .final || kind == .other, !hasArticle { return nil }
    // “The second, riskier option would …”
    var noun: Int?
    for offset in 1...4 where index + offset < words.count {
      let candidate = words[index + offset]
      if candidate.isA([.optionNoun, .wayNoun]) {
        noun = index + offset
        break
      }
      if candidate.isA([.be, .modal, .entail, .to, .preposition, .otherNoun, .and]) { break }
      if !candidate.before.isDisjoint(with: [.colon, .semicolon, .dash]) { break }
    }
    if start > 0, !isStrongStart(start, index: noun ?? index) { return nil }
    return predicated(
      behind: noun ?? index, start: start, kind, value: word.value, noun: noun)
  }

  /// In the middle of a sentence a comma is enough only right before a verb.
  private func isStrongStart(_ start: Int, index: Int) -> Bool {
    let strong: OptionWord.Break = [.colon, .semicolon, .dash, .stop, .opens]
    if !words[start].before.isDisjoint(with: strong) { return true }
    guard index + 1 < words.count else { return false }
    return words[index + 1].isA([.be, .modal, .to, .entail]) && words[index + 1].before.isEmpty
  }

  private func kind(of word: OptionWord) -> OptionOpener.Kind? {
    if word.isA(.ordinal) { return .ordinal }
    if word.isA(.final) { return .final }
    if word.isA(.another) { return .another }
    if word.isA(.one) { return .one }
    if word.isA(.other) { return .other }
    return word.isA(.number) && word.isCapital ? .ordinal : nil
  }

  /// “The simplest answer would be …”.
  private func described(from index: Int, start: Int) -> OptionOpener? {
    for noun in index..<min(words.count, index + 5) {
      if words[noun].isA([.preposition, .be, .modal, .otherNoun]) { return nil }
      // “The simplest is a flat fee”, “The easiest one is …”
      if words[noun].isA(.superlative), noun + 2 < words.count, words[noun + 1].isA([.be, .one]) {
        let one = words[noun + 1].isA(.one) ? noun + 1 : noun
        guard words[one + 1].isA(.be) else { return nil }
        return opener(
          start: start, head: head(behind: one + 1), kind: .any, hasAction: true)
      }
      if noun > index, words[noun].isA([.optionNoun, .wayNoun]) {
        return predicated(behind: noun, start: start, .any, value: 0, noun: noun)
      }
      // "A slower one would be to"
      if noun > index, noun + 2 < words.count, words[noun].isA(.one), words[noun + 1].isA(.modal),
        words[noun + 2].isA(.be)
      {
        return predicated(behind: noun, start: start, .any, value: 0, noun: nil)
      }
      let behind = noun + (words[noun].isA(.adverb) ? 2 : 1)
      if words[noun].isA(.superlative), behind < words.count, words[behind].isA([.be, .modal]) {
        // “The most obvious is to …”
        return predicated(behind: behind - 1, start: start, .any, value: 0, noun: nil)
      }
    }
    return nil
  }

  /// The opening with its verb; nil if no verb joins it to a course of action.
  private func predicated(
    behind index: Int, start: Int, _ kind: OptionOpener.Kind, value: Int, noun: Int?
  ) -> OptionOpener? {
    let next = index + 1
    guard next < words.count else { return nil }
    let isStrongNoun = noun.map { words[$0].isA(.optionNoun) } ?? false
    if noun != nil, !words[next].before.isDisjoint(with: [.colon, .dash]) {
      return opener(start: start, head: next, kind: kind, value: value, hasNoun: true)
    }
    if words[next].isA(.to), words[next].before.isEmpty, noun == nil {
      return opener(start: start, head: next + 1, kind: kind, value: value, hasAction: true)
    }
    guard let verb = verb(from: next, reach: noun == nil ? 1 : 14) else {
      return noun.flatMap { full(behind: $0, start: start, kind, value: value) }
    }
    let head = head(behind: verb)
    if head < words.count, words[head].isA(.that), head > verb {
      return that(head, start: start, kind, value: value, noun: noun)
    }
    let follows = words[verb..<min(words.count, head + 1)]
    let action =
      follows.contains { $0.isA([.modal, .to, .entail, .forWord]) }
      || (head < words.count && text.isGerund(words[head]))
      // "A better idea is a tax on second homes"
      || (head < words.count && words[head].isA(.article)
        && words[head..<min(words.count, head + 4)].contains { $0.isA(.measure) })
    if noun != nil, !isStrongNoun, !action, kind != .ordinal, kind != .another { return nil }
    return opener(
      start: start, head: min(head, words.count - 1), kind: kind, value: value,
      hasNoun: noun != nil,
      hasAction: action)
  }

  /// The verb that joins an opening to its text, after what is put in between commas.
  private func verb(from index: Int, reach: Int) -> Int? {
    if words[index].isA([.be, .modal, .entail]) { return index }
    let isInserted = !words[index].before.isDisjoint(with: [.comma, .dash, .opens])
    for candidate in index..<min(words.count, index + (isInserted ? 24 : reach)) {
      guard words[candidate].isA([.be, .modal, .entail]) else { continue }
      if !isInserted || !words[candidate].before.isEmpty { return candidate }
    }
    return nil
  }

  /// After the verb and the words that belong to it (“would be to”, “consists of”).
  private func head(behind verb: Int) -> Int {
    var index = verb
    while index < words.count, index < verb + 7,
      words[index].isA([.be, .modal, .entail, .to, .adverb])
        || (index > verb && words[index - 1].isA(.entail) && words[index].isA(.preposition)),
      index == verb || words[index].before.isEmpty
    {
      index += 1
    }
    return index
  }
}
