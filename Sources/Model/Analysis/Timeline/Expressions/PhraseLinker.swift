/// Lets neighbouring expressions share a year: "August–September 1950", "18 August to 15 September
/// 1951", "summer and autumn 1918".
enum PhraseLinker {
  /// The phrases with the years that their neighbours give them.
  static func link(_ phrases: [TimePhrase], in parser: PhraseParser) -> [TimePhrase] {
    var linked = phrases
    for index in linked.indices.dropLast().reversed() {
      let next = linked[index + 1]
      guard case .calendar(var fields) = linked[index].meaning,
        case .calendar(let later) = next.meaning, !fields.hasYear, fields.direction == nil,
        fields.month != nil || fields.season != nil || fields.quarter != nil,
        let year = later.year,
        joins(linked[index].tokens.upperBound..<next.tokens.lowerBound, in: parser)
      else { continue }
      fields.year = year
      fields.isShortYear = later.isShortYear
      fields.isBeforeEpoch = later.isBeforeEpoch
      if let month = fields.month, let other = later.month, month > other, !later.isShortYear {
        fields.year = later.isBeforeEpoch ? year + 1 : year - 1
      }
      linked[index].meaning = .calendar(fields)
    }
    return linked
  }

  /// Whether only a dash, "to", "and" or the like stands between two phrases.
  private static func joins(_ gap: Range<Int>, in parser: PhraseParser) -> Bool {
    guard (1...2).contains(gap.count) else { return false }
    return gap.allSatisfy { index in
      parser.isMark(index, Punctuation.dash) || parser.isMark(index, Punctuation.slash)
        || parser.is(index, [.conjunction, .the, .stage]) || parser.isWord(index, "until")
        || parser.isWord(index, "till") || parser.isMark(index, Punctuation.comma) && gap.count == 2
    }
  }
}
