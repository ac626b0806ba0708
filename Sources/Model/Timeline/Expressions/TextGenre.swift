/// How a text tells time.
public enum TextGenre: Hashable, Sendable {
  /// Bare dates count from the day of writing.
  case news
  /// Bare dates count from the date told last.
  case narrative
}

extension TextGenre {
  /// Whether a vague word is a time in the genre.
  ///
  /// A narrative's "former" and "future" point into its time; news writes them as titles and plans.
  func tells(_ phrase: TimePhrase, in parser: PhraseParser) -> Bool {
    let first = phrase.tokens.lowerBound
    switch phrase.meaning {
    case .timeInHand(let isSame): return self == .narrative || !isSame
    case .reference:
      if phrase.tokens.count > 1 { return true }
      if parser.isWord(first, "former") || parser.isWord(first, "future") {
        return self == .narrative
      }
      return !parser.isWord(first, "soon") || self == .news
    case .calendar, .unit, .offset, .duration, .repeated: return true
    }
  }

  /// Tells the genre from the expressions themselves.
  ///
  /// News speaks in weekdays, "today" and "last week"; a narrative dates what it tells in years.
  static func of(_ phrases: [TimePhrase], documentYear: Int?) -> TextGenre {
    guard let documentYear else { return .narrative }
    var near = 0
    var far = 0
    for phrase in phrases {
      switch phrase.meaning {
      case .calendar(let fields):
        if let year = fields.year, !fields.isShortYear {
          if fields.isBeforeEpoch || abs(year - documentYear) > 1 { far += 1 } else { near += 1 }
        } else if fields.dayOffset != nil || fields.weekday != nil && fields.month == nil {
          near += 3
        }
      case .unit(_, let direction):
        if let direction, !direction.isNarrative { near += 2 }
      case .offset(_, _, _, let fromNow): if fromNow { near += 2 }
      case .duration, .reference, .repeated, .timeInHand: break
      }
    }
    return far > near * 2 ? .narrative : .news
  }
}
