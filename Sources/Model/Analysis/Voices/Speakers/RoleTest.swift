import Language

/// What of the words beside a name can be the role of its bearer.
///
/// A role is a phrase whose noun is one for people or what they do: it begins with no adverb, preposition or "whose",
/// ends with none, has its brackets closed and nobody else's name in it.
struct RoleTest {
  /// The text.
  let text: VoiceText

  private static let nouns: Set<PennTag> = [.nn, .nns, .nnp, .nnps]
  private static let who = Array("who".utf8)
  private static let one = Array("one".utf8)

  /// The words of a role without what does not belong to it; nil if no role is left.
  func role(in words: Range<Int>) -> Range<Int>? {
    guard let first = words.first else { return nil }
    // "Who runs the port" is a clause.
    if text.isWord(first, Self.who) { return closed(words).map(withoutEnd) }
    guard let words = closed(words), !isComparison(words) else { return nil }
    let role = withoutEnd(withoutStart(behindName(words)))
    guard let head = head(of: role), isNoun(head), !hasVerb(role), !namesAnother(role),
      !isAnothers(role, head)
    else { return nil }
    // "The top Democrat on the panel" needs no word for people.
    let opening = text.tokens[role.lowerBound]
    let isLed = !opening.classes.isDisjoint(with: [.determiner, .possessive])
    return isLed || role.contains(where: isSpecific) ? role : nil
  }

  /// "Wen, his aides and some guards left", "Wen, her talks with them": others, and what somebody has.
  private func isAnothers(_ role: Range<Int>, _ head: Int) -> Bool {
    guard text.tokens[role.lowerBound].classes.contains(.possessive) else { return false }
    let tag = text.tag(head)
    return tag == .nns || tag == .nnps
      || role.contains { text.tokens[$0].classes.contains(.conjunction) }
  }

  /// "Wen, more than other candidates, said": how much, and no role.
  private func isComparison(_ words: Range<Int>) -> Bool {
    words.count > 1 && text.isWord(words.lowerBound + 1, Self.than)
  }

  private static let than = Array("than".utf8)

  /// "Attacked Diaz and committee chair Li Wen": the role begins after the other name.
  private func behindName(_ words: Range<Int>) -> Range<Int> {
    guard
      let link = words.first(where: { text.tokens[$0].classes.contains(.conjunction) }),
      link > words.lowerBound, link + 1 < words.upperBound
    else { return words }
    let isName = (words.lowerBound..<link).allSatisfy { index in
      text.tokens[index].isCapital && !isSpecific(index)
    }
    let isPerson = text.name(endingAt: link).map { $0.kind == .person } ?? true
    return isName && isPerson ? link + 1..<words.upperBound : words
  }

  /// Up to a bracket that nothing closes; nil if the words begin with one.
  private func closed(_ words: Range<Int>) -> Range<Int>? {
    var open: [Int] = []
    for index in words {
      switch text.tokens[index].kind {
      case .open: open.append(index)
      case .close: if open.popLast() == nil { return words.lowerBound..<index }
      case .word, .number, .comma, .stop, .colon, .semicolon, .dash, .openQuote, .closeQuote,
        .possessive, .other:
        break
      }
    }
    guard let first = open.first else { return words }
    return first > words.lowerBound ? words.lowerBound..<first : nil
  }

  /// Without "such as", "whose", "driving", "including" before a role.
  private func withoutStart(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while start < words.upperBound, leads(start) { start += 1 }
    return start..<words.upperBound
  }

  private func leads(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind != .word { return token.kind != .number }
    if token.isCapital, !token.classes.isDisjoint(with: [.title, .person]) { return false }
    if !token.classes.isDisjoint(with: [.preposition, .subordinator, .wh, .that]) { return true }
    guard let tag = text.tag(index) else { return false }
    switch tag {
    case .wpPossessive, .wp, .wdt, .wrb, .in, .ex, .md, .cc: return true
    case .vbg, .vbd, .vbz, .vbp, .vb, .rb: return !token.isCapital && !isFormer(index)
    default: return false
    }
  }

  /// "Then the mayor", "formerly a judge": words that say when.
  private func isFormer(_ index: Int) -> Bool {
    Self.former.contains(text.key(of: index..<index + 1))
  }

