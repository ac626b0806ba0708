/// A small whole number or none in four bytes, where an optional `Int` takes sixteen.
///
/// A long text has hundreds of thousands of expressions with a dozen such fields each. What does not fit
/// is taken for the nearest number that does.
@propertyWrapper
struct CompactNumber: Hashable, Sendable {
  private var raw = CompactNumber.none
  private static let none = Int32.min

  /// No number.
  init() {}

  /// Keeps a number.
  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  /// The number.
  var wrappedValue: Int? {
    get { raw == Self.none ? nil : Int(raw) }
    set { raw = newValue.map { Int32(clamping: max($0, Int(Self.none) + 1)) } ?? Self.none }
  }
}
