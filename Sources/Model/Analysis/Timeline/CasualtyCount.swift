import Articles
import TextSafety

/// A number of people as the text gives it.
public struct CasualtyCount: Hashable, Sendable {
  /// How the words bound the number.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    case exactly, atLeast, moreThan, atMost, fewerThan, about, between
  }

  /// The words of the number ("at least 139", "more than 200", "dozens").
  public var span: SourceSpan
  /// The number that the words hold, the lower one of two; nil if they hold none ("dozens").
  public var number: Int?
  /// What the words around the number make of it.
  public var bound: Bound
  /// The least number that the words allow.
  public var lower: Int
  /// The greatest; nil if it is open ("at least", "dozens").
  public var upper: Int?

  /// Makes a count of its number and bound.
  public init(span: SourceSpan, number: Int?, bound: Bound, lower: Int, upper: Int?) {
    self.span = span
    self.number = number
    self.bound = bound
    self.lower = lower
    self.upper = upper
  }

  /// Makes a count of its ends.
  public init(span: SourceSpan, lower: Int, upper: Int?) {
    let bound: Bound = upper == nil ? .atLeast : upper == lower ? .exactly : .between
    self.init(span: span, number: lower, bound: bound, lower: lower, upper: upper)
  }

  /// The number as the text has it: "12", "more than 200", "dozens".
  public func words(in article: Article) -> String {
    if let number, bound == .exactly { return "\(number)" }
    return article[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A number of which the ends are known, or only the lower one.
  public static func words(from lower: Int, to upper: Int?) -> String {
    guard let upper else { return "at least \(lower)" }
    if upper == lower { return "\(lower)" }
    return lower == 0 ? "up to \(upper)" : "\(lower) to \(upper)"
  }
}
