import TextSafety

/// Finds the quotations of a paragraph; marks inside a quotation are part of it.
///
/// One pass with one open mark at a time: nested marks cost nothing, and a missing one ends with its
/// paragraph.
struct QuotationScanner {
  /// The pairs of marks that can open and close.
  private enum Mark: UInt8 {
    case none, curly, straight, single, straightSingle, angle, low, backtick
  }

  /// What a token can do as a mark.
  private struct Role {
    var mark = Mark.none
    var opens = false
    var closes = false
    /// Whether it opens where nothing is open: "the bay.“We left" in a page that lost its line breaks.
    var mayOpen = false
  }

  /// The article's bytes.
  let bytes: [UInt8]

  /// Marks the quotations among the tokens of a paragraph and returns them.
  func scan(_ tokens: inout [VoiceToken], _ range: Range<Int>) -> [Quotation] {
    var found: [Quotation] = []
    var opened: (index: Int, mark: Mark)?
    let lastSingle = lastSingleClose(tokens, range)
    for index in range where tokens[index].kind == .other {
      let role = role(of: tokens[index])
      if role.mark == .none { continue }
      if let current = opened {
        if role.closes, closes(role.mark, current.mark) || isDoubled(tokens, index, current.mark) {
          found.append(quotation(current.index..<(index + 1), in: range, isClosed: true))
          opened = nil
        } else if role.opens, role.mark == .straight, current.mark == .straight {
          opened = (index, .straight)
        }
      } else if role.opens || role.mayOpen, !isSingle(role.mark) || index < lastSingle {
        opened = (index, role.mark)
      }
    }
    if let opened, !isSingle(opened.mark),
      opened.mark != .straight || opened.index == range.lowerBound
    {
      found.append(quotation(opened.index..<range.upperBound, in: range, isClosed: false))
    }
    return found
  }

  private func quotation(
    _ tokens: Range<Int>, in paragraph: Range<Int>, isClosed: Bool
  ) -> Quotation {
    let fills =
      tokens.lowerBound == paragraph.lowerBound && tokens.upperBound + 2 >= paragraph.upperBound
    return Quotation(tokens: tokens, fillsParagraph: fills, isClosed: isClosed)
  }

  private func isSingle(_ mark: Mark) -> Bool { mark == .single || mark == .straightSingle }

  private func closes(_ mark: Mark, _ opening: Mark) -> Bool {
    if mark == opening { return true }
    switch (opening, mark) {
    case (.low, .curly), (.curly, .straight), (.straight, .curly), (.backtick, .straight):
      return true
    default: return false
    }
  }

  /// Two single marks are typed for a double one: “We left,’’ he said.
  private func isDoubled(_ tokens: [VoiceToken], _ index: Int, _ opening: Mark) -> Bool {
    guard opening == .curly, index > 0, tokens[index - 1].end == tokens[index].start else {
      return false
    }
    return [index - 1, index].allSatisfy {
      bytes.scalar(at: tokens[$0].start).value == Self.rightSingleMark
    }
  }

  private static let rightSingleMark: UInt32 = 0x2019

  /// The last token that could close a single quotation, so that an opening one without an end is an
  /// apostrophe.
  private func lastSingleClose(_ tokens: [VoiceToken], _ range: Range<Int>) -> Int {
    for index in range.reversed() where tokens[index].kind == .other {
      let role = role(of: tokens[index])
      if isSingle(role.mark), role.closes { return index }
    }
    return -1
  }

  private func role(of token: VoiceToken) -> Role {
    let scalar = bytes.scalar(at: token.start)
    switch scalar.value {
    case 0x201C: return Role(mark: .curly, opens: true, closes: !spaceBefore(token))
    case 0x201D: return Role(mark: .curly, closes: true)
    case 0x201E: return Role(mark: .low, opens: true)
    case 0xAB: return Role(mark: .angle, opens: true)
    case 0xBB: return Role(mark: .angle, closes: true)
    case 0x60: return Role(mark: .backtick, opens: token.end - token.start == 2)
    case 0x22: return context(token, .straight)
    case 0x27:
      return context(token, token.end - token.start == 2 ? .straight : .straightSingle)
    case 0x2018: return Role(mark: .single, opens: spaceBefore(token) && !spaceAfter(token))
    case Self.rightSingleMark:
      return Role(mark: .single, closes: !spaceBefore(token) && !letterAfter(token))
    default: return Role()
    }
  }

  /// A straight mark opens after a space and closes before one.
  private func context(_ token: VoiceToken, _ mark: Mark) -> Role {
    let opens = spaceBefore(token) && !spaceAfter(token)
    if mark == .straightSingle {
      return Role(mark: mark, opens: opens, closes: !spaceBefore(token) && !letterAfter(token))
    }
    return Role(mark: mark, opens: opens, closes: !opens, mayOpen: !opens && isGlued(token))
  }

  /// Whether a mark stands between the end of a sentence and the start of the next, without a space.
  private func isGlued(_ token: VoiceToken) -> Bool {
    guard token.start > 0, token.end < bytes.count, ByteClass.isUpper(bytes[token.end]) else {
      return false
    }
    let before = bytes[token.start - 1]
    return before == .period || before == .exclamationMark || before == .questionMark
      || before == .quotationMark
  }

  private func spaceBefore(_ token: VoiceToken) -> Bool {
    guard token.start > 0 else { return true }
    let byte = bytes[token.start - 1]
    if ByteClass.isSpace(byte) || byte == .leftParenthesis || byte == .leftBracket
      || byte == .hyphen
    {
      return true
    }
    let before = bytes.scalar(at: bytes.scalarStart(before: token.start)).value
    return before == 0xA0 || before == 0x2014 || before == 0x2013 || before == 0x201C
  }

  private func spaceAfter(_ token: VoiceToken) -> Bool {
    guard token.end < bytes.count else { return true }
    return ByteClass.isSpace(bytes[token.end])
  }

  private func letterAfter(_ token: VoiceToken) -> Bool {
    guard token.end < bytes.count else { return false }
    return ByteClass.isLetter(bytes[token.end])
  }
}
