/// What stood last while a calendar expression is read, which decides what may follow.
enum CalendarPiece: Hashable, Sendable {
  /// Names and numbers of the calendar and the clock.
  case weekday, month, day, year, season, quarter, half, decade, century, holiday, deictic, part
  /// A time of day by the clock.
  case clock
  /// A piece after which nothing more belongs to the expression.
  case last
}
