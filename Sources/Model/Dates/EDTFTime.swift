/// A time of day in an EDTF date.
public struct EDTFTime: Hashable, Sendable {
  /// How far the clock is ahead of Coordinated Universal Time.
  public enum Zone: Hashable, Sendable {
    /// The zone is not given.
    case local
    /// Coordinated Universal Time ("Z").
    case utc
    /// This many minutes ahead; `short` where only hours are written ("+05").
    case offset(minutes: Int16, short: Bool)
  }

  /// The hour, 0 to 24.
  public var hour: UInt8
  /// The minute.
  public var minute: UInt8
  /// The second, 0 to 60; nil if none is written.
  public var second: UInt8?
  /// The zone.
  public var zone: Zone

  /// Makes a time; nil if the clock does not show it.
  public init?(hour: Int, minute: Int, second: Int? = nil, zone: Zone = .local) {
    let isMidnight = hour == 24 && minute == 0 && second ?? 0 == 0
    guard (0...23).contains(hour) || isMidnight, (0...59).contains(minute),
      (0...60).contains(second ?? 0)
    else { return nil }
    self.hour = UInt8(hour)
    self.minute = UInt8(minute)
    self.second = second.map { UInt8($0) }
    self.zone = zone
  }
}
