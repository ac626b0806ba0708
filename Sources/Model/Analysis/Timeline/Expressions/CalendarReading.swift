/// A calendar expression while it is read.
struct CalendarReading {
  /// What was said so far.
  var fields = CalendarFields()
  /// The piece read last.
  var last: CalendarPiece?
  /// The piece read first.
  var first: CalendarPiece?
  /// The modifier that a stage gave.
  var modifier: TimeModifier?
  /// The article stands before the first piece.
  var hasArticle = false
  /// A stage noun or a half wants "of" and a calendar piece after it.
  var hasStageNoun = false
  /// The year was announced as one ("the year 1989").
  var isAnnounced = false
  /// The weekday, month or season name could be another word.
  var isDoubtful = false
  /// The hyphen binds the expression to the word after it ("third-quarter").
  var isHyphenated = false
  /// Where the first piece begins.
  var core = 0

  /// Notes a piece.
  mutating func note(_ piece: CalendarPiece) {
    if first == nil { first = piece }
    last = piece
  }
}
