import TextSafety

/// Says how far the text of each option of a chain reaches.
struct OptionSpans {
  /// The article.
  let text: OptionText
  /// The openings.
  let chain: [OptionOpener]

  /// The options with their spans and the places of their labels.
  func members() -> [OptionGroup.Member] {
    chain.indices.map { index in
      let opener = chain[index]
      let end = index + 1 < chain.count ? end(of: opener, before: chain[index + 1]) : lastEnd()
      let number = opener.value > 0 && opener.kind != .one ? opener.value : index + 1
      return OptionGroup.Member(
        number: number, span: text.trimmedTail(start(of: opener), end), head: head(of: opener))
    }
  }

  /// A sign or a number in front of an option is not part of it.
  private func start(of opener: OptionOpener) -> Int {
    guard opener.kind == .marker else { return opener.start }
    let words = text.words(of: opener.unit)
    return words.indices.contains(opener.head) ? words[opener.head].start : opener.start
  }

  private func head(of opener: OptionOpener) -> SourceSpan {
    let words = text.words(of: opener.unit)
    let span = text.units[opener.unit].span
    if opener.head < words.count { return SourceSpan(words[opener.head].start, span.end) }
    // A label that is a sentence of its own (“Option 2.”) names the next one.
    let next = opener.unit + 1
    return next < text.units.count ? text.units[next].span : span
  }

  private func end(of opener: OptionOpener, before next: OptionOpener) -> Int {
    if text.units[opener.unit].isHeading { return next.start }
    // A heading between two options belongs to neither.
    let from = opener.unit + 1
    for unit in from..<max(from, next.unit) where text.units[unit].isHeading {
      return text.units[unit - 1].span.end
    }
    return next.start
  }

  /// The end of the last option.
  private func lastEnd() -> Int {
    guard let last = chain.last else { return 0 }
    let unit = text.units[last.unit]
    if unit.isHeading { return sectionEnd(unit.section) }
    if !last.opensParagraph { return paragraphEnd(from: last) }
    let most = longest()
    var end = text.article.paragraphs[unit.paragraph].span.end
    var paragraph = unit.paragraph + 1
    while paragraph < text.article.paragraphs.count,
      text.article.paragraphs[paragraph].section == unit.section,
      let first = text.firstUnit[paragraph], paragraph <= unit.paragraph + 3
    {
      let words = text.words(of: first)
      guard let word = words.first, !isClosing(words), continues(words, text.units[first]) else {
        break
      }
      if paragraph - unit.paragraph >= most, !word.isA(.anaphor) { break }
      end = text.article.paragraphs[paragraph].span.end
      paragraph += 1
    }
    return end
  }

  /// Whether a paragraph goes on with the option of the one before it.
  private func continues(_ words: [OptionWord], _ unit: OptionUnit) -> Bool {
    guard let first = words.first else { return false }
    if first.isA(.anaphor) { return true }
    return text.bytes[unit.span.start] == .quotationMark || text.bytes[unit.span.start] == 0xE2
  }

  /// Whether a sentence speaks of all options together.
  private func isClosing(_ words: [OptionWord]) -> Bool {
    guard let first = words.first, first.isA(.closing) else { return false }
    return words.prefix(8).contains {
      $0.isA([.optionNouns, .closing, .wayNouns, .courses]) && $0.start != first.start
    } || words.count < 2 || words[1].isA([.preposition, .be, .pronoun])
  }

  /// The number of paragraphs of the longest option before the last.
  private func longest() -> Int {
    var most = 1
    for (one, next) in zip(chain, chain.dropFirst()) {
      most = max(most, text.units[next.unit].paragraph - text.units[one.unit].paragraph)
    }
    return most
  }

  /// Inside a paragraph: to its end or to a sentence that speaks of all options together.
  private func paragraphEnd(from opener: OptionOpener) -> Int {
    let paragraph = text.units[opener.unit].paragraph
    var end = text.units[opener.unit].span.end
    var unit = opener.unit + 1
    while unit < text.units.count, text.units[unit].paragraph == paragraph,
      !text.units[unit].isHeading
    {
      if isClosing(text.words(of: unit)) || !isAnaphoric(unit) { return end }
      end = text.units[unit].span.end
      unit += 1
    }
    return end
  }

  private func isAnaphoric(_ unit: Int) -> Bool {
    let words = text.words(of: unit)
    guard let first = words.first else { return false }
    if first.isA([.anaphor, .pronoun, .adverb]) { return true }
    if chain.first?.opensParagraph == true { return true }
    return words.contains { $0.isA([.modal, .against, .inFavour, .cost, .risk]) }
  }

  private func sectionEnd(_ section: Int) -> Int {
    text.sectionEnd(section)
  }
}

extension OptionText {
  /// The end of a section and of the deeper ones after it.
  func sectionEnd(_ section: Int) -> Int {
    let sections = article.sections
    guard sections.indices.contains(section) else { return bytes.count }
    var last = section
    while last + 1 < sections.count, sections[last + 1].level > sections[section].level {
      last += 1
    }
    let end = sections[section...last].reversed().first { !$0.paragraphs.isEmpty }
    return end.map { article.paragraphs[$0.paragraphs.upperBound - 1].span.end }
      ?? sections[section].heading?.end ?? bytes.count
  }

  /// The span without the space, semicolons and conjunctions at its end.
  private static let trailing: [UInt8] = [
    .space, .lineFeed, .tab, .comma, .semicolon, .leftParenthesis,
  ]

  func trimmedTail(_ start: Int, _ end: Int) -> SourceSpan {
    var last = max(start, end)
    var isMoving = true
    while isMoving {
      isMoving = false
      while last > start, Self.trailing.contains(bytes[last - 1]) {
        last -= 1
      }
      for word in [" and", " or", " while", " but"] where last - start > word.utf8.count {
        if bytes[(last - word.utf8.count)..<last].elementsEqual(word.utf8) {
          last -= word.utf8.count
          isMoving = true
        }
      }
    }
    return SourceSpan(start, last)
  }
}
