import Articles
import TextSafety

/// Cuts what a sentence coordinates ("to keep, trim or scrap it") into its members, by the form of the first.
struct OptionCoordination: Sendable {
  /// What all members look like.
  enum Form: Sendable { case plain, gerund, clause, noun }

  /// The words of each member, without what joins it to the one before.
  private(set) var parts: [Range<Int>] = []
  /// The form of the first one.
  private(set) var form = Form.noun
  /// Whether an "or" joins the last one.
  private(set) var isChoice = false
  /// Whether every member but the first has the form of the first.
  private(set) var isParallel = true

  /// This many members are read; a longer enumeration is no choice.
  private static let mostMembers = 9

  /// Cuts the words from a place on; `loosely` at every comma, whatever the form.
  init?(_ words: [OptionWord], of text: OptionText, from first: Int, loosely: Bool = false) {
    let reader = OptionActReader(text: text, words: words)
    var start = first
    let lead: OptionWordClass = [.either, .to, .whether]
    while start < words.count - 1, words[start].isA(lead) { start += 1 }
    guard start < words.count else { return nil }
    let isInfinitive = words[first..<start].contains { $0.isA(.to) }
    form = Self.form(words, reader: reader, start: start, isInfinitive: isInfinitive, text: text)
    cut(words, reader: reader, from: start, loosely: loosely, text: text)
  }

  private static func form(
    _ words: [OptionWord], reader: OptionActReader, start: Int, isInfinitive: Bool,
    text: OptionText
  ) -> Form {
    if isInfinitive { return .plain }
    guard let act = reader.act(from: start) else { return .noun }
    switch act.form {
    case .modal, .question: return .clause
    case .gerund: return .gerund
    case .imperative, .infinitive: return .plain
    }
  }

  private mutating func cut(
    _ words: [OptionWord], reader: OptionActReader, from first: Int, loosely: Bool,
    text: OptionText
  ) {
    var start = first
    var index = first + 1
    while index < words.count, parts.count < Self.mostMembers {
      let before = words[index].before
      if Self.ends(before, isFirst: index == first + 1) { break }
      let joins = words[index].isA(.or) || isAnd(words, index)
      let marked = !before.isDisjoint(with: [.comma, .semicolon])
      guard joins || marked else {
        index += 1
        continue
      }
      let head = Self.head(words, from: index)
      guard head < words.count, loosely || fits(words, reader: reader, head: head, text: text)
      else {
        index += 1
        continue
      }
      if loosely, !joins, words[head].isA([.preposition, .clauseBreak, .question]) {
        index += 1
        continue
      }
      if !loosely || fits(words, reader: reader, head: head, text: text) {
      } else {
        isParallel = false
      }
      parts.append(start..<index)
      start = head
      index = head + 1
      if joins {
        isChoice =
          words[head - 1].isA(.or)
          || words[..<head].last { $0.isA([.or, .and]) }?.isA(.or) ?? false
        if !isSeriesGoingOn(words, from: index) { break }
      }
    }
    guard !parts.isEmpty else { return }
    parts.append(start..<Self.end(words, from: start, isClause: form == .clause))
  }

  /// A part that is itself joined by "or" to one more ("to stay, or to go, or to wait").
  private func isSeriesGoingOn(_ words: [OptionWord], from index: Int) -> Bool {
    let near = words[min(index, words.count)..<min(words.count, index + 24)]
    guard let or = near.indices.first(where: { words[$0].isA(.or) }) else { return false }
    let between = words[index...or]
    return between.allSatisfy { $0.before.isDisjoint(with: [.stop, .dash, .colon]) }
      && words[or].before.contains(.comma)
  }

  /// "And" joins members where commas or semicolons have parted others before, or what is announced as a pair.
  private func isAnd(_ words: [OptionWord], _ index: Int) -> Bool {
    guard words[index].isA(.and), !words[index].isA(.clauseBreak) else { return false }
    return !parts.isEmpty || form == .gerund || form == .noun
  }

  private static func ends(_ before: OptionWord.Break, isFirst: Bool) -> Bool {
    !before.isDisjoint(with: [.stop, .colon]) || before.contains(.dash) && !isFirst
  }

  /// The first word of a member after what joins it.
  private static func head(_ words: [OptionWord], from index: Int) -> Int {
    var head = index
    let joints: OptionWordClass = [.or, .and, .either, .also]
    while head < words.count - 1, head < index + 3,
      words[head].isA(joints) || words[head].isA(.adverb) && !words[head].isA(.action)
    { head += 1 }
    return head
  }

  private func fits(
    _ words: [OptionWord], reader: OptionActReader, head: Int, text: OptionText
  ) -> Bool {
    let word = words[head]
    switch form {
    case .plain:
      if word.isA(.to), head + 1 < words.count { return true }
      if word.isA(.negation) { return true }
      return !word.isCapital && reader.isImperative(head, to: words.count)
        || reader.act(from: head)?.form == .modal
    case .gerund: return text.isGerund(word) && !word.isA(.preposition)
    case .clause: return reader.act(from: head)?.form == .modal
    case .noun: return !word.isA([.preposition, .clauseBreak, .question, .modal, .be])
    }
  }

  /// Where the last member ends: at a mark, or before a condition.
  private static func end(_ words: [OptionWord], from start: Int, isClause: Bool) -> Int {
    var index = start + 1
    while index < words.count, !words[index].isA(.condition) || words[index].isA(.obligation) {
      let before = words[index].before
      if !before.isDisjoint(with: [.stop, .colon, .semicolon, .dash, .closes]) { break }
      if before.contains(.comma), !isClause { break }
      if before.contains(.quote), before.contains(.comma) { break }
      index += 1
    }
    return min(index, words.count)
  }
}
