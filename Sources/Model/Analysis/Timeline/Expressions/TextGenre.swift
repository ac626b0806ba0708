/// How a text tells time.
public enum TextGenre: Hashable, Sendable {
  /// Bare dates count from the day of writing.
  case news
  /// Bare dates count from the date told last.
  case narrative
  /// Few dates, which count from the day of writing; lengths and "now" place nothing.
  case expository
}

extension TextGenre {
  /// Whether a vague word is a time in the genre.
  ///
  /// A narrative's "former" and "future" point into its time; news writes them as titles and plans.
  func tells(_ phrase: TimePhrase, in parser: PhraseParser) -> Bool {
    let first = phrase.tokens.lowerBound
    if self == .expository { return phrase.meaning.isPlaced && !phrase.meaning.isBareTime }
    switch phrase.meaning {
    case .timeInHand(let isSame): return self == .narrative || !isSame
    case .reference:
      if phrase.tokens.count > 1 { return true }
      if parser.isWord(first, "former") || parser.isWord(first, "future") {
        return self == .narrative
      }
      return !parser.isWord(first, "soon") || self == .news
    // Histories have quarters of towns, companies those of years.
    case .unit(.quarter, nil): return self != .narrative
    case .calendar, .unit, .offset, .duration, .repeated: return true
    }
  }

  /// What in a text speaks for one genre or another.
  ///
  /// News speaks in weekdays, "today" and "last week"; a narrative dates what it tells in years; a
  /// long text with few dates of either sort, and few reporting verbs, explains or argues.
  struct Evidence: Sendable {
    /// The year of writing, if known.
    let documentYear: Int?
    private var near = 0
    private var far = 0
    private var dates = 0
    private var marks = 0

    /// The bytes from which on the density of dates says something.
    private static let shortest = 3000

    /// Starts with nothing read.
    init(documentYear: Int?) { self.documentYear = documentYear }

    /// Takes in the expressions that come next, and the number of reporting verbs around them.
    mutating func read(_ phrases: [TimePhrase], reports: Int) {
      marks += reports
      for phrase in phrases {
        let found = TextGenre.weight(of: phrase, documentYear: documentYear)
        near += found.near
        far += found.far
        dates += found.isDate ? 1 : 0
        marks += found.near > 2 ? 1 : 0
      }
    }

    /// The genre of what has been read, which is that many bytes long.
    func genre(length: Int) -> TextGenre {
      let isSparse = dates * 1000 < length * 19 / 10
      // A history reports little; news that looks back over years still says who said so.
      let isReport = marks * 1000 > length * 12 / 10
      let isNarrative = documentYear == nil || far >= 5 && far > near && !isReport
      if length > Self.shortest, marks * 1000 < length * 7 / 10, isSparse || !isNarrative {
        return .expository
      }
      return isNarrative ? .narrative : .news
    }
  }

  private static func weight(
    of phrase: TimePhrase, documentYear: Int?
  ) -> (near: Int, far: Int, isDate: Bool) {
    switch phrase.meaning {
    case .calendar(let fields):
      if let year = fields.year, !fields.isShortYear {
        let isFar = fields.isBeforeEpoch || abs(year - (documentYear ?? 0)) > 1
        return isFar ? (0, 1, true) : (1, 0, true)
      }
      if fields.quarter != nil { return (3, 0, true) }
      let isDeictic = fields.dayOffset != nil || fields.weekday != nil && fields.month == nil
      return (isDeictic ? fields.weekday == nil ? 2 : 3 : 0, 0, true)
    case .unit(let unit, let direction):
      if unit == .quarter || unit == .period { return (3, 0, true) }
      return (direction.map { $0.isNarrative ? 0 : 2 } ?? 0, 0, true)
    case .offset(_, _, _, let fromNow): return (fromNow ? 2 : 0, 0, true)
    case .duration, .reference, .repeated, .timeInHand: return (0, 0, false)
    }
  }
}
