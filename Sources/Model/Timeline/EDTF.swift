/// A date as the Extended Date/Time Format of the Library of Congress writes it (levels 0 to 2).
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The date in EDTF.
  public let description: String

  /// Reads an EDTF string; nil if it is not one.
  public init?(_ string: String) {
    if string.isEmpty { return nil }
    description = string
  }
}
