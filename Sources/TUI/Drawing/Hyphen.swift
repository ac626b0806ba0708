import Model

/// A hyphen inside a word, and whether a line may end with it.
///
/// UAX 14 allows a break after every hyphen between letters. Readers lose names by it, such as "al-Assad",
/// "ISIS-K" or "Tehrik-i-Taliban", so both parts must be long enough to be words of their own.
struct Hyphen {
  /// The letters before the hyphen, counted up to a limit.
  private var before = 0
  /// The letters after it, counted up to a limit.
  private var behind = 0
  private var isCapitalBehind = false

  /// Fewer letters than this are no part that can stand on a line of its own.
  private static let shortestPart = 3

  /// Looks at the hyphen that ends right before an offset.
  init(before offset: Int, in bytes: [UInt8], within span: SourceSpan) {
    var place = bytes.scalarStart(before: offset)
    while before <= Hyphen.shortestPart, place > span.start {
      let start = bytes.scalarStart(before: place)
      guard Hyphen.isLetter(bytes.scalar(at: start, end: place).value) else { break }
      before += 1
      place = start
    }
    place = offset
    let end = min(span.end, bytes.count)
    while behind < Hyphen.shortestPart, place < end {
      let (scalar, length) = bytes.scalar(at: place, end: end)
      guard Hyphen.isLetter(scalar) else { break }
      if behind == 0 {
        isCapitalBehind = Unicode.Scalar(scalar)?.properties.isUppercase ?? false
      }
      behind += 1
      place += length
    }
  }

  /// Whether a line may end here: not beside a short part, nor before a capital after "Abu-" or "Bin-".
  var allowsBreak: Bool {
    guard before >= Hyphen.shortestPart, behind >= Hyphen.shortestPart else { return false }
    return before > Hyphen.shortestPart || !isCapitalBehind
  }

  /// Whether a scalar is a letter of ASCII, or none of its signs and those of Latin-1.
  static func isLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) || scalar >= 0xC0
  }
}
