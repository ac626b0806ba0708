/// A time expression as parsed, before it is resolved against a date.
struct TimePhrase: Sendable {
  /// Its tokens.
  var tokens: Range<Int>
  /// What the words mean.
  var meaning: Meaning
  /// The TIMEX3 modifier.
  var modifier: TimeModifier?

  /// What the words of a time expression mean.
  enum Meaning: Hashable, Sendable {
    /// A place in the calendar.
    case calendar(CalendarFields)
    /// One unit of time picked among its like ("last week"); no direction for "the week".
    case unit(TimeUnit, TimeDirection?)
    /// A time so far from now ("two years ago") or from the time in hand ("a year earlier").
    case offset(TimeAmount, TimeUnit, step: Int, fromNow: Bool)
    /// A length of time; with a direction where it is placed ("the past two months").
    case duration([Length], TimeDirection?)
    /// A vague time, as its TIMEX3 value.
    case reference(String)
    /// A repeated time, as its TIMEX3 value.
    case repeated(String)
    /// The time in hand ("at that time"); the same one for two things ("at the same time").
    case timeInHand(isSame: Bool)

    /// Whether the words tell a time of day and no day.
    var isBareTime: Bool {
      guard case .calendar(let fields) = self, fields.hour != nil || fields.part != nil else {
        return false
      }
      return fields.month == nil && fields.weekday == nil && fields.dayOffset == nil
        && fields.holiday == nil && fields.direction == nil
    }

    /// Whether the words place something in the calendar.
    var isPlaced: Bool {
      switch self {
      case .calendar: true
      // "A few years ago" places nothing.
      case .offset(let amount, _, _, _): amount != .open
      // "The day" and "the year" alone mean any day and year as often as one in hand, "that day" too.
      case .unit(let unit, let direction): direction != nil && !(unit == .day && direction == .same)
      case .duration, .reference, .repeated, .timeInHand: false
      }
    }
  }

  /// An amount of a unit.
  struct Length: Hashable, Sendable {
    /// How many.
    var amount: TimeAmount
    /// Of what.
    var unit: TimeUnit
  }
}
