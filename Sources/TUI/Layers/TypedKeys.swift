/// What was typed of a count and of a sequence of keys.
struct TypedKeys: Sendable {
  /// The number typed before a command.
  var count: Int?
  /// The keys of a sequence that has begun.
  var pending: [Key] = []
  /// What there was before the keys of that sequence moved something; nil if they did not.
  var before: ViewSnapshot?
  /// The last two digits that opened panes, and what there was before each: "10", and the minutes of a plan, begin so.
  var panes: [(digit: Int, before: ViewSnapshot)] = []

  /// The number, which then counts as used.
  mutating func takeCount() -> Int? {
    defer { count = nil }
    return count
  }

  /// Forgets the keys of a sequence that has begun; a movement that they made stays.
  mutating func endSequence() {
    pending = []
    before = nil
  }
}
