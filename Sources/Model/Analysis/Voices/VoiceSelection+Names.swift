import Articles
import TextSafety

extension VoiceSelection {
  /// Whether the words of a name can name somebody or something that speaks.
  ///
  /// Numbers without people, halves of brackets, clauses and single words in small letters cannot: what
  /// they are said to quote is said by nobody in particular.
  static func namesSomebody(_ name: SourceSpan, in article: Article) -> Bool {
    let bytes = article.text.bytes[name.range]
    let words = bytes.split(whereSeparator: { !isWordByte($0) })
    guard let first = words.first, let last = words.last, let letter = first.first else {
      return false
    }
    let isSmall = ByteClass.isLower(letter)
    let people: VoiceWordClass = [.person, .group, .organisation, .title]
    if words.contains(where: { !classes($0, article).isDisjoint(with: people) }) { return true }
    if bytes.first.map(ByteClass.isDigit) ?? false { return false }
    let opened = bytes.reduce(0) {
      $0 + ($1 == .leftParenthesis ? 1 : $1 == .rightParenthesis ? -1 : 0)
    }
    if opened != 0 || startsWith(sourceCues, bytes) { return false }
    if words.count == 1 {
      return !isSmall || !classes(first, article).isDisjoint(with: [.subject, .determiner])
        || bytes.contains(where: ByteClass.isDigit)
        || agents.contains { first.reversed().starts(with: $0.utf8.reversed()) }
    }
    let isClause = words.contains {
      let known = classes($0, article)
      // "Might" with a capital alone may be a name's.
      let isNamed =
        $0.count > 1 && !ByteClass.isLower($0[$0.startIndex])
        && ByteClass.isLower($0[$0.startIndex + 1]) && $0.startIndex > first.startIndex
      return !isNamed && !known.isDisjoint(with: [.subject, .modal])
        && known.isDisjoint(with: .relative)
    }
    // "Min Jae-in" ends with no preposition.
    let isHyphened =
      last.startIndex > bytes.startIndex && article.text.bytes[last.startIndex - 1] == .hyphen
    let isOpen = !isHyphened && classes(last, article).contains(.preposition)
    return !isClause && !isOpen && !(isSmall && first.suffix(3).elementsEqual("ing".utf8))
  }

  /// Endings of words for several who do something: users, editors, botanists, physicians.
  private static let agents = ["ers", "ors", "ists", "ians", "ans"]

  private static func classes(_ word: ArraySlice<UInt8>, _ article: Article) -> VoiceWordClass {
    let lexicon = VoiceLexicon.english
    return lexicon.entries[lexicon.lookUp(article.text.bytes, word.indices)].classes
  }
}
