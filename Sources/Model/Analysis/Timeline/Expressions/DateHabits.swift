/// How a text writes its dates, as far as it has been read.
struct DateHabits: Sendable {
  /// How many dates in figures must have the day first.
  private(set) var dayFirstVotes = 0
  /// How many must have the month first.
  private(set) var monthFirstVotes = 0
  /// Whether numbers of three digits can be years.
  private(set) var hasEarlyYears = false

  /// Takes in the tokens that come next.
  mutating func read(_ tokens: [TimeToken], _ lexemes: [Lexeme]) {
    let votes = PhraseParser.votes(in: tokens)
    dayFirstVotes += votes.dayFirst
    monthFirstVotes += votes.monthFirst
    hasEarlyYears = hasEarlyYears || PhraseParser.namesEarlyYears(tokens, lexemes)
  }
}
