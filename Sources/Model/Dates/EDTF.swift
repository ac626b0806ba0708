/// A date as the Extended Date/Time Format of the Library of Congress writes it (levels 0 to 2).
///
/// The format is the one that ISO 8601-2:2019 adopted. A value keeps everything the string says, so
/// that reading and printing lose nothing but spaces; equal strings give equal values.
public struct EDTF: Hashable, Sendable {
  /// The three forms of an EDTF string.
  ///
  /// Intervals are kept apart in memory, so that they do not triple the size of every date.
  public enum Form: Hashable, Sendable {
    /// One date, however vague ("199X", "2004-06~").
    case date(EDTFDate)
    /// From one date to another ("1964/2008").
    indirect case interval(End, End)
    /// Several dates of which one or all are meant ("[1667,1670..1672]").
    case set(Choice, [Element])
  }

  /// An end of an interval.
  public enum End: Hashable, Sendable {
    /// The end is given.
    case date(EDTFDate)
    /// There is no end ("..").
    case open
    /// The end is not known (nothing before or after the slash).
    case unknown
  }

  /// How the members of a set are meant.
  public enum Choice: Hashable, Sendable {
    /// One of them, in brackets.
    case oneOf
    /// All of them, in braces.
    case allOf
  }

  /// A member of a set.
  public enum Element: Hashable, Sendable {
    /// A single date.
    case date(EDTFDate)
    /// All dates from one to another; nil if the range is open.
    case range(EDTFDate?, EDTFDate?)
  }

  /// What the value is.
  public let form: Form

  /// Makes a value of its form.
  public init(_ form: Form) {
    self.form = form
  }

  /// Makes a value of one date.
  public init(_ date: EDTFDate) {
    form = .date(date)
  }

  /// Reads an EDTF string; nil if it is not one.
  public init?(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// Reads EDTF in UTF-8; nil if it is not EDTF.
  public init?(utf8 bytes: [UInt8]) {
    var parser = EDTFParser(bytes)
    guard let form = parser.parse() else { return nil }
    self.form = form
  }

  /// The one date that the value is; nil for intervals and sets.
  public var single: EDTFDate? {
    switch form {
    case .date(let date): date
    case .interval, .set: nil
    }
  }
}
