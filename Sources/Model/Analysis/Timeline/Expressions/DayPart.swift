/// The parts of the day with their TIMEX3 codes.
enum DayPart: String, Hashable, Sendable {
  /// The morning.
  case morning = "MO"
  /// The middle of the day.
  case midday = "MI"
  /// The afternoon.
  case afternoon = "AF"
  /// The evening.
  case evening = "EV"
  /// The night.
  case night = "NI"
  /// The hours of light.
  case daytime = "DT"
  /// Twelve at noon.
  case noon = "12:00"
  /// Twelve at night, which ends the day.
  case midnight = "24:00"
}