  private static let former: Set<String> = ["then", "formerly", "now", "once", "currently", "also"]

  /// Without "the", "of", "'s" or "and" after a role.
  private func withoutEnd(_ words: Range<Int>) -> Range<Int> {
    var end = words.upperBound
    let open: VoiceWordClass = [
      .preposition, .determiner, .conjunction, .subordinator, .possessive,
    ]
    while end > words.lowerBound + 1 {
      let token = text.tokens[end - 1]
      let isOpen =
        token.kind == .word && !token.isCapital && !token.classes.isDisjoint(with: open)
        || token.kind == .possessive || token.kind == .comma
      guard isOpen else { break }
      end -= 1
    }
    return words.lowerBound..<end
  }

  /// The noun of a role: the last one before a preposition, a comma or a clause.
  private func head(of role: Range<Int>) -> Int? {
    let stop: VoiceWordClass = [.preposition, .relative, .that]
    // "One of the women" is a woman.
    let isOne = role.count > 2 && text.isWord(role.lowerBound, Self.one)
    let end =
      role.dropFirst(isOne ? 2 : 1).first { index in
        let token = text.tokens[index]
        switch token.kind {
        case .comma, .open, .semicolon, .colon, .dash: return true
        case .word: return !token.classes.isDisjoint(with: stop)
        case .number, .stop, .close, .openQuote, .closeQuote, .possessive, .other: return false
        }
      } ?? role.upperBound
    return (role.lowerBound..<end).last { text.tokens[$0].kind == .word }
  }

  /// Whether a word is a noun, and none for a time or a form of address.
  private func isNoun(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.classes.contains(.time) || Self.addresses.contains(text.key(of: index..<index + 1)) {
      return false
    }
    if !token.classes.isDisjoint(with: [.title, .person]), token.isCapital { return true }
    return text.tag(index).map(Self.nouns.contains) ?? true
  }

  private static let addresses: Set<String> = ["mr", "mrs", "ms", "mr.", "mrs.", "ms."]

  /// Whether something is told in a role, outside a clause that says more of its noun.
  private func hasVerb(_ role: Range<Int>) -> Bool {
    for index in role {
      if !text.tokens[index].classes.isDisjoint(with: [.relative, .that]) { return false }
      guard !text.tokens[index].isCapital, let tag = text.tag(index) else { continue }
      if tag == .vbd || tag == .vbz || tag == .vbp || tag == .md { return true }
    }
    return false
  }

  /// Whether a person is named in a role who is not whom it is held under: "aide to Li Wen", "Li Wen's aide".
  private func namesAnother(_ role: Range<Int>) -> Bool {
    role.contains { index in
      let end = index + 1
      guard let name = text.name(endingAt: end), name.kind == .person,
        name.tokens.lowerBound >= role.lowerBound, !name.tokens.contains(where: isOffice)
      else { return false }
      let isOwner = end < text.tokens.count && text.tokens[end].kind == .possessive
      let before = (role.lowerBound..<name.tokens.lowerBound)
      let isLed = before.contains {
        !text.tokens[$0].classes.isDisjoint(with: [.preposition, .to])
      }
      // "An Obama aide" is one of his.
      let isPart = end < role.upperBound && text.tokens[end].kind == .word
      return !isOwner && !isLed && !isPart
    }
  }

  private func isOffice(_ index: Int) -> Bool {
    !text.tokens[index].classes.isDisjoint(with: [.title, .person])
  }

  /// Whether a word tells what somebody is: a title, a word for people, or a noun in small letters.
  private func isSpecific(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    if !token.classes.isDisjoint(with: [.title, .person, .group])
      || PersonWords.gender(of: text.key(of: index..<index + 1)) != nil
    {
      return true
    }
    guard let tag = text.tag(index) else { return !token.isCapital }
    return !token.isCapital && Self.nouns.contains(tag)
      || token.isCapital && Self.offices.contains { text.key(of: index..<index + 1).hasSuffix($0) }
  }

  /// Endings of nouns for offices, which may have capitals.
  private static let offices = [
    "er", "or", "ist", "ian", "ant", "ent", "man", "woman", "ary", "head",
  ]
}
