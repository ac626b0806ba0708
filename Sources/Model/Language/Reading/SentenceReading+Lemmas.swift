import TextSafety

extension SentenceReading {
  /// The lemma of a word in small letters: "say" for "said", "minister" for "ministers"; of another word its form.
  public func lemma(of index: Int) -> String {
    String(decoding: lemmaBytes(of: index), as: UTF8.self)
  }

  /// The lemma as a word of the vocabulary, to look up in tables.
  public func lemmaWord(of index: Int) -> WordID { WordID(lemmaBytes(of: index)) }

  private func lemmaBytes(of index: Int) -> [UInt8] {
    guard tokens.indices.contains(index) else { return [] }
    let token = tokens[index]
    let form = smallBytes(of: token)
    switch token.tag {
    case .vbd, .vbn, .vbg, .vbz, .vbp, .vb, .md: return verbLemma(token, form)
    case .nns, .nnps:
      if let irregular = IrregularForms.noun(token.word) { return irregular.bytes }
      return Spelling.withoutS(form, isNoun: true)
    case .rb where token.word == WordID("n't"): return Array("not".utf8)
    case .unknown, .cc, .cd, .dt, .ex, .fw, .in, .jj, .jjr, .jjs, .ls, .nn, .nnp, .pdt, .pos,
      .prp, .prpPossessive, .rb, .rbr, .rbs, .rp, .sym, .to, .uh, .wdt, .wp, .wpPossessive, .wrb,
      .stop, .comma, .colon, .openBracket, .closeBracket, .openQuote, .closeQuote, .hyphen,
      .ornament, .address, .affix, .currency, .goesWith, .uncertain:
      return form
    }
  }

  private func verbLemma(_ token: Token, _ form: [UInt8]) -> [UInt8] {
    if token.word == WordID("'s") { return Array((isHas(token) ? "have" : "be").utf8) }
    if token.word == WordID("'d") { return Array((token.tag == .md ? "would" : "have").utf8) }
    if token.tag == .vb { return form }
    if let irregular = IrregularForms.verb(token.word) { return irregular.bytes }
    if token.tag == .vbz { return Spelling.withoutS(form, isNoun: false) }
    let ending: Int
    switch token.tag {
    case .vbd, .vbn:
      ending = form.count > 3 && form.suffix(2) == [UInt8(ascii: "e"), UInt8(ascii: "d")] ? 2 : 0
    case .vbg:
      ending =
        form.count > 4
          && form.suffix(3) == [UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g")] ? 3 : 0
    default: ending = 0
    }
    guard ending > 0 else { return form }
    let stem = form.dropLast(ending)
    // "tried" is "try", "died" is "die"; "seeing" is "see", "agreed" is "agree".
    if ending == 2, stem.last == UInt8(ascii: "i") {
      return stem.count <= 2
        ? stem + [UInt8(ascii: "e")] : Array(stem.dropLast()) + [UInt8(ascii: "y")]
    }
    if stem.last == UInt8(ascii: "e") {
      return ending == 3 ? Array(stem) : stem + [UInt8(ascii: "e")]
    }
    return Spelling.verb(stem: stem)
  }

  /// Whether "'s" is "has": "he's gone", "he's been told", not "he's going" and "he's told".
  private func isHas(_ token: Token) -> Bool {
    guard token.relation == .auxiliary, tokens.indices.contains(token.head) else { return false }
    if dependents(of: token.head).contains(where: { tokens[$0].word == WordID("been") }) {
      return true
    }
    return tokens[token.head].tag == .vbn
      && dependent(of: token.head, .passiveAuxiliary) == nil
  }

  /// A token's bytes in small letters, the curly apostrophe written straight; a long one is cut.
  private func smallBytes(of token: Token) -> [UInt8] {
    let start = token.start - range.lowerBound
    let end = min(token.end - range.lowerBound, start + 64)
    guard 0 <= start, start <= end, end <= bytes.count else { return [] }
    var small: [UInt8] = []
    small.reserveCapacity(end - start)
    var earlier: UInt8 = 0
    for byte in bytes[start..<end] {
      small.append(WordID.small(byte, behind: earlier))
      earlier = byte
      if small.suffix(3) == [0xE2, 0x80, 0x99] {
        small.removeLast(3)
        small.append(.apostrophe)
      }
    }
    return small
  }
}

extension StaticString {
  /// The string's UTF-8 bytes.
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
